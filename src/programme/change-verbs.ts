import { STAYS_WORDS } from './stays.ts';

/** Verbs by which a notice says what becomes of something, one fate each, for the patterns of whoever reads them. */

/** To another day, hour or place. */
export const MOVED =
  'dời|rời(?! rạc)|chuyển|lùi|đổi|thay đổi|điều chỉnh|(?:đưa|đẩy|kéo)(?: sớm)? (?:lên|sang|xuống|ra|lùi)';
/** For a time. */
export const PUT_OFF = '(?:tạm )?(?:hoãn|dừng|ngừng|ngưng)|gác lại';
/** For good. */
export const CALLED_OFF = 'hủy(?: bỏ)?|huỷ(?: bỏ)?|bãi bỏ|không tổ chức|rút';
/** As it was planned. */
export const KEPT: string = [
  STAYS_WORDS,
  'vẫn (?:giữ(?: nguyên)?|được|tổ chức|diễn ra|tiến hành|thực hiện|họp|học|thi|làm việc|khai mạc|khai giảng|như|theo)',
  String.raw`vẫn(?=\s(?:(?:vào|là|lúc|từ)\s)*(?:\d{1,2}\s?(?:[hg:/]|giờ)|(?:sáng|chiều|tối|thứ|ngày|chủ nhật)\s))`,
  'không (?:bị |phải )?(?:(?:tạm )?(?:hoãn|dừng|ngừng)|hủy|huỷ|dời|lùi|rút|chuyển(?! (?:đổi|giao)))',
].join('|');
/** Not planned before. */
export const ADDED = 'bổ sung';

/** Opens what stands against the sentence before. */
export const TURN = 'tuy nhiên|tuy vậy|nhưng|song';

/** `UBND xã thông báo: …`, `Tỉnh đoàn thông tin tới các cơ sở: …`: who tells it, up to the colon. */
export const TELLER: string = String.raw`[^:\n]{0,120}(?<!(?:đã|lịch|gian))\s(?:thông báo(?:\s[^:\d\n]{0,60})?:\s*|(?:xin báo|báo tin|nhắn tin|nhắn|thông tin|cho biết)(?::\s*|\s[^:\d\n]{0,60}:\s+(?=\p{L})))`;

/** Before what is no more: `thay cho phòng họp 2`. */
export const INSTEAD = 'thay (?:vì|cho|thế(?: cho)?)';

/** `Do trùng với lễ khai giảng, …`, `Tuy nhiên, vì bận họp, …`: what hinders it, and none of its names. */
export const HINDERS: RegExp = new RegExp(
  String.raw`^(?:(?:${TURN}),?\s)?(?:nay\s)?(?:do|vì|để|nhằm|nhân)\s[^,]{2,200},\s`,
  'iu',
);

/** `Do dự kỳ họp HĐND, …`, `Tuy nhiên, do dự kỳ họp HĐND nên …`: what hinders it is not what is moved. */
export const CAUSE: RegExp = new RegExp(
  String.raw`^(?:(?:${TURN}),?\s)?(?:do|vì|để|nhằm|căn cứ|theo|nhân)\s(?:[^,]{2,200}?\snên\s|[^,]*,\s)`,
  'iu',
);
