import { linesOf, type Table } from '../../../model/block.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import type { DocumentText } from '../../layout.ts';
import { oncePer } from '../../once.ts';
import { printedText } from '../../printed.ts';
import { beginsWithVerb } from '../../subjects.ts';
import { gridRows, HEAD_ROWS } from '../week/grid.ts';
import { isHead, roleOf } from './column-heads.ts';
import { otherDays } from './date-columns.ts';
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
  const title = [
    masthead.title ?? '',
    ...source.blocks.slice(0, masthead.body.start).flatMap(linesOf).map(printedText),
  ];
  return tables.map((table) => workOfTable(table, title)).find((work) => work !== null) ?? null;
});

/** Told by the head of its days, else by that of whoever is visited or by the title, unless that names something else. */
function workOfTable(table: Table, title: readonly string[]): string | null {
  const grid = gridRows(table);
  const at = grid.slice(0, HEAD_ROWS).findIndex((row) => isHead(row.map(({ text }) => text)));
  const head = (grid[at] ?? []).map(({ text }) => text);
  if (!visitsSomebody(head) || !hasDays(rowsOfTable(table))) return null;
  const roles = head.map(roleOf);
  if (otherDays(head, roles, grid.slice(at + 1)).size > 0) return null;
  const ofDays = firstWork(
    DAYS_OF,
    head.filter((_, i) => roles[i] === 'date' || roles[i] === 'time'),
  );
  if (ofDays !== null || title.some((text) => OTHER_TITLE.test(text))) return ofDays;
  return firstWork(VISITED_BY, head) ?? firstWork(TITLE, title);
}

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

function firstWork(pattern: RegExp, texts: readonly string[]): string | null {
  const work = texts.map((text) => pattern.exec(text)?.groups?.work).find((found) => found !== undefined);
  if (work === undefined) return null;
  const words = collapse(work).toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
const WORD = 'kiểm tra|giám sát|thanh tra|khảo sát|thẩm định|hậu kiểm|phúc tra|bốc thăm|bàn giao|nghiệm thu|chi trả';
const WORK = String.raw`(?<work>(?:${WORD})(?:(?:,|\svà)\s(?:${WORD}))?)(?!\p{L})`;
/** `Thời gian kiểm tra`, `Ngày, giờ bàn giao`. */
const DAYS_OF = new RegExp(String.raw`(?<!\p{L})(?:thời gian|ngày|giờ)\s${WORK}`, 'iu');
/** `Đơn vị được thanh tra`, `chịu sự giám sát`. */
const VISITED_BY = new RegExp(String.raw`(?<!\p{L})(?:được|chịu)\s(?:sự\s)?${WORK}`, 'iu');
/** `LỊCH KIỂM TRA`, `THÔNG BÁO Kế hoạch giám sát`: by no other plan on which it rests (`theo Kế hoạch kiểm tra`). */
const LISTS = String.raw`^(?:thông báo\s)?(?:(?:về việc|về|v\/v)\s)?(?:lịch|kế hoạch|chương trình)\s`;
const TITLE = new RegExp(
  String.raw`${LISTS}(?:(?:làm việc của|đi|đoàn|các|công tác)\s){0,3}${WORK}(?!.*(?<!\p{L})(?:họp|tập huấn|đại hội|tiếp xúc|hội nghị)(?!\p{L}))`,
  'iu',
);
const OTHER_TITLE = new RegExp(
  String.raw`${LISTS}(?:tổ chức\s|các\s){0,2}(?:họp|tập huấn|đại hội|tiếp xúc|hội nghị)(?!\p{L})`,
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
