import type { Block, Cell, Line } from '../../../model/block.ts';
import { isAside } from '../../asides.ts';
import { type CueOptions, readCues } from '../../cues.ts';
import { readDayHeading } from '../../day-headings.ts';
import { cutFields } from '../../fields.ts';
import { LIST_NUMBER } from '../../list-marks.ts';
import { isPageNote } from '../../page-notes.ts';
import { saysOnlyParts } from '../../parted.ts';
import { join, type Passage, passageOf } from '../../passage.ts';
import { isRoomLine } from '../../places.ts';
import { readSession } from '../../sessions.ts';
import { isLeaderLine, opensActivity } from '../../subjects.ts';
import { isDayWithin, isOneTime } from './open-ends.ts';
import { isNumberedPart } from './part-titles.ts';

/** A paragraph of a schedule, its lines of print joined. */
export interface Paragraph {
  readonly passage: Passage;
  /** It opens with a day, a session, a time, leaders, a list mark or a label. */
  readonly marked: boolean;
  /** An empty line, or an empty cell of a page's table, stands before it. */
  readonly gap: 'none' | 'line' | 'cell';
  /** Whether it belongs to the entry above is not certain. */
  readonly unclear?: boolean;
}

interface PrintLine {
  readonly passage: Passage;
  readonly gap: Paragraph['gap'];
}

/** `chuyển đổi số`, `quốc phòng`, `hoàn thành` are whole. */
const BREAKS_OFF =
  /(?:[,(/&+–-]|(?<!\p{L})(?:và|của|với|tại|các|về|cho|theo|do|từ|đến|hết|ngày|tháng|là|ông|bà|đ\/c|đồng chí|thứ|giờ|(?<!(?:đổi|tế|dân|nghệ|hội|phủ|hóa|hoá|quyền|tảng|ký|liệu|dung|lực|đa|thiểu|chỉ|tham|dân|trường)\s)số|(?<!(?:quốc|dự|tiêm|hải|văn)\s)phòng|(?<!(?:hoàn|trưởng|tán|trung|hình|cấu)\s)thành|(?<!(?:nội|thực|trận|cục)\s)địa|(?<!(?:dân|làm|tự|gia)\s)chủ|(?<!(?:tiêu|đạt|phê|quy)\s)chuẩn))$/iu;
/** `Buổi sáng: /`, `-`: a stroke that stands for nothing. */
const NOTHING_WRITTEN = /[-–]$|[:\s]\/$/u;
/** `… huyện Mẫu. C:` / `14g00 tiếp đoàn`: the session of what the next line holds. */
const SESSION_AT_END = /[.;)]\s(?:S|C|Sáng|Chiều|Tối|SÁNG|CHIỀU|TỐI)\s?:$/u;
/** An age at the end of a line. */
const AGE = /\d\stháng$/iu;
/** Shorter lines than this share of the widest were ended by their author. */
const FULL = 0.8;
/** Lines of print are not wider; wider ones are whole paragraphs. */
const WIDEST_PRINT = 135;

/** Nor narrower. */
const NARROWEST_PRINT = 38;

/** The paragraphs of the lines: those that print has broken are joined, a heading in two lines too. */
export function paragraphsOf(blocks: readonly Block[], options: CueOptions): Paragraph[] {
  const lines = headingsJoined(printLines(blocks.flatMap(lineOfParagraph)));
  return joined(lines, widthOf(lines), options);
}

/** Width of a full line among the lines that a source printed, or null when they are paragraphs. */
export const printWidth = (lines: readonly Line[]): number | null => widthOf(printLines(lines));

/**
 * The paragraphs of lines outside of tables, with the width that `printWidth` found for all of them.
 */
export const paragraphsInWidth = (lines: readonly Line[], width: number | null, options: CueOptions): Paragraph[] =>
  joined(printLines(lines), width, options);

/** The paragraphs of a cell: lines of print go on until something opens, an author's paragraphs stand alone. */
export function paragraphsOfLines(lines: readonly Line[], kind: Cell['lineKind'], options: CueOptions): Paragraph[] {
  const print = printLines(lines);
  return joined(
    print,
    kind === 'print' ? Math.max(...print.map(({ passage }) => passage.text.length), 0) : null,
    options,
  );
}

function joined(lines: readonly PrintLine[], width: number | null, options: CueOptions): Paragraph[] {
  const paragraphs: { lines: Passage[]; marked: () => boolean; gap: Paragraph['gap'] }[] = [];
  for (const { passage, gap } of lines) {
    const open = paragraphs.at(-1);
    const marked = () => isMarked(passage.text, options);
    const before = open?.lines.at(-1)?.text ?? '';
    const inBracket = gap === 'none' && open !== undefined && staysOpen(open.lines) && CLOSES.test(passage.text);
    if (open && (inBracket || goesOn(before, passage.text, marked, gap, width))) open.lines.push(passage);
    else paragraphs.push({ lines: [passage], marked, gap });
  }
  return paragraphs.map((paragraph) => ({
    passage: join(paragraph.lines, ' '),
    // Not all who ask for paragraphs ask how they open.
    get marked() {
      return paragraph.marked();
    },
    gap: paragraph.gap,
  }));
}

