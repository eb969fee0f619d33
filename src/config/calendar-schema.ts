import { type TSchema, Type } from 'typebox';
import { OBSERVANCE_GROUPS } from '../time/calendar-data.ts';
import type { LocalDate } from '../time/local.ts';

/**
 * The files `holidays.yaml` and `observances.yaml`: keys are the names of `time/calendar-data.ts`, and what may be left
 * out has a default. Only shapes stand here; `calendar-rules.ts` looks at what the entries say.
 */

const closed = { additionalProperties: false };
const text = Type.String();
const date = Type.Unsafe<LocalDate>(text);
const year = Type.Integer({ minimum: 1, maximum: 9999 });
const flag = (value: boolean) => Type.Boolean({ default: value });
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()], { default: null });
const listOf = <S extends TSchema>(schema: S) => Type.Array(schema, { default: [] });
const confidence = Type.Enum(['high', 'medium']);
const named = { name: text, nameEn: text };
const yearlyDay = {
  calendar: Type.Enum(['solar', 'lunar'], { default: 'solar' }),
  month: Type.Integer({ minimum: 1, maximum: 12 }),
  day: Type.Integer({ minimum: -1, maximum: 31 }),
};

const days = Type.Integer({ minimum: 0, maximum: 10 });
const ChoiceSchema = Type.Object({ before: days, after: days }, closed);

const HolidayByLawSchema = Type.Object(
  {
    ...named,
    ...yearlyDay,
    choices: Type.Array(ChoiceSchema, { minItems: 1, default: [{ before: 0, after: 0 }] }),
    inLieu: Type.Enum(['yes', 'no', 'unclear'], { default: 'yes' }),
    from: date,
    to: orNull(date),
    source: text,
  },
  closed,
);

const HolidayYearSchema = Type.Object(
  {
    year,
    status: Type.Enum(['final', 'provisional']),
    daysOff: Type.Array(Type.Object({ ...named, date, inLieuOf: orNull(date), source: text }, closed), { minItems: 1 }),
    swaps: listOf(Type.Object({ off: date, work: date, occasion: text, occasionEn: text, source: text }, closed)),
    open: listOf(Type.Object({ date, about: text }, closed)),
  },
  closed,
);

export const HolidaysSchema = Type.Object(
  {
    sources: listOf(Type.Object({ id: text, title: text, confidence }, closed)),
    law: listOf(HolidayByLawSchema),
    years: listOf(HolidayYearSchema),
  },
  closed,
);

const ObservanceSchema = Type.Object(
  {
    id: text,
    ...named,
    ...yearlyDay,
    since: orNull(year),
    counted: flag(true),
    from: orNull(year),
    to: orNull(year),
    group: Type.Enum(OBSERVANCE_GROUPS),
    major: flag(false),
    publicHoliday: flag(false),
    confidence,
    checked: Type.Enum(['none', 'date', 'dateAndYear'], { default: 'none' }),
    source: orNull(text),
  },
  closed,
);

export const ObservancesSchema = Type.Object({ observances: Type.Array(ObservanceSchema) }, closed);
