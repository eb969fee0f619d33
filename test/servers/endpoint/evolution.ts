import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Conversation, FOREIGN_EVENT, type OpenProgram, PYTHON, type ShownEntry, script } from './program.ts';

/** Evolution's data server, the engine of Evolution and of GNOME Calendar, on a session bus of its own. */
export const openEvolution: OpenProgram = ({ url, calendarUrl, user, password }, folder) => {
  const { hostname, port } = new URL(url);
  const sources = join(folder, 'config/evolution/sources');
  for (const name of [sources, join(folder, 'data'), join(folder, 'cache'), join(folder, 'run')]) {
    mkdirSync(name, { recursive: true, mode: 0o700 });
  }
  writeFileSync(join(sources, 'lich.source'), sourceOf(hostname, port, user, new URL(calendarUrl).pathname));
  const environment = {
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    PATH: '/usr/bin:/bin',
  };
  const command = ['/usr/bin/dbus-run-session', '--', PYTHON, script('evolution.py'), user, FOREIGN_EVENT] as const;
  const talk = new Conversation(command, environment);
  let greeting = `${password}\n`;
  const ask = (question: string) => {
    const line = greeting + question;
    greeting = '';
    return talk.ask(line);
  };
  return {
    discover: async () => {
      await ask('discover');
      return [calendarUrl];
    },
    async read() {
      const { entries, readonly } = await ask('read');
      if (readonly !== true) throw new Error('taken for a calendar that can be written');
      return entries as ShownEntry[];
    },
    write: async () => String((await ask('write')).told),
    close: () => talk.close(),
  };
};

function sourceOf(host: string, port: string, user: string, path: string): string {
  return `[Data Source]
DisplayName=lich
Enabled=true
Parent=caldav-stub
[Authentication]
Host=${host}
Port=${port}
User=${user}
Method=plain/password
RememberPassword=false
[Security]
Method=none
[WebDAV Backend]
ResourcePath=${path}
AvoidIfmatch=false
CalendarAutoSchedule=false
[Calendar]
BackendName=caldav
Selected=true
[Offline]
StaySynchronized=true
[Refresh]
Enabled=false
`;
}
