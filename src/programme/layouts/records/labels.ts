import { findDates } from '../../dates.ts';
import { cutFields, type FieldRole, labelAlone } from '../../fields.ts';
import { type Passage, slice } from '../../passage.ts';

/** What a line of a record says: its part, and whether a number stands before it. */
export interface RecordLine {
  readonly role: FieldRole | 'until' | 'area' | 'reason' | 'beside' | 'other';
  /** As printed, without its colon. */
  readonly label: string;
  readonly value: Passage;
  readonly numbered: boolean;
}

/** What is cut off: `mất điện`, `tạm ngừng cung cấp nước`. */
const OUTAGE = '(?:bị )?(?:tạm )?(?:mất|cắt|cúp|ngừng|ngưng|giảm)[\\p{L}\\s]{0,20}';

/** What the meeting of a record may be: its day is that of the record. */
const HELD =
  '(?:xét xử(?: sơ thẩm| phúc thẩm| lưu động)?|(?:mở|tổ chức|diễn ra) (?:lại )?(?:phiên|cuộc|buổi) ?(?:tòa|toà|họp|xử|đấu giá|thi)?|mở lại|mở phiên|(?:bắt đầu )?thi|kiểm tra|(?:mở |tổ chức )?(?:bán )?đấu giá|mở thầu|tiếp(?: công dân)?|tuyên truyền|phỏng vấn|bảo vệ|khai mạc|khai giảng|khám|tiêm|hòa giải|thực hiện|phát sóng)';

