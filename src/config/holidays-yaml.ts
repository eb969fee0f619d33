import { stringify } from 'yaml';
import type { HolidayCalendar } from '../time/calendar-data.ts';

/** Holidays as the file `holidays.yaml`: `parseHolidays` reads the very same from it. */
export function holidaysYaml(holidays: HolidayCalendar): string {
  const text = JSON.stringify(holidays, (_key, value: unknown) => (value === null ? undefined : value));
  return stringify(JSON.parse(text), { lineWidth: 0 });
}
