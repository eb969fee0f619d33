import { capitalised } from '../../capital.ts';
import { LONGEST_SENTENCE } from '../../changes.ts';
import { readDeadlines } from '../../deadlines.ts';
import { item } from '../../items.ts';
import { isMarked, withoutMark } from '../../list-marks.ts';
import { withoutOldDay } from '../../moved-days.ts';
import { type Passage, placeOf } from '../../passage.ts';
import type { Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';

/** A last day that is put later: `lùi thời hạn nhận bài từ ngày 15/3 đến hết ngày 31/3` is work due by the new one. */

const HAND_IN =
  '(?:tiếp nhận|nhận|nộp|đăng ký|đăng kí|gửi|thu|dự thi|tham gia|tham dự|bình chọn|góp ý|lấy ý kiến|phát hành|chào|mời thầu|đấu giá)';
const LATER = `(?:gia hạn|(?:lùi|kéo dài|thay đổi|điều chỉnh|dời|chuyển)(?: thêm)? (?:thời )?hạn|(?:lùi|kéo dài|thay đổi|điều chỉnh|dời|chuyển)(?: thêm)?(?= thời gian ${HAND_IN}))`;
const EXTENDED = new RegExp(
  String.raw`(?<!\p{L}|không )${LATER}(?!\p{L})(?<what>(?:(?!\s(?:từ|đến|tới|sang|thêm)\s)[^.;:]){0,160})(?=[\s,:(]|$)`,
  'iu',
);
/** `Hạn đăng ký bổ sung được kéo dài tới 17h00 ngày 04/5`, `Hạn gửi báo cáo: gia hạn đến hết ngày 02/10` */
const TERM_EXTENDED =
  /(?<!\p{L})(?:thời )?hạn(?: chót| cuối(?: cùng)?)?\s(?<what>(?:(?!\s(?:từ|đến|tới|sang|thêm)\s)[^.;:,]){3,140}?)\s?:?\s(?:(?:được|sẽ|nay|xin)\s){0,2}(?:gia hạn|kéo dài|lùi|dời|chuyển)(?: thêm| lại)?(?=\s(?:đến|tới|sang)\s)/iu;
/** Words before what is handed in. */
const LEAD = /^\s*(?:(?:về|thời gian|thời hạn|cuối|nộp hồ sơ (?=nộp)|việc|đối với|cho)\s)*/iu;
/** What leads to the new last day. */
const UNTIL = /(?<!\p{L})(?:đến|tới|sang|thành|là)\s/giu;

/** The sentence's new deadline, or null when it extends none or names no new day. */
export function extended(sentence: Passage, id: string, text: NoticeText): Told | null {
  const found =
    sentence.text.length > LONGEST_SENTENCE
      ? null
      : (TERM_EXTENDED.exec(sentence.text) ?? EXTENDED.exec(sentence.text));
  if (!found) return null;
  const rest = withoutOldDay(sentence.text.slice(found.index + found[0].length));
  const calendar = { ...text.context, fiveWeeks: false };
  const due = [...rest.matchAll(UNTIL)]
    .map(({ index, 0: word }) => `đến ${rest.slice(index + word.length)}`)
    .flatMap((words) => readDeadlines(words, 'prose', calendar).found[0] ?? [])
    .findLast(({ timing, exact, index }) => timing === 'deadline' && exact && index === 0);
  if (!due) return null;
  const { line, page } = placeOf(sentence);
  const what =
    nameOf(found.groups!.what!) ??
    nameOfPoint(sentence.text.slice(0, found.index), text) ??
    nameOf(EXTENDED.exec(text.headline)?.groups?.what ?? '');
  const each = item({
    id,
    kind: 'task',
    title: capitalised(what ?? (text.headline || found[0])),
    start: due.end,
    end: due.end,
    timing: 'deadline',
    timingText: due.text,
    dueTime: due.dueTime,
    line,
    page,
  });
  return { items: [each], notices: [] };
}

/** Whether two such sentences say the same. */
export const isSameDue = ({ items: [a] }: Told, { items: [b] }: Told): boolean =>
  a?.end === b?.end && a?.title === b?.title;

/** `5. Kế hoạch năm học: hạn nộp trước đây là 13/9, nay gia hạn …`: a point of a list is called by the words before its colon. */
function nameOfPoint(before: string, { paragraphs }: NoticeText): string | null {
  const words = withoutMark(before);
  const isPoint = paragraphs.some(({ text }) => isMarked(text) && withoutMark(text).startsWith(words));
  const name = isPoint ? POINT.exec(words)?.[1] : undefined;
  return name === undefined || LABEL.test(name) ? null : nameOf(name);
}
const POINT = /^([^:.;]{4,160}?)\s?:\s/u;
const LABEL = /^(?:(?:về )?(?:thời gian|thời hạn|hạn|ngày|giờ|lịch|nội dung|lý do|ghi chú|lưu ý))(?!\p{L})/iu;

function nameOf(words: string): string | null {
  const name = words.replace(LEAD, '').replace(/[\s,:–-]+$/u, '');
  return name.split(' ').length >= 2 ? name : null;
}
