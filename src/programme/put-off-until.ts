import { type Moment, momentsIn } from './moments.ts';
import { withoutTopics } from './topics.ts';

/** What an entry says of itself: that it is put off, and when it is held instead. */
export interface PutOff {
  /** Where the clause that says so begins and ends. */
  readonly index: number;
  readonly end: number;
  readonly until: Moment;
}

const SITTING = String.raw`(?:(?:phiên|cuộc|buổi)(?:\s(?:tòa|toà|họp|xử|xét xử|làm việc|đấu giá|thi|hòa giải|tiếp(?: công)?(?: dân)?))?|vụ (?:án|việc)|hội nghị|lịch)(?:\s(?:này|trên))?`;
const HELD =
  '(?:mở|xét xử|xử|tổ chức|họp|tiến hành|khai mạc|diễn ra|thi|hòa giải|đấu giá|làm việc|tiếp|khám|tiêm|thực hiện)';
/** A clause of its own, in a bracket or behind a mark of a sentence. */
const OFF = new RegExp(
  String.raw`[.;,(–-]\s{0,2}(?:${SITTING}\s)?(?:(?:đã|được|bị|nay|phải|tạm)\s){0,3}hoãn(?!\p{L})(?:\s${SITTING})?`,
  'giu',
);
const WORDS = String.raw`(?:[^.;()]|\.(?=\d)|;(?=\s?(?:ngày|thời gian|lịch|dự kiến|sẽ|mở|xét|xử|tổ chức)(?!\p{L})))`;
const LEAD = String.raw`(?:\s?:|\s(?:dự kiến|là|vào|lúc|hồi|các|từ|ngày))*`;
/** What stands between it and the new day. */
const RESUMES = new RegExp(
  String.raw`^(?:${WORDS}{0,160}?(?<!\p{L})(?:${HELD}\s(?:${SITTING}\s)?lại(?:\s${SITTING})?|(?:chuyển|dời|lùi)(?:\slịch)?\s(?:sang|đến|tới|qua|vào))|(?:\slại)?\s(?:sang|đến|tới|qua))${LEAD}[\s,]*$`,
  'iu',
);

/** What is longer is no entry that speaks of itself. */
const LONGEST = 2000;

/** Null where the text puts nothing off, or names no new day, or several that stand apart. */
export function putOffUntil(text: string): PutOff | null {
  if (text.length > LONGEST || !/hoãn/iu.test(text)) return null;
  const bare = withoutTopics(text);
  for (const { index, 0: said } of bare.matchAll(OFF)) {
    const from = index + said.length;
    const [until, ...others] = momentsIn(bare.slice(from)).filter(({ date }) => date !== null);
    if (!until?.date || others.length > 0) continue;
    if (!RESUMES.test(bare.slice(from, from + until.from))) continue;
    const closing = /^[^()]{0,60}\)/u.exec(bare.slice(from + until.to))?.[0].length ?? 0;
    return { index, end: from + until.to + (said.startsWith('(') ? closing : 0), until };
  }
  return null;
}

const NEXT =
  '(?:(?:buổi )?(?:sáng|trưa|chiều|tối)(?!\\p{L})|thứ\\s|t[2-7](?!\\p{L})|chủ nhật|cn(?!\\p{L})|(?:đầu |cuối |giữa )?(?:ngày|tuần|tháng|quý)(?!\\p{L})|\\d)';
const ELSEWHEN = new RegExp(
  String.raw`(?<!\p{L})(?:hoãn|lùi|dời)(?!\p{L})(?:[^.;()]|\.(?=\d)){0,60}?\s(?:(?:sang|đến|tới|qua)\s(?:lúc\s|hết\s)?|lại\s(?:vào|lúc)\s)${NEXT}`,
  'iu',
);
/** It says when else in words of which no day is made: `(hoãn sang chiều thứ Tư)`. */
export const isHeldElsewhen = (text: string): boolean =>
  ELSEWHEN.test(withoutTopics(text)) && putOffUntil(text) === null;
