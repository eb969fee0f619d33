import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { ForeignPolicy, PushedObject } from '../../src/model/push.ts';
import type { CalDavClient } from '../../src/push/client.ts';
import { addressOn, pathOf, uidOn } from '../../src/push/names.ts';
import { planPush, type WantedObject } from '../../src/push/plan.ts';
import { type RunLedger, runActions } from '../../src/push/run.ts';
import { tsdavClient } from '../../src/push/tsdav.ts';
import type { FaultyProxy, Mishap } from './faulty-proxy.ts';

/** Random lives of a pushed calendar, and what must be true at the end of each. */

export type Step =
  | { readonly type: 'edit' | 'cancel' | 'editThere' | 'deleteThere' | 'loseEtag'; readonly entry: number }
  | {
      readonly type: 'run';
      readonly mishaps: readonly Mishap[];
      readonly looks: boolean;
      readonly killedAfter: number;
    };

export interface History {
  readonly policy: ForeignPolicy;
  readonly steps: readonly Step[];
}

const ENTRIES = 6;
const STATUSES = [401, 403, 404, 409, 412, 413, 423, 429, 500, 503, 507];
const NEVER = 1000;

const mishaps: fc.Arbitrary<Mishap> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Mishap>({ type: 'none' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('cutBefore', 'cutAfter', 'slow', 'loseEtag'),
    }) as fc.Arbitrary<Mishap>,
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constantFrom('refuse', 'spoil'), status: fc.constantFrom(...STATUSES) }),
  },
);

const entries = fc.integer({ min: 0, max: ENTRIES - 1 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('edit' as const), entry: entries }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('cancel' as const, 'editThere' as const, 'deleteThere' as const, 'loseEtag' as const),
      entry: entries,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('run' as const),
      mishaps: fc.array(mishaps, { maxLength: 12 }),
      looks: fc.boolean(),
      killedAfter: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant(NEVER)),
    }),
  },
);

export const histories: fc.Arbitrary<History> = fc.record({
  policy: fc.constantFrom('keep' as const, 'overwrite' as const),
  steps: fc.array(steps, { minLength: 1, maxLength: 14 }),
});

/** The server behind the proxy, as somebody else at it sees and changes it. Paths are `pathOf`. */
export interface OtherHands {
  all(): Promise<ReadonlyMap<string, string>>;
  put(path: string, body: string): Promise<void>;
  delete(path: string): Promise<void>;
}

export interface World {
  readonly proxy: FaultyProxy;
  /** Path of an empty calendar, ending in a slash. */
  readonly calendar: string;
  readonly user: string;
  readonly password: string;
  readonly hands: OtherHands;
  readonly conditions: 'honoured' | 'ignored';
}

const TARGET = 'history';

/** Plays a history, lets quiet runs follow, and looks at what stands there. */
export async function play({ policy, steps }: History, world: World): Promise<void> {
  const calendarUrl = `${world.proxy.url}${world.calendar}`;
  const foreign = addressOn(calendarUrl, 'someone-elses');
  await world.hands.put(pathOf(foreign), entryBody('someone-elses', 'Việc riêng', 0));
  const life: Life = { world, policy, calendarUrl, versions: new Map(), notes: new Map(), touched: new Set() };
  for (const step of steps) await live(life, step);
  // A policy that keeps has nothing more to do after the second: the first finds, the second has nothing left.
  for (let quiet = 0; quiet < 3; quiet += 1) await run(life, { mishaps: [], looks: true, killedAfter: NEVER });
  const last = await run(life, { mishaps: [], looks: true, killedAfter: NEVER });
  expect(last).toMatchObject({ created: 0, updated: 0, deleted: 0, refused: 0 });
  await lookAt(life, pathOf(foreign));
}

interface Life {
  readonly world: World;
  readonly policy: ForeignPolicy;
  readonly calendarUrl: string;
  /** What shall stand there: entry to version. */
  readonly versions: Map<number, number>;
  /** What a store would hold. */
  readonly notes: Map<string, PushedObject>;
  /** Entries whose objects somebody else has changed or deleted. */
  readonly touched: Set<number>;
}

let version = 0;
const uidOfEntry = (entry: number) => uidOn(TARGET, String(entry));
const hrefOfEntry = (life: Life, entry: number) => addressOn(life.calendarUrl, uidOfEntry(entry));

