import { DavTally } from '../../src/http/dav-tally.ts';
import { listen } from '../../src/http/listen.ts';
import { openLog } from '../../src/http/log.ts';
import { buildService } from '../../src/http/service.ts';
import { feedTally } from '../../src/http/tally.ts';
import { TryGuard } from '../../src/http/try-guard.ts';
import { DavCalendars } from '../../src/service/dav/calendars.ts';
import { addAppPassword } from '../../src/service/dav/passwords.ts';
import { BY_TEST, meeting, month, openTestOffice, SO_MAU } from '../service/office.ts';

/** Our endpoint in a process of its own; a line on standard input changes some of its events. */

const [count = 300, changed = 5] = process.argv.slice(2).map(Number);
const FEED = 'so-mau.person.an';

const office = await openTestOffice();
const meetings = (room: string) =>
  Array.from({ length: count }, (_, i) =>
    meeting(`03-${String((i % 28) + 1).padStart(2, '0')}`, `Họp tổ công tác số ${i}`, {
      location: i < changed ? room : 'Phòng 1',
    }),
  );
await office.publish(month(...meetings('Phòng 2')));
const { clock } = office.office;
const app = buildService({
  publisher: { held: () => null, find: () => Promise.reject(new Error('not asked')) },
  tally: feedTally(clock),
  log: await openLog('silent', false),
  trustProxy: false,
  dav: {
    calendars: new DavCalendars(office.office, { daysBefore: 60, daysAfter: 400, cancelledDays: 30 }),
    guard: new TryGuard(clock),
    tally: new DavTally(clock),
  },
});
const port = await listen(app, '127.0.0.1', 0);
const { password, secret } = await addAppPassword(
  office.office,
  {
    organizationId: SO_MAU.id,
    label: '',
    feedIds: [FEED],
  },
  BY_TEST,
);
const url = `http://127.0.0.1:${port}/dav/calendars/${password.user}/${FEED}/`;
console.log(`at ${JSON.stringify({ url, user: password.user, password: secret })}`);

process.stdin.on('data', async () => {
  office.now += 60;
  await office.publish(month(...meetings(`Phòng ${office.now}`)), { confirmed: true });
  console.log('changed');
});
process.on('SIGTERM', async () => {
  process.stdin.destroy();
  await app.close();
  await office.close();
});
