import { type Block, type Line, linesOf, type SourceText, type Table, textOf } from '../model/block.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { isStamp } from './asides.ts';
import { findDates } from './dates.ts';
import { secondDay } from './second-day.ts';
import { goesOn, isKindAlone, saysWhatAbout, saysWhatIsDone, titleAboveRoster } from './subject-lines.ts';
import { findTimes } from './times.ts';

/** The lines at the top of a document, and which of them are its title. */

export interface HeadLine {
  readonly text: string;
  /** The whole line is bold. */
  readonly bold: boolean;
  /** Index in `blocks`. */
  readonly block: number;
  readonly line: number;
  /** An empty paragraph stands before it. */
  readonly afterGap: boolean;
}

export interface Heading {
  /** Lines before the title: issuer, motto, number, date. */
  readonly before: readonly HeadLine[];
  /** Null when the document has none. */
  readonly title: string | null;
  /** Index in `blocks` of the first block after the title. */
  readonly bodyStart: number;
}

const MOST_HEAD_LINES = 40;
const TITLE_WORDS =
  'CHƯƠNG TRÌNH|LỊCH|KẾ HOẠCH|THÔNG BÁO|GIẤY MỜI|GIẤY TRIỆU TẬP|THƯ MỜI|CÔNG ĐIỆN|QUY CHẾ|NỘI QUY|DANH MỤC|DANH SÁCH|PHÂN CÔNG|DỰ KIẾN|NHIỆM VỤ|NỘI DUNG|KẾT LUẬN|CÔNG TÁC|BÁO CÁO|QUYẾT ĐỊNH|CÔNG VĂN|BẢNG';
