import { SUBMIT } from './asked-work.ts';
import type { Deadline } from './deadlines.ts';
import { GATHERING_WORDS } from './kinds.ts';

/** A meeting named inside a task, for which the work is done: `… để phục vụ cuộc họp lúc 13h30 ngày 18/02/2025`. */
export interface Meeting {
  /** Its own words, with the time. */
  readonly title: string;
  readonly time: Deadline;
}

/** Words that say what the work serves, or what it leads to. */
const SERVES = [
  'phục vụ',
  'chuẩn bị',
  'bảo đảm',
  'đảm bảo',
  'báo cáo',
  SUBMIT,
  'xin ý kiến',
  'cho ý kiến',
  'thông qua',
  'thảo luận',
  'sẵn sàng',
  'tổ chức',
  'diễn ra',
].join('|');
// From there to the gathering no other sentence begins, and from the gathering to its time no other work.
const INSIDE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SERVES})(?=\s)[^.;]{0,90}?\s(?:(?:các|\d{1,2})\s+)?(?<title>${GATHERING_WORDS}(?:(?!,\s*(?:(?:và|để|phấn đấu|cố gắng|phải|cần|bảo đảm|đảm bảo)\s){0,2}(?:gửi|hoàn thành|hoàn tất|báo cáo|trình|xong|nộp|ban hành)(?!\p{L}))[^.;]){0,140})$`,
  'iu',
);
/** How far before its time a meeting may begin. */
const REACH = 300;
const LINKING = /[\s,(:]*(?:(?:dự kiến|sẽ|được|diễn ra|tổ chức|bắt đầu)[\s,(:]*)*$/iu;

/** Null unless a gathering stands right before the time, and other work before it. */
export function meetingAt(text: string, time: Deadline): Meeting | null {
  const mayBeHeld = time.timing === 'on' || (time.exact && time.timing === 'period');
  if (!mayBeHeld) return null;
  const from = Math.max(0, time.index - REACH);
  const found = lastMatch(text.slice(from, time.index).replace(LINKING, ''));
  if (found === null) return null;
  const title = text.slice(from + found, time.index + time.text.length).trim();
  return { title: title.includes('(') && !title.includes(')') ? `${title})` : title, time };
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
