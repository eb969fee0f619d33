"""python3-caldav as a calendar program: URL and user as arguments; the first line is the password, then a question a line."""

import datetime
import json
import logging
import sys

import caldav

logging.disable(logging.CRITICAL)
url, calendar_url, user = sys.argv[1:4]
password = sys.stdin.readline().rstrip("\n")
client = caldav.DAVClient(url=url, username=user, password=password)
token = None
held = {}


def moment(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    return value.strftime("%Y%m%d")


def text(event, name):
    return getattr(event, name).value if hasattr(event, name) else None


def entry(found):
    event = found.instance.vevent
    return {
        "uid": event.uid.value,
        "summary": text(event, "summary"),
        "location": text(event, "location"),
        "start": moment(event.dtstart.value),
    }


def discover():
    return {"calendars": [str(found.url) for found in client.principal().calendars()]}


def read():
    global token
    calendar = client.calendar(url=calendar_url)
    changes = calendar.objects_by_sync_token(sync_token=token, load_objects=True)
    token = changes.sync_token
    for found in changes:
        if found.data is None:
            held.pop(str(found.url), None)
        else:
            held[str(found.url)] = entry(found)
    # What was synchronised is what a listing and a search by time find.
    listed = {found["uid"] for found in map(entry, calendar.events())}
    start, end = datetime.datetime(2025, 2, 1), datetime.datetime(2025, 5, 1)
    searched = {found["uid"] for found in map(entry, calendar.date_search(start=start, end=end, expand=False))}
    synced = {found["uid"] for found in held.values()}
    return {"entries": list(held.values()), "agree": listed == searched == synced}


def write():
    try:
        client.calendar(url=calendar_url).save_event(sys.argv[4])
        return {"told": "accepted"}
    except Exception as refused:
        return {"told": type(refused).__name__}


for line in sys.stdin:
    answer = {"discover": discover, "read": read, "write": write}[line.strip()]()
    print(json.dumps(answer, ensure_ascii=False), flush=True)
