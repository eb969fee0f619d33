"""Reads a calendar with python3-caldav: URL, user and scheme as arguments, password on standard input; entries as JSON."""

import datetime
import json
import sys

import caldav
import requests

url, calendar_url, user, scheme = sys.argv[1:5]
password = sys.stdin.read().encode("utf-8")
# SOGo resets a connection on which it has refused a request that has a body.
auth = requests.auth.HTTPBasicAuth(user.encode("utf-8"), password) if scheme == "Basic" else None
client = caldav.DAVClient(url=url, username=user, password=password, auth=auth)
client.headers["Connection"] = "close"


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
