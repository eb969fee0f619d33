import { hash } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { may } from '../model/permission.ts';
import { canonical } from '../schedule/content.ts';
import type { StoreReads } from '../store/port.ts';
import type { HolidayCalendar } from '../time/calendar-data.ts';
import type { OfficeCalendar } from '../time/holidays.ts';
import type { Caller } from './accounts/caller.ts';
import { calendarInForce, OWN_HOLIDAYS, withHolidays } from './calendar-in-force.ts';
import { calendarChanges, recordCalendar } from './calendar-moment.ts';
import type { Office } from './office.ts';
import { derivation } from './organizations.ts';
import { partyChanges, shown } from './preview.ts';
import { changedSince } from './published-since.ts';
import { derivedAnew } from './rederive.ts';
import type { RosterPreview } from './roster.ts';

/** Holidays, swaps and make-up days with their sources, as pages own them: once edited, no file overrides them. */

export interface HolidayRequest {
  readonly actor: Actor;
  /** `holidaysMark` of the state that was edited; null replaces whatever is there, as an import does. */
  readonly mark: string | null;
  /** Whole, sound by the rules of `config/`. */
  readonly holidays: HolidayCalendar;
  /** Digest of the form that asks for it, by which the same form again is known; left out for what is no form. */
  readonly form?: string | undefined;
  /** Of whose published entries somebody saw a preview, and its `basis`; left out where nobody looked. */
  readonly seen?: { readonly organizationId: string; readonly basis: number } | undefined;
}

export interface ShownHolidays {
  readonly calendar: OfficeCalendar;
  /** Hand it back with a change. */
  readonly mark: string;
}

/** As the store has them, whoever changed them. */
export async function showHolidays(office: Office): Promise<ShownHolidays> {
  const calendar = await office.store.read((store) => calendarInForce(store, office.calendar));
  return { calendar, mark: holidaysMark(calendar.data) };
}

/** By which an editor shows that they saw this very state. */
export function holidaysMark(holidays: HolidayCalendar): string {
  return hash('sha256', canonical(holidays), 'base64url').slice(0, 16);
}

/**
 * Holidays hold for every office of the service. Where others stand beside it, no single office decides for them.
 * The bundled example does not count.
 */
export async function mayChangeHolidays({ store }: Office, caller: Caller): Promise<boolean> {
  if (!may(caller.role, 'edit-roster')) return false;
  if (caller.organizationId === null) return true;
  const all = await store.read(({ organizations }) => organizations.list());
  return all.every(({ organization: { id, example } }) => example || id === caller.organizationId);
}

/** What a change would make of one office's published entries; nothing is written. @throws LichError `holidays-stale` */
export async function previewHolidays(
  office: Office,
  organizationId: string,
  { mark, holidays }: Pick<HolidayRequest, 'mark' | 'holidays'>,
): Promise<RosterPreview> {
  return office.store.read(async (store) => {
    const record = await store.organizations.get(organizationId);
    if (record === null) throw new LichError('office-unknown');
    const before = await calendarInForce(store, office.calendar);
    await checkMark(store, mark, before);
    const after = withHolidays(before, holidays);
    const { organization } = record;
    const [was, is] = [before, after].map((calendar) => derivation({ ...office, calendar }, organization));
    const { comparison } = await derivedAnew(store, organizationId, was!, is!, office.clock());
    return {
      basis: record.changedAt,
      changes: calendarChanges(before.data, holidays),
      derived: shown(comparison),
      byPerson: partyChanges('person', comparison, organization),
      byUnit: partyChanges('unit', comparison, organization),
    };
  });
}

/**
 * Puts holidays in force for every organisation of the service, and derives again what is published: deadlines that
 * fall on what is a day off now move, and only what changes has a new SEQUENCE. All of it or nothing.
 * @throws LichError `holidays-unchanged`, `holidays-stale`, `published-changed`
 */
export async function changeHolidays(
  office: Office,
  { actor, mark, holidays, seen, form }: HolidayRequest,
): Promise<OfficeCalendar> {
  const after = await office.store.write(async (store) => {
    const before = await calendarInForce(store, office.calendar);
    await checkMark(store, mark, before);
    const published = seen && (await changedSince(store, seen.organizationId, seen.basis));
    if (published) throw published;
    if (canonical(before.data) === canonical(holidays)) throw new LichError('holidays-unchanged');
    const next = withHolidays(before, holidays);
    await store.settings.put(OWN_HOLIDAYS, JSON.stringify(holidays));
    await recordCalendar(store, office, before, next, actor, form);
    return next;
  });
  office.calendar = after;
  return after;
}

async function checkMark({ history, organizations }: StoreReads, mark: string | null, { data }: OfficeCalendar) {
  if (mark === null || mark === holidaysMark(data)) return;
  const [first] = await organizations.list();
  const id = first?.organization.id ?? null;
  const { entries } = await history.list(id, { act: 'calendar-change' }, null, 1);
  const [last] = entries;
  throw new LichError('holidays-stale', { by: last?.actor.name ?? '–', example: last?.changes[0]?.of ?? '–' });
}
