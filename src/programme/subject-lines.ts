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
