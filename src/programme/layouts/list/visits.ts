import { linesOf } from '../../../model/block.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import type { DocumentText } from '../../layout.ts';
import { oncePer } from '../../once.ts';
import { printedText } from '../../printed.ts';
import { beginsWithVerb } from '../../subjects.ts';
import { gridRows } from '../week/grid.ts';
import { isHead, roleOf } from './column-heads.ts';
import type { ListRow } from './row.ts';
import { whensOf } from './row-when.ts';
import { rowsOfTable } from './rows.ts';

/**
 * Lists of whom somebody inspects, supervises or surveys, or what is handed over, on which day: `TT | Tên cơ sở | Địa chỉ | Thời gian kiểm tra`. What
 * takes place at each of them stands in the headline or in the heads alone.
 */

/** What takes place (`Kiểm tra`), where a table of the document is such a list; else null. */
export const visitsOf: (document: DocumentText) => string | null = oncePer(({ source, masthead }: DocumentText) => {
  const tables = source.blocks
    .slice(masthead.body.start, masthead.body.end)
    .flatMap((block) => (block.type === 'table' ? [block] : []));
  const heads = tables.flatMap((table) => {
    const head = gridRows(table)
      .slice(0, HEAD_ROWS)
      .map((row) => row.map(({ text }) => text))
      .find((row) => isHead(row));
    return head !== undefined && visitsSomebody(head) && hasDays(rowsOfTable(table)) ? head : [];
  });
  if (heads.length === 0) return null;
  const above = source.blocks.slice(0, masthead.body.start).flatMap(linesOf).map(printedText);
  return [...heads, masthead.title ?? '', ...above].map(workIn).find((work) => work !== null) ?? null;
});
const HEAD_ROWS = 3;

/** A column of whoever is visited, and none of what takes place unless the head itself says that somebody is. */
const visitsSomebody = (head: readonly string[]): boolean =>
  head.some((text) => roleOf(text) === 'about' && VISITED.test(fold(text))) ||
  (head.some((text) => BODIES.test(fold(text))) && head.every((text) => roleOf(text) !== 'content'));
const VISITED = /^ten |^(?:cac )?(?:co so|doanh nghiep|ho kinh doanh)|(?:^| )(?:duoc|chiu) /;
const BODIES =
  /^(?:ten )?(?:don vi|co quan|doi tuong|dia phuong|to chuc|hang muc|thon|to dan pho|khu pho)(?:$| )(?!du|tham|phoi hop|chu tri)/;

/** All that is said in it has a day. */
function hasDays(rows: readonly ListRow[]): boolean {
  const said = rows.filter(({ cells }) => (cells.about ?? cells.unit ?? cells.content) !== undefined);
  return said.length >= LEAST_ROWS && said.every(({ cells }) => whensOf(cells).length > 0);
}
const LEAST_ROWS = 2;

/** `LỊCH KIỂM TRA`, `Kế hoạch giám sát`, `Thời gian kiểm tra`, `Đơn vị được thanh tra`. */
function workIn(text: string): string | null {
  const work = WORK.exec(text)?.groups?.work;
  if (work === undefined) return null;
  const words = collapse(work).toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
const WORD = 'kiểm tra|giám sát|thanh tra|khảo sát|thẩm định|hậu kiểm|phúc tra|bốc thăm|bàn giao|nghiệm thu|chi trả';
const WORK = new RegExp(
  String.raw`(?<!\p{L})(?:(?:lịch|kế hoạch|chương trình)(?:\s(?:làm việc của|đi|đoàn|các|công tác)){0,3}|thời gian|ngày|giờ|được|chịu)\s(?:sự\s)?(?<work>(?:${WORD})(?:(?:,|\svà)\s(?:${WORD}))?)(?!\p{L})`,
  'iu',
);

/** Whom its column of bodies names is visited; a row that says itself what is done (`Họp thông qua kết quả`) is that. */
export function ofVisit(row: ListRow): ListRow {
  const { unit, about = unit, ...others } = row.cells;
  if (about === undefined) return row;
  const { content } = others;
  if (content !== undefined) return { ...row, cells: { ...others, unit: about } };
  return { ...row, cells: saysWhatIsDone(about) ? { ...others, content: about } : { ...others, about } };
}
const saysWhatIsDone = (text: string): boolean => text.split(/[,;]/u).some(beginsWithVerb);