/** Labels of forms and booking systems, where each stands in a line of its own; the whole label must fit. */
const LABELS: readonly (readonly [RecordLine['role'], string])[] = [
  ['time', `(?:thời gian|lịch|(?:thứ,? )?ngày(?:,? giờ)?|giờ(?:,? ngày)?|thời điểm|ca|buổi) ${HELD}`],
  ['time', '(?:thứ,? )?ngày(?:,? giờ| họp| tổ chức| sử dụng| làm việc| diễn ra)?|(?:thời điểm|giờ)(?: họp| bắt đầu)?'],
  [
    'time',
    `bắt đầu(?: lúc| từ)?|thời gian ${OUTAGE}|thời gian(?: bắt đầu| sử dụng| tổ chức| họp| làm việc| dự kiến)?|buổi`,
  ],
  ['until', '(?:thời gian |giờ )?kết thúc(?: lúc)?'],
  [
    'content',
    '(?:tên )?(?:cuộc họp|sự kiện|hội nghị|chương trình|hoạt động)|chủ đề|tiêu đề|mục đích(?: sử dụng)?|(?:trích yếu|tóm tắt)? ?nội dung(?: công việc| cuộc họp| họp| làm việc| sử dụng| chính)?|công việc',
  ],
  [
    'content',
    '(?:tên )?(?:vụ (?:án|việc|kiện)|học phần|môn(?: học| thi| kiểm tra)?|bài thi|gói thầu)|phiên (?:tòa|toà)|về việc|tội danh|(?:quan hệ )?(?:pháp luật )?tranh chấp|(?:tên |loại )?tài sản(?: (?:bán )?đấu giá)?|nội dung (?:vụ (?:án|việc)|tranh chấp|xét xử|thi|tiếp|khởi kiện|giải quyết)',
  ],
  // What the days of other steps are for (`Thời gian xem tài sản`, `Hạn nộp hồ sơ`).
  [
    'beside',
    String.raw`(?:thời gian|ngày)(?: và thời gian)? (?:xem|nộp|nhận|bán|mua|đăng ký|trả|công bố|làm thủ tục|niêm yết|tập trung|điểm danh)(?: \p{L}+){0,5}|(?:thời )?hạn (?:\p{L}+ ?){1,6}`,
  ],
  ['area', `(?:các )?(?:khu vực|phạm vi|địa bàn|vùng)(?: ảnh hưởng| ${OUTAGE})?`],
  ['reason', `lý do(?: ${OUTAGE})?`],
  ['location', `(?:phòng|nơi|địa điểm|điểm) ${HELD}|phòng(?: họp| xử| xét xử| xử án)?|hội trường|tên phòng|vị trí|nơi`],
  [
    'leader',
    'người chủ trì|lãnh đạo chủ trì|(?:thẩm phán )?chủ (?:tọa|toà)(?: phiên (?:tòa|toà))?|thẩm phán|người phụ trách',
  ],
  ['participants', 'thành viên|thành phần tham gia|người tham dự|đối tượng'],
  ['preparer', 'đơn vị(?: đăng ký| sử dụng| tổ chức| đề xuất)|phòng ban(?: đăng ký)?'],
];
const WHOLE = LABELS.map(([role, words]) => [role, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** What a text says that is such a label and nothing else, its colon or not; else null. */
export function labelOf(text: string): RecordLine['role'] | null {
  const label = text.replace(/\s*:\s*$/u, '').trim();
  return WHOLE.find(([, pattern]) => pattern.test(label))?.[0] ?? labelAlone(label);
}

const LINE =
  /^[\s\-–+*•]*(?<number>\d{1,2}[.)/]\s*)?[\s\-–+*•]*(?<label>\p{L}[\p{L}\s/,()&.]{0,40}?)\s?:(?!\d\d(?!\d?[hg:]))\s*/u;
/** Longer ones are sentences that end in a colon. */
const MOST_WORDS = 6;

/** `Đợt 1: ngày 18/8 (các trường phía Bắc)`: one of the times at which it takes place. */
const ROUND =
  /^[\s\-–+*•]*(?<label>(?:đợt|ca|kỳ|lượt|lần|khóa|khoá|buổi)\s(?:thứ\s)?(?:\d{1,2}|[IVX]{1,4}|nhất|một|hai|ba|tư|năm))\s?:\s*(?=\S)/iu;

/** `Phiên họp mở lúc 09 giờ 00 ngày 24/10, tại …`: a sentence in the place of its label. */
const OPENED =
  /^[\s\-–+*•]*(?:phiên (?:họp|tòa|toà|xử|đấu giá)|vụ (?:án|việc)|buổi \p{L}{2,8})\s(?:(?:dự kiến|sẽ|được)\s){0,3}(?:mở|diễn ra|khai mạc|bắt đầu|xét xử)\s(?:(?:vào|lúc|hồi|ngày)\s){0,2}(?=\d)/iu;

/** `Khai giảng: 8h00, 01/6`: what begins then, in the place of its label; without its day it is an entry. */
const BEGINS = /^[\s\-–+*•]*(?<label>khai mạc|khai giảng|bế giảng)\s?:\s*(?=\S)/iu;

/** `=> HOÃN, có thông báo sau` below the labels of a record. */
const OFF =
  /^[\s\-–+*•=>→]*(?=(?:HOÃN|TẠM HOÃN|Hoãn|Tạm hoãn|Đã hoãn|TẠM NGỪNG)(?:[\s.,;:(!]|$)(?!(?:cuộc|buổi|phiên)(?!\p{L})))/u;
export const isOffLine = (text: string): boolean => OFF.test(text);

/** `Từ: 8h00`, `Đến: 10h00`; whom a letter is from is no hour. */
const HOUR = /^[\s\-–+*•]*(?<label>từ|đến|tới)\s?:\s*(?=\d{1,2}\s?(?:[hg:]|giờ))/iu;

/** The parts that a line names; empty when it begins with no label. What labels say that are unknown is a note, or names the record. */
export function readRecordLine(passage: Passage): RecordLine[] {
  const round = ROUND.exec(passage.text);
  const held = round === null ? null : slice(passage, round[0].length);
  if (held !== null && findDates(held.text).length > 0)
    return [{ role: 'time', label: round!.groups!.label!, value: held, numbered: false }];
  const begins = BEGINS.exec(passage.text);
  const then = begins === null ? null : slice(passage, begins[0].length);
  if (then !== null && /^[\d\s:,hg./–-]+$/iu.test(then.text) && findDates(then.text).length > 0)
    return [{ role: 'time', label: begins!.groups!.label!, value: then, numbered: false }];
  const opened = OPENED.exec(passage.text)?.[0].length;
  if (opened !== undefined)
    return [{ role: 'time', label: 'Thời gian', value: slice(passage, opened), numbered: false }];
  const off = OFF.exec(passage.text)?.[0].length;
  if (off !== undefined) return [{ role: 'note', label: 'Trạng thái', value: slice(passage, off), numbered: false }];
  const hour = HOUR.exec(passage.text);
  if (hour) {
    const label = hour.groups!.label!;
    const role = label.toLowerCase() === 'từ' ? 'time' : 'until';
    return [{ role, label, value: slice(passage, hour[0].length), numbered: false }];
  }
  const match = LINE.exec(passage.text);
  const label = match?.groups?.label;
  if (!match || label === undefined) return [];
  const numbered = match.groups!.number !== undefined;
  const own = WHOLE.find(([, pattern]) => pattern.test(label));
  if (!own && label.split(/\s+/u).length > MOST_WORDS) return [];
  if (own) return [{ role: own[0], label, value: slice(passage, match[0].length), numbered }];
  const start = match[0].length - (match[0].length - match[0].search(/\p{L}/u));
  const { main, fields } = cutFields(passage.text.slice(start));
  if (main === '' && fields.length > 0)
    return fields.map(({ role, label: printed, value }, i) => {
      const at = passage.text.indexOf(value, start);
      // The last goes on below: a semicolon at its end belongs to it.
      const to = i === fields.length - 1 ? undefined : at + value.length;
      return { role, label: printed, value: slice(passage, at, to), numbered };
    });
  return /^\p{Lu}/u.test(label) ? [{ role: 'other', label, value: slice(passage, match[0].length), numbered }] : [];
}
