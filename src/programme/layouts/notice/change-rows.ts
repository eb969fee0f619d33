import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import type { LocalDate } from '../../../time/local.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { findDates } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import { hoursIn } from '../../hours-left.ts';
import { item } from '../../items.ts';
import { momentsIn } from '../../moments.ts';
import { sessionOfCell } from '../../sessions.ts';
import { stays, withoutStays } from '../../stays.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import { spansOf } from '../dated-text.ts';
import { type GridCell, gridRows } from '../week/grid.ts';
import { type ChangeColumn, changeColumns } from './change-heads.ts';
import { type TimesOfBoth, timesOfBoth } from './columns-of-both.ts';
import { hourAlone } from './hour-cells.ts';
import { type DayOfHours, dayOfHours } from './hour-days.ts';
import { mayBeNextYear } from './next-year.ts';
import type { NoticeText } from './notice-text.ts';
import { isPlainlyOffInRow } from './plainly-off.ts';

/** A table of changes: what each meeting is, when it was to be and when it is now. */
export interface ChangedRows {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

export function changedRows(text: NoticeText): ChangedRows {
  const read = text.tables.flatMap((table) => rowsOf(gridRows(table), dayOfHours(table, text), text.context));
  const items = read.map((each, i) => ({ ...each.item, id: String(i + 1) }));
  const notices = read.flatMap(({ doubt, hour }, i) => {
    const { id, line, timingText } = items[i]!;
    const at = { line, item: id };
    return [
      ...(doubt === null ? [] : [notice(doubt, at, { printed: timingText ?? '', used: '' })]),
      ...(hour === null ? [] : [notice('hour-left', at, { printed: hour })]),
    ];
  });
  return { items, notices };
}

interface Read {
  readonly item: ProgrammeItem;
  readonly doubt: Notice['code'] | null;
  /** One of its row that may be its own, as printed. */
  readonly hour: string | null;
}

function rowsOf(grid: readonly (readonly GridCell[])[], day: DayOfHours | null, context: DayContext): Read[] {
  const { columns, body } = changeColumns(grid);
  const columnsOf = (role: ChangeColumn['role']) => columns.filter((column) => column.role === role);
  const [what, now, then] = [columnsOf('what')[0], columnsOf('new'), columnsOf('old')];
  if (now.length === 0 || !(what || then.length > 0)) return [];
  return body.flatMap((row): Read[] => {
    // A cell over several columns is said once.
    const said = ({ at }: ChangeColumn) => (row[at]?.spanned ? '' : collapse(row[at]?.text ?? ''));
    const cells = (of: readonly ChangeColumn[]) => of.map(({ at }) => row[at]);
    const title = (what ? said(what) : '') || namedIn(cells(now)) || namedIn(cells(then));
    const place = row.flatMap(({ lines }) => lines)[0]?.place;
    if (title === '' || !place) return [];
    const old = then.map(said).join(' ');
    const when = (isKeptByRemark(columns, said) ? then.map(said) : kept(now, then, said)).join(' ').trim();
    const where = kept(columnsOf('place'), columnsOf('old-place'), said)[0] ?? '';
    const beside = now.some(({ at }) => /địa điểm/iu.test(grid[0]?.[at]?.text ?? '')) ? placeBehindTime(when) : null;
    const [after, before] = [when, old].map((text) => findDates(text).find(({ citation }) => !citation));
    // An hour that is another is of the same day: that of its old one, else that of the table.
    const both = timesOfBoth(columns, said);
    const told = before ?? both.date;
    const held = after || hourAlone(when) === null ? null : told ? { date: told, unsure: false } : day;
    const moved = readRow(title, when, held, placeOf(where) ?? beside, place, context);
    const read = withHour(
      moved,
      both,
      columns.map((column) => ({ column, text: said(column) })),
    );
    const late = after && before && mayBeNextYear(after, read.item.start as LocalDate | null, before, context);
    const lacks =
      now.some(({ at }) => !row[at]?.spanned && row[at]?.text === '') && then.some((each) => said(each) !== '');
    return [late || lacks ? { ...read, doubt: read.doubt ?? 'uncertain-date' } : read];
  });
}

/** What holds now, column by column: a cell that says that it stays is the old one's. */
function kept(
  now: readonly ChangeColumn[],
  then: readonly ChangeColumn[],
  said: (column: ChangeColumn) => string,
): string[] {
  const words = now.map(said);
  if (words.some(stays) && words.every((text) => text === '' || stays(text))) return then.map(said);
  return now.map((column, i) => {
    const old =
      then.find(({ name }) => name !== '' && name === column.name) ?? (then.length === now.length ? then[i] : then[0]);
    return old && stays(words[i]!) ? said(old) : words[i]!;
  });
}

/** The new cells are empty, and a remark says `Không đổi`. */
function isKeptByRemark(columns: readonly ChangeColumn[], said: (column: ChangeColumn) => string): boolean {
  const isOf = (of: ChangeColumn['role']) => columns.filter(({ role }) => role === of).map(said);
  return isOf('new').every((text) => NOTHING.test(text)) && isOf(null).some(stays);
}
const NOTHING = /^[\s.–-]*$/u;

const CALLED_OFF = /^(?:hủy|huỷ|bỏ|không (?:tổ chức|họp|diễn ra)|rút|thôi)(?!\p{L})/iu;

/** `Họp A, 8h00 ngày 07/9` in the column of its time. */
function namedIn(cells: readonly (GridCell | undefined)[]): string {
  const text = collapse(cells.map((cell) => cell?.text ?? '').join(' '));
  const moments = momentsIn(text);
  return moments.length === 0 ? '' : nameOfChanged(text, moments);
}

function readRow(
  title: string,
  when: string,
  kept: DayOfHours | null,
  location: string | null,
  { line, page }: { readonly line: number; readonly page: number | null },
  context: DayContext,
): Omit<Read, 'hour'> {
  const shared = { id: '', kind: 'event', title, location, line, page } as const;
  const mention = kept?.date ?? findDates(when).find(({ citation }) => !citation);
  const span = mention && spansOf(mention, context)[0];
  if (!mention || !span)
    return {
      item: item({
        ...shared,
        timing: 'none',
        timingText: when || null,
        status: CALLED_OFF.test(when) ? 'cancelled' : 'postponed',
      }),
      doubt: isPlainlyOffInRow(title, when) ? null : 'unclear-status',
    };
  const time = findTimes(when).find(({ due }) => !due);
  const session = /(?:buổi\s)?(?:sáng|chiều|tối)(?!\p{L})/iu.exec(when)?.[0];
  const { start, end, problem } = span;
  return {
    item: item({
      ...shared,
      start,
      end,
      timing: start === null ? 'none' : 'on',
      timingText: mention.text,
      slot: time?.start ? slotOfTime(time.start) : session ? sessionOfCell(session) : null,
      startTime: time?.start ?? null,
      endTime: time?.end ?? null,
    }),
    doubt: problem ?? (kept?.unsure ? 'uncertain-date' : null),
  };
}

/** What has only a new day keeps the hour of both; where none says so, one of its row may be meant. */
function withHour(
  { item, doubt }: Omit<Read, 'hour'>,
  { time, slot }: TimesOfBoth,
  cells: readonly { readonly column: ChangeColumn; readonly text: string }[],
): Read {
  if (item.start === null || item.startTime !== null) return { item, doubt, hour: null };
  if (time?.start && (item.slot === null || item.slot === slotOfTime(time.start))) {
    const { start: startTime, end: endTime } = time;
    return { item: { ...item, slot: slotOfTime(startTime), startTime, endTime }, doubt, hour: null };
  }
  const half = item.slot ?? slot;
  const open = cells.filter(({ column: { role } }) => half === null || (role !== 'old' && role !== 'old-place'));
  // `Buổi sáng` among the remarks may be said of either day.
  const told = cells.find(({ column, text }) => column.role === null && half === null && sessionOfCell(text) !== null);
  const left = open.flatMap(({ text }) => hoursIn(text))[0]?.text ?? told?.text ?? null;
  return { item: { ...item, slot: half }, doubt, hour: left };
}

/** `8h00 ngày 19/11, Hội trường` below `Thời gian, địa điểm`. */
function placeBehindTime(text: string): string | null {
  const last = momentsIn(text).at(-1);
  return last === undefined ? null : placeOf(text.slice(last.to).replace(/^[\s,;:)–-]+|[\s.,;]+$/gu, ''));
}

/** `Chuyển sang Hội trường B`, `Chuyển từ Phòng A sang Phòng B`, `Phòng họp A (không đổi)`: the place alone. */
function placeOf(text: string): string | null {
  const place = withoutStays(text)
    .replace(/^(?:chuyển|đổi|dời)\s(?:từ\s[^;]{0,80}?\s)?(?:sang|đến|về)\s|^tại\s/iu, '')
    .trim();
  return place === '' || stays(place) ? null : place;
}
