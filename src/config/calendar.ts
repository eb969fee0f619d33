import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HolidayCalendar, Observance } from '../time/calendar-data.ts';
import { type OfficeCalendar, officeCalendar } from '../time/holidays.ts';
import { holidayRules, observanceRules } from './calendar-rules.ts';
import { HolidaysSchema, ObservancesSchema } from './calendar-schema.ts';
import { configurationError } from './fault.ts';
import { parseYaml, readYaml } from './yaml.ts';

/** `holidays.yaml` and `observances.yaml` of the configuration folder. */

/** Throws `configuration-invalid` with every fault. */
export function parseHolidays(text: string, fileName: string): HolidayCalendar {
  return parseYaml(text, fileName, HolidaysSchema, holidayRules);
}

/** Throws `configuration-invalid` with every fault. */
export function parseObservances(text: string, fileName: string): readonly Observance[] {
  return parseYaml(text, fileName, ObservancesSchema, observanceRules).observances;
}

/** The faults of both files come in one error. */
export function loadCalendar(folder: string): OfficeCalendar {
  const file = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const holidays = readYaml(read('holidays.yaml'), file('holidays.yaml'), HolidaysSchema, holidayRules);
  const observances = readYaml(read('observances.yaml'), file('observances.yaml'), ObservancesSchema, observanceRules);
  const faults = [...holidays.faults, ...observances.faults];
  if (faults.length > 0) throw configurationError(faults);
  return officeCalendar(holidays.value!, observances.value!.observances);
}
