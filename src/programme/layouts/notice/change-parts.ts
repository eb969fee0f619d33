import { ADDED, MOVED } from '../../change-verbs.ts';
import { findDates } from '../../dates.ts';
import { cutFields } from '../../fields.ts';
import { isMarked, isNumbered, withoutMark } from '../../list-marks.ts';
import type { Passage } from '../../passage.ts';
import { stays } from '../../stays.ts';

/** A notice of changes may go meeting by meeting: a numbered name, and under it lines that say what changes. */
export interface ChangePart {
  readonly name: string;
  readonly location: string | null;
}

const LONGEST_NAME = 160;
/** `Bổ sung: …` says that the meeting is new, not what it is. */
const LEAD = new RegExp(`^(?:${ADDED}(?: thêm| mới)?|(?:${MOVED})(?: lịch)?|mới)\\s?:\\s*`, 'iu');

/** `1. Thay đổi thời gian họp`: what changes of the one meeting that the notice is about. */
const SAYS_WHAT_CHANGES =
  /^(?:về |nội dung )?(?:thời gian|địa điểm|ngày|giờ|lịch|thành phần|nội dung|hình thức|(?:thay đổi|điều chỉnh|đổi|dời|lý do)(?!\s?:))(?!\p{L})/iu;

/** The part in which the line of a sentence stands, or null. */
export function partOf(sentence: Passage, paragraphs: readonly Passage[]): ChangePart | null {
  const at = paragraphs.findIndex(({ text }) => text.includes(sentence.text));
  if (at < 0 || isName(paragraphs[at]!.text)) return null;
  const name = paragraphs.findLastIndex(({ text }, i) => i < at && isName(text));
  if (name < 0 || !paragraphs.slice(name + 1, at + 1).every(({ text }) => isDetail(text))) return null;
  if (SAYS_WHAT_CHANGES.test(withoutMark(paragraphs[name]!.text))) return null;
  const next = paragraphs.findIndex(({ text }, i) => i > at && !isDetail(text));
  const own = paragraphs.slice(name + 1, next < 0 ? undefined : next);
  const location = own
    .flatMap(({ text }) => cutFields(withoutMark(text)).fields)
    .find(({ role }) => role === 'location')?.value;
  return {
    name: withoutMark(paragraphs[name]!.text)
      .replace(LEAD, '')
      .replace(/[\s:;.]+$/u, ''),
    location: location === undefined || stays(location) ? null : location,
  };
}

/** A line that says something of the thing above it. */
export const isDetail = (text: string): boolean => !isNumbered(text) && (isMarked(text) || cutFields(text).main === '');
/** A numbered line that names a thing, and no day. */
export const isName = (text: string): boolean =>
  isNumbered(text) &&
  text.length <= LONGEST_NAME &&
  findDates(text).length === 0 &&
  /\p{L}{2,}.*\s\p{L}/u.test(withoutMark(text)) &&
  cutFields(withoutMark(text)).main !== '';
