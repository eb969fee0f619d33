import { collapse } from '../../../vietnamese/normalise.ts';
import { ageOf, isOldBeside } from '../../ages.ts';
import { findDates } from '../../dates.ts';
import type { GridCell } from '../week/grid.ts';

/** The heads of a table of changes: which column says what a thing is, when and where it was to be, and is now. */

const PLACE = /^(?:địa điểm|nơi|phòng(?: họp| thi| học)?$)/iu;

const WHAT = /^(?:nội dung|cuộc họp|hội nghị|tên|sự kiện|công việc|lớp|hoạt động)/iu;

const NUMBER = /^\s*(?:s?tt|số tt|số thứ tự|#)\.?\s*$/iu;

/** What stands below such a head, or null for something else. */
export const changeRole = (head: string): 'what' | 'old' | 'new' | 'place' | null => {
  const text = collapse(head);
  return ageOf(text) ?? (PLACE.test(text) ? 'place' : WHAT.test(text) ? 'what' : null);
};
/** A number or a code beside the name of the thing. */
const NO_NAME = new RegExp(String.raw`${NUMBER.source}|^(?:mã|số hiệu|ký hiệu)(?!\p{L})`, 'iu');
export const isNumberHead = (head: string): boolean => NUMBER.test(head);

/** `Nội dung`, `Thời gian cũ`, `Thời gian mới`. */
export const headsChanges = (cells: readonly string[]): boolean => {
  const roles = cells.map(changeRole);
  const fresh = cells.find((_, at) => roles[at] === 'new');
  const replaced = roles.includes('old') || cells.some((cell) => isOldBeside(cell, fresh ?? ''));
  return fresh !== undefined && replaced && cells.every((cell) => cell.length <= LONGEST_HEAD);
};
const LONGEST_HEAD = 60;

/** Whether most rows of a table have a day both below an old head and below a new one. */
export function replacesDays(grid: readonly (readonly GridCell[])[]): boolean {
  if (!headsChanges(grid[0]?.map(({ text }) => text) ?? [])) return false;
  const { columns, body } = changeColumns(grid);
  const dated = body.filter((row) =>
    (['old', 'new'] as const).every((age) =>
      columns.some(({ at, role }) => role === age && findDates(row[at]?.text ?? '').length > 0),
    ),
  );
  return dated.length > 0 && dated.length * 3 >= body.length;
}

/** What a column of the table says. */
export interface ChangeColumn {
  readonly at: number;
  readonly role: 'what' | 'old' | 'new' | 'place' | 'old-place' | null;
  /** Its own head below that of several, `Giờ` of `Lịch mới`. */
  readonly name: string;
}

/** The columns below heads in one row or several, and the rows of the table. */
export function changeColumns(grid: readonly (readonly GridCell[])[]): {
  readonly columns: readonly ChangeColumn[];
  readonly body: readonly (readonly GridCell[])[];
} {
  const rows = headRows(grid);
  const heads = withGroups(grid.slice(0, rows));
  const columns = replaced(heads.map((texts, at) => ({ at, role: roleOf(texts), name: texts.at(-1) ?? '' })));
  return { columns: named(timesOfPlaces(columns), heads), body: grid.slice(rows) };
}

/** A head that reaches into a row makes it one of heads; so do heads of times alone below a group. */
function headRows(grid: readonly (readonly GridCell[])[]): number {
  let rows = 1;
  while (rows < grid.length && (grid[rows]!.some(({ carried }) => carried) || halvesHeads(grid[rows]!))) rows++;
  return rows;
}

/** ` | | Ngày | Giờ | Ngày | Giờ`: the cells below the heads that they belong to are empty. */
const halvesHeads = (row: readonly GridCell[]): boolean =>
  row[0]?.text === '' && row.every(({ text }) => text === '' || PART.test(collapse(text)) || ageOf(text) !== null);
const PART = /^(?:thứ,?\s)?(?:ngày|giờ|thời gian|buổi|thứ|địa điểm|nơi)(?:\s(?:họp|tiếp|thi|học|tháng|tổ chức))*$/iu;

/** The heads above each column, from the top; an empty one behind a group belongs to it where something stands below. */
function withGroups(rows: readonly (readonly GridCell[])[]): string[][] {
  const [top = [], ...below] = rows;
  let group = '';
  return top.map((cell, at) => {
    const own = below.map((row) => collapse(row[at]?.text ?? '')).filter((text) => text !== '');
    group = collapse(cell.text) || (own.length > 0 ? group : '');
    return [...new Set([group, ...own])].filter((text) => text !== '');
  });
}

/** What is old or new, by the head nearest to the column; a place is one whatever its age. */
function roleOf(heads: readonly string[]): ChangeColumn['role'] {
  const age = heads.reduceRight<'old' | 'new' | null>((found, head) => found ?? ageOf(head), null);
  if (heads.some((head) => PLACE.test(head))) return age === 'old' ? 'old-place' : 'place';
  return age ?? changeRole(heads[0] ?? '');
}

/** Where no head names the old times, those that one of the new ones is said of. */
function replaced(columns: readonly ChangeColumn[]): readonly ChangeColumn[] {
  const fresh = columns.find(({ role }) => role === 'new');
  if (!fresh || columns.some(({ role }) => role === 'old')) return columns;
  return columns.map((column) =>
    column.role === null && isOldBeside(column.name, fresh.name) ? { ...column, role: 'old' as const } : column,
  );
}

/** Where only places are old and new, the times are those that hold. */
function timesOfPlaces(columns: readonly ChangeColumn[]): readonly ChangeColumn[] {
  if (columns.some(({ role }) => role === 'new') || !columns.some(({ role }) => role === 'old-place')) return columns;
  return columns.map((column) =>
    column.role === null && PART.test(column.name) ? { ...column, role: 'new' as const } : column,
  );
}

const THING = /^(?:môn|học phần|vụ|đề tài|chuyên đề|khóa|khoá)(?!\p{L})/iu;

/** Named by its own kind (`Vụ án`, `Học phần`), the thing stands in the first column that is none of the others. */
function named(columns: readonly ChangeColumn[], heads: readonly (readonly string[])[]): readonly ChangeColumn[] {
  if (columns.some(({ role }) => role === 'what')) return columns;
  const others = columns.filter(({ at, role }) => role === null && !NO_NAME.test(heads[at]?.[0] ?? ''));
  const apart = others.find(({ at }) => THING.test(heads[at]?.[0] ?? '')) ?? others[0];
  return columns.map((column) => (column === apart ? { ...column, role: 'what' as const } : column));
}
