import type { Table } from '../../../model/block.ts';
import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { DUTY_WITHIN } from '../../../vietnamese/duty.ts';
import type { DayContext } from '../../days.ts';
import { LIST_MARK, LIST_NUMBER } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { findTimes } from '../../times.ts';
import { ListBuilder } from '../list/builder.ts';
import { headsDuty } from '../list/column-heads.ts';
import { dutyBlocks } from '../list/duty-blocks.ts';
import type { HoursOfAll } from '../list/hours-of-all.ts';
import type { ListRow } from '../list/row.ts';
import { rowsOfTable } from '../list/rows.ts';
import { gridRows, HEAD_ROWS } from '../week/grid.ts';
import { dutyClauses } from './duty-clauses.ts';
import type { NoticeText } from './notice-text.ts';
import { dutyHoursIn, withDutyHours, withoutDutyDay } from './roster-hours.ts';
import { labelledDays, namedDays } from './roster-lines.ts';
import { headsAll, hoursOfRosters, type Start } from './roster-sections.ts';

/** Who is on duty on which day, in the table or the lines that a notice of days off brings with it. */

/** What such an entry is called where nothing says which duty it is. */
export const DUTY_TITLE = 'Trực';

/** Items of the rows that name a day and somebody, when the notice speaks of duty. Ids go on after `count`. */
export function dutyRows({ headline, paragraphs, tables, context }: NoticeText, count: number): DutyItems {
  const texts = [headline, ...paragraphs.map(({ text }) => text)];
  if (!texts.some((text) => DUTY_WITHIN.test(text)))
    return withRows(NONE, paragraphs.filter(({ text }) => OF_DUTY.test(text)).flatMap(labelled), context, count);
  const rosters = tables.map((table) => ({ table, rows: rowsOfTable(table).filter(namesBoth) }));
  const inTables = rosters.flatMap(({ table, rows }) => {
    const head = headAbove(table, paragraphs);
    return rows.map((row) => ({ ...row, cells: below(head, row.cells) }));
  });
  const read = new Set(rosters.flatMap(({ table, rows }) => (rows.length > 0 ? lineNumbersOf(table) : [])));
  const outside = paragraphs.filter((each) => !read.has(placeOf(each).line));
  const blocks = dutyBlocks(outside).flatMap((run) => run.blocks);
  const inLines = blocks.length > 0 ? blocks.map(({ row }) => row) : dutyLines(outside);
  const taken = new Set([...inLines.map(({ line }) => line), ...blocks.flatMap(({ lines }) => lines)]);
  const inProse = outside.filter((each) => !taken.has(placeOf(each).line)).flatMap(dutyInProse);
  const starts = [
    ...outside.filter((each) => !taken.has(placeOf(each).line)).flatMap(startOf),
    ...rosters.map(({ table }) => ({ line: lineNumbersOf(table)[0] ?? 0, text: '', ofDuty: true })),
  ];
  const inRosters = [...inTables, ...inLines];
  const hours = hoursOfRosters(
    paragraphs,
    starts,
    inRosters.map(({ line }) => line),
  );
  // A stretch of duty in prose is no frame around the days of a roster.
  const duty = [inRosters.map((row) => withDutyHours(row, hours.at(row.line))), ...inProse].reduce<DutyItems>(
    (read, rows) => withRows(read, rows, context, count),
    NONE,
  );
  return hours.below ? { ...duty, notices: [...duty.notices, ...openBelow(duty.items, hours.below)] } : duty;
}

/** What the line right above a table says of its rows: `3. Phân công trực lãnh đạo (từ 7h30 đến 17h00):`. */
function headAbove(table: Table, paragraphs: readonly Passage[]): ListRow['cells'] {
  const first = Math.min(...lineNumbersOf(table));
  const above = paragraphs.findLast((each) => placeOf(each).line < first);
  const time = above === undefined ? undefined : headOf(above.text)?.time;
  return time === undefined ? {} : { time };
}

