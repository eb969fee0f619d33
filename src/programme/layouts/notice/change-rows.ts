import type { Table } from '../../../model/block.ts';
import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import type { LocalDate } from '../../../time/local.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { findDates } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import { item } from '../../items.ts';
import { momentsIn } from '../../moments.ts';
import { sessionOfCell } from '../../sessions.ts';
import { stays, withoutStays } from '../../stays.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import { spansOf } from '../dated-text.ts';
import { type GridCell, gridRows } from '../week/grid.ts';
import { mayBeNextYear } from './next-year.ts';

/** A table of changes: what each meeting is, when it was to be and when it is now. */
export interface ChangedRows {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

/** Head words of the columns; the first that fits. */
const HEADS: readonly (readonly ['what' | 'old' | 'new' | 'place', RegExp])[] = [
  [
    'new',
    /(?<!\p{L})mới(?!\p{L})|(?:sửa|đính chính|đọc)(?: lại)?(?: là| thành|$)|(?<!\p{L})đúng(?!\p{L})|sau (?:khi )?(?:điều chỉnh|thay đổi)|(?:điều chỉnh|thay đổi|chuyển) (?:thành|sang|lại)|^nay(?!\p{L})|^(?:thời gian |lịch )?(?:được )?(?:điều chỉnh|thay đổi)$/iu,
  ],
  [
    'old',
    /(?<!\p{L})cũ(?!\p{L})|(?<!\p{L})(?:đã|nội dung) in|(?<!\p{L})sai(?!\p{L})|trước (?:khi )?(?:điều chỉnh|thay đổi)|đã (?:thông báo|mời|gửi|ban hành|phát hành|đăng ký|xếp)|(?<!\p{L})trước đây|ban đầu|theo lịch/iu,
  ],
  ['place', /^(?:địa điểm|nơi)/iu],
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

export function changedRows(tables: readonly Table[], context: DayContext): ChangedRows {
  const read = tables.flatMap((table) => rowsOf(gridRows(table), context));
  const items = read.map((each, i) => ({ ...each.item, id: String(i + 1) }));
  const notices = read.flatMap(({ doubt }, i) =>
    doubt === null
      ? []
      : [
          notice(
            doubt,
            { line: items[i]!.line, item: items[i]!.id },
            { printed: items[i]!.timingText ?? '', used: '' },
          ),
        ],
  );
  return { items, notices };
}

interface Read {
  readonly item: ProgrammeItem;
  readonly doubt: Notice['code'] | null;
}

function rowsOf(grid: readonly (readonly GridCell[])[], context: DayContext): Read[] {
  const [head = [], ...body] = grid;
  const roles = head.map(({ text }) => changeRole(text));
  if (!roles.includes('new') || !(roles.includes('what') || roles.includes('old'))) return [];
  // Named by its own kind (`Vụ án`, `Học phần`), the thing stands in the first column that is none of the others.
  const apart = roles.findIndex((role, i) => role === null && !isNumberHead(head[i]!.text));
  if (!roles.includes('what') && apart >= 0) roles[apart] = 'what';
  return body.flatMap((row): Read[] => {
    const cell = (role: string) => row[roles.indexOf(role as never)];
    const title = collapse(cell('what')?.text ?? '') || namedIn(cell('new')) || namedIn(cell('old'));
    const place = row.flatMap(({ lines }) => lines)[0]?.place;
    if (title === '' || !place) return [];
    const said = collapse(cell('new')?.text ?? '');
    const when = stays(said) ? collapse(cell('old')?.text ?? '') : said;
    const read = readRow(title, when, placeOf(collapse(cell('place')?.text ?? '')), place, context);
    const [now, old] = [when, cell('old')?.text ?? ''].map((text) => findDates(text).find(({ citation }) => !citation));
    const late = now && old && mayBeNextYear(now, read.item.start as LocalDate | null, old, context);
    return [late ? { ...read, doubt: read.doubt ?? 'uncertain-date' } : read];
  });
}

/** `Họp A, 8h00 ngày 07/9` in the column of its time. */
function namedIn(cell: GridCell | undefined): string {
  const text = collapse(cell?.text ?? '');
  const moments = momentsIn(text);
  return moments.length === 0 ? '' : nameOfChanged(text, moments);
}

function readRow(
  title: string,
  when: string,
  location: string | null,
  { line, page }: { readonly line: number; readonly page: number | null },
  context: DayContext,
): Read {
  const shared = { id: '', kind: 'event', title, location, line, page } as const;
  const mention = findDates(when).find(({ citation }) => !citation);
  const span = mention && spansOf(mention, context)[0];
  if (!mention || !span)
    return {
      item: item({ ...shared, timing: 'none', timingText: when || null, status: 'postponed' }),
      doubt: 'unclear-status',
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
    doubt: problem,
  };
}

/** `Chuyển sang Hội trường B`, `Phòng họp A (không đổi)`: the place alone. */
function placeOf(text: string): string | null {
  const place = withoutStays(text)
    .replace(/^(?:chuyển|đổi)\s(?:sang|đến|về)\s|^tại\s/iu, '')
    .trim();
  return place === '' || stays(place) ? null : place;
}
