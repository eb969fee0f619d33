import type { Table } from '../../../model/block.ts';
import type { Notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import type { DayContext } from '../../days.ts';
import { ListBuilder } from '../list/builder.ts';
import { rowsOfTable } from '../list/rows.ts';

/** Who is on duty on which day, in the table that a notice of days off brings with it. */

const DUTY = /(?<!\p{L})trực(?! (?:tuyến|thuộc|tiếp|quan)| ban biên tập)(?!\p{L})/iu;

/** Items of the rows that name a day and somebody; `told`: whether the notice speaks of duty. Ids go on after `count`. */
export function dutyRows(
  tables: readonly Table[],
  { context, told, count }: { readonly context: DayContext; readonly told: string; readonly count: number },
): { readonly items: readonly ProgrammeItem[]; readonly notices: readonly Notice[] } {
  if (!DUTY.test(told)) return { items: [], notices: [] };
  const rows = tables
    .flatMap(rowsOfTable)
    .filter(({ cells }) => cells.date !== undefined && cells.person !== undefined);
  const builder = new ListBuilder(context, 'Trực');
  for (const row of rows) builder.row(row);
  const { items, notices } = builder.finish(null);
  const idOf = (id: string) => id.replace(/^\d+/u, (number) => String(count + Number(number)));
  return {
    items: items.map((item) => ({ ...item, id: idOf(item.id) })),
    notices: notices.map((notice) => (notice.item === null ? notice : { ...notice, item: idOf(notice.item) })),
  };
}
