import type { StoreReads } from '../store/port.ts';
import type { HolidayCalendar } from '../time/calendar-data.ts';
import { type OfficeCalendar, officeCalendar } from '../time/holidays.ts';
import type { Office } from './office.ts';

/** The holidays to work with: those that pages own, or else the file's. */

export const OWN_HOLIDAYS = 'holidays';

/** What pages have put in the place of the file's holidays; null for nothing. */
export async function ownHolidays({ settings }: StoreReads): Promise<HolidayCalendar | null> {
  const text = await settings.get(OWN_HOLIDAYS);
  return text === null ? null : (JSON.parse(text) as HolidayCalendar);
}

/** The calendar to work with: the file's, with the holidays that pages own. */
export async function calendarInForce(store: StoreReads, configured: OfficeCalendar): Promise<OfficeCalendar> {
  const own = await ownHolidays(store);
  return own === null ? configured : withHolidays(configured, own);
}

export function withHolidays({ observances }: OfficeCalendar, holidays: HolidayCalendar): OfficeCalendar {
  return { ...officeCalendar(holidays, []), observances };
}

/** What was taken over last, so that it is not worked out again. */
const taken = new WeakMap<Office, string>();

/**
 * Takes over what another process of the service has put in force. Before anything is derived in an act: `accept` must
 * not reckon with holidays of before.
 */
export async function renewCalendar({ settings }: StoreReads, office: Office): Promise<void> {
  const text = await settings.get(OWN_HOLIDAYS);
  if (text === null || text === taken.get(office)) return;
  office.calendar = withHolidays(office.calendar, JSON.parse(text) as HolidayCalendar);
  taken.set(office, text);
}
