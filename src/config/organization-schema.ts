import { type TSchema, Type } from 'typebox';
import type { LocalDate, LocalTime } from '../time/local.ts';

/**
 * The file of one organisation: keys are the names of `model/organization.ts`, and what may be left out has a default.
 * Only shapes stand here; `organization-rules.ts` looks at what the texts say.
 */

const closed = { additionalProperties: false };
const text = Type.String();
const texts = Type.Array(text, { default: [] });
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()], { default: null });
const date = Type.Unsafe<LocalDate>(text);
const time = Type.Unsafe<LocalTime>(text);
const validity = { from: orNull(date), to: orNull(date) };
const named = { id: text, name: text, aliases: texts, ...validity };

const HoursSchema = Type.Object({ start: time, end: time }, closed);

const SeasonSchema = Type.Object(
  { from: text, to: text, morning: HoursSchema, afternoon: HoursSchema, evening: HoursSchema },
  closed,
);

export const OrganizationSchema = Type.Object(
  {
    id: text,
    name: text,
    shortName: orNull(text),
    province: orNull(text),
    issuers: texts,
    example: Type.Boolean({ default: false }),
    persons: Type.Array(
      Type.Object({ ...named, title: orNull(text), external: Type.Boolean({ default: false }) }, closed),
      { default: [] },
    ),
    units: Type.Array(Type.Object({ ...named, parent: orNull(text), inCharge: orNull(text) }, closed), { default: [] }),
    groups: Type.Array(
      Type.Object(
        {
          ...named,
          meaning: Type.Enum(['members', 'deputyInCharge', 'representative'], { default: 'members' }),
          members: texts,
        },
        closed,
      ),
      { default: [] },
    ),
    hours: Type.Array(
      Type.Object(
        {
          ...validity,
          seasons: Type.Array(SeasonSchema, { minItems: 1 }),
          meetingMinutes: Type.Integer({ minimum: 5, maximum: 720, default: 120 }),
        },
        closed,
      ),
      { minItems: 1 },
    ),
    showTentativeGroups: Type.Boolean({ default: true }),
    showHolidays: Type.Boolean({ default: false }),
  },
  closed,
);
