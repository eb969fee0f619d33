import type { Deadline } from './deadlines.ts';
import { GATHERING_WORDS } from './kinds.ts';

/** A meeting named inside a task, for which the work is done: `… để phục vụ cuộc họp lúc 13h30 ngày 18/02/2025`. */
export interface Meeting {
  /** Its own words, with the time. */
  readonly title: string;
  readonly time: Deadline;
}

/** Words after which a gathering is what the work serves, or what the work leads to. */
const SERVES = [
  '(?:để\\s+)?(?:kịp\\s+)?(?:thời\\s+)?phục vụ',
  'chuẩn bị(?:\\s+cho)?',
  '(?:để\\s+)?(?:báo cáo|trình|xin ý kiến|thông qua|thảo luận)(?:\\s+[^\\s.;,]+){0,4}?\\s+tại',
  'sẵn sàng cho',
  'tổ chức(?:\\s+thành công)?',
  'diễn ra',
].join('|');
const INSIDE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SERVES})\s+(?:các\s+|\d{1,2}\s+)?(?<title>${GATHERING_WORDS}[^.;]{0,140})$`,
  'iu',
);
const LINKING = /[\s,]*(?:(?:dự kiến|sẽ|được|diễn ra|tổ chức|bắt đầu)[\s,]*)*$/iu;

/** Null unless a gathering stands right before the time. */
export function meetingAt(text: string, time: Deadline): Meeting | null {
  const mayBeHeld = time.timing === 'on' || (time.exact && time.timing === 'period');
  if (!mayBeHeld) return null;
  const before = text.slice(0, time.index).replace(LINKING, '');
  const found = lastMatch(before);
  if (found === null) return null;
  return { title: text.slice(found, time.index + time.text.length).trim(), time };
}

/** Where the title of the nearest gathering begins. */
function lastMatch(before: string): number | null {
  let from: number | null = null;
  for (let tail = before; ; ) {
    const match = INSIDE.exec(tail);
    if (!match) return from;
    const start = before.length - match.groups!.title!.length;
    from = start;
    tail = before.slice(start);
  }
}
