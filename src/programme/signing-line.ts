import { type Block, type Line, linesOf, type SourceText, withLines } from '../model/block.ts';
import { addDays, type LocalDate, localDate, yearOf } from '../time/local.ts';
import { type DateLine, dayOf, inNumbers, inWords } from './date-line.ts';
import { findDates } from './dates.ts';
import { FAMILY_NAMES, OTHER_FAMILY_NAMES } from './family-names.ts';
import { isOfficeName } from './heading.ts';
import { takesLeave } from './leave-taking.ts';
import { printedText } from './printed.ts';
import { FOR_WHOM, PERSON_NAME, POST, RECEIVERS } from './signers.ts';
import { opensActivity } from './subjects.ts';
import { isSaidDone } from './told-words.ts';

/** The line of place and day under which a paper is signed: `Ví Dụ, ngày 03 tháng 3 năm 2026`, `Ví Dụ, 03/3/2026`. */

export interface Signed {
  readonly day: LocalDate | null;
  /** Of a line in numbers, which could be an entry: where it stands. */
  readonly line: number | null;
}

interface Candidate extends DateLine {
  readonly at: number;
  readonly numbers: boolean;
  /** With the word `ngày` before its numbers. */
  readonly saysDay: boolean;
}

/** A letter's slip to tear off may stand below its signature. */
const LAST_LINES = 12;

/** A list may give a place and a day in each of its lines: only the last line of its kind, and the only one, signs the paper. */
export function signedIn(blocks: readonly Block[]): Signed | null {
  const lines = blocks.flatMap(linesOf).filter((line) => printedText(line) !== '');
  const texts = lines.map(printedText);
  const listed = texts.findLastIndex((text) => LISTED_BY.test(text));
  const isLast = listed >= 0 && listed >= texts.length - LAST_LINES;
  const dayListed = isLast ? dayOfLister(texts[listed]!) : null;
  if (dayListed !== null) return { day: dayListed, line: lines[listed]!.place.line };
  const [only, ...others] = texts.flatMap(candidateIn);
  if (only === undefined || others.length > 0 || only.at < texts.length - LAST_LINES) return null;
  const day = dayOf(only);
  if (!only.numbers) return day && { day, line: null };
  return day !== null && isSignature(only, day, texts) ? { day, line: lines[only.at]!.place.line } : null;
}

/** `Người lập biểu, ngày 10/5/2026`: on that day nothing takes place but that. */
const LISTED_BY =
  /^[\s*]*(?:(?:người|cán bộ)\s(?:lập|tổng hợp|ký)|(?:bộ phận|đơn vị)\s(?:lập|tổng hợp|ký)(?=\s(?:biểu|bảng|lịch|danh sách|phiếu|kế hoạch)))(?:\s(?:biểu|bảng|lịch|danh sách|phiếu|kế hoạch)){0,2}\s?[,:–-]?\s(?=(?:ngày\s)?\d{1,2}\s?(?:[/.-]|tháng\s)[^,;:]{1,20}$)/iu;

function dayOfLister(text: string): LocalDate | null {
  const line = `Nơi, ${text.replace(LISTED_BY, '')}`;
  const read = inWords(line) ?? inNumbers(line);
  return read && dayOf(read);
}

function candidateIn(text: string, at: number): Candidate[] {
  const [words, numbers] = [inWords(text), inNumbers(text)];
  return words || numbers
    ? [{ ...(words ?? numbers)!, at, numbers: words === null, saysDay: /,\s?ngày\s/u.test(text) }]
    : [];
}

/**
 * `Lê Văn Ví, 05/8/2026` and `Đại Hội Chi Đoàn, 12/8/2026` are entries of a list. A place is no person and nothing that takes
 * place; a paper is signed before the days of which it tells; and somebody signs, or the place is that of the office.
 */
function isSignature({ place, at, saysDay }: Candidate, day: LocalDate, texts: readonly string[]): boolean {
  if (place === null || PERSON.test(place) || NO_PLACE.test(place) || opensActivity(place)) return false;
  const [above, below] = [texts.slice(0, at), texts.slice(at + 1)];
  // Conclusions are signed after the days of which they tell.
  if (saysDay && isSigner(below[0] ?? '')) return true;
  if (above.some((text) => namesDayBefore(text, day))) return false;
  return isSigner(below[0] ?? '') || above.slice(-2).some(takesLeave) || isOfOffice(place, above);
}