/** Whose the hours below several rosters are is asked of each that has none. */
const openBelow = (items: readonly ProgrammeItem[], { times }: HoursOfAll): Notice[] =>
  items
    .filter(({ startTime }) => startTime === null)
    .map(({ id, line }) => {
      const printed = Object.values(times)[0]?.text ?? '';
      return notice('hour-left', { line, item: id }, { printed });
    });

/** A line that heads a roster, or anything else. */
function startOf(paragraph: Passage): Start[] {
  const { text } = paragraph;
  if (!HEADS.test(text) || headsAll(text) || dutyHoursIn(text) !== null) return [];
  return [{ line: placeOf(paragraph).line, text, ofDuty: DUTY_WITHIN.test(text) }];
}

/** Lines of tables of who is on duty: a remark in their cells (`Nghỉ 30/4 và 01/5`) tells of which rest the row is. */
export const rosterLines = (tables: readonly Table[]): ReadonlySet<number> =>
  new Set(tables.flatMap((table) => (isRoster(table) ? lineNumbersOf(table) : [])));

const isRoster = (table: Table): boolean =>
  gridRows(table)
    .slice(0, HEAD_ROWS)
    .some((row) => headsDuty(row.map(({ text }) => text))) && rowsOfTable(table).some(namesBoth);

const namesBoth = ({ cells }: ListRow): boolean => cells.date !== undefined && cells.person !== undefined;

const lineNumbersOf = ({ cells }: Table): number[] =>
  cells.flatMap(({ lines }) => lines.map(({ place }) => place.line));

