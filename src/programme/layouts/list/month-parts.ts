import { leadingMonth, monthDaysIn } from '../../month-days.ts';
import { type Passage, placeOf } from '../../passage.ts';
import type { ListBuilder } from './builder.ts';
import { rowsOfDayCell } from './day-cells.ts';
import { addUnder, type Open } from './open.ts';
import { entriesOfRow } from './row-entries.ts';

/**
 * `Tháng 2: ngày 17 (sáng)`, `Tháng 3: ngày 09 và 23 - Chủ tịch; ngày 16 - Phó Chủ tịch`: days of a month of which each
 * has a half, somebody or a remark of its own. A line that also says what is done is left to its sentences.
 */
export function readMonthParts(paragraph: Passage, open: Open, builder: ListBuilder): boolean {
  const { text } = paragraph;
  const lead = leadingMonth(text);
  if (lead === null) return false;
  const bare = monthDaysIn(text);
  if (bare !== null && !text.includes('(')) return false;
  const rows = rowsOfDayCell(text.slice(lead.end), { month: lead.month }, placeOf(paragraph));
  const plain = rows.every(({ dayless, cells: { content, place } }) => !dayless && (content ?? place) === undefined);
  if (rows.length === 0 || !plain) return false;
  const list = { subject: null, month: builder.month, year: builder.year };
  for (const row of rows) {
    for (const entry of entriesOfRow(row, list)) {
      open.fresh = false;
      open.last = entry.mention;
      open.lastLine = entry.line;
      open.leader = entry.leader;
      addUnder(entry, open, builder);
    }
  }
  return true;
}
