import type { Table } from '../../../model/block.ts';
import { notice } from '../../../model/notice.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { item } from '../../items.ts';
import { passageOf } from '../../passage.ts';
import { stays } from '../../stays.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { roleOf } from '../list/column-heads.ts';
import type { ListRole } from '../list/row.ts';
import { type GridCell, gridRows } from '../week/grid.ts';
import { atMoment, type Told } from './at-moment.ts';
import { headsHours, hourAlone, hourColumn } from './hour-cells.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Điều chỉnh thời gian Ca 3 và Ca 4 ngày 12/3` over a table of shifts and their hours: each row is of the one day that the
 * headline names, else the paragraph above the table.
 */
export function hourRows(text: NoticeText): Told[] {
  return text.tables.flatMap((table) => {
    const day = dayOf(table, text);
    return day === null ? [] : rowsOf(gridRows(table), day, text);
  });
}

function dayOf(table: Table, { headline, paragraphs }: NoticeText): DateMention | null {
  const first = table.cells[0]?.lines[0]?.place.line ?? 0;
  const above = paragraphs.findLast(({ places }) => places.every(({ place }) => place.line < first))?.text ?? '';
  return onlyDay(headline) ?? onlyDay(above);
}

function onlyDay(text: string): DateMention | null {
  const days = findDates(text).filter(({ citation }) => !citation);
  const [first] = days;
  const same = days.every((day) => day.form === 'day' && JSON.stringify(day.days) === JSON.stringify(first!.days));
  return first && same ? first : null;
}

function rowsOf(grid: readonly (readonly GridCell[])[], date: DateMention, text: NoticeText): Told[] {
  const [heads = [], ...body] = grid.map((row) => row.map((cell) => collapse(cell.text)));
  const column = headsHours(heads) ? hourColumn(heads, body) : -1;
  if (column < 0 || body.length === 0) return [];
  const roles = heads.map((head, x) => (x === column ? null : roleOf(head)));
  return body.flatMap((row, y): Told[] => {
    const said = (of: readonly ListRole[]) => row.filter((cell, x) => cell !== '' && of.includes(roles[x]!));
    const line = grid[y + 1]!.flatMap(({ lines }) => lines)[0];
    const title = [...said(['time', 'unit']), ...said(['content', 'about'])].join(': ');
    if (line === undefined || title === '') return [];
    const passage = passageOf(line);
    const [note = null] = said(['note']);
    if (note !== null && !stays(note) && isWithdrawn(note)) return [offRow(line.place, title, date)];
    const moment = { from: 0, to: 0, date, time: hourAlone(row[column]!), slot: null };
    const told = atMoment(passage, { id: '1', title, moment, location: said(['place'])[0] ?? null }, text.context);
    return [{ ...told, items: told.items.map((each) => ({ ...each, note })) }];
  });
}

function offRow(
  { line, page }: { readonly line: number; readonly page: number | null },
  title: string,
  date: DateMention,
): Told {
  const each = item({
    id: '1',
    kind: 'event',
    title,
    timing: 'none',
    timingText: date.text,
    status: 'postponed',
    line,
    page,
  });
  return { items: [each], notices: [notice('unclear-status', { line, item: '1' })] };
}
