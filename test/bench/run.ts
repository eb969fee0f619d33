import { cpus } from 'node:os';
import { benchBoards } from './boards.ts';
import { benchCaldav } from './caldav.ts';
import { benchFeeds } from './feeds.ts';
import { benchFormats } from './formats.ts';
import { benchReading } from './reading.ts';
import { benchStarting } from './starting.ts';

/** `npm run bench`: figures of this machine at this hour, printed and not asserted. */

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
benchReading();
await benchFormats();
await benchStarting();
await benchFeeds();
await benchBoards();
await benchCaldav();
