import { type Block, type Line, type SourceText, textOf } from '../model/block.ts';
import { type DateMention, findDates } from './dates.ts';
import { SAME_DAY } from './days.ts';

/**
 * `Thời gian: 14h00 cùng ngày` in a paper of several events: the day is that of the last such label above, and is put there.
 */
export function withSameDays(source: SourceText): SourceText {
  let day: string | null = null;
  const blocks = source.blocks.map((block): Block => {
    const text = block.type === 'paragraph' ? textOf(block.line) : '';
    if (block.type !== 'paragraph' || !OF_TIME.test(text)) return block;
    const dates = findDates(text).filter(({ citation }) => !citation);
    if (dates.length > 0) {
      day = dayAfter(text, dates, day);
      return block;
    }
    return day === null ? block : { ...block, line: dated(block.line, day) };
  });
  return { ...source, blocks };
}

/** What the next `cùng ngày` is, below a label that gives days; null where it may be several. */
function dayAfter(text: string, dates: readonly DateMention[], before: string | null): string | null {
  if (BESIDE.test(text)) return before;
  const day = dates.length === 1 && dates[0]!.form === 'day' ? dates[0]!.text : null;
  if (TAKES_PLACE.test(text) || before === null || before === day) return day;
  return day !== null && REHEARSED.test(text) && isLater(dates[0]!, before) ? day : null;
}

/** Behind what has taken place a rehearsal is one of something else: of the day that it names. */
function isLater({ days: [own] }: DateMention, before: string): boolean {
  const [above] = findDates(before)[0]?.days ?? [];
  if (!own?.month || !above?.month || (own.year ?? above.year) !== (above.year ?? own.year)) return false;
  return own.month * 100 + own.day > above.month * 100 + above.day;
}

const TIME = String.raw`^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?(?:thời gian|thời điểm|ngày giờ|giờ)`;
const OF_TIME = new RegExp(String.raw`${TIME}[^:\d]{0,30}:`, 'iu');
const TAKES_PLACE = new RegExp(
  String.raw`${TIME}(?:(?:\s|,\s)(?:tổ chức|thực hiện|diễn ra|bắt đầu|khai mạc|bế mạc|chính thức|biểu diễn|tiến hành|làm việc|họp|thi|học|kiểm tra|dự kiến|cụ thể|ngày|giờ|địa điểm|và)){0,4}\s?:`,
  'iu',
);
const REHEARSED = new RegExp(String.raw`${TIME}\s(?:tổng duyệt|tập duyệt|duyệt)(?!\p{L})`, 'iu');
/** By when something is done beside what takes place. */
const BESIDE = new RegExp(
  String.raw`${TIME}\s[^:\d]{0,20}?(?:đăng ký|nộp|gửi|(?:tiếp )?nhận (?:hồ sơ|bàn giao|đơn|phiếu|bài|đăng ký|thông tin|ý kiến|tài liệu|báo cáo|danh sách|xác nhận)|xác nhận|hoàn thành|hoàn thiện|phản hồi|trả lời|báo cáo|góp ý)(?!\p{L})`,
  'iu',
);

const dated = (line: Line, day: string): Line => ({
  ...line,
  spans: line.spans.map((span) => ({
    ...span,
    text: span.text.replace(SAME_DAY, /^ngày\s/iu.test(day) ? day : `ngày ${day}`),
  })),
});