const TITLE = new RegExp(`^(?:DỰ THẢO:?\\s+)?(?:${TITLE_WORDS})(?![\\p{Ll}])`, 'u');
const TITLE_SMALL = new RegExp(
  `^(?:${TITLE_WORDS})(?!\\p{L})(?=.*(?:tháng|tuần|quý|năm|ngày)\\s+(?:[0-9IVX]))[^.:;]{0,140}$`,
  'iu',
);
const CONTINUES =
  /^\(?(?:và|tháng|năm|tuần|quý|từ|của|về|tại|đợt|lần|kết luận|ý kiến|chỉnh sửa|điều chỉnh|bổ sung|v\/v|lịch|chương trình|công tác|trọng tâm|sở|ủy ban|ban giám đốc|lãnh đạo|giám đốc|(?:nhân |trong )?dịp (?!.*(?<!\p{L})(?:đến|nghỉ (?:từ|vào|ngày|\d))(?!\p{L}))|\d)/iu;
const ENDS_HEAD =
  /^(?:[IVX]{1,4}|[A-ZĐ]|\d{1,2})(?:[.)/]|\/\.)\s|^\((?:\d{1,2}|[a-zđ])\)\s|^\d{1,2}\s?[-–]\s(?=[^\d\s]{2,}\s)|^(?:lúc\s|từ\s)?\d{1,2}\s?(?:[hg]|giờ|:)\s?\d{2}(?!\d)|^[-–+*•]\s|^(?:(?:từ )?ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?\s?[:,–-]\s?\p{L}|^(?:từ )?(?:ngày )?\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?\s?(?:đến|tới|[–-])\s?(?:hết )?(?:ngày )?\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?\s?:\s?(?!tuần)\p{L}|^\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?\s(?-i:\p{Lu}\p{Ll})|^(?:kính gửi|căn cứ|thực hiện|để |trên cơ sở|sau khi|thứ|sáng|chiều)(?!\p{L})/iu;
// Under a year's title a month is the first heading of the body.
const MONTH_ALONE = /^(?:tháng\s*\d{1,2}|quý\s*[IV\d]{1,3})\s*:?$/iu;
const MONTH_OF_YEAR = /^(?:tháng\s*\d{1,2}(?:\s?\/\s?\d{4})?|quý\s*[IV\d]{1,3})\s*:?$/iu;
/** `Tuần 1 (04/01 - 08/01)` */
const WEEK_ALONE = /^tuần(?: thứ)?\s(?:\d{1,2}|[IVX]{1,4})(?:\s?[:(,–-].{4,60})?$/iu;
const DAY_ALONE = /^\(?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\)?$/iu;
const DAY_OVER_LINES = /^(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\s?:$/iu;
/** `Tuần 1 (01/9 - 06/9): Ông …`, `Tháng 3: Hội nghị …`: what is done then, no more of the title. */
const TURN_AND_WORDS =
  /^(?:tuần(?: thứ)?|tháng|quý|đợt|lần)\s[\dIVX]{1,4}(?:\s?\/\s?\d{4}|\snăm\s\d{4})?(?:\s?\([^()]{2,60}\))?\s?:\s(?!(?:từ|ngày|tuần|tháng|năm)(?!\p{L}))\p{L}/iu;
const COLUMN_HEAD = /^(?:s?tt|buổi|giờ|(?:thứ|ngày|tháng)(?:(?:\s?[,/&–-]\s?|\s)(?:thứ|ngày|tháng)){0,2})$/iu;
/** `Tháng 1: 15 (thứ Hai)`, `Tháng Ngày Người tiếp`: a row of a table or its head, put in one line. */
const MONTH_AND_DAY =
  /^tháng\s?\d{1,2}(?:\s?\/\s?\d{4}|\snăm\s\d{4})?\s?:?\s(?:ngày\s)?\d{1,2}(?:[,;(\s]|$)(?!.*(?<!\p{L})năm\s\d{4})/iu;
const HEADS_IN_LINE =
  /^(?:(?:s?tt|tháng|ngày(?:, tháng(?:, năm)?)?(?: tiếp| trực)?(?: (?:công )?dân)?|thứ|buổi|giờ)\s){1,4}(?:ngày|thứ|buổi|giờ|người|lãnh đạo|đại biểu|trực|họ tên|họ và tên)(?!\p{L})[^\d.;:]*$/iu;
const isFlatRow = (text: string) => MONTH_AND_DAY.test(text) || HEADS_IN_LINE.test(text);
const LONGEST_TITLE_LINE = 200;
const LONGEST_LEAD = 55;
/** Above the time of the first of several cards stands what it is; a stretch of days is that of all of them. */
const TIME_OF_CARD = /^(?:thời gian|thời điểm|ngày giờ)\s?:/iu;
const opensCard = (text: string): boolean =>
  TIME_OF_CARD.test(text) &&
  (findTimes(text).length > 0 || findDates(text).filter(({ citation }) => !citation).length < 2) &&
  findDates(text).every(({ form }) => form === 'day');
/** Two things side by side on one line of print; `ngày     tháng 6` is a day left blank. */
const BESIDE = /(?<!ngày|tháng|năm|số|:)\s{4,}(?!tháng|năm|\/)|\t/iu;

export function readHeading(source: SourceText): Heading {
  const lines = headLines(source).map(withoutOffice);
  const texts = lines.map(({ text }) => text);
  const at = titleAboveRoster(texts, lines.slice(0, secondDay(texts)).findIndex(isTitle));
  if (at < 0) return { before: lines, title: null, bodyStart: 0 };
  let end = at + 1;
  const months = countLike(MONTH_OF_YEAR, lines);
  // Of a month's plan its weeks are parts; one alone may say which.
  const weeks = OF_MONTH.test(lines[at]!.text) ? countLike(WEEK_ALONE, lines) : 0;
  const isPart = ({ text }: HeadLine) => weeks > 1 && WEEK_ALONE.test(text);
  const cards = lines.filter(({ text }) => opensCard(text)).length;
  const isOfCard = (next: HeadLine | undefined) => cards > 1 && next !== undefined && opensCard(next.text);
  while (
    end < lines.length &&
    !isOfCard(lines[end + 1]) &&
    !isPart(lines[end]!) &&
    continues(lines[end]!, lines[end - 1]!, lines[end + 1], months)
  )
    end++;
  return {
    before: lines.slice(0, at),
    title: collapse(
      lines
        .slice(at, end)
        .map((line) => line.text)
        .join(' '),
    ),
    bodyStart: lines[end - 1]!.block + 1,
  };
}

const OF_MONTH = /(?<!\p{L})tháng\s\d/iu;
const countLike = (pattern: RegExp, lines: readonly HeadLine[]): number =>
  new Set(lines.flatMap(({ text }) => (pattern.test(text) ? text.toLowerCase() : []))).size;

/** `Trường Mẫu - LỊCH CÔNG TÁC TUẦN 12`: in one line with the title the office stands before it. */
const OFFICE_BEFORE =
  /^(?:\p{L}[^\d,.:;–—-]{2,80}?)\s[-–—:|]{1,2}\s(?=(?:LỊCH|CHƯƠNG TRÌNH|KẾ HOẠCH)\s(?:CÔNG TÁC|LÀM VIỆC|HOẠT ĐỘNG|HỌP|TUẦN|THÁNG)(?!\p{L}))/u;

const withoutOffice = (line: HeadLine): HeadLine => ({ ...line, text: line.text.replace(OFFICE_BEFORE, '') });

/** A schedule's own name, in small letters too; a page may set a mark before it. */
const SCHEDULE =
  /^[>#\s]*(?:lịch|chương trình) (?:công tác|làm việc|họp|hoạt động|sự kiện|sinh hoạt|tuần)(?:\s[^.:;]{3,110})?$/iu;

/** A text that is a title by its words alone. */
export const isTitleText = (text: string): boolean => TITLE.test(text) || SCHEDULE.test(text);

const isTitle = ({ text, bold }: HeadLine) =>
  isTitleText(text) || (TITLE_SMALL.test(text) && (bold || text.length < 100));

/** `months`: how many months stand alone in a line of the head; several are parts of what is below it. */
function continues(line: HeadLine, before: HeadLine, next: HeadLine | undefined, months: number): boolean {
  if (isKindAlone(before.text) && saysWhatIsDone(line.text, next)) return true;
  if (line.text.length > LONGEST_TITLE_LINE || ENDS_HEAD.test(line.text) || isStamp(line.text)) return false;
  // `20/4/2026:` heads what stands below it, `STT` a column.
  if (DAY_OVER_LINES.test(line.text) || isFlatRow(line.text) || TURN_AND_WORDS.test(line.text)) return false;
  // `NGÀY` above `21/9/2024` is its label.
  if (COLUMN_HEAD.test(line.text) && findDates(next?.text ?? '').length === 0) return false;
  // One day below the title is its time, several are the list.
  if (DAY_ALONE.test(line.text) && next && DAY_ALONE.test(next.text)) return false;
  const ofYear = /năm\s*\d{4}/iu.test(before.text);
  if (ofYear && ((MONTH_ALONE.test(line.text) && line.afterGap) || (MONTH_OF_YEAR.test(line.text) && months > 1)))
    return false;
  if (isKindAlone(before.text) && (saysWhatAbout(line.text, next) || goesOn(line))) return true;
  const shown = line.bold || isCapitals(line.text) || line.text.startsWith('(');
  // A sentence that leads to what it lists is none of the title's.
  if (!shown && /[:;.]$/u.test(line.text) && line.text.length > LONGEST_LEAD) return false;
  return shown
    ? !line.afterGap || CONTINUES.test(line.text) || before.text.length < 20
    : (!line.afterGap || isKindAlone(before.text)) && CONTINUES.test(line.text);
}

export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}

/** Lines of the first blocks, up to the first table that is more than a letterhead. */
function headLines(source: SourceText): HeadLine[] {
  const lines: HeadLine[] = [];
  let afterGap = true;
  const title = source.blocks.findIndex((block) => isTitleLine(block));
  for (const [index, block] of source.blocks.entries()) {
    const isHead = block.type !== 'table' || isLetterhead(block) || (index < title && isSmallHead(block, lines));
    if (lines.length >= MOST_HEAD_LINES || !isHead) break;
    for (const line of linesOf(block)) {
      const parts = textOf(line)
        .split(BESIDE)
        .map(collapse)
        .filter((part) => part !== '');
      for (const text of parts.length > 0 ? [spaced(line, parts)].flat() : []) {
        lines.push({ text, bold: isBold(line), block: index, line: line.place.line, afterGap });
        afterGap = false;
      }
      if (parts.length === 0) afterGap = true;
    }
  }
  return lines;
}

/** `THÔNG BÁO**Kết luận …`: a change of weight between two words that were lines of their own. */
function spaced(line: Line, parts: string[]): string[] {
  if (parts.length > 1 || line.spans.length < 2) return parts;
  const text = line.spans
    .map((span) => span.text)
    .reduce((all, next) => (/\p{Lu}$/u.test(all) && /^\p{Lu}\p{Ll}/u.test(next) ? `${all} ${next}` : all + next));
  return [collapse(text)];
}

const isBold = (line: Line) => line.spans.every((span) => span.bold === true || span.text.trim() === '');

/** `VĂN PHÒNG | Ngày 30 tháng 5 năm 2026` as the first thing above the title: few short cells, none with an hour. */
function isSmallHead({ rows, columns, cells }: Table, above: readonly HeadLine[]): boolean {
  const texts = cells.flatMap(({ lines }) => lines.map(textOf));
  const isShort = texts.every((text) => text.length <= LONGEST_HEAD_LINE && findTimes(text).length === 0);
  return above.length === 0 && rows <= MOST_HEAD_ROWS && columns <= MOST_HEAD_COLUMNS && isShort;
}
const [MOST_HEAD_ROWS, MOST_HEAD_COLUMNS, LONGEST_HEAD_LINE] = [3, 3, 80];

const isTitleLine = (block: Block): boolean => block.type === 'paragraph' && TITLE.test(textOf(block.line).trim());

/** Issuer and motto, number and date side by side. */
function isLetterhead(block: Block): boolean {
  if (block.type !== 'table' || block.columns > MOST_HEAD_COLUMNS) return false;
  return /CỘNG HÒA XÃ HỘI|ĐỘC LẬP\s*-|,\s*ngày.*tháng.*năm/iu.test(
    block.cells.flatMap((cell) => cell.lines.map(textOf)).join('\n'),
  );
}

const OFFICE =
  /^(?:UBND|ỦY BAN|UỶ BAN|SỞ|BỘ|CỤC|CHI CỤC|TỔNG CỤC|BAN|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|ĐẢNG BỘ|VĂN PHÒNG|THANH TRA|TRUNG TÂM|VIỆN|TRƯỜNG|HỌC VIỆN|BỆNH VIỆN|QUỸ|HỘI|LIÊN MINH|HĐND|HỘI ĐỒNG|CÔNG AN|ĐOÀN)(?!\p{L})/u;
/** An office over a paper: in capitals. */
export const isOfficeName = (text: string): boolean => OFFICE.test(text) && isCapitals(text);
