import { OBSERVANCE_GROUPS } from '../time/calendar-data.ts';
import type { LocalDate } from '../time/local.ts';
import { flag, keys, listOf, oneOf, optional, orNull, type Shape, text, whole, withDefault } from './shape.ts';

/**
 * The files `holidays.yaml` and `observances.yaml`: keys are the names of `time/calendar-data.ts`, and what may be left
 * out has a default. Only shapes stand here; `calendar-rules.ts` looks at what the entries say.
 */

const date = text as Shape<LocalDate>;
const year = whole(1, 9999);
const days = whole(0, 10);
const confidence = oneOf(['high', 'medium']);
const named = { name: text, nameEn: text };
const yearlyDay = {
  calendar: withDefault(oneOf(['solar', 'lunar']), 'solar'),
  month: whole(1, 12),
  day: whole(-1, 31),
};

const source = keys({ id: text, title: text, confidence, url: optional(text) });
const holidayByLaw = keys({
  ...named,
  ...yearlyDay,
  choices: withDefault(listOf(keys({ before: days, after: days }), 1), [{ before: 0, after: 0 }]),
  inLieu: withDefault(oneOf(['yes', 'no', 'unclear']), 'yes'),
  from: date,
  to: orNull(date),
  source: text,
});
const holidayYear = keys({
  year,
  status: oneOf(['final', 'provisional']),
  daysOff: listOf(keys({ ...named, date, inLieuOf: orNull(date), source: text }), 1),
  swaps: withDefault(listOf(keys({ off: date, work: date, occasion: text, occasionEn: text, source: text })), []),
  open: withDefault(listOf(keys({ date, about: text })), []),
});

export const holidaysShape = keys({
  sources: withDefault(listOf(source), []),
  law: withDefault(listOf(holidayByLaw), []),
  years: withDefault(listOf(holidayYear), []),
});

const observance = keys({
  id: text,
  ...named,
  ...yearlyDay,
  since: orNull(year),
  counted: withDefault(flag, true),
  from: orNull(year),
  to: orNull(year),
  group: oneOf(OBSERVANCE_GROUPS),
  major: withDefault(flag, false),
  publicHoliday: withDefault(flag, false),
  confidence,
  checked: withDefault(oneOf(['none', 'date', 'dateAndYear']), 'none'),
  source: orNull(text),
});

export const observancesShape = keys({ observances: listOf(observance) });
