"""Thunderbird as a calendar program, by Marionette: profile, port, URL, calendar, user, realm, event as arguments; the first
line is the password, then a question a line."""

import json
import os
import signal
import socket
import subprocess
import sys
import time

profile, port, url, calendar_url, user, realm, foreign = sys.argv[1:8]
password = sys.stdin.readline().rstrip("\n")
command = ["thunderbird", "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "-profile", profile]
log = open(os.path.join(profile, "log"), "w")
program = subprocess.Popen(command, stdout=log, stderr=log)


class Marionette:
    def __init__(self):
        for _ in range(240):
            try:
                self.socket = socket.create_connection(("127.0.0.1", int(port)), 2)
                break
            except OSError:
                time.sleep(0.5)
        self.socket.settimeout(120)
        self.file = self.socket.makefile("rb")
        self.number = 0
        self.receive()
        self.command("WebDriver:NewSession", capabilities={"alwaysMatch": {"acceptInsecureCerts": True}})
        self.command("Marionette:SetContext", value="chrome")

    def receive(self):
        length = b""
        while (sign := self.file.read(1)) != b":":
            length += sign
        return json.loads(self.file.read(int(length)))

    def command(self, name, **parameters):
        self.number += 1
        message = json.dumps([0, self.number, name, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        answer = self.receive()
        if answer[2]:
            raise RuntimeError(answer[2].get("message"))
        return answer[3]

    def script(self, source, *args):
        body = "const [done] = [arguments[arguments.length - 1]]; const given = Array.from(arguments).slice(0, -1);"
        body += "const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs');"
        body += "(async () => {" + source + "})().then(done, (error) => done({ fault: String(error) }));"
        answer = self.command("WebDriver:ExecuteAsyncScript", script=body, args=list(args), scriptTimeout=90000)["value"]
        if answer is not None and "fault" in answer:
            raise RuntimeError(answer["fault"])
        return answer


DISCOVER = """
const [url, calendar, user, password, realm] = given;
const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
login.init(new URL(calendar).origin, null, realm, user, password, '', '');
await Services.logins.addLoginAsync(login);
const { CalDavProvider } = ChromeUtils.importESModule('resource:///modules/CalDavProvider.sys.mjs');
const found = await CalDavProvider.detectCalendars(user, password, url, false, {});
return { calendars: found.map((one) => one.uri.spec), readonly: found.every((one) => one.readOnly) };
"""

READ = """
const [url, user] = given;
let one = cal.manager.getCalendars().find((known) => known.type === 'caldav');
if (!one) {
  one = cal.manager.createCalendar('caldav', Services.io.newURI(url));
  one.name = 'lich';
  one.setProperty('username', user);
  one.setProperty('cache.enabled', true);
  cal.manager.registerCalendar(one);
} else one.refresh();
const pause = () => new Promise((resolve) => setTimeout(resolve, 250));
const all = () => one.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);
let [before, still] = ['', 0];
for (let i = 0; i < 200 && still < 12; i += 1) {
  await pause();
  const now = (await all()).map((item) => item.icalString).sort().join();
  still = now === before && now !== '' ? still + 1 : 0;
  before = now;
}
const entries = (await all()).map((item) => {
  const start = item.startDate.isDate ? item.startDate : item.startDate.getInTimezone(cal.dtz.UTC);
  return { uid: item.id, summary: item.title, location: item.getProperty('LOCATION'), start: start.icalString };
});
return { entries, readonly: one.readOnly };
"""

WRITE = """
const one = cal.manager.getCalendars().find((known) => known.type === 'caldav');
const { CalEvent } = ChromeUtils.importESModule('resource:///modules/CalEvent.sys.mjs');
const event = new CalEvent(given[0].match(/BEGIN:VEVENT[^]*END:VEVENT/)[0]);
try {
  await one.addItem(event);
  return { told: 'accepted' };
} catch (refused) {
  return { told: String(refused) };
}
"""

QUESTIONS = {
    "discover": (DISCOVER, [url, calendar_url, user, password, realm]),
    "read": (READ, [calendar_url, user]),
    "write": (WRITE, [foreign]),
}
try:
    marionette = Marionette()
    for line in sys.stdin:
        source, given = QUESTIONS[line.strip()]
        print(json.dumps(marionette.script(source, *given), ensure_ascii=False), flush=True)
finally:
    program.send_signal(signal.SIGTERM)
    try:
        program.wait(5)
    except subprocess.TimeoutExpired:
        program.kill()
