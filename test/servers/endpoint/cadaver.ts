import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBodies } from '../readers.ts';
import { FOREIGN_EVENT, type OpenProgram, run } from './program.ts';

/** cadaver: a plain WebDAV client, which lists a collection and gets its members. */
export const openCadaver: OpenProgram = ({ user, password, calendarUrl }, folder) => {
  const netrc = join(folder, '.netrc');
  writeFileSync(netrc, `default login ${user} passwd ${password}\n`);
  chmodSync(netrc, 0o600);
  const cadaver = async (url: string, commands: readonly string[]) => {
    const input = [...commands, 'quit', ''].join('\n');
    return (await run(['/usr/bin/cadaver', url], { environment: { HOME: folder }, input })).output;
  };
  return {
    async discover() {
      const home = new URL('..', calendarUrl).href;
      const listed = await cadaver(home, ['ls']);
      return [...listed.matchAll(/(so-mau\.[a-z.]+)/g)].map(([id]) => `${home}${id}/`);
    },
    async read() {
      const names = [...(await cadaver(calendarUrl, ['ls'])).matchAll(/([0-9a-f-]{36}\.ics)/g)].map(([name]) => name);
      const files = names.map((name) => join(folder, name));
      await cadaver(
        calendarUrl,
        names.map((name, i) => `get ${name} ${files[i]}`),
      );
      const bodies = files.map((file) => readFileSync(file, 'utf8'));
      for (const file of files) rmSync(file);
      return readBodies(bodies);
    },
    async write() {
      const file = join(folder, 'x.ics');
      writeFileSync(file, FOREIGN_EVENT);
      return cadaver(calendarUrl, [`put ${file} x.ics`, 'delete x.ics']);
    },
    close: async () => undefined,
  };
};
