import { type Notice, notice } from '../../../model/notice.ts';
import type { Organization } from '../../../model/organization.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { type ColumnKind, type Entry, readEntries } from '../../entries.ts';
import type { Field } from '../../fields.ts';
import { findMentions } from '../../mentions.ts';
import { type TableRow, textOfCell } from './cells.ts';
import type { Matched } from './matching.ts';

/** Who leads, prepares and takes part, from the columns and from labelled words in the entry itself. */
export type Parties = Pick<
  ProgrammeItem,
  'leaders' | 'units' | 'attendees' | 'coUnits' | 'leadersText' | 'unitsText' | 'participantsText'
> & { readonly notices: readonly Notice[] };

interface At {
  readonly line: number;
  readonly item: string;
}

export function partiesOf(
  units: Matched | null,
  leaders: Matched | null,
  row: TableRow,
  fields: readonly Field[],
  organization: Organization | null,
  at: At,
): Parties {
  const own = (role: Field['role'], column: ColumnKind): readonly Entry[] =>
    fields.filter((field) => field.role === role).flatMap(({ value }) => readEntries(value, column, organization));
  const unitEntries = [...(units?.entries ?? []), ...own('preparer', 'units')];
  const leaderEntries = [...(leaders?.entries ?? []), ...own('leader', 'leaders')];
  const oneColumn = row.cells.leaders === undefined || row.cells.units === undefined;
  const placed = sortOut(unitEntries, leaderEntries, oneColumn);
  const named = [...placed.leaders, ...placed.units, ...placed.coUnits];
  const participants = [
    ...fields.filter(({ role }) => role === 'participants').map(({ value }) => value),
    textOfCell(row.cells.participants),
  ];
  const participantsText = participants.filter((text) => text !== '').join('; ') || null;
  return {
    leaders: idsOf(placed.leaders),
    units: idsOf(placed.units),
    coUnits: [...idsOf(placed.coUnits), ...idsOf(readEntries(textOfCell(row.cells.coUnits), 'units', organization))],
    attendees: attendeesIn(participantsText, organization).filter((id) => !idsOf(placed.leaders).includes(id)),
    leadersText: wordsOf(placed.leaders),
    unitsText: wordsOf([...placed.units, ...placed.coUnits, ...placed.strangers]),
    participantsText,
    notices: [
      ...inferred(leaders, 'leader-inferred', at),
      ...inferred(units, 'unit-inferred', at),
      ...placed.strangers.map(({ text }) => notice('person-as-unit', at, { printed: text })),
      ...(organization ? named.flatMap((entry) => doubtAbout(entry, at)) : []),
    ],
  };
}

interface Placed {
  readonly leaders: readonly Entry[];
  readonly units: readonly Entry[];
  readonly coUnits: readonly Entry[];
  /** People in the column of units. */
  readonly strangers: readonly Entry[];
}

/** One column for both holds leaders and units; of two, a person among the units is a question. */
function sortOut(units: readonly Entry[], leaders: readonly Entry[], oneColumn: boolean): Placed {
  const isUnit = ({ mention }: Entry) => mention.kind === 'unit';
  const helps = new Set(units.filter((entry) => isUnit(entry) && entry.helps));
  const own = units.filter((entry) => isUnit(entry) && !helps.has(entry));
  const people = units.filter((entry) => !isUnit(entry));
  return {
    leaders: [...leaders.filter((entry) => !isUnit(entry)), ...(oneColumn ? people : [])],
    units: [...own, ...leaders.filter(isUnit)],
    coUnits: [...helps],
    strangers: oneColumn ? [] : people,
  };
}

const idsOf = (entries: readonly Entry[]) => [...new Set(entries.flatMap(({ mention }) => mention.id ?? []))];
const wordsOf = (entries: readonly Entry[]) => entries.map(({ text }) => text).join('; ') || null;

function attendeesIn(text: string | null, organization: Organization | null): string[] {
  if (text === null) return [];
  const people = findMentions(text, organization, 'cell').filter(({ kind }) => kind === 'person');
  return [...new Set(people.flatMap(({ id }) => id ?? []))];
}

function inferred(matched: Matched | null, code: 'leader-inferred' | 'unit-inferred', at: At): Notice[] {
  if (!matched || matched.sure || matched.entries.length === 0) return [];
  return [notice(code, at, { printed: wordsOf(matched.entries)! })];
}

function doubtAbout({ mention, text }: Entry, at: At): Notice[] {
  const what = mention.kind === 'unit' ? 'unit' : 'person';
  if (mention.how === 'unknown') return [notice(`unknown-${what}`, at, { printed: text })];
  if (mention.how === 'slip') return [notice(`uncertain-${what}`, at, { printed: text, used: mention.name })];
  if (mention.mended === null) return [];
  return [notice('abbreviation-corrected', at, { printed: text, used: mention.mended })];
}
