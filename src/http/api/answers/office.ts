import { Type } from 'typebox';
import { BOARD_VIEWS } from '../../../model/board.ts';
import { FEED_DETAILS, TASKS_SHOWN } from '../../../model/feed.ts';
import { Changes, PartyChanges } from './entries.ts';
import { anything, date, flag, listOf, moment, nullable, oneOf, record, text, texts, time, whole } from './shapes.ts';

/** The roster with its hours, the holidays, calendars with their links, boards. */

const VALIDITY = { from: nullable(date), to: nullable(date) };
const NAMED = { id: text, name: text, aliases: texts, ...VALIDITY };

const Person = record(
  { ...NAMED, title: nullable(text), external: flag },
  { secretaries: texts, earlier: listOf(record({ until: date, title: nullable(text) })) },
);
const Unit = record(
  { ...NAMED, parent: nullable(text), inCharge: nullable(text) },
  { earlier: listOf(record({ until: date, inCharge: nullable(text) })) },
);
const Group = record(
  { ...NAMED, meaning: oneOf(['members', 'deputyInCharge', 'representative']), members: texts },
  { earlier: listOf(record({ until: date, members: texts })) },
);
const Hours = record({ start: time, end: time });
const Season = record({ from: text, to: text, morning: Hours, afternoon: Hours, evening: Hours });
export const OfficeHours = record({ ...VALIDITY, seasons: listOf(Season), meetingMinutes: whole });

export const OrganizationSchema = record({
  ...{ id: text, name: text, shortName: nullable(text), province: nullable(text), issuers: texts, example: flag },
  ...{ persons: listOf(Person), units: listOf(Unit), groups: listOf(Group), hours: listOf(OfficeHours) },
  ...{ showTentativeGroups: flag, showHolidays: flag },
});

const mark = Type.String({ description: 'of this state, as in ETag: hand it back with a change' });
const HistoryChanges = listOf(record({ of: nullable(text), field: nullable(text), from: anything, to: anything }));

const ROSTER = { organization: OrganizationSchema, mark, origin: oneOf(['config', 'page']) };
export const Roster = record(ROSTER);
export const RosterOutcome = record({ ...ROSTER, changes: HistoryChanges, derived: Changes });
export const ChangePreview = record({
  basis: Type.Integer({ description: 'of what is published: hand it back with the change' }),
  ...{ changes: HistoryChanges, derived: Changes, byPerson: listOf(PartyChanges), byUnit: listOf(PartyChanges) },
});
export const HoursAnswer = record({ hours: listOf(OfficeHours), mark });

const YEARLY = { calendar: oneOf(['solar', 'lunar']), month: whole, day: whole };
const HolidayByLaw = record({
  ...{ name: text, nameEn: text, ...YEARLY, choices: listOf(record({ before: whole, after: whole })) },
  ...{ inLieu: oneOf(['yes', 'no', 'unclear']), from: date, to: nullable(date), source: text },
});
const HolidayYear = record({
  ...{ year: whole, status: oneOf(['final', 'provisional']) },
  daysOff: listOf(record({ name: text, nameEn: text, date, inLieuOf: nullable(date), source: text })),
  swaps: listOf(record({ off: date, work: date, occasion: text, occasionEn: text, source: text })),
  open: listOf(record({ date, about: text })),
});
export const HolidayCalendarSchema = record({
  sources: listOf(record({ id: text, title: text, confidence: oneOf(['high', 'medium']) }, { url: text })),
  ...{ law: listOf(HolidayByLaw), years: listOf(HolidayYear) },
});
export const Holidays = record({ holidays: HolidayCalendarSchema, mark });

const FeedScope = Type.Union([
  record({ type: oneOf(['person', 'unit', 'group']), id: text }),
  record({ type: oneOf(['organization', 'holidays']) }),
]);

const FeedShape = record(
  {
    ...{ id: text, organizationId: text, scope: FeedScope, title: text, description: text },
    ...{ detail: oneOf(FEED_DETAILS), showCancelled: flag, showHolidays: flag, color: text, refreshMinutes: whole },
  },
  { isPublic: flag, showDigests: flag, tasks: oneOf(TASKS_SHOWN), singleDue: whole },
);

const LinkView = record(
  {
    ...{ detail: nullable(oneOf(FEED_DETAILS)), showCancelled: nullable(flag), showHolidays: nullable(flag) },
    showDigests: nullable(flag),
  },
  { tasks: nullable(oneOf(TASKS_SHOWN)), singleDue: nullable(whole) },
);

export const Link = record({
  ...{ id: text, label: text, view: LinkView, address: text, isRevoked: flag, revokedAt: nullable(moment) },
  ...{ uses: whole, lastUsedAt: nullable(moment), lastAgent: nullable(text) },
});

export const FeedRow = record({ feed: FeedShape, events: whole, isPast: flag, links: listOf(Link) });
export const TaskFeed = record({ id: text });
export const Public = record({ isPublic: flag, path: text });

export const BoardScope = Type.Union([
  record({ type: Type.Literal('organization') }),
  record({ type: oneOf(['unit', 'group']), id: text }),
]);
export const BOARD_FIELDS = {
  ...{ label: text, scope: BoardScope, view: oneOf(BOARD_VIEWS), detail: oneOf(FEED_DETAILS) },
  dark: nullable(record({ from: time, to: time })),
};
export const BoardAnswer = record({
  ...{ id: text, organizationId: text, ...BOARD_FIELDS, createdAt: moment, revokedAt: nullable(moment), address: text },
});

export const OfficeName = record({ id: text, name: text, shortName: nullable(text) });
