import { fold } from '../../../vietnamese/fold.ts';
import { countDays, headsDays } from '../days-heads.ts';
import { withCase } from './case-columns.ts';
import { completesDays, wholeDay, withHeadsOfRows } from './day-columns.ts';
import { HEAD_ROWS } from './grid.ts';
import { isHead } from './head-rows.ts';
import { type ColumnRole, isContent, isWhen, rolesIn } from './heads.ts';
import { withPersons } from './person-columns.ts';
import { readWhen } from './when.ts';

export interface Columns {
  readonly roles: readonly (ColumnRole | null)[];
  /** One past the last head row. */
  readonly bodyStart: number;
}

/** Roles from the head rows, or null when the table has none. */
export function columnsOf(rows: readonly (readonly string[])[]): Columns | null {
  const heads = rows.slice(0, HEAD_ROWS).map(rolesIn);
  const known = heads.findIndex((roles, i) => isHead(roles, rows[i]!));
  const first = known >= 0 ? known : heads.findIndex((roles, i) => headsNames(roles, rows[i]!, rows[i + 1] ?? []));
  if (first < 0) return null;
  const next = heads[first + 1] ?? [];
  const split = splitsHead(rows[first]!, rows[first + 1] ?? [], next) || completesDays(heads[first]!, next);
  const roles = split ? heads[first]!.map((role, i) => narrower(role, next[i] ?? null)) : heads[first]!;
  const bodyStart = first + (split ? 2 : 1);
  const body = rows.slice(bodyStart);
  const head = rows.slice(first, bodyStart);
  const persons = withPersons(withCase(withWhen(roles, head, body), head), head, body);
  const matrix = withMatrix({ roles: withoutHead(persons, body), bodyStart });
  const settled = { ...matrix, roles: withHeadsOfRows(matrix.roles, body) };
  return withRemarks(withEntries(settled), rows.slice(first));
}

/** A column whose head is blank or unknown holds days, sessions or hours when its cells do. */
function withWhen(
  roles: readonly (ColumnRole | null)[],
  head: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
): (ColumnRole | null)[] {
  const cellsAt = (i: number) => body.map((row) => row[i] ?? '').filter((text) => text !== '');
  const given = roles.map((role, i): ColumnRole | null => {
    const cells = role === null ? cellsAt(i) : [];
    // `Khối: 10, 11`, `Số lượng: 45`: below a name numbers are no days.
    const isDays = head.some((row) => headsDays(row[i] ?? '')) && countDays(cells);
    const isNamed = !isDays && head.some((row) => /\p{L}/u.test(row[i] ?? ''));
    const whens = cells.filter((text) => isWhen(text) && !(isNamed && NUMBERS.test(text)));
    return cells.length > 0 && whens.length > cells.length * 0.6 ? { type: 'when' } : role;
  });
  // `Phát đề | Bắt đầu làm bài | Thu bài`: of several hours that of the beginning counts.
  const hours = given.flatMap((role, i) => (role?.type === 'when' && cellsAt(i).every(isHour) ? [i] : []));
  const aside = hours.filter((i) => head.some((row) => NO_BEGINNING.test(fold(row[i] ?? ''))));
  if (aside.length === hours.length) return given;
  return given.map((role, i): ColumnRole | null => (aside.includes(i) ? { type: 'field', field: 'note' } : role));
}

const NUMBERS = /^\s*\d{1,2}(?:\s*[,;&+/–-]\s*\d{1,2})*\s*$/u;
const NO_BEGINNING =
  /^(?:gio |thoi gian )?(?:phat (?:de|giay)|mo de|goi (?:thi sinh|hoc sinh)|tap trung|co mat|diem danh|thu bai|ket thuc|ra ve|nghi)(?!\p{L})/u;
const isHour = (text: string): boolean => readWhen(text).time !== null;

