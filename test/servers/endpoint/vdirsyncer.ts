import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBodies } from '../readers.ts';
import type { Endpoint } from './endpoint.ts';
import { FOREIGN_EVENT, type OpenProgram, run } from './program.ts';

/** vdirsyncer into a folder, which khal reads. */
export const openVdirsyncer: OpenProgram = (endpoint, folder) => {
  const [config, events] = [join(folder, 'vdirsyncer.conf'), join(folder, 'events')];
  const collection = endpoint.calendarUrl.split('/').at(-2) ?? '';
  const own = join(events, collection);
  writeFileSync(config, pairOf(endpoint, folder, events));
  const vdirsyncer = async (...args: readonly string[]) =>
    run(['/usr/bin/vdirsyncer', '-c', config, ...args], { input: 'y\n'.repeat(9) });
  return {
    async discover() {
      const { output } = await vdirsyncer('discover');
      return [...output.matchAll(/"(so-mau\.[a-z.]+)"/g)].map(([, id]) =>
        endpoint.calendarUrl.replace(collection, id!),
      );
    },
    async read() {
      const { code, output } = await vdirsyncer('sync');
      if (code !== 0) throw new Error(output);
      const entries = readBodies(
        readdirSync(own)
          .filter((name) => name.endsWith('.ics'))
          .map((name) => readFileSync(join(own, name), 'utf8')),
      );
      await expectKhal(
        folder,
        own,
        entries.map(({ summary }) => summary ?? ''),
      );
      return entries;
    },
    async write() {
      writeFileSync(join(own, 'x.ics'), FOREIGN_EVENT);
      const { code, output } = await vdirsyncer('sync');
      return `${code} ${output}`;
    },
    close: async () => undefined,
  };
};

function pairOf({ url, user, password }: Endpoint, folder: string, events: string): string {
  return `[general]
status_path = "${folder}/status/"
[pair p]
a = "here"
b = "there"
collections = ["from b"]
[storage here]
type = "filesystem"
path = "${events}/"
fileext = ".ics"
[storage there]
type = "caldav"
url = "${url}"
username = "${user}"
password = "${password}"
`;
}

async function expectKhal(folder: string, events: string, titles: readonly string[]): Promise<void> {
  const config = join(folder, 'khal.conf');
  writeFileSync(
    config,
    `[calendars]
[[c]]
path = ${events}
[locale]
timeformat = %H:%M
dateformat = %d/%m/%Y
longdateformat = %d/%m/%Y
datetimeformat = %d/%m/%Y %H:%M
longdatetimeformat = %d/%m/%Y %H:%M
local_timezone = Asia/Ho_Chi_Minh
default_timezone = Asia/Ho_Chi_Minh
[sqlite]
path = ${folder}/khal.db
`,
  );
  const { output } = await run(['/usr/bin/khal', '-c', config, 'list', '-f', '{title}', '01/03/2025', '31/03/2025']);
  const missing = titles.find((title) => !output.includes(title));
  if (missing !== undefined) throw new Error(`khal does not show “${missing}”:\n${output}`);
}
