import type { Slot } from '../../../model/programme.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { DayHeading } from '../../day-headings.ts';
import { readDayHeading } from '../../day-headings.ts';
import type { FieldRole } from '../../fields.ts';
import { sessionOfCell } from '../../sessions.ts';
import { isSubject } from '../../subjects.ts';
import { readTimedHalf, readWhen } from './when.ts';

/** What a column of a schedule holds. `when`: day, session, time, or all of them in one cell. */
export type ColumnRole =
  | { readonly type: 'when' }
  | { readonly type: 'index' }
  | { readonly type: 'field'; readonly field: FieldRole }
  /** One column a leader, a session or a day: each of its cells is a schedule of its own. */
  | { readonly type: 'leader'; readonly name: string }
  | { readonly type: 'session'; readonly slot: Slot }
  | { readonly type: 'day'; readonly heading: DayHeading };

/** Head words of columns, folded; the first that fits. */
const HEADS: readonly (readonly [ColumnRole['type'] | FieldRole, RegExp])[] = [
  ['index', /^(?:tt|stt|so tt|so thu tu|no)$/],
  [
    'when',
    /^lich(?: (?:hop|lam viec|truc|tiep|hoc|thi|kham))?(?: (?:trong )?tuan| ngay)?$|^(?:thu|ngay|gio|buoi|ca|thoi gian|thoi diem|t n|tg|s c|sang chieu|ngay thang|ngay gio|ngay thang nam|thu ngay|ngay thu|thu ngay thang|thu ngay gio|ngay buoi|thu buoi|buoi gio|ngay lam viec|ngay trong tuan)(?:$| (?:thang|thu|gio|buoi|nam|hop|lam viec|bat dau|ket thuc|trong tuan|thoi gian|to chuc|truc|tiep|hoc|thi|kham|mo|xet xu|khai mac|dien ra|am lich|duong lich))/,
  ],
  [
    'location',
    /^(?:dia diem|noi (?:hop|lam viec|to chuc|cong tac|xet xu|xu$|dien ra)|phong (?:hop|xu)$|dia chi|dia ban)/,
  ],
  [
    'participants',
    /^(?:thanh phan|tham du|nguoi (?:tham )?du|don vi tham du|cung du|khach moi|dai bieu|doi tuong|tham gia|nguoi tham gia|can bo tham gia)/,
  ],
  [
    'preparer',
    /^(?:(?:don vi|co quan|bo phan|phong|nguoi|cb|can bo)? ?(?:chuan bi|tham muu)|don vi (?:chu tri|thuc hien|phu trach|to chuc)|co quan (?:chu tri|thuc hien)|bo phan|don vi$|phong ban$|thuc hien$)/,
  ],
  [
    'note',
    /^(?:ghi chu|lai xe|xe$|phuong tien|chuyen vien|thu ky|phuc vu|trang phuc|vp theo doi|van phong theo doi|cv theo doi|theo doi|trang thai|tai lieu|dang ky|bo sung)/,
  ],
  [
    'content',
    /^(?:noi dung|cong viec|cong tac|lich cong tac|chuong trinh|lich lam viec|su kien|hoat dong|noi dung cong viec|vu (?:an|viec)|ten (?:cuoc hop|hoi nghi|vu an))/,
  ],
  [
    'leader',
    /^(?:(?:nguoi |dong )?chu tri|lanh dao|ld |lanh dao (?:du|chu tri)|phan cong|can bo thuc hien|nguoi thuc hien|chu toa|cac dong chi|thuong truc|ban giam doc|ban giam hieu|bgh|bgd|phu trach|nguoi (?:phu trach|tiep)|chuc vu|chuc danh|ho (?:va )?ten|dai bieu hdnd|dong chi)/,
  ],
];

/** Heads of the columns that say when are short. */
const WIDEST_WHEN = 45;

/** The role that a head cell names, or null. */
export function roleOfHead(text: string): ColumnRole | null {
  const folded = fold(text);
  if (folded === '' || folded.length > 90) return null;
  const slot =
    folded === 'ngay' ? null : (sessionOfCell(text) ?? (/\d/.test(text) ? readTimedHalf(text)?.slot : null) ?? null);
  if (slot) return { type: 'session', slot };
  const heading = readDayHeading(text, 'cell');
  if (heading && heading.rest.trim() === '' && !/^\d{1,2}$/.test(text.trim())) return { type: 'day', heading };
  // `Lịch họp … dời sang 14h00 thứ Sáu` is no head, nor is another sentence that begins so.
  const head = HEADS.find(
    ([name, pattern]) => (name !== 'when' || folded.length <= WIDEST_WHEN) && pattern.test(folded),
  )?.[0];
  const named =
    isSubject(text.trim()) && !/^(?:lãnh đạo|thường trực|ban|chủ trì|đơn vị|phòng|văn phòng|các)/iu.test(text.trim());
  if (named && head !== 'participants' && head !== 'index')
    return { type: 'leader', name: text.trim().replace(/\s+/g, ' ') };
  if (head === undefined) return null;
  return head === 'when' || head === 'index' ? { type: head } : { type: 'field', field: head as FieldRole };
}

export interface Columns {
  readonly roles: readonly (ColumnRole | null)[];
  /** One past the last head row. */
  readonly bodyStart: number;
}

const MOST_HEAD_ROWS = 3;