/** Of the columns that are left the widest holds the entries when nothing else does. */
function withoutHead(
  roles: readonly (ColumnRole | null)[],
  body: readonly (readonly string[])[],
): readonly (ColumnRole | null)[] {
  if (roles.some((role) => isContent(role))) return roles;
  const sizes = roles.map((role, i) => {
    const cells = role === null ? body.map((row) => row[i] ?? '').filter((text) => text !== '') : [];
    return cells.every((text) => LASTS.test(text)) ? 0 : cells.join('').length;
  });
  const widest = Math.max(...sizes);
  return roles.map((role, i) => (widest > 0 && sizes[i] === widest ? { type: 'field', field: 'content' } : role));
}

/** `90 phút`: how long something goes on is not what it is. */
const LASTS = /^\s*\d{1,3}\s?(?:phút|tiết|giờ|['’′])\s*$/iu;

/** A second head row names every column that it does not leave as it is above, under a cell that reaches over several. */
function splitsHead(above: readonly string[], row: readonly string[], roles: readonly (ColumnRole | null)[]): boolean {
  const own = row.map((text, i) => ({ text, i })).filter(({ text, i }) => text !== '' && text !== above[i]);
  if (own.length < 2 || own.some(({ i }) => roles[i] === null)) return false;
  return own.some(({ i }) => above[i] === '' || above[i] === above[i - 1] || above[i] === above[i + 1]);
}

/** A head repeated in spanned cells below stays; a second head row may split a column (`Lãnh đạo` → one a leader). */
const narrower = (above: ColumnRole | null, below: ColumnRole | null) =>
  wholeDay(above, below) ??
  (below && (above === null || below.type !== 'field' || above.type === 'field') ? below : above);

const LONGEST_NAME = 60;

/** `Ngày | Buổi | Lê Thị Mẫu | Trần Văn Thử` above a row that says when in its first cell: names that nobody knows. */
function headsNames(
  roles: readonly (ColumnRole | null)[],
  texts: readonly string[],
  below: readonly string[],
): boolean {
  const names = texts.filter((text, i) => text !== '' && roles[i]?.type !== 'when');
  const named = names.every(
    (text) => text.length <= LONGEST_NAME && !/\d|[.;:]\s/u.test(text) && /\p{L}{2}/u.test(text),
  );
  return roles[0]?.type === 'when' && names.length >= 2 && named && isWhen(below[0] ?? '');
}

/** A single leader, session or day among the heads is no matrix: a column of leaders, or a when column. */
function withMatrix(columns: Columns): Columns {
  const count = (type: ColumnRole['type']) => columns.roles.filter((role) => role?.type === type).length;
  const fields = columns.roles.filter((role) => role?.type === 'field' && role.field === 'content').length;
  const roles = columns.roles.map((role): ColumnRole | null => {
    if (role?.type === 'leader' && !role.told && (count('leader') < 2 || fields > 0))
      return { type: 'field', field: 'leader' };
    if ((role?.type === 'session' || role?.type === 'day') && count(role.type) < 2) return { type: 'when' };
    return role;
  });
  return { ...columns, roles };
}

/** Where no column holds what happens, the one that names who meets does (`Chi bộ`, `Đơn vị`). */
function withEntries(columns: Columns): Columns {
  if (columns.roles.some((role) => isContent(role))) return columns;
  const at = columns.roles.findIndex(
    (role) => role?.type === 'field' && (role.field === 'leader' || role.field === 'preparer'),
  );
  const roles = columns.roles.map((role, i): ColumnRole | null =>
    i === at ? { type: 'field', field: 'content' } : role,
  );
  return { ...columns, roles };
}

/** What a column of another name, or of none, holds is kept beside the entry. */
function withRemarks(columns: Columns, rows: readonly (readonly string[])[]): Columns {
  const roles = columns.roles.map((role, i): ColumnRole | null =>
    role === null && rows.some((row) => /\p{L}{2}/u.test(row[i] ?? '')) ? { type: 'field', field: 'note' } : role,
  );
  return { ...columns, roles };
}
