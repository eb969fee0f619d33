import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import type { CueOptions } from '../../cues.ts';
import { listMarkOf } from '../../list-marks.ts';
import type { Stretch } from '../../stretches.ts';
import { isBodyLine, isLeaderLine, opensActivity } from '../../subjects.ts';
import { ROSTER } from '../list/subject.ts';
import type { Part } from './entry.ts';
import type { Paragraph } from './paragraphs.ts';
import { isPartTitle, PART_NAME } from './part-titles.ts';
import { stretchesOf } from './stretches.ts';

/** `II. CÁC HOẠT ĐỘNG KHÁC`: the titles of a programme's parts, nothing that takes place. */

export function isPartHeading(text: string, [first]: readonly Stretch[]): boolean {
  const words = text.slice(first!.words);
  if (!isRoman(first!) || /\d/.test(words)) return false;
  return isPartTitle(words) || (words === words.toUpperCase() && /\p{Lu}{2}/u.test(words) && !isLeaderLine(words));
}

/**
 * `III. Trực nghiệp vụ` where parts hold days: a few words with the numeral of parts, and what they head below them. Where
 * numerals begin anew they may count the entries of a day, and what is done there (`I. Họp chi bộ`) heads only days.
 */
export function isRomanHead(
  { passage }: Paragraph,
  next: Paragraph | undefined,
  countThrough: boolean,
  options: CueOptions,
): boolean {
  const [first, ...others] = stretchesOf(passage, options);
  const words = passage.text.slice(first!.words).trim();
  if (!isRoman(first!) || others.length > 0 || next === undefined) return false;
  const [below] = stretchesOf(next.passage, options);
  if (isRoman(below!) || (!countThrough && opensActivity(words) && !hasDay(below!))) return false;
  return words.length <= LONGEST_HEADING && ROMAN_WORDS.test(words) && !isLeaderLine(words) && !isBodyLine(words);
}
const hasDay = ({ cues }: Stretch): boolean => cues.some(({ type }) => type === 'day');

/** Whether no numeral of the lines begins anew: they count parts, not the entries of each day. */
export function romansCountThrough(paragraphs: readonly Paragraph[], options: CueOptions): boolean {
  const ranks = paragraphs.flatMap(({ passage }) =>
    isRoman(stretchesOf(passage, options)[0]!) ? [listMarkOf(passage.text)?.rank ?? 0] : [],
  );
  return ranks.every((rank, i) => i === 0 || rank > ranks[i - 1]!);
}

const ROMAN_WORDS = /^\p{Lu}[^\d:;.]{3,}:?$/u;
const isRoman = ({ cues }: Stretch): boolean => cues.length === 1 && cues[0]!.type === 'mark' && cues[0]!.mark === 'I';

/** `Phân công trực:`, `NHIỆM VỤ TRỌNG TÂM` in a line of its own below an empty one: what it heads is none of the day above. */
export function standsBesideDays({ passage, gap }: Paragraph, [first]: readonly Stretch[]): boolean {
  const plain = first!.cues.every((cue) => cue.type === 'mark' && !/^[\d\-+]/u.test(cue.mark));
  return gap !== 'none' && plain && BESIDE.test(passage.text.slice(first!.words).trim());
}
const BESIDE = new RegExp(`^(?:(?:lịch|phân công) ${DUTY_WORD}|${PART_NAME})(?:\\s[\\p{L},]+){0,6}\\s?:?$`, 'iu');

/** `Công việc trong tuần:` below the days: what it lists is of the whole week, and of no day above. */
export function headsWorkOfWeek({ passage, gap }: Paragraph, [first]: readonly Stretch[]): boolean {
  const words = passage.text.slice(first!.words).trim();
  const plain = first!.cues.every((cue) => cue.type === 'mark' && !/^[-+]/u.test(cue.mark));
  return plain && (gap !== 'none' || words.endsWith(':')) && WORK_OF_WEEK.test(words);
}
const WORK_OF_WEEK =
  /^(?:(?:các |những |một số )?(?:nội dung|công tác|nhiệm vụ|công việc|hoạt động|việc) ?){1,2}(?:(?:chung|khác|thường xuyên) )*(?:trong|của|cả)(?: cả)? tuần(?: này)?\s?:?$/iu;

/** `TUẦN 2`, `Tuần 41 (06/10 - 12/10):` above its first day. */
export const headsWeek = ({ passage }: Paragraph, next: Paragraph | undefined, options: CueOptions): boolean =>
  WEEK.test(passage.text) &&
  next !== undefined &&
  stretchesOf(next.passage, options)[0]!.cues.some(({ type }) => type === 'day');
