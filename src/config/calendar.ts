import { readFileSync } from 'node:fs';
import type { HolidayCalendar, Observance } from '../time/calendar-data.ts';
import { type OfficeCalendar, officeCalendar } from '../time/holidays.ts';
import { configFile } from './bundled.ts';
import { holidayRules, observanceRules } from './calendar-rules.ts';
import { holidaysShape, observancesShape } from './calendar-shape.ts';
import { configurationError } from './fault.ts';
import type { Shape } from './shape.ts';
import { parseYaml, type Rules, readYaml, type YamlReading } from './yaml.ts';

/** `holidays.yaml` and `observances.yaml` of the configuration folder. */

/** Throws `configuration-invalid` with every fault. */
export function parseHolidays(text: string, fileName: string): HolidayCalendar {
  return parseYaml(text, fileName, holidaysShape, holidayRules);
}

/** What somebody typed or sent in the place of such a file. */
export function readHolidaysText(text: string): YamlReading<HolidayCalendar> {
  return readYaml(text, 'holidays.yaml', holidaysShape, holidayRules);
}

/** Throws `configuration-invalid` with every fault. */
export function parseObservances(text: string, fileName: string): readonly Observance[] {
  return parseYaml(text, fileName, observancesShape, observanceRules).observances;
}

/** The faults of both files come in one error. */
export function loadCalendar(folder: string): OfficeCalendar {
  const holidays = readFile(folder, 'holidays.yaml', holidaysShape, holidayRules);
  const observances = readFile(folder, 'observances.yaml', observancesShape, observanceRules);
  const faults = [...holidays.faults, ...observances.faults];
  if (faults.length > 0) throw configurationError(faults);
  return officeCalendar(holidays.value!, observances.value!.observances);
}

function readFile<T>(folder: string, name: string, shape: Shape<T>, rules: Rules<T>): YamlReading<T> {
  const file = configFile(folder, name);
  if (file === null) throw new Error(`${name} is missing from the release`);
  return readYaml(readFileSync(file, 'utf8'), file, shape, rules);
}
