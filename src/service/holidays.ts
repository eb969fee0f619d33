import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { canonical } from '../schedule/content.ts';
import type { StoreReads } from '../store/port.ts';
import type { HolidayCalendar } from '../time/calendar-data.ts';
import { type OfficeCalendar, officeCalendar } from '../time/holidays.ts';
import { recordCalendar } from './calendar-moment.ts';
import type { Office } from './office.ts';

/** Holidays, swaps and make-up days with their sources, as pages own them: once edited, no file overrides them. */

const SETTING = 'holidays';

/** What pages have put in the place of the file's holidays; null for nothing. */
export async function ownHolidays({ settings }: StoreReads): Promise<HolidayCalendar | null> {
  const text = await settings.get(SETTING);
  return text === null ? null : (JSON.parse(text) as HolidayCalendar);
}

/** The calendar to work with: the file's, with the holidays that pages own. */
export async function calendarInForce(store: StoreReads, configured: OfficeCalendar): Promise<OfficeCalendar> {
  const own = await ownHolidays(store);
  return own === null ? configured : { ...officeCalendar(own, []), observances: configured.observances };
}

export interface HolidayRequest {
  readonly actor: Actor;
  /** Whole, sound by the rules of `config/`. */
  readonly holidays: HolidayCalendar;
}

/**
 * Puts holidays in force for every organisation of the service, and derives again what is published: deadlines that
 * fall on what is a day off now move, and only what changes has a new SEQUENCE. All of it or nothing.
 * @throws LichError `holidays-unchanged`
 */
export async function changeHolidays(office: Office, { actor, holidays }: HolidayRequest): Promise<OfficeCalendar> {
  const before = office.calendar;
  if (canonical(before.data) === canonical(holidays)) throw new LichError('holidays-unchanged');
  const after = { ...officeCalendar(holidays, []), observances: before.observances };
  await office.store.write(async (store) => {
    await store.settings.put(SETTING, JSON.stringify(holidays));
    await recordCalendar(store, office, before, after, actor);
  });
  office.calendar = after;
  return after;
}