/** Its number, or null. */
export const numberOfWeek = (text: string): number | null => {
  const number = WEEK.exec(text)?.[1];
  return number === undefined ? null : Number(number);
};
const WEEK =
  /^[\s*#+–-]*tuần(?: thứ)?\s(\d{1,2})(?:\s?[:.,–-]?\s?\(?(?:(?:từ|ngày|đến|hết)\s|[\d\s/.–-]){0,40}\)?)?[\s:.*]*$/iu;

/**
 * `1. Phần lễ`, `2. Phần hội`: numbered through from above the first day, each right above a day, they head the days.
 * Which lines do.
 */
export function headingsOfDays(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlySet<number> {
  const first = paragraphs.map(({ passage }) => stretchesOf(passage, options)[0]!);
  const numbered = paragraphs.flatMap(({ passage }, i) => (NUMBERED.test(passage.text) ? [i] : []));
  const above = numbered.filter(
    (i) =>
      first[i]!.cues.length === 1 &&
      first[i]!.cues[0]!.type === 'mark' &&
      first[i + 1]?.cues.some(({ type }) => type === 'day') &&
      !isLeaderLine(paragraphs[i]!.passage.text.slice(first[i]!.words)),
  );
  const day = first.findIndex(({ cues }) => cues.some(({ type }) => type === 'day'));
  const numbers = numbered.map((i) => Number(NUMBERED.exec(paragraphs[i]!.passage.text)![1]));
  const through = numbered[0]! < day && numbers.every((number, i) => number === i + 1);
  return new Set(numbered.length >= 2 && above.length === numbered.length && through ? numbered : []);
}

const NUMBERED = /^[\s*_]*(\d{1,2})[.)/]\s/u;

/** Its words, without its numeral and its signs. */
export const titleOfPart = (heading: string): string =>
  heading.replace(/^[\s*_]*(?:[IVX]{1,4}[.)/]\s*)?|[\s:*_]+$/gu, '');

/** `LỊCH TRỰC LÃNH ĐẠO`, `Phân công trực:`: who is on duty stands below, by day. The heading, or null for others. */
export const rosterIn = (text: string): string | null =>
  (ROSTER.test(text) || DUTY_PART.test(text)) && text.length <= LONGEST_HEADING && !/\d\s?[/.h]\s?\d|:\s*\S/u.test(text)
    ? titleOfPart(text)
    : null;
const LONGEST_HEADING = 80;
/** `II. TRỰC CHỈ HUY`. */
const DUTY_PART = /^[\s*_]*[IVX]{1,4}[.)/]\s?trực\s(?:chỉ huy|lãnh đạo|ban|cơ quan|chuyên môn|bảo vệ)[\s:]*$/iu;

/** `II. ĐIỀU CHỈNH`. */
export const listsChanges = (heading: string): boolean =>
  /(?<!\p{L})(?:điều chỉnh|thay đổi|dời|hoãn|hủy|huỷ)(?!\p{L})/iu.test(heading);

/** `II. NHIỆM VỤ CÁC PHÒNG`: work of the whole period, where days stand above. */
export const listsWork = (heading: string): boolean =>
  /(?<!\p{L})(?:nhiệm vụ|công việc|trọng tâm|giao việc)(?!\p{L})/iu.test(heading);

/** `I. CÔNG TÁC TRỌNG TÂM` above the days. */
const listsPriorities = (heading: string): boolean => /(?<!\p{L})trọng tâm(?!\p{L})/iu.test(heading);

/** `III. PHÂN CÔNG TRỰC`. */
const listsDuty = (heading: string): boolean => DUTY_LISTED.test(heading);
const DUTY_LISTED = new RegExp(String.raw`(?<!\p{L})(?:lịch|phân công) ${DUTY_WORD}`, 'iu');

/** What a part lists beside the days, those above it or those below; null for days of its own. */
export function partOf(heading: string, below: boolean): Part | null {
  if (listsDuty(heading)) return 'duty';
  if (!below && listsPriorities(heading)) return 'focus';
  return below && (listsWork(heading) || WORK_OF_WEEK.test(titleOfPart(heading))) ? 'work' : null;
}

/** Whether parts stand around days, which end with them; where days stand around parts, a day goes on into the next. */
export function partsHoldDays(paragraphs: readonly Paragraph[], options: CueOptions): boolean {
  const stretches = paragraphs.map(({ passage }) => ({ passage, read: stretchesOf(passage, options) }));
  const part = stretches.findIndex(({ passage, read }) => isPartHeading(passage.text, read));
  const day = stretches.findIndex(({ read }) => hasDay(read[0]!));
  if (part < 0)
    return (
      romansHoldDays(
        stretches.map(({ read }) => read[0]!),
        day,
      ) && romansCountThrough(paragraphs, options)
    );
  return day < 0 || part < day || !FIRST_PART.test(stretches[part]!.passage.text);
}

/** `I. Thường trực`, `II. Các ban` from above the first day, two of them right above days. */
function romansHoldDays(lines: readonly Stretch[], day: number): boolean {
  const romans = lines.flatMap((line, i) => (isRoman(line) ? [i] : []));
  return romans[0]! < day && romans.filter((i) => lines[i + 1] && hasDay(lines[i + 1]!)).length >= LEAST_PARTS;
}
const LEAST_PARTS = 2;

const FIRST_PART = /^[\s*_]*I[.)/]/u;