interface DutyItems {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

const NONE: DutyItems = { items: [], notices: [] };

function withRows(read: DutyItems, rows: readonly ListRow[], context: DayContext, count: number): DutyItems {
  const builder = new ListBuilder(context, DUTY_TITLE);
  for (const row of rows) builder.row(row);
  const { items, notices } = builder.finish(null);
  const last = Number.parseInt(read.items.at(-1)?.id ?? `${count}`, 10);
  const idOf = (id: string) => id.replace(/^\d+/u, (number) => String(last + Number(number)));
  return {
    items: [...read.items, ...items.map((item) => ({ ...item, id: idOf(item.id) }))],
    notices: [
      ...read.notices,
      ...notices.map((each) => (each.item === null ? each : { ...each, item: idOf(each.item) })),
    ],
  };
}

/** Where no word of the paper is one of duty, `Sinh nhật: 25/4 cô Lan` is no roster: only a label of those who may be there is. */
const OF_DUTY = new RegExp(
  String.raw`^(?:${LIST_MARK})?(?:(?:các|nhân viên|cán bộ|bộ phận)\s){0,2}(?:bảo vệ(?! (?:luận|khóa|đồ|đề))|lái xe|tài xế|tổ(?! chức)|phòng(?! (?:chống|ngừa|cháy))|bộ phận|kíp|ca|ban(?! hành)|đội|y tế|y sĩ|y tá|bác sĩ|điều dưỡng|trạm|khoa|kho|văn thư|văn phòng|hành chính|kế toán|kỹ thuật|lãnh đạo|chỉ huy|ban giám hiệu|BGH|tạp vụ|thường trực|giám thị)(?!\p{L})`,
  'iu',
);
const labelled = (paragraph: Passage): ListRow[] =>
  labelledDays(paragraph.text)?.map((cells) => ({ cells, ...placeOf(paragraph) })) ?? [];

/** Days of one sentence together, clauses apart. */
const dutyInProse = (paragraph: Passage): ListRow[][] => {
  const days = labelled(paragraph);
  if (days.length > 0) return [days];
  const parts = dutyParts(paragraph);
  return parts.length > 0 ? [parts] : dutyClauses(paragraph).map((row) => [row]);
};

/** `- Ngày 27/4: thầy Lê Văn Ví;` below `Lãnh đạo trực:`, as rows. */
function dutyLines(paragraphs: readonly Passage[]): ListRow[] {
  const rows: ListRow[] = [];
  let head: ListRow['cells'] | null = null;
  for (const paragraph of paragraphs) {
    const read = namedDays(paragraph.text);
    // Hours of all stand between the heading and its days.
    if (dutyHoursIn(paragraph.text) !== null) head ??= {};
    else if (read === null) head = headOf(paragraph.text);
    else if (head !== null) for (const cells of read) rows.push({ cells: below(head, cells), ...placeOf(paragraph) });
  }
  return rows;
}

/** `Đêm 16/02: …` below `Trực cơ quan (từ 7h30 đến 17h00)`: a half of its own has none of the heading's hours. */
function below({ time, ...head }: ListRow['cells'], day: ListRow['cells']): ListRow['cells'] {
  const isHalf = momentsIn(day.date ?? '').some(({ slot }) => slot !== null);
  return time === undefined || isHalf ? { ...head, ...day } : { ...head, time, ...day };
}

/** What a heading of a roster says of the lines below it: nothing, which duty that is, or its hours. Null for any other line. */
function headOf(text: string): ListRow['cells'] | null {
  if (!HEADS.test(text) || !DUTY_WITHIN.test(text)) return null;
  const [, content] = DUTY_NAMED.exec(text) ?? [];
  const hours = findTimes(withoutDutyDay(text));
  return {
    ...(content === undefined ? {} : { content }),
    ...(hours.length === 1 && !hours[0]!.due ? { time: hours[0]!.text } : {}),
  };
}

/** `Trực: sáng 02/5 (cô A), chiều 02/5 (thầy B)`, `BGH trực 31/8 và 01/9 thầy C, 02/9 cô D`: who is there on which day; `…; 03/9: cô E` goes on. */
function dutyParts(paragraph: Passage): ListRow[] {
  let goesOn = false;
  return paragraph.text.split(/[;.]\s/u).flatMap((clause) => {
    const said = ON_DUTY.exec(clause)?.[1] ?? (goesOn ? (BEGINS_WITH_DAY.exec(clause)?.[0] ?? '') : '');
    goesOn = said !== '' && said.length <= LONGEST_PARTS;
    if (!goesOn) return [];
    return [...said.matchAll(PART)].map(({ groups }) => ({
      cells: { date: groups!.date!.trim(), person: (groups!.bracket ?? groups!.person!).trim() },
      ...placeOf(paragraph),
    }));
  });
}
const LONGEST_PARTS = 400;
/** Up to the first day behind the verb. */
const ON_DUTY =
  /(?<!\p{L})trực(?:\s(?:lễ|tết|lãnh đạo|cơ quan|trường))?\s?:?\s((?:(?:buổi )?(?:sáng|chiều|tối|đêm) )?(?:ngày )?\d{1,2}\/\d{1,2}.+)$/iu;
const BEGINS_WITH_DAY = /^\s*(?:(?:buổi )?(?:sáng|chiều|tối|đêm) )?(?:ngày )?\d{1,2}\/\d{1,2}.+$/iu;
const DAY = String.raw`\d{1,2}\/\d{1,2}(?:\/\d{4})?`;
const PART = new RegExp(
  String.raw`(?<date>(?:(?:sáng|chiều|tối|đêm)\s)?(?:ngày\s)?${DAY}(?:(?:\s?[-–,]\s?|\s(?:và|đến)\s)(?:ngày\s)?${DAY})*)\s?:?\s?(?:\((?<bracket>\p{L}[^()]{2,60})\)|(?<person>(?:(?:thầy|cô|ông|bà|anh|chị|đ\/c|đồng chí|bs)\.?\s)\p{Lu}[^,;.()\d]{1,50}))`,
  'giu',
);

/** With a colon, or as a numbered line of its own: `III. Trực Tết`. */
const HEADS = new RegExp(String.raw`:\s*$|^\s*${LIST_NUMBER}\s*[^.:;,\d()]{4,60}(?:\([^()]*\))?\s*$`, 'u');
/** `+ Trực bảo vệ:`: which duty that of the lines below is. */
const DUTY_NAMED =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s)?(Trực(?:\s(?!tết|lễ|như|cụ|theo|của|trong|cho)\p{Ll}+){1,4})\s?(?:\([^()]*\))?\s?:?\s*$/u;
