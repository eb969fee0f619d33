import { cpus } from 'node:os';
import { startCluster } from '../postgres/cluster.ts';
import { benchBoards } from './boards.ts';
import { benchCaldav } from './caldav.ts';
import { benchFeeds } from './feeds.ts';
import { benchFormats } from './formats.ts';
import { benchLife } from './life/life.ts';
import { benchProvince } from './province/province.ts';
import { benchReading } from './reading.ts';
import { benchStarting } from './starting.ts';

/**
 * `npm run bench [NAME…]`: figures of this machine at this hour, printed and not asserted. With `postgres` among the
 * names, everything over a store is measured on a PostgreSQL that writes through.
 */

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  reading: benchReading,
  formats: benchFormats,
  starting: benchStarting,
  feeds: benchFeeds,
  boards: benchBoards,
  caldav: benchCaldav,
  province: benchProvince,
  life: benchLife,
};

const names = process.argv.slice(2);
const asked = names.filter((name) => name !== 'postgres');
const stop = names.includes('postgres') ? await startCluster('on') : null;
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
try {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${name}`);
    await bench();
  }
} finally {
  stop?.();
}
