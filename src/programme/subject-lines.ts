import { holdsDay } from './dates.ts';
import { ROSTER } from './layouts/list/subject.ts';
import { REST_WORDS } from './rest-words.ts';

/** What a paper is about, in the line below its kind (`THÔNG BÁO`, `KẾ HOẠCH`). */

interface NextLine {
  readonly text: string;
  /** An empty paragraph stands before it. */
  readonly afterGap: boolean;
}

/** `Thực hiện nhiệm vụ tháng 10/2025` below KẾ HOẠCH: what it is about, and not on what it rests. */
const CARRIES_OUT = /^(?:thực hiện|triển khai) (?!.*(?<!\p{L})(?:số \d|ngày \d))/iu;
/** The kind of document alone in its line: what it is about comes below, even after a gap. */
const KIND_ALONE = /^(?:THÔNG BÁO|KẾ HOẠCH|CHƯƠNG TRÌNH|BÁO CÁO|KẾT LUẬN|LỊCH)$/u;

export const isKindAlone = (text: string): boolean => KIND_ALONE.test(text);

const LONGEST_SUBJECT = 110;

/** A line of its own that is no sentence, no date line, no number of the document. */
export function saysWhatAbout(text: string, next: NextLine | undefined): boolean {
  const alone = next === undefined || next.afterGap || !/^\p{Ll}/u.test(next.text);
  return (
    alone && text.length <= LONGEST_SUBJECT && /^\p{Lu}/u.test(text) && !/[.;:,]$|^Số\s?:|, ngày .*tháng/iu.test(text)
  );
}

/** `LỊCH` over `tiếp công dân của lãnh đạo phường`: one title in two lines. */
export const goesOn = ({ text, afterGap }: NextLine): boolean =>
  !afterGap && text.length <= LONGEST_SUBJECT && /^\p{Ll}{2,}\s/u.test(text) && !/[.;:,]$/u.test(text);

export const saysWhatIsDone = (text: string, next: NextLine | undefined): boolean =>
  CARRIES_OUT.test(text) && saysWhatAbout(text, next);

/**
 * Where the title stands of which `at` is the first line like one: below `Thông báo v/v nghỉ lễ` and sentences with days
 * `LỊCH TRỰC LÃNH ĐẠO` is that of a part, and the paper is one of rests.
 */
export function titleAboveRoster(texts: readonly string[], at: number): number {
  if (at < 0 || !ROSTER.test(texts[at]!)) return at;
  const head = texts.slice(0, at).findIndex((text) => isHeadlineOfRests(text));
  return head >= 0 && texts.slice(head + 1, at).some(tellsInSentence) ? head : at;
}

/** `Trường nghỉ lễ từ 01/9 đến 02/9.`: a sentence that names a day, and no line of a head. */
export const tellsInSentence = (text: string): boolean => SENTENCE.test(text) && holdsDay(text);

const isHeadlineOfRests = (text: string): boolean =>
  text.length <= LONGEST_HEADLINE && HEADLINE.test(text) && REST_WORDS.test(text) && !/[.;:]$/u.test(text);
const HEADLINE = /^(?:thông báo|v\/v|về việc|lịch|kế hoạch)(?!\p{L})/iu;
const SENTENCE = /^\S.{30,}[.;]$/u;
const LONGEST_HEADLINE = 200;
