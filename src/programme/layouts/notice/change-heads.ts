import { collapse } from '../../../vietnamese/normalise.ts';
import type { GridCell } from '../week/grid.ts';

/** The heads of a table of changes: which column says what a thing is, when and where it was to be, and is now. */

const PLACE = /^(?:địa điểm|nơi|phòng(?: họp| thi| học)?$)/iu;

/** Head words of the columns; the first that fits. */
const HEADS: readonly (readonly ['what' | 'old' | 'new' | 'place', RegExp])[] = [
  [
    'new',
    /(?<!\p{L})mới(?!\p{L})|(?:sửa|đính chính|đọc)(?: lại)?(?: là| thành|$)|(?<!\p{L})đúng(?!\p{L})|sau (?:khi )?(?:điều chỉnh|thay đổi)|(?:điều chỉnh|thay đổi|chuyển) (?:thành|sang|lại)|^nay(?!\p{L})|^(?:(?:thời gian|lịch|ngày|giờ)(?:(?:,| và| -|\s?\/) địa điểm)? )?(?:được )?(?:điều chỉnh|thay đổi)$/iu,
  ],
  [
    'old',
    /(?<!\p{L})cũ(?!\p{L})|(?<!\p{L})(?:đã|nội dung) in|(?<!\p{L})sai(?!\p{L})|trước (?:khi )?(?:điều chỉnh|thay đổi)|đã (?:thông báo|mời|gửi|ban hành|phát hành|đăng ký|xếp)|(?<!\p{L})trước đây|ban đầu|theo lịch/iu,
  ],
  ['place', PLACE],
  ['what', /^(?:nội dung|cuộc họp|hội nghị|tên|sự kiện|công việc|lớp|hoạt động)/iu],
];

const NUMBER = /^\s*(?:s?tt|số tt|số thứ tự|#)\.?\s*$/iu;

/** What stands below such a head, or null for something else. */
export const changeRole = (head: string) => HEADS.find(([, pattern]) => pattern.test(collapse(head)))?.[0] ?? null;
export const isNumberHead = (head: string): boolean => NUMBER.test(head);

/** `Nội dung`, `Thời gian cũ`, `Thời gian mới`. */
export const headsChanges = (cells: readonly string[]): boolean => {
  const roles = cells.map(changeRole);
  return roles.includes('new') && roles.includes('old') && cells.every((cell) => cell.length <= LONGEST_HEAD);
};
const LONGEST_HEAD = 60;

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
  const columns = heads.map((texts, at) => ({ at, role: roleOf(texts), name: texts.at(-1) ?? '' }));
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
  row[0]?.text === '' && row.every(({ text }) => text === '' || PART.test(collapse(text)) || aged(text) !== null);
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

const aged = (head: string): 'old' | 'new' | null => {
  const role = changeRole(head);
  return role === 'old' || role === 'new' ? role : null;
};

/** What is old or new, by the head nearest to the column; a place is one whatever its age. */
function roleOf(heads: readonly string[]): ChangeColumn['role'] {
  const age = heads.reduceRight<'old' | 'new' | null>((found, head) => found ?? aged(head), null);
  if (heads.some((head) => PLACE.test(head))) return age === 'old' ? 'old-place' : 'place';
  return age ?? changeRole(heads[0] ?? '');
}

/** Where only places are old and new, the times are those that hold. */
function timesOfPlaces(columns: readonly ChangeColumn[]): readonly ChangeColumn[] {
  if (columns.some(({ role }) => role === 'new') || !columns.some(({ role }) => role === 'old-place')) return columns;
  return columns.map((column) =>
    column.role === null && PART.test(column.name) ? { ...column, role: 'new' as const } : column,
  );
}

/** Named by its own kind (`Vụ án`, `Học phần`), the thing stands in the first column that is none of the others. */
function named(columns: readonly ChangeColumn[], heads: readonly (readonly string[])[]): readonly ChangeColumn[] {
  if (columns.some(({ role }) => role === 'what')) return columns;
  const apart = columns.find(({ at, role }) => role === null && !isNumberHead(heads[at]?.[0] ?? ''));
  return columns.map((column) => (column === apart ? { ...column, role: 'what' as const } : column));
}
