import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBodies } from '../readers.ts';
import { FOREIGN_EVENT, type OpenProgram, run, type ShownEntry } from './program.ts';

/** calcurse-caldav, which gives entries names of its own: they are told apart by title and time. */
export const openCalcurse: OpenProgram = ({ url, user, password, calendarUrl }, folder) => {
  const [data, config] = [join(folder, 'data'), join(folder, 'config')];
  mkdirSync(join(data, 'hooks'), { recursive: true });
  mkdirSync(config);
  writeFileSync(
    join(config, 'config'),
    `[General]
Binary = calcurse
Hostname = ${new URL(url).host}
Path = ${new URL(calendarUrl).pathname}
AuthMethod = basic
InsecureSSL = Yes
HTTPS = No
SyncFilter = cal,apt,event,recur-apt,recur-event
DryRun = No
Verbose = Yes
[Auth]
Username = ${user}
`,
  );
  const environment = { CALCURSE_CALDAV_PASSWORD: password, TZ: 'Asia/Ho_Chi_Minh', PATH: '/usr/bin:/bin' };
  const sync = (...more: readonly string[]) => {
    const folders = ['--config', join(config, 'config'), '--datadir', data, '--syncdb', join(data, 'sync.db')];
    return run(['/usr/bin/calcurse-caldav', ...folders, '--lockfile', join(data, 'lock'), ...more], { environment });
  };
  const calcurse = (...args: readonly string[]) =>
    run(['/usr/bin/calcurse', '-D', data, '-C', config, ...args], { environment });
  let isFirst = true;
  return {
    discover: async () => [calendarUrl],
    async read() {
      const { code, output } = await sync(...(isFirst ? ['--init', 'keep-remote'] : []));
      if (code !== 0) throw new Error(output);
      isFirst = false;
      const { output: exported } = await calcurse('-xical');
      return entriesIn(exported);
    },
    async write() {
      const file = join(folder, 'x.ics');
      writeFileSync(file, FOREIGN_EVENT);
      await calcurse('-i', file);
      const { code, output } = await sync();
      return `${code} ${output}`;
    },
    close: async () => undefined,
  };
};

/** Its export has one VCALENDAR with local times. */
function entriesIn(exported: string): readonly ShownEntry[] {
  const events = exported.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
  return readBodies(events.map((event) => `BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n`));
}
