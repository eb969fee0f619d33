import { hash } from 'node:crypto';
import type { Actor } from '../model/actor.ts';
import type { HistoryChange } from '../model/history.ts';
import { canonical } from '../schedule/content.ts';
import type { StoreReads, StoreWrites } from '../store/port.ts';
import type { HolidayCalendar, HolidayYear } from '../time/calendar-data.ts';
import { isWorkingDay, type OfficeCalendar, officeCalendar } from '../time/holidays.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { changesIn, partiesTouched } from './acceptance-history.ts';
import { tellSecretaries } from './mail/telling.ts';
import type { Office } from './office.ts';
import { rederiveOrganization } from './rederive.ts';

/**
 * Since when the holidays and observances are what they are: a change of them is like a revision, every client has to
 * see that its entries are newer, and deadlines that fall on a day off now move.
 */

const SETTING = 'calendar';

interface CalendarNote {
  readonly fingerprint: string;
  readonly since: EpochSeconds;
  /** With which published entries were derived; missing in stores of before. */
  readonly data?: HolidayCalendar;
}

/** Who changes holidays by a file of the configuration. */
const STARTER: Actor = { kind: 'command', id: 'lich serve', name: 'lich' };

/** Null before a service has started on this store. */
export async function calendarMoment({ settings }: StoreReads): Promise<EpochSeconds | null> {
  return (await noteOf(settings))?.since ?? null;
}

async function noteOf({ get }: StoreReads['settings']): Promise<CalendarNote | null> {
  const text = await get(SETTING);
  return text === null ? null : (JSON.parse(text) as CalendarNote);
}

/** Compares with what was served before, and where it changed says so to every feed. */
export async function noteCalendar(office: Office): Promise<void> {
  const { store, calendar } = office;
  const isKnown = (note: CalendarNote | null) => note !== null && note.fingerprint === fingerprintOf(calendar);
  if (isKnown(await store.read(({ settings }) => noteOf(settings)))) return;
  await store.write(async (writes) => {
    // Another service that starts at the same time may have been faster.
    const known = await noteOf(writes.settings);
    if (isKnown(known)) return;
    const before = known?.data === undefined ? calendar : officeCalendar(known.data, []);
    await recordCalendar(writes, office, before, calendar, STARTER);
  });
}

/**
 * Notes the calendar in force, derives again what every organisation has published, and says so.
 * @param form digest of the form that asked for it; left out for what is no form
 */
export async function recordCalendar(
  store: StoreWrites,
  office: Office,
  before: OfficeCalendar,
  after: OfficeCalendar,
  actor: Actor,
  form?: string,
): Promise<void> {
  const since = office.clock();
  const note: CalendarNote = { fingerprint: fingerprintOf(after), since, data: after.data };
  await store.settings.put(SETTING, JSON.stringify(note));
  const told = calendarChanges(before.data, after.data);
  for (const { organization, changedAt } of await store.organizations.list()) {
    const at = Math.max(since, changedAt + 1);
    const [was, is] = [before, after].map((calendar) => ({
      organization,
      isWorkingDay: (date: Parameters<typeof isWorkingDay>[1]) => isWorkingDay(calendar, date),
    }));
    const comparison = await rederiveOrganization(store, organization.id, was!, is!, at);
    await store.organizations.touch(organization.id, at);
    await tellSecretaries(store, office, organization, comparison, at);
    if (told.length === 0) continue;
    const { added, moved, changed, cancelled } = comparison;
    await store.history.add({
      ...{ organizationId: organization.id, at, actor, act: 'calendar-change', days: null },
      subjects: partiesTouched(comparison),
      changes: [...told, ...changesIn(comparison)],
      data: {
        ...{ added: added.length, moved: moved.length, changed: changed.length, cancelled: cancelled.length },
        ...(form !== undefined && { form }),
      },
    });
  }
}

/** Days off, swaps and open questions, day by day; documents and the law by their names. */
export function calendarChanges(before: HolidayCalendar, after: HolidayCalendar): readonly HistoryChange[] {
  const all = <T>(of: (year: HolidayYear) => readonly T[]) => [before, after].map(({ years }) => years.flatMap(of));
  return [
    ...listChanges(
      'yearStatus',
      [before.years, after.years],
      ({ year }) => String(year),
      ({ status }) => status,
    ),
    ...listChanges(
      'dayOff',
      all(({ daysOff }) => daysOff),
      ({ date }) => date,
    ),
    ...listChanges(
      'swap',
      all(({ swaps }) => swaps),
      ({ off }) => off,
    ),
    ...listChanges(
      'openDay',
      all(({ open }) => open),
      ({ date }) => date,
    ),
    ...listChanges(
      'source',
      [before.sources, after.sources],
      ({ id }) => id,
      ({ title, url }) => (url ? `${title} (${url})` : title),
    ),
    ...listChanges('law', [before.law, after.law], ({ name, from }) => `${name} ${from}`),
  ];
}

function listChanges<T>(
  field: string,
  [before = [], after = []]: readonly (readonly T[])[],
  keyOf: (one: T) => string,
  shown: (one: T) => unknown = (one) => one,
): readonly HistoryChange[] {
  const [earlier, later] = [before, after].map((list) => new Map(list.map((one) => [keyOf(one), one])));
  const keys = [...new Set([...earlier!.keys(), ...later!.keys()])].sort();
  return keys
    .filter((key) => canonical(earlier!.get(key) ?? null) !== canonical(later!.get(key) ?? null))
    .map((key) => {
      const [from, to] = [earlier, later].map((list) => (list!.has(key) ? shown(list!.get(key)!) : null));
      return { of: key, field, from, to };
    })
    .filter(({ from, to }) => canonical(from) !== canonical(to));
}

function fingerprintOf({ data, observances }: OfficeCalendar): string {
  return hash('sha256', JSON.stringify([data, [...observances]]), 'base64url');
}
