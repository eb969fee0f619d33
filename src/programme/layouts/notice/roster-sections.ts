import { type Passage, placeOf } from '../../passage.ts';
import { wordsIn } from '../../said-of-all.ts';
import type { HoursOfAll } from '../list/hours-of-all.ts';
import { dutyHoursIn, dutyHoursOf } from './roster-hours.ts';

/**
 * Of which roster of a paper its hours are: told below the heading of one (`I. TRỰC LÃNH ĐẠO`) they hold up to the next heading or
 * table; those above the first are of all, but of rosters that go on by night.
 */

/** A line with which a roster, or something else, begins. */
export interface Start {
  readonly line: number;
  /** What a heading says; empty of a table. */
  readonly text: string;
  readonly ofDuty: boolean;
}

interface Section {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly Start[];
  readonly hasRows: boolean;
}

/** `Lịch trực Tết:` stands over all of them. */
export const headsAll = (text: string): boolean =>
  !BY_NIGHT.test(text) && [...wordsIn(text)].every((word) => GENERAL.has(word));
const GENERAL: ReadonlySet<string> = new Set(
  'lịch trực lễ tết nghỉ dịp phân công danh sách bảng việc trong các ngày như sau cụ thể sau đây và i v x'.split(' '),
);
/** What the hours of an office say nothing of. */
const BY_NIGHT = /24\s?\/\s?24|(?<!\p{L})(?:đêm|bảo vệ|chữa cháy)(?!\p{L})/iu;

export interface RosterHours {
  /** Of the rows on a line. */
  readonly at: (line: number) => HoursOfAll | null;
  /** Told below several rosters, of which none tells its own: of the last of them or of all; null for none. */
  readonly below: HoursOfAll | null;
}

/** @param rows the lines on which those who are on duty stand */
export function hoursOfRosters(
  paragraphs: readonly Passage[],
  starts: readonly Start[],
  rows: readonly number[],
): RosterHours {
  const sections = sectionsOf(starts, rows);
  const rosters = sections.filter(({ hasRows }) => hasRows);
  const within = (from: number, to: number) => paragraphs.filter((each) => isWithin(placeOf(each).line, { from, to }));
  const ofAll = rosters.length > 1 ? within(0, rosters[0]!.from) : paragraphs;
  const tells = (told: readonly Passage[]) => told.some(({ text }) => dutyHoursIn(text) !== null);
  const last = rosters.length > 1 ? rosters.at(-1)! : null;
  const lastRow = last && lastRowOf(last, rows);
  const foot =
    last !== null &&
    !rosters.some((each) => tells(within(each.from, each === last ? lastRow! : ownEnd(each, sections, rows))))
      ? within(lastRow!, last.to)
      : [];
  const at = (line: number): HoursOfAll | null => {
    const own = rosters.find((section) => isWithin(line, section));
    if (own === undefined) return null;
    const told = within(own.from, ownEnd(own, sections, rows)).filter((each) => !foot.includes(each));
    const tellsOwn = rosters.length > 1 && tells(told);
    return dutyHoursOf(tellsOwn || own.heads.some(({ text }) => BY_NIGHT.test(text)) ? told : ofAll);
  };
  return { at, below: dutyHoursOf(foot) };
}

const lastRowOf = (own: Section, rows: readonly number[]): number =>
  rows.filter((line) => isWithin(line, own)).reduce((a, b) => Math.max(a, b), 0);

/** What stands between two tables may be of either. */
function ownEnd(own: Section, sections: readonly Section[], rows: readonly number[]): number {
  const isTableNext = sections.find(({ from }) => from === own.to)?.heads[0]?.text === '';
  return isTableNext ? lastRowOf(own, rows) : own.to;
}

const isWithin = (line: number, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  line >= from && line < to;

/** From each start to the next; headings over headings, or over a table, are of one. */
function sectionsOf(starts: readonly Start[], rows: readonly number[]): Section[] {
  const sections: Section[] = [];
  const sorted = starts.toSorted((a, b) => a.line - b.line);
  const first: Start = { line: 0, text: '', ofDuty: false };
  for (const [i, start] of [first, ...sorted].entries()) {
    const to = sorted[i]?.line ?? Number.POSITIVE_INFINITY;
    const hasRows = rows.some((line) => isWithin(line, { from: start.line, to }));
    const last = sections.at(-1);
    const goesOn = last?.hasRows === false && last.heads.every(({ ofDuty }) => ofDuty) && start.ofDuty;
    if (goesOn) sections[sections.length - 1] = { from: last.from, to, heads: [...last.heads, start], hasRows };
    else sections.push({ from: start.line, to, heads: [start], hasRows });
  }
  return sections;
}