function printLines(source: readonly Line[]): PrintLine[] {
  const lines: PrintLine[] = [];
  let gap: Paragraph['gap'] = 'line';
  for (const line of source) {
    const passage = passageOf(line);
    const blank = passage.text.trim() === '';
    if (!blank && isAside(passage.text) && !isPageNote(passage.text)) continue;
    if (!blank) lines.push({ passage, gap });
    if (!blank) gap = 'none';
    else if (gap !== 'cell') gap = line.spans.some((span) => span.text !== '') ? 'cell' : 'line';
  }
  return lines;
}

const lineOfParagraph = (block: Block): readonly Line[] => (block.type === 'paragraph' ? [block.line] : []);

/** `Thứ` / `Ba: 25/3`, `Thứ hai` / `21/5`: one heading over two or three lines. */
function headingsJoined(lines: readonly PrintLine[]): PrintLine[] {
  const whole: PrintLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && isOneHeading(before.passage.text, line.passage.text))
      whole[whole.length - 1] = { passage: join([before.passage, line.passage], ' '), gap: before.gap };
    else whole.push(line);
  }
  return whole;
}

function isOneHeading(before: string, next: string): boolean {
  if (before.length > 60 || next.length > 200) return false;
  if (/^[\s*•+\-–—_]*(?:thứ|chủ)\s?[/:]?$/iu.test(before))
    return /^[\s*(]*(?:hai|ba|tư|tu|năm|sáu|bảy|nhật|[2-7])(?!\p{L})/iu.test(next);
  const first = readDayHeading(before);
  if (first?.rest.trim() !== '') return false;
  const second = readDayHeading(next);
  if (!second || (second.rest.trim() !== '' && !second.closed)) return false;
  const dateFollows = first.date === null && second.date !== null && second.weekdays.length === 0;
  const weekdayFollows = first.date !== null && first.weekdays.length === 0 && second.date === null;
  return dateFollows || (weekdayFollows && second.weekdays.length > 0);
}

/** Width of a full line of print, or null when the lines are paragraphs. */
function widthOf(lines: readonly PrintLine[]): number | null {
  const lengths = lines.map(({ passage }) => passage.text.length).sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const top = lengths.at(-1) ?? 0;
  if (top > WIDEST_PRINT * 1.4 || widest > WIDEST_PRINT || widest < NARROWEST_PRINT) return null;
  // Where a page breaks its lines, some go on in small letters.
  if (!lines.some(({ passage }) => /^\p{Ll}/u.test(passage.text))) return null;
  const full = lengths.filter((length) => length >= widest * FULL).length;
  return full >= 3 || full >= lengths.length * 0.25 ? widest : null;
}

function goesOn(
  before: string,
  next: string,
  marked: () => boolean,
  gap: Paragraph['gap'],
  width: number | null,
): boolean {
  if (gap === 'cell' || /^[\s*•+\-–—_]*$/u.test(before)) return false;
  const small = /^(?:\p{Ll}|\((?!\*))/u.test(next) && !/^\(?\d/.test(next);
  if (gap === 'line') return small && width !== null && !/[.;:]$/u.test(before) && !marked();
  if (SESSION_AT_END.test(before) && readDayHeading(next) === null) return true;
  // `trẻ từ 6 đến 60 tháng`: a heading, whole.
  if (AGE.test(before) && !/^\d/u.test(next)) return false;
  if (owesParts(before) && saysOnlyParts(next)) return true;
  if (isOneTime(before, next)) return true;
  // `Chuẩn bị: Văn phòng` and `II. Lịch của các phòng` are whole, `tại phòng` is not.
  const isOffice = /văn phòng$/iu.test(before) && (isLeaderLine(next) || opensActivity(next));
  const isWhole = isOffice || (/phòng$/iu.test(before) && isNumberedPart(before));
  if (BREAKS_OFF.test(before) && !NOTHING_WRITTEN.test(before) && !isWhole)
    return !isHeading(next) || isDayWithin(next) || !marked();
  const isFull = width !== null && before.length >= width * FULL;
  if (small ? /[.;]$/u.test(before) && !isFull : !isFull || /[.;:]$/u.test(before)) return false;
  return !marked() && !isLeaderLine(next) && !isRoomLine(next);
}

/** `Giảng bài – Phó Giám đốc A –`, `Giảng bài; Phó Giám đốc A;`: among parts that go on with another. */
function owesParts(before: string): boolean {
  if (/\s[–—|-]\s*$/u.test(before)) return true;
  const parts = before.trimEnd().endsWith(';') ? before.split(/\s?;\s*/u) : [];
  return parts.length > 2 && saysOnlyParts(parts.at(-2)!);
}

/** A bracket of few lines that the next one closes, be it with an hour (`… lên tàu lúc` / `06g00, về trong ngày)`). */
function staysOpen(lines: readonly Passage[]): boolean {
  const text = lines
    .slice(-3)
    .map((line) => line.text)
    .join(' ');
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
const CLOSES = /^[^()]{0,80}\)/u;

const OPENS = new RegExp(
  String.raw`^\s*(?:[-–+*•]\s|${LIST_NUMBER}\s)|^\s*(?:\d{1,2}[-–]\s)?(?:lúc\s)?\d{1,2}\s?(?:[hg:]|giờ)`,
  'iu',
);
const isHeading = (text: string) =>
  OPENS.test(text) || readSession(text)?.closed === true || readDayHeading(text) !== null;

function isMarked(text: string, options: CueOptions): boolean {
  if (readCues(text, 0, true, options).cues.length > 0 || isPageNote(text)) return true;
  const { main, fields } = cutFields(text);
  return main === '' && fields.length > 0;
}
