import type { Line, Table } from '../../../model/block.ts';
import { addDays, dayOf, localDate, monthOf } from '../../../time/local.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates, holdsDay } from '../../dates.ts';
import { type GridCell, gridRows, HEAD_ROWS } from '../week/grid.ts';

/**
 * A table of rests: a row names a holiday or those who rest, and in other columns the days of the rest, the first and the
 * last of them, the days that make up for it. Each row becomes lines that say so in words.
 */

type Role = 'index' | 'holiday' | 'whom' | 'days' | 'from' | 'to' | 'back' | 'makeUp' | 'count';

/** What the heads of columns begin with; the first that fits. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ['index', /^(?:stt|tt|số tt|#)$/iu],
  ['count', /^(?:tổng )?số (?:ngày|buổi)/iu],
  ['makeUp', /^(?:(?:thời gian|lịch|các|ngày|đi) )*(?:làm|học|dạy)(?: việc)? bù/iu],
  [
    'back',
    /^(?:(?:thời gian|thời điểm|ngày|bắt đầu) )*(?:(?:đi )?(?:làm|học|làm việc) (?:trở )?lại|(?:trở|quay) lại)/iu,
  ],
  ['to', /^(?:nghỉ )?(?:cho )?(?:đến|tới)(?: hết)?(?: ngày)?$|^(?:ngày )?(?:nghỉ )?(?:kết thúc|cuối)/iu],
  ['from', /^(?:nghỉ |bắt đầu )?(?:kể )?từ(?: ngày)?$|^(?:ngày )?(?:nghỉ )?(?:bắt đầu|đầu)/iu],
  ['days', /^(?:(?:thời gian|lịch|các|những|ngày) ){0,2}(?:được )?nghỉ(?! bù)/iu],
  ['holiday', /^(?:tên |các |ngày |đợt |dịp |kỳ |nội dung ){0,3}(?:nghỉ|lễ|tết)(?!\p{L})|^(?:đợt|dịp|kỳ)$/iu],
  ['whom', /^(?:đối tượng|bộ phận|đơn vị|khối|nhóm|phòng|khoa|tổ|lớp|cấp học|bậc học|ca|xưởng|cơ sở)(?!\p{L})/iu],
  ['days', /^(?:thời gian|thời điểm)$/iu],
];

function rolesOf(heads: readonly string[]): (Role | null)[] {
  const named = heads.some((head) => OF_REST.test(head));
  const roles = heads.map((head) => HEADS.find(([, pattern]) => pattern.test(head))?.[0] ?? null);
  // `Ngày nghỉ lễ | Từ ngày | Đến ngày`, `Dịp nghỉ | Thời gian nghỉ`: the first says of which.
  const first = roles.indexOf('days');
  const isName = first >= 0 && !roles.includes('holiday') && !roles.includes('whom');
  const parted = isName && (roles.includes('from') || roles.lastIndexOf('days') > first);
  if (!named) return heads.map(() => null);
  return roles.map((role, i) => (parted && i === first ? 'holiday' : role));
}
const OF_REST = /(?<!\p{L})(?:nghỉ|lễ|tết|bù)(?!\p{L})/iu;

/** Whether such cells are the head of a table of rests. */
export const headsRests = (cells: readonly string[]): boolean => tells(rolesOf(cells));

const tells = (roles: readonly (Role | null)[]): boolean =>
  (roles.includes('holiday') || roles.includes('whom')) &&
  (roles.includes('days') || (roles.includes('from') && (roles.includes('to') || roles.includes('back'))));

/** The rows of such a table as lines; null for another. */
export function restRows(table: Table): readonly Line[] | null {
  const grid = gridRows(table);
  // Of heads in two rows the lower says more.
  const heads = grid.slice(0, HEAD_ROWS).map((row) => row.map(({ text }) => collapse(text.replaceAll('\n', ' '))));
  const at = heads.findLastIndex((row) => headsRests(row) && row.every((text) => !holdsDay(text)));
  if (at < 0) return null;
  const roles = rolesOf(heads[at]!);
  const makesUp = heads[at]!.map((head) => MAKES_UP.exec(head)?.[0].toLowerCase()).find((words) => words) ?? 'làm bù';
  const above = new Map<Role, string>();
  return grid.slice(at + 1).flatMap((row) => linesOfRow(row, { roles, makesUp, above }));
}
const MAKES_UP = /(?:làm|học|dạy)(?: việc)? bù/iu;

