import type { LocalDate, LocalTime } from '../time/local.ts';
import { flag, keys, listOf, oneOf, optional, orNull, type Shape, text, whole, withDefault } from './shape.ts';

/**
 * The file of one organisation: keys are the names of `model/organization.ts`, and what may be left out has a default.
 * Only shapes stand here; `organization-rules.ts` looks at what the texts say.
 */

const texts = withDefault(listOf(text), []);
const date = text as Shape<LocalDate>;
const time = text as Shape<LocalTime>;
const validity = { from: orNull(date), to: orNull(date) };
const named = { id: text, name: text, aliases: texts, ...validity };

const hours = keys({ start: time, end: time });
const season = keys({ from: text, to: text, morning: hours, afternoon: hours, evening: hours });
const earlier = <const S extends Parameters<typeof keys>[0]>(shapes: S) =>
  optional(listOf(keys({ until: date, ...shapes })));
const person = keys({
  ...named,
  title: orNull(text),
  external: withDefault(flag, false),
  secretaries: optional(listOf(text)),
  earlier: earlier({ title: orNull(text) }),
});
const unit = keys({
  ...named,
  parent: orNull(text),
  inCharge: orNull(text),
  earlier: earlier({ inCharge: orNull(text) }),
});
const group = keys({
  ...named,
  meaning: withDefault(oneOf(['members', 'deputyInCharge', 'representative']), 'members'),
  members: texts,
  earlier: earlier({ members: texts }),
});
const officeHours = keys({
  ...validity,
  seasons: listOf(season, 1),
  meetingMinutes: withDefault(whole(5, 720), 120),
});

export const organizationShape = keys({
  id: text,
  name: text,
  shortName: orNull(text),
  province: orNull(text),
  issuers: texts,
  example: withDefault(flag, false),
  persons: withDefault(listOf(person), []),
  units: withDefault(listOf(unit), []),
  groups: withDefault(listOf(group), []),
  hours: listOf(officeHours, 1),
  showTentativeGroups: withDefault(flag, true),
  showHolidays: withDefault(flag, false),
});