/** Roles from the head rows, or null when the table has none. */
export function columnsOf(rows: readonly (readonly string[])[]): Columns | null {
  const heads = rows.slice(0, MOST_HEAD_ROWS).map(rolesIn);
  const first = heads.findIndex((roles, i) => isHead(roles, rows[i]!));
  if (first < 0) return null;
  const next = heads[first + 1] ?? [];
  const split = splitsHead(rows[first]!, rows[first + 1] ?? [], next);
  const roles = split ? heads[first]!.map((role, i) => narrower(role, next[i] ?? null)) : heads[first]!;
  const bodyStart = first + (split ? 2 : 1);
  const settled = withMatrix({ roles: withoutHead(roles, rows.slice(bodyStart)), bodyStart });
  return withRemarks(withEntries(settled), rows.slice(first, bodyStart));
}

/** A column whose head is blank or unknown holds sessions or hours when its cells do, the entries when nothing else does. */
function withoutHead(
  roles: readonly (ColumnRole | null)[],
  body: readonly (readonly string[])[],
): (ColumnRole | null)[] {
  const cellsOf = (i: number) => body.map((row) => row[i] ?? '').filter((text) => text !== '');
  const timed = roles.map((role, i): ColumnRole | null => {
    const cells = role === null ? cellsOf(i) : [];
    return cells.length > 0 && cells.filter(isWhen).length > cells.length * 0.6 ? { type: 'when' } : role;
  });
  const told = timed.some((role) => role !== null && role.type !== 'when' && role.type !== 'index' && isEntries(role));
  if (told) return timed;
  const sizes = timed.map((role, i) => (role === null ? cellsOf(i).join('').length : 0));
  const widest = Math.max(...sizes);
  return timed.map((role, i) => (widest > 0 && sizes[i] === widest ? { type: 'field', field: 'content' } : role));
}

const isEntries = (role: ColumnRole) => role.type !== 'field' || role.field === 'content';

/** A cell that says nothing but when. */
export function isWhen(text: string): boolean {
  const when = readWhen(text);
  return when.rest === '' && (when.heading !== null || when.slot !== null || when.time !== null);
}

/** A second head row names every column that it does not leave as it is above, under a cell that reaches over several. */
function splitsHead(above: readonly string[], row: readonly string[], roles: readonly (ColumnRole | null)[]): boolean {
  const own = row.map((text, i) => ({ text, i })).filter(({ text, i }) => text !== '' && text !== above[i]);
  if (own.length < 2 || own.some(({ i }) => roles[i] === null)) return false;
  return own.some(({ i }) => above[i] === '' || above[i] === above[i - 1] || above[i] === above[i + 1]);
}

/** A head repeated in spanned cells below stays; a second head row may split a column (`Lãnh đạo` → one a leader). */
const narrower = (above: ColumnRole | null, below: ColumnRole | null) =>
  below && (above === null || below.type !== 'field' || above.type === 'field') ? below : above;

export function rolesIn(row: readonly string[]): (ColumnRole | null)[] {
  return row.map(roleOfHead);
}

/** A row of data may name a leader and a place; only a head says `Ngày`, `Nội dung`, or a row of days or sessions. */
export function isHead(roles: readonly (ColumnRole | null)[], texts: readonly string[]): boolean {
  const known = roles.filter((role) => role !== null);
  const written = texts.filter((text) => text !== '').length;
  const count = (type: ColumnRole['type']) => known.filter((role) => role.type === type).length;
  const worded = known.some((role) => role.type === 'when' || (role.type === 'field' && role.field === 'content'));
  // One day over the whole width is a heading within the table.
  const days = new Set(texts.filter((_, i) => roles[i]?.type === 'day')).size;
  if (days >= 3 && count('day') >= written - 2) return true;
  return worded && known.length >= 2 && known.length >= written * 0.5 && texts.every((text) => text.length < 100);
}

/** A single leader, session or day among the heads is no matrix: a column of leaders, or a when column. */
function withMatrix(columns: Columns): Columns {
  const count = (type: ColumnRole['type']) => columns.roles.filter((role) => role?.type === type).length;
  const fields = columns.roles.filter((role) => role?.type === 'field' && role.field === 'content').length;
  const roles = columns.roles.map((role): ColumnRole | null => {
    if (role?.type === 'leader' && (count('leader') < 2 || fields > 0)) return { type: 'field', field: 'leader' };
    if ((role?.type === 'session' || role?.type === 'day') && count(role.type) < 2) return { type: 'when' };
    return role;
  });
  return { ...columns, roles };
}

/** Where no column holds what happens, the one that names who meets does (`Chi bộ`, `Đơn vị`). */
function withEntries(columns: Columns): Columns {
  if (columns.roles.some((role) => role !== null && role.type !== 'when' && role.type !== 'index' && isEntries(role)))
    return columns;
  const at = columns.roles.findIndex(
    (role) => role?.type === 'field' && (role.field === 'leader' || role.field === 'preparer'),
  );
  const roles = columns.roles.map((role, i): ColumnRole | null =>
    i === at ? { type: 'field', field: 'content' } : role,
  );
  return { ...columns, roles };
}

/** What a column of another name holds is kept beside the entry. */
function withRemarks(columns: Columns, heads: readonly (readonly string[])[]): Columns {
  const roles = columns.roles.map((role, i): ColumnRole | null =>
    role === null && heads.some((row) => /\p{L}{2}/u.test(row[i] ?? '')) ? { type: 'field', field: 'note' } : role,
  );
  return { ...columns, roles };
}
