"""Reads a calendar with python3-caldav: URL and user as arguments, password on standard input; entries as JSON."""

import datetime
import json
import sys

import caldav

url, calendar_url, user = sys.argv[1:4]
client = caldav.DAVClient(url=url, username=user, password=sys.stdin.read().encode("utf-8"))


def moment(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    return value.strftime("%Y%m%d")


def text(event, name):
    return getattr(event, name).value if hasattr(event, name) else None


entries = []
for found in client.calendar(url=calendar_url).events():
    event = found.instance.vevent
    entries.append(
        {
            "uid": event.uid.value,
            "summary": text(event, "summary"),
            "location": text(event, "location"),
            "description": text(event, "description"),
            "start": moment(event.dtstart.value),
            "end": moment(event.dtend.value) if hasattr(event, "dtend") else None,
        }
    )
json.dump(entries, sys.stdout, ensure_ascii=False)
