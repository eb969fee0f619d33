import { dayPartsOf } from './day-parts.ts';
import { findMonth } from './months.ts';
import type { ListRow } from './row.ts';
import { whensOf } from './row-when.ts';

/** Rows of a cell under a month, with what its row of the table or its column says beside it. */
export function rowsOfDayCell(
  text: string,
  { month, ...beside }: ListRow['cells'],
  place: Pick<ListRow, 'line' | 'page'>,
): ListRow[] {
  return dayPartsOf(text, month).map(({ dayless, ...own }) => {
    // Whose cell of days names somebody: the body that heads it is that person's.
    const { person, ...others } = beside;
    const told = own.person === undefined || person === undefined ? beside : { ...others, unit: person };
    const note = [own.note, beside.note].filter(Boolean).join(', ');
    const cells = { ...told, ...own, ...(note === '' ? {} : { note }), ...(month === undefined ? {} : { month }) };
    const doubtful = dayless !== true && (MAY_BE_OFF.test(own.note ?? '') || isOfOtherMonth(own.date, month));
    return { cells, ...(doubtful ? { doubtful } : {}), ...(dayless ? { dayless } : {}), ...place };
  });
}

/** `02/9 (nghỉ lễ)`: is it one of the days, or none? */
const MAY_BE_OFF = /(?<!\p{L})(?:nghỉ|hoãn|hủy|huỷ|không|dời|chuyển|lùi|trùng)(?!\p{L})/iu;

/** `07/6` under May. */
function isOfOtherMonth(date: string, month = ''): boolean {
  const own = findMonth(month)?.month;
  const days = whensOf({ date, month }).flatMap(({ mention }) => mention.days);
  return own !== undefined && days.some((day) => day.month !== null && day.month !== own);
}
