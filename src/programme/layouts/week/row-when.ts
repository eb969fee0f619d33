import { type DayFate, fateOfDay } from '../../day-fates.ts';
import { unreadDays } from '../../day-stretches.ts';
import { statusOfCell } from '../../states.ts';
import { readWhen, type When } from './when.ts';

/** What the when columns of one row say together. */
export interface RowWhen extends When {
  readonly slotColumn: number;
  readonly timeColumn: number;
  /** What the cell of its day says becomes of it, where it says so. */
  readonly fate?: DayFate;
}

/** @param cells what the when columns of the row say */
export function mergeWhen(cells: readonly string[]): RowWhen {
  const parts = cells.map(readWhen);
  const fate = fateOfDay(
    cells.filter((_, i) => parts[i]!.heading !== null && parts[i]!.begins === undefined).join(' '),
  );
  const begun = parts.find(({ begins }) => begins !== undefined);
  const heading = mergeHeadings(parts);
  return {
    heading,
    // `S` and, where its hour would stand, `Cả ngày`.
    slot: parts.find((part) => part.slot === 'allDay')?.slot ?? parts.find((part) => part.slot)?.slot ?? null,
    time: parts.find((part) => part.time)?.time ?? null,
    slotColumn: parts.findIndex((part) => part.slot),
    timeColumn: parts.findIndex((part) => part.time),
    rest: parts
      .map((part) => part.rest)
      .filter(Boolean)
      .join(' '),
    ...(begun === undefined ? {} : { begins: begun.begins! }),
    ...(fate.status === null && !fate.asked ? {} : { fate }),
  };
}

/** What stands where a row's day would, which is none that is known: the row is of no day above. Null where nothing does. */
export function daysUnreadIn(when: RowWhen, cells: readonly string[]): string | null {
  if (when.heading || when.slot) return null;
  if (when.time === null && /\p{L}{2}/u.test(when.rest)) return when.rest;
  return cells.find((cell) => readWhen(cell).time === null && hasNoDay(cell.trim())) ?? null;
}

/** Such words say days that cannot be read, or that there is none. */
export const isOfNoDay = (text: string): boolean => unreadDays(`${text}:`) !== null || hasNoDay(text);

/** `Hoãn, ngày mở lại sẽ thông báo sau`, `Chưa ấn định`: where its day would stand, that it has none. */
const hasNoDay = (text: string): boolean => statusOfCell(text) !== null || NO_DAY_YET.test(text);
const NO_DAY_YET = /(?<!\p{L})(?:chưa (?:ấn định|xác định|có lịch|có ngày|chốt)|(?:sẽ )?(?:thông )?báo sau)(?!\p{L})/iu;

/** THỨ and NGÀY in two columns are one heading. */
function mergeHeadings(parts: readonly When[]): When['heading'] {
  const headings = parts.flatMap(({ heading }) => (heading ? [heading] : []));
  const [first, second] = headings;
  if (!first || !second) return first ?? null;
  const dated = headings.find(({ date }) => date !== null) ?? first;
  const named = headings.find(({ weekdays }) => weekdays.length > 0) ?? first;
  return {
    ...dated,
    weekdays: named.weekdays,
    printed: `${first.printed} ${second.printed}`,
    lunar: first.lunar ?? second.lunar,
  };
}