async function live(life: Life, step: Step): Promise<void> {
  if (step.type === 'run') return void (await run(life, step));
  const { entry } = step;
  const path = pathOf(hrefOfEntry(life, entry));
  const { hands } = life.world;
  version += 1;
  if (step.type === 'edit') life.versions.set(entry, version);
  if (step.type === 'cancel') life.versions.delete(entry);
  if (step.type === 'loseEtag') {
    const note = life.notes.get(uidOfEntry(entry));
    if (note !== undefined) life.notes.set(note.uid, { ...note, etag: null });
  }
  const isThere = (await hands.all()).has(path);
  if (step.type === 'editThere' && isThere) {
    life.touched.add(entry);
    await hands.put(path, entryBody(uidOfEntry(entry), `Sửa bởi người khác ${version}`, version));
  }
  if (step.type === 'deleteThere' && isThere) {
    life.touched.add(entry);
    await hands.delete(path);
  }
}

async function run(life: Life, { mishaps, looks, killedAfter }: Omit<Step & { type: 'run' }, 'type'>) {
  const { proxy, user, password, conditions } = life.world;
  const real = tsdavClient(proxy.url, {
    user,
    password,
    allowPrivate: true,
    allowClear: false,
    timeoutSeconds: 20,
    connections: 2,
  });
  const death: Death = { left: killedAfter, underWay: [] };
  try {
    proxy.mishaps = [...mishaps];
    const client = mortal(real, death);
    const seen = looks ? await client.list(life.calendarUrl) : null;
    if (seen !== null && !seen.ok) return null;
    const left = [...life.notes.values()];
    const { actions } = planPush({ wanted: wantedIn(life), left, seen: seen?.value ?? null, policy: life.policy });
    const ledger = ledgerOf(life, death);
    const { policy } = life;
    const { calendarUrl } = life;
    const given = {
      client,
      calendarUrl,
      actions,
      left,
      policy,
      conditions,
      ledger,
      pause: async () => {},
      connections: 2,
    };
    return (await runActions(given)).counts;
  } catch (error) {
    if (error !== KILLED) throw error;
    return null;
  } finally {
    // What was sent before the death reaches the server after it, but not the next history's.
    await Promise.allSettled(death.underWay);
    proxy.mishaps = [];
    real.close();
  }
}

const KILLED = new Error('killed');

interface Death {
  /** Requests until then. */
  left: number;
  readonly underWay: Promise<unknown>[];
}

/** Our process dies before its n-th request: nothing is sent and nothing noted from then on. */
function mortal(client: CalDavClient, death: Death): CalDavClient {
  const methods = ['list', 'etag', 'get', 'read', 'put', 'delete'] as const;
  const dying = methods.map((method) => [
    method,
    async (...args: readonly unknown[]) => {
      death.left -= 1;
      if (death.left < 0) throw KILLED;
      const asked = (client[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
      death.underWay.push(asked);
      return asked;
    },
  ]);
  return { ...client, ...Object.fromEntries(dying) };
}

function ledgerOf({ notes }: Life, death: Death): RunLedger {
  const alive = () => {
    if (death.left < 0) throw KILLED;
  };
  return {
    async note(standing, gone) {
      alive();
      for (const object of standing) notes.set(object.uid, object);
      for (const uid of gone) notes.delete(uid);
      return true;
    },
    isOurs: () => true,
  };
}

function wantedIn(life: Life): WantedObject[] {
  return [...life.versions].map(([entry, at]) => {
    const uid = uidOfEntry(entry);
    const body = entryBody(uid, `Họp ${entry}`, at);
    return { uid, body, hash: createHash('sha256').update(body).digest('hex'), href: hrefOfEntry(life, entry) };
  });
}

async function lookAt(life: Life, foreign: string): Promise<void> {
  const there = await life.world.hands.all();
  expect(summaryOf(there.get(foreign) ?? '')).toBe('Việc riêng 0');
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    if (life.policy === 'keep' && life.touched.has(entry)) continue;
    const wanted = life.versions.get(entry);
    const body = there.get(pathOf(hrefOfEntry(life, entry)));
    expect(body === undefined ? null : summaryOf(body)).toBe(wanted === undefined ? null : `Họp ${entry} ${wanted}`);
  }
  const uids = [...there.values()].map((body) => /^UID:(.*?)\r?$/m.exec(body)?.[1]);
  expect(new Set(uids).size).toBe(uids.length);
  if (life.policy === 'keep') return;
  expect([...life.notes.values()].filter(({ kept }) => kept !== null)).toEqual([]);
}

function summaryOf(body: string): string {
  return /^SUMMARY:(.*?)\r?$/m.exec(body)?.[1] ?? '';
}

export function entryBody(uid: string, title: string, at: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lich//Lich cong tac//VI',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20250301T000000Z',
    'DTSTART:20250310T003000Z',
    'DTEND:20250310T043000Z',
    `SUMMARY:${title} ${at}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
