import { openPostgresStore } from '../../src/store/postgres-store.ts';

/** A process that opens a database, writes a word into it and ends: `node starting.ts URL`. */
const [url = ''] = process.argv.slice(2);
const store = await openPostgresStore({ url, connections: 1 });
await store.write(({ settings }) => settings.put(`started ${process.pid}`, 'yes'));
await store.close();
