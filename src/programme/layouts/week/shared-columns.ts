import type { FieldRole } from '../../fields.ts';
import { LIST_NUMBER } from '../../list-marks.ts';
import { isLeaderLine } from '../../subjects.ts';
import { isWhoLine } from '../../who-lines.ts';

/** Cells that list something beside a cell of several entries: as many lines as entries are one each, in their order. */

export type ColumnTexts = Partial<Readonly<Record<FieldRole, string>>>;

/** What a column of one row gives each of its entries. */
export interface Share {
  readonly columns: ColumnTexts;
  /** Fields of which it is not known what of them is whose. */
  readonly unsure: readonly FieldRole[];
  /** The leaders, or else every list, have as many lines as there are entries, or the leaders one for all. */
  readonly even: boolean;
}

const MARK = new RegExp(String.raw`^\s*(?:[-–+*•]\s?|${LIST_NUMBER}\s*)(?=\S)`, 'u');
/** Behind one entry stand those who do it: of others, one name may be for all. */
const WHOSE: readonly FieldRole[] = ['leader', 'preparer', 'participants'];

/**
 * Of each of so many entries, what is its own.
 * @param paragraphs fields whose lines their author ended: others may have been broken by the width of their cell
 * @param lined the entries are lines of their author too
 */
export function sharesOf(
  columns: ColumnTexts,
  entries: number,
  paragraphs: ReadonlySet<FieldRole>,
  lined: boolean,
): Share[] {
  const shares = Array.from({ length: entries }, () => ({
    columns: {} as Record<string, string>,
    unsure: [] as FieldRole[],
  }));
  let lists = 0;
  let even = 0;
  let led = false;
  for (const [role, text] of Object.entries(columns) as [FieldRole, string][]) {
    const lines = listIn(text) ?? (paragraphs.has(role) && WHOSE.includes(role) ? namesIn(text, entries) : null);
    if (lines !== null) lists++;
    else if (role === 'leader' && lined && isOneLine(text)) led = true;
    if (lines?.length === entries) {
      even++;
      if (role === 'leader') led = true;
    }
    for (const [i, share] of shares.entries()) {
      share.columns[role] = lines === null ? text : lines.length === entries ? lines[i]! : lines.join('; ');
      if (lines !== null && entries > 1 && lines.length !== entries && WHOSE.includes(role)) share.unsure.push(role);
    }
  }
  return shares.map((share) => ({ ...share, even: led || (lists > 0 && even === Object.keys(columns).length) }));
}

/** The lines of a cell each with its list mark, without it; null where it is no list. */
function listIn(text: string): string[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => MARK.test(line))
    ? lines.map((line) => line.replace(MARK, '').replace(/[\s;.]+$/u, ''))
    : null;
}

/** `HT, toàn thể giáo viên` / `Tổ trưởng` / `GVCN` beside three entries: a line each that says nothing but who. */
function namesIn(text: string, entries: number): string[] | null {
  const lines = text.split('\n').map((line) => line.trim());
  const each = entries > 1 && lines.length === entries && lines.every((line) => NAMES.test(line) && namesWho(line));
  return each ? lines : null;
}
/** `BGH, CĐ` beside lines of entries, of which their author could have set it beside one: who does all of them. */
const isOneLine = (text: string): boolean => !text.includes('\n') && NAMES.test(text) && namesWho(text);
/** It begins as names do, and is whole. */
const NAMES = /^\p{Lu}.*[^,;&+\s–-]$/u;
const namesWho = (line: string): boolean => isWhoLine(line) || isLeaderLine(line);
