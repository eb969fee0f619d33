import type { Notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { findDates } from '../../dates.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { hasVerb } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { ListBuilder } from '../list/builder.ts';
import { dutyBlocks } from '../list/duty-blocks.ts';
import type { ListRow } from '../list/row.ts';
import { rowsOfTable } from '../list/rows.ts';
import type { NoticeText } from './notice-text.ts';

/** Who is on duty on which day, in the table or the lines that a notice of days off brings with it. */

const DUTY = /(?<!\p{L})trực(?! (?:tuyến|thuộc|tiếp|quan)| ban biên tập)(?!\p{L})/iu;

/** What such an entry is called where nothing says which duty it is. */
export const DUTY_TITLE = 'Trực';

/** Items of the rows that name a day and somebody, when the notice speaks of duty. Ids go on after `count`. */
export function dutyRows(
  { headline, paragraphs, tables, context }: NoticeText,
  count: number,
): { readonly items: readonly ProgrammeItem[]; readonly notices: readonly Notice[] } {
  const texts = [headline, ...paragraphs.map(({ text }) => text)];
  if (!texts.some((text) => DUTY.test(text))) return { items: [], notices: [] };
  const inTables = tables
    .flatMap(rowsOfTable)
    .filter(({ cells }) => cells.date !== undefined && cells.person !== undefined);
  const blocks = dutyBlocks(paragraphs).flatMap((run) => run.blocks.map(({ row }) => row));
  const rows = [...inTables, ...(blocks.length > 0 ? blocks : dutyLines(paragraphs)), ...paragraphs.flatMap(dutyParts)];
  const builder = new ListBuilder(context, DUTY_TITLE);
  for (const row of rows) builder.row(row);
  const { items, notices } = builder.finish(null);
  const idOf = (id: string) => id.replace(/^\d+/u, (number) => String(count + Number(number)));
  return {
    items: items.map((item) => ({ ...item, id: idOf(item.id) })),
    notices: notices.map((notice) => (notice.item === null ? notice : { ...notice, item: idOf(notice.item) })),
  };
}

/** `- Ngày 27/4: thầy Lê Văn Ví;` below `Lãnh đạo trực:`, as rows. */
function dutyLines(paragraphs: readonly Passage[]): ListRow[] {
  const rows: ListRow[] = [];
  let headed = false;
  for (const paragraph of paragraphs) {
    const [, date, person] = LINE.exec(paragraph.text) ?? [];
    const named =
      date !== undefined && person !== undefined && person.length <= LONGEST && !hasVerb(withoutDuty(person));
    if (!named) headed = /:\s*$/u.test(paragraph.text) && DUTY.test(paragraph.text);
    else if (headed && findDates(date).length === 1 && findTimes(paragraph.text).length === 0)
      rows.push({ cells: { date, person: person.replace(/[\s.;,]+$/u, '') }, ...placeOf(paragraph) });
  }
  return rows;
}

/** `Trực: sáng 02/5 (cô A), chiều 02/5 (thầy B)`, `BGH trực 31/8 và 01/9 thầy C, 02/9 cô D`: who is there on which day. */
function dutyParts(paragraph: Passage): ListRow[] {
  return paragraph.text.split(/[;.]\s/u).flatMap((clause) => {
    const said = ON_DUTY.exec(clause)?.[1];
    if (said === undefined || said.length > LONGEST_PARTS) return [];
    const parts = [...said.matchAll(PART)].map(({ groups }) => groups!);
    return parts.map(({ date, bracket, person }) => ({
      cells: { date: date!.trim(), person: (bracket ?? person!).trim() },
      ...placeOf(paragraph),
    }));
  });
}
const LONGEST_PARTS = 400;
/** Up to the first day behind the verb. */
const ON_DUTY =
  /(?<!\p{L})trực(?:\s(?:lễ|tết|lãnh đạo|cơ quan|trường))?\s?:?\s((?:(?:buổi )?(?:sáng|chiều|tối|đêm) )?(?:ngày )?\d{1,2}\/\d{1,2}.+)$/iu;
const DAY = String.raw`\d{1,2}\/\d{1,2}(?:\/\d{4})?`;
const PART = new RegExp(
  String.raw`(?<date>(?:(?:sáng|chiều|tối|đêm)\s)?(?:ngày\s)?${DAY}(?:(?:\s?[-–,]\s?|\s(?:và|đến)\s)(?:ngày\s)?${DAY})*)\s?:?\s?(?:\((?<bracket>\p{L}[^()]{2,60})\)|(?<person>(?:(?:thầy|cô|ông|bà|anh|chị|đ\/c|đồng chí|bs)\.?\s)\p{Lu}[^,;.()\d]{1,50}))`,
  'giu',
);

/** `Đ/c Nguyễn Văn A trực lãnh đạo`: which duty it is. */
const withoutDuty = (person: string): string =>
  person.replace(
    /(?<!\p{L})trực(?:\s(?:lãnh đạo|chỉ huy|cơ quan|ban|chính|phó|chuyên môn|văn phòng|bảo vệ))?(?!\p{L})/giu,
    ' ',
  );

const LINE =
  /^[\s\-–+*•]*(?:\d{1,2}[.)/]\s)?((?:(?:thứ\s\p{L}+|chủ nhật)[\s,(]+)?(?:ngày\s)?\d{1,2}\s?[/.-][\d\s/.-]*(?:\s?\([^()]{2,20}\))?)\s?[:,–-]\s(\p{L}.+)$/iu;
const LONGEST = 90;
