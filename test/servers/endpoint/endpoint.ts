import { DavTally } from '../../../src/http/dav-tally.ts';
import { listen } from '../../../src/http/listen.ts';
import { openLog } from '../../../src/http/log.ts';
import { buildService } from '../../../src/http/service.ts';
import { feedTally } from '../../../src/http/tally.ts';
import { TryGuard } from '../../../src/http/try-guard.ts';
import { DavCalendars } from '../../../src/service/dav/calendars.ts';
import { addAppPassword } from '../../../src/service/dav/passwords.ts';
import { BY_TEST, meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../../service/office.ts';
import { type ReadEntry, readBodies } from '../readers.ts';

/** Our own endpoint on a free port of the loopback, with an office whose programme can be amended. */
export interface Endpoint {
  /** Where discovery begins. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Of the Director's calendar. */
  readonly calendarUrl: string;
  /** What the Director's calendar holds now, as ical.js reads it. */
  wanted(): Promise<readonly ReadEntry[]>;
  /** Bodies by the last segment of their address. */
  bodies(): Promise<ReadonlyMap<string, string>>;
  /** One meeting is moved, one goes to another place, one is cancelled, one is new. */
  amend(): Promise<void>;
  stop(): Promise<void>;
}

const SETTINGS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };
const FEED = 'so-mau.person.an';
const MEETINGS = Array.from({ length: 20 }, (_, i) =>
  meeting(`03-${String(i + 1).padStart(2, '0')}`, `Họp tổ công tác số ${i}; nghe báo cáo <tiến độ> & kế hoạch`, {
    location: `Phòng ${i}, nhà A`,
  }),
);

export async function startEndpoint(): Promise<Endpoint> {
  const opened = await openTestOffice();
  await opened.publish(month(...MEETINGS));
  const { clock } = opened.office;
  const calendars = new DavCalendars(opened.office, SETTINGS);
  const app = buildService({
    publisher: { held: () => null, find: () => Promise.reject(new Error('not asked')) },
    tally: feedTally(clock),
    log: await openLog('silent', false),
    trustProxy: false,
    dav: { calendars, guard: new TryGuard(clock), tally: new DavTally(clock) },
  });
  const port = await listen(app, '127.0.0.1', 0);
  const request = { organizationId: SO_MAU.id, label: 'máy thử', feedIds: [FEED, 'so-mau.organization'] };
  const { password, secret } = await addAppPassword(opened.office, request, BY_TEST);
  const { user } = password;
  const url = `http://127.0.0.1:${port}/`;
  const bodies = async () => {
    const found = await calendars.open(user, secret);
    const objects = found?.account.calendars[0]?.objects ?? new Map();
    return new Map([...objects.values()].map(({ name, body }) => [name as string, body as string]));
  };
  return {
    url,
    user,
    password: secret,
    calendarUrl: `${url}dav/calendars/${user}/${FEED}/`,
    wanted: async () => readBodies([...(await bodies()).values()]),
    bodies,
    amend: () => amend(opened),
    async stop() {
      await app.close();
      await opened.close();
    },
  };
}

async function amend(opened: TestOffice): Promise<void> {
  const [first, second, , ...others] = MEETINGS;
  opened.now += 3600;
  const moved = { ...first!, slot: 'afternoon' } as const;
  const replaced = { ...second!, location: 'Hội trường lớn' };
  const added = meeting('03-25', 'Tiếp công dân định kỳ');
  await opened.publish(month(moved, replaced, ...others, added), { confirmed: true });
}
