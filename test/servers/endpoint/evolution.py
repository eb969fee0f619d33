"""Evolution's data server as a calendar program: user as argument; the first line is the password, then a question a line."""

import json
import sys
import threading
import time

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402

user, foreign = sys.argv[1:3]
password = sys.stdin.readline().rstrip("\n")
registry = EDataServer.SourceRegistry.new_sync(None)
source = registry.ref_source("lich")
loop = GLib.MainLoop()
threading.Thread(target=loop.run, daemon=True).start()


def authenticate(asked, *_):
    credentials = EDataServer.NamedParameters()
    credentials.set("username", user)
    credentials.set("password", password)
    asked.invoke_authenticate_sync(credentials, None)


source.connect("credentials-required", authenticate)
client = ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, 15, None)


def shown():
    entries = []
    for component in client.get_object_list_sync("#t", None)[1]:
        start = component.get_dtstart()
        utc = start.convert_to_zone(ICalGLib.Timezone.get_utc_timezone()) if not start.is_date() else start
        location = component.get_location()
        entries.append(
            {
                "uid": component.get_uid(),
                "summary": component.get_summary(),
                "location": location,
                "start": utc.as_ical_string(),
                "stamp": component.get_sequence(),
            }
        )
    return entries


def discover():
    return {"calendars": [], "readonly": client.is_readonly()}


def read():
    """The refresh runs beside us: waits until what is shown has stood still for a second after it."""
    for _ in range(60):
        if source.get_connection_status().value_nick == "connected":
            break
        time.sleep(0.25)
    client.refresh_sync(None)
    before, still = None, 0
    for _ in range(80):
        now = sorted(json.dumps(entry, sort_keys=True) for entry in shown())
        still = still + 1 if now == before and now else 0
        if still >= 8:
            break
        before = now
        time.sleep(0.25)
    return {"entries": shown(), "readonly": client.is_readonly()}


def write():
    try:
        event = ICalGLib.Component.new_from_string(foreign).get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
        client.create_object_sync(event, ECal.OperationFlags.NONE, None)
        return {"told": "accepted"}
    except GLib.Error as refused:
        return {"told": refused.message}


for line in sys.stdin:
    answer = {"discover": discover, "read": read, "write": write}[line.strip()]()
    print(json.dumps(answer, ensure_ascii=False), flush=True)
loop.quit()
