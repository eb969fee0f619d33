import { hash } from 'node:crypto';
import type { Actor } from '../model/actor.ts';
import type { HistoryChange } from '../model/history.ts';
import { canonical } from '../schedule/content.ts';
import type { StoreReads, StoreWrites } from '../store/port.ts';
import type { HolidayCalendar, HolidayYear } from '../time/calendar-data.ts';
import { isWorkingDay, type OfficeCalendar, officeCalendar } from '../time/holidays.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { changesIn, partiesTouched } from './acceptance-history.ts';
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

/** Notes the calendar in force, derives again what every organisation has published, and says so. */
export async function recordCalendar(
  store: StoreWrites,
  { clock }: Office,
  before: OfficeCalendar,
  after: OfficeCalendar,
  actor: Actor,
): Promise<void> {
  const since = clock();
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
    if (told.length === 0) continue;
    const { added, moved, changed, cancelled } = comparison;
    await store.history.add({
      ...{ organizationId: organization.id, at, actor, act: 'calendar-change', days: null },
      subjects: partiesTouched(comparison),
      changes: [...told, ...changesIn(comparison)],
      data: { added: added.length, moved: moved.length, changed: changed.length, cancelled: cancelled.length },
    });
  }
}

/** Days off, swaps and open questions, year by year. */
export function calendarChanges(before: HolidayCalendar, after: HolidayCalendar): readonly HistoryChange[] {
  const [earlier, later] = [before, after].map(({ years }) => new Map(years.map((year) => [year.year, year])));
  const years = [...new Set([...earlier!.keys(), ...later!.keys()])].sort();
  const changed = years.filter((year) => canonical(earlier!.get(year)) !== canonical(later!.get(year)));
  const shown = (year: HolidayYear | undefined) => year ?? null;
  return [
    ...changed.map((year) => ({
      of: String(year),
      field: 'holidays',
      from: shown(earlier!.get(year)),
      to: shown(later!.get(year)),
    })),
    ...(canonical(before.law) === canonical(after.law)
      ? []
      : [{ of: null, field: 'law', from: before.law, to: after.law }]),
  ];
}

function fingerprintOf({ data, observances }: OfficeCalendar): string {
  return hash('sha256', JSON.stringify([data, [...observances]]), 'base64url');
}
