import { linesOf, type SourceText } from '../model/block.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';
import { isStamp, machineStamp } from './asides.ts';
import { findDates } from './dates.ts';
import { resolveDay } from './days.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { leftOut } from './left-out.ts';
import { oncePer } from './once.ts';
import { printedText } from './printed.ts';

/** News and reports tell of days that are over. What is told is no entry, whatever it looks like. */

/** `đã tổ chức`, `vừa diễn ra`; not `như đã thông báo`, `đã đăng ký`. */
const TOLD =
  /(?<!\p{L}|chưa |như |theo )(?:đã|vừa|vừa mới)\s(?:diễn ra|tổ chức|họp|có (?:buổi|cuộc|chuyến|mặt)|tiến hành|kết thúc|khai mạc|bế mạc|thông qua|ký(?: kết)?|hoàn thành|trao|tặng|được (?:tặng|trao|tổ chức|khai mạc|ký|thông qua)|tham dự|dự|đến|thăm|làm việc|tiếp|đón|chủ trì|phát biểu|ra quân|phối hợp|triển khai|khánh thành|khởi công|chúc mừng|động viên|biểu dương|khen thưởng|ghi nhận)(?!\p{L})/iu;
/** `Sở Mẫu ban hành Kế hoạch số 12/KH-SM`: a paper that has its number has been made. */
const ISSUED =
  /(?<!\p{L}|sẽ |chưa |dự kiến )(?:ban hành|ký|phát hành|có)\s(?:kế hoạch|thông báo|quyết định|công văn|văn bản|chỉ thị|nghị quyết|hướng dẫn|giấy mời|công điện)\ssố\s\d/iu;
/** A programme tells of days to come and of days gone by alike. */
const SCHEDULE = /^(?:dự thảo\s)?(?:lịch|chương trình|kế hoạch|giấy mời|thư mời|phân công)(?!\p{L})/iu;

/** The day on which the text was published or signed, or null. */
export const toldOn: (document: DocumentText) => LocalDate | null = oncePer(({ source, masthead, on }) => {
  if (masthead.posted) return masthead.posted;
  for (const text of textsOf(source).filter(isStamp)) {
    const made = machineStamp(text);
    if (made) return made;
    const full = findDates(text)
      .flatMap(({ days }) => days)
      .find(({ year, month }) => year !== null && month !== null);
    const day = full && resolveDay(full, { period: null, year: null, issued: null, on }).date;
    if (day) return day;
  }
  return masthead.issued;
});

/**
 * Whether all days that the text names were over when it was published, and it says of one that something was done then.
 */
export function tellsOfPast(document: DocumentText): boolean {
  const told = toldOn(document);
  if (told === null || SCHEDULE.test(document.masthead.title ?? '')) return false;
  const { start, end } = document.masthead.body;
  const texts = textsOf({ ...document.source, blocks: document.source.blocks.slice(start, end) });
  const context = { period: null, year: null, issued: told, on: null };
  let past = false;
  for (const text of texts.filter((each) => !isStamp(each))) {
    const days = findDates(text).flatMap((mention) =>
      mention.citation ? [] : mention.days.map((day) => resolveDay(day, context).date),
    );
    if (days.some((day) => day === null || day > told)) return false;
    past ||= days.length > 0 && TOLD.test(text);
  }
  return past;
}

/** Without what is said to have been done on days before the text was published; each such line is told. */
export function withoutTold(reading: LayoutReading, document: DocumentText): LayoutReading {
  const told = toldOn(document);
  if (told === null || SCHEDULE.test(document.masthead.title ?? '')) return reading;
  return leftOut(
    reading,
    reading.items.filter((item) => isOver(item, told)),
  );
}

const isOver = ({ title, end, kind }: ProgrammeItem, told: LocalDate): boolean =>
  kind !== 'task' && end !== null && end <= told && (TOLD.test(title) || ISSUED.test(title));

const textsOf = ({ blocks }: SourceText): string[] => blocks.flatMap(linesOf).map(printedText);
