import { linesOf, type Table } from '../../../model/block.ts';
import { CHANGE_WORDS, postpones } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import type { DocumentText } from '../../layout.ts';
import { withoutMark } from '../../list-marks.ts';
import { printedText } from '../../printed.ts';
import { WEEKDAY_WORDS } from '../../weekdays.ts';
import { whensOf } from '../list/row-when.ts';
import { rowsOfTable } from '../list/rows.ts';
import { headsWeek, withDrawnTables } from '../week/drawn.ts';
import { gridRows } from '../week/grid.ts';
import { headsChanges } from './change-heads.ts';

/** `Điều chỉnh lịch thi`: the schedule may be printed whole, or only what changes of it. */
export const CHANGES_OF_SCHEDULE =
  /(?<!\p{L})(?:điều chỉnh|thay đổi|dời|đổi|chuyển|lùi|(?:tạm )?hoãn|tạm (?:dừng|ngừng))(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:lịch|chương trình|thời gian|ngày|giờ|địa điểm|hoạt động|phòng|buổi|phiên|cuộc|kỳ|ca|tiếp|họp|hội nghị|học|thi)(?!\p{L})/iu;

/**
 * The lines of a list that a notice of its change prints whole: a table with a column of days, or lines that begin with theirs. Of
 * each of its days it says what it says of the others, and of none what it was before. Null where there is no such list.
 */
export function scheduleLines({ source, masthead }: DocumentText): ReadonlySet<number> | null {
  const blocks = withDrawnTables(source.blocks.slice(masthead.body.start, masthead.body.end), headsWeek);
  const tables = blocks.filter((block) => block.type === 'table').filter(isSchedule);
  const lines = blocks
    .flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : []))
    .filter((line) => isOfOneDay(printedText(line)));
  const own = [...tables.flatMap(linesOf), ...(lines.length >= LEAST_DAYS ? lines : [])];
  return own.length === 0 ? null : new Set(own.map(({ place }) => place.line));
}
const LEAST_DAYS = 3;

function isSchedule(table: Table): boolean {
  const rows = gridRows(table);
  if (rows.slice(0, 3).some((row) => headsChanges(row.map(({ text }) => text)))) return false;
  const days = rowsOfTable(table).map(({ cells }) => whensOf(cells));
  return days.filter((whens) => whens.length === 1).length >= LEAST_DAYS;
}

/** `- Ngày 05/11 (thứ Năm), 8h00: đồng chí A`: it tells of no other day, and of no change. */
function isOfOneDay(printed: string): boolean {
  const text = withoutMark(printed);
  if (text.length > LONGEST || !OPENS_WITH_DAY.test(text) || CHANGE_WORDS.test(text) || postpones(text)) return false;
  const days = findDates(text).filter(({ citation }) => !citation);
  return days.length === 1 && days[0]!.form === 'day' && /\p{L}{2}/u.test(text.slice(days[0]!.index + days[0]!.length));
}
const LONGEST = 240;
const OPENS_WITH_DAY = new RegExp(
  String.raw`^(?:(?:sáng|chiều|tối)\s)?(?:ngày\s|${WEEKDAY_WORDS}[,\s(]{1,3}(?:ngày\s)?)?\d{1,2}\s?[/.-]\s?\d`,
  'iu',
);
