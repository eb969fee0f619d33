import type { Organization } from '../../model/organization.ts';
import { merged } from '../charges.ts';
import type { Parties } from '../parties.ts';
import type { Calendar } from '../point-days.ts';
import { hasWords, MARK_RANK, type MarkKind, readMark } from './outline.ts';
import { headingWords, partiesOfHeading, type Section, timeOfHeading } from './sections.ts';
import type { ColumnRole } from './task-columns.ts';
import { PARTY_ROLES, partiesOfRow, type ReadRow, type Roles } from './task-rows.ts';

/** Rows that head what follows, and how long they hold. */

export interface TableContext {
  readonly organization: Organization | null;
  readonly calendar: Calendar;
}

export interface TableSection extends Section {
  readonly mark: MarkKind;
}

/**
 * A row that heads what follows: one merged cell, or a title beside empty columns. `below`: the number of the next row,
 * which tells when it lies deeper.
 */
export function headingOf(
  row: ReadRow,
  { columns, has }: Roles,
  { organization, calendar }: TableContext,
  below?: string,
): TableSection | null {
  const { texts } = row;
  const isMerged = row.width >= Math.max(2, columns.length / 2);
  const alone =
    isMerged &&
    [...texts.keys()].every(
      (role) => role === 'number' || texts.get(role) === row.wide || PARTY_ROLES.some((one) => one === role),
    );
  const numberText = texts.get('number') ?? '';
  const first = isMerged ? row.wide : (texts.get('content') ?? (texts.size === 1 ? [...texts.values()][0]! : ''));
  const says = hasWords(first) || timeOfHeading(first, calendar) !== null;
  const lone = texts.size === 1 && !texts.has('content') && says;
  if (first === '') return null;
  const parts = texts.size === 2 && texts.has('content') && isWithin(below ?? '', numberText);
  const heads = alone || lone || parts || looksLikeHeading(row, has, numberText, first, organization, calendar);
  if (!heads) return null;
  const { mark, number, text } = numbered(numberText === first ? '' : numberText, first);
  const words = headingWords(text);
  const parties = partiesOfRow(texts, organization);
  const named = partiesOfHeading(text, organization);
  return {
    mark,
    title: number === null ? words : `${number}. ${words}`,
    parties: withInferred(merged(named, parties)),
    time: timeOfHeading(text, calendar),
  };
}

/** `2.1`, `2.a` and `a)` lie within `2`. */
function isWithin(inner: string, outer: string): boolean {
  const [bare, own] = [bareNumber(outer), bareNumber(inner)];
  if (bare === '' || own === bare) return false;
  return own.startsWith(`${bare}.`) || (/^\d{1,2}$/u.test(bare) && /^a$/u.test(own));
}

const bareNumber = (text: string) => text.replace(/[.)/\s]+$/u, '');

/** Two leaders over two units: who leads which is not said. */
function withInferred(parties: Parties): Parties {
  if (parties.leaders.length < 2 || parties.units.length < 2) return parties;
  return {
    ...parties,
    doubts: [...parties.doubts, { code: 'leader-inferred', data: { printed: parties.leadersText ?? '' } }],
  };
}

function looksLikeHeading(
  { texts, bold }: ReadRow,
  has: ReadonlySet<ColumnRole>,
  number: string,
  title: string,
  organization: Organization | null,
  calendar: Calendar,
): boolean {
  const others: readonly ColumnRole[] = [
    'product',
    'due',
    'held',
    'from',
    'until',
    'coUnit',
    'location',
    'participants',
  ];
  if (others.some((role) => texts.has(role))) return false;
  const named = PARTY_ROLES.some((role) => texts.has(role));
  if (named) return bold && (has.has('due') || has.has('held') || has.has('product'));
  if (!texts.has('content')) return false;
  const mark = readMark(`${number}. `.replace(/\.\. $/, '. ') + title).mark;
  if (bold || mark === 'letter' || mark === 'roman') return true;
  const capitals = title === title.toUpperCase() && /\p{L}{2}/u.test(title);
  const { units, leaders, unitsText } = partiesOfHeading(title, organization);
  return capitals || units.length + leaders.length > 0 || unitsText !== null || timeOfHeading(title, calendar) !== null;
}

function numbered(number: string, title: string): { mark: MarkKind; number: string | null; text: string } {
  if (number !== '') {
    const bare = bareNumber(number);
    return { mark: readMark(/\.\d/.test(bare) ? `${bare} x` : `${bare}. x`).mark, number: bare, text: title };
  }
  const own = readMark(title);
  return { mark: own.mark, number: own.number, text: title.slice(own.length) };
}

/** A heading ends where its own mark comes again, or one that stands above it. */
export function staysOpen(section: TableSection, mark: MarkKind, open: readonly TableSection[]): boolean {
  const again = open.findIndex((one) => one.mark === mark);
  if (again >= 0 && open.indexOf(section) >= again) return false;
  return MARK_RANK[section.mark] < MARK_RANK[mark];
}

/** After items 1.1, 1.2 an item 2 no longer belongs to section 1. */
export function endsWithItem(section: TableSection, { texts }: ReadRow, before: string | undefined): boolean {
  const mark = numbered(texts.get('number') ?? '', '').mark;
  return section.mark === 'arabic' && mark === 'arabic' && numbered(before ?? '', '').mark === 'decimal';
}