/** By the surname: a place has the letters of a name, too. */
const PERSON = new RegExp(
  String.raw`^(?:(?:Ông|Bà|Anh|Chị|Thầy|Cô|BS|TS|ThS)\.?\s|(?:${FAMILY_NAMES}|${OTHER_FAMILY_NAMES})\s(?:\p{Lu}\p{L}*\s)+\p{Lu})`,
  'u',
);
/** A weekday, a holiday, a gathering. */
const NO_PLACE =
  /^(?:thứ|chủ nhật|t[2-7]|tết|lễ|giỗ|ngày|quốc (?:khánh|tế)|nghỉ|đại hội|hội (?:nghị|thi|thảo|thao|diễn|trại|chợ|họp|đồng)|họp|thi|khai (?:giảng|mạc|trương)|bế|tổng kết|sơ kết|sinh hoạt|trung thu|vu lan|giao ban)(?![\p{L}])/iu;
const SIGNER = new RegExp(
  String.raw`^(?:${FOR_WHOM}\.?\s[^.;:\d]{2,60}|${RECEIVERS}(?!\p{L}).{0,60}|(?:\(?đã ký\)?|ký tên|(?:phó\s)?(?:${POST}|chánh \p{L}+|chủ nhiệm|thư ký|trưởng (?:thôn|xóm|nhóm|đoàn|bộ phận)|(?:tổ|thôn|xóm|nhóm|đoàn) trưởng)|(?:người|đơn vị|bộ phận) (?:lập|ký|báo cáo|thông báo)|ban (?:giám|tổ chức|chấp hành|biên tập|quản lý|lãnh đạo))(?!\p{L})[^.;:\d]{0,60})$`,
  'iu',
);

/** `Trạm trưởng: BS. Lê Văn Ví` */
const SIGNER_NAMED = new RegExp(
  String.raw`^(?:phó\s)?(?:${POST}|trưởng \p{L}+|\p{L}+ trưởng|người (?:lập|ký|thông báo))(?:\s\p{L}+){0,4}\s?:\s`,
  'iu',
);
const isNamedSigner = (text: string): boolean => {
  const post = SIGNER_NAMED.exec(text)?.[0];
  return post !== undefined && PERSON_NAME.test(text.slice(post.length));
};

/** Who signs stands alone; an office or a person may be named by nothing but its name. */
const isSigner = (text: string): boolean =>
  SIGNER.test(text) ||
  isNamedSigner(text) ||
  isOfficeName(text) ||
  (PERSON.test(text) && /^[\p{L}\s.]{4,40}$/u.test(text));

const isOfOffice = (place: string, above: readonly string[]): boolean =>
  above.some((text) => isOfficeName(text) && text.toLowerCase().endsWith(` ${place.toLowerCase()}`));

/** How long before its signature a day may lie and yet be one that the paper announces. */
const REACH = -60;
const SENTENCE = /(?:[^.;]|[.;](?!\s|$))+[.;]?/gu;

function namesDayBefore(text: string, signed: LocalDate): boolean {
  const earliest = addDays(signed, REACH);
  return findDates(text.replace(SENTENCE, (sentence) => (isSaidDone(sentence.trim()) ? ' ' : sentence)))
    .flatMap(({ citation, days }) => (citation ? [] : days))
    .some(({ day, month, year }) => {
      const date = month === null ? null : localDate(year ?? yearOf(signed), month, day);
      return date !== null && date < signed && date >= earliest;
    });
}

/** With a blank line where the paper is signed: no reader of entries sees it. */
export function withoutSigningLine(source: SourceText, at: number | null): SourceText {
  if (at === null) return source;
  const blank = (line: Line): Line => (line.place.line === at ? { ...line, spans: [] } : line);
  return { ...source, blocks: source.blocks.map((block) => withLines(block, blank)) };
}