interface Below {
  readonly roles: readonly (Role | null)[];
  /** The verb in the head of the days that make up for the rest. */
  readonly makesUp: string;
  /** What the cells above a row say; one that covers several rows stands in the first alone. */
  readonly above: Map<Role, string>;
}

function linesOfRow(row: readonly GridCell[], { roles, makesUp, above }: Below): Line[] {
  const filled = row.filter(({ text, spanned }) => text !== '' && !spanned);
  if (filled.length < 2) return filled.flatMap(({ lines }) => lines);
  const told = new Map<Role, string>();
  const others: Line[] = [];
  row.forEach((cell, i) => {
    const [role, text] = [roles[i] ?? null, collapse(cell.text.replaceAll('\n', ' '))];
    if (text === '' || cell.spanned) return;
    if (role === null)
      others.push(...(HEADS_OTHERS.test(text) && !holdsDay(text) ? [remarkAt(cell, text)] : cell.lines));
    else told.set(role, [told.get(role), text].filter(Boolean).join(', '));
  });
  const place = filled.find(({ carried }) => !carried)?.lines[0];
  if (!place) return others;
  const holiday = told.get('holiday') ?? (told.has('whom') ? undefined : above.get('holiday'));
  const whom = told.get('whom') ?? (told.has('holiday') ? undefined : above.get('whom'));
  for (const [role, text] of told) above.set(role, text);
  const name = whom ?? holiday;
  const said = [restIn(told), makeUpIn(told, makesUp), ...backIn(told)].filter((words) => words !== null);
  const sayings = said.map((words) => (name === undefined ? words : `${name}: ${words}`));
  const heading = whom === undefined || told.get('holiday') === undefined ? [] : [told.get('holiday')!];
  return [...[...heading, ...sayings].map((text) => lineAt(place, text)), ...others];
}

/** `Nghỉ bù thứ Hai` as a remark would head the rows below, were it a line of its own. */
const HEADS_OTHERS = /^(?:nghỉ|lễ|tết)(?!\p{L})/iu;
const remarkAt = ({ lines }: GridCell, text: string): Line => lineAt(lines[0]!, `Ghi chú: ${text}`);

const lineAt = (place: Line, text: string): Line => ({ ...place, spans: [{ text }] });

type Told = ReadonlyMap<Role, string>;

/** `nghỉ từ 25/4/2026 đến hết 27/4/2026`, or null when the row names no day of it. */
function restIn(told: Told): string | null {
  const [from, days] = [told.get('from'), told.get('days')];
  if (from === undefined || !holdsDay(from)) return days === undefined || !holdsDay(days) ? null : verbed('nghỉ', days);
  const last = told.get('to') ?? dayBefore(told.get('back') ?? '');
  return last === null || !holdsDay(last) ? verbed('nghỉ từ', from) : `${verbed('nghỉ từ', from)} đến hết ${last}`;
}

function makeUpIn(told: Told, verb: string): string | null {
  const makeUp = told.get('makeUp');
  return makeUp === undefined || !holdsDay(makeUp) ? null : verbed(verb, makeUp);
}

function backIn(told: Told): string[] {
  const back = told.get('back');
  return back === undefined || !holdsDay(back) ? [] : [`ngày ${back.replace(/^ngày\s/iu, '')} trở lại làm việc`];
}

/** What says of itself what its days are is left so. */
const verbed = (verb: string, days: string): string => {
  const words = days.replaceAll(';', ',').replace(/[\s.]+$/u, '');
  return SAYS.test(words) ? words : `${verb} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
};
const SAYS = /(?<!\p{L})(?:nghỉ|(?:làm|học|dạy)(?: việc)? (?:bù|lại)|làm việc|trực)(?!\p{L})/iu;

/** The last day of a rest is that before the one on which work begins again. */
function dayBefore(back: string): string | null {
  const day = findDates(back)[0]?.days[0];
  const date = day?.month == null || day.year === null ? null : localDate(day.year, day.month, day.day);
  if (!date) return null;
  const last = addDays(date, -1);
  return `${dayOf(last)}/${monthOf(last)}/${last.slice(0, 4)}`;
}
