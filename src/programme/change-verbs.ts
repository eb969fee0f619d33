import { STAYS_WORDS } from './stays.ts';

/** Verbs by which a notice says what becomes of something, one fate each, for the patterns of whoever reads them. */

/** To another day, hour or place. */
export const MOVED = 'dời|rời|chuyển|lùi|đổi|thay đổi|điều chỉnh|(?:đưa|đẩy|kéo)(?: sớm)? (?:lên|sang|xuống|ra|lùi)';
/** For a time. */
export const PUT_OFF = '(?:tạm )?(?:hoãn|dừng|ngừng|ngưng)|gác lại';
/** For good. */
export const CALLED_OFF = 'hủy(?: bỏ)?|huỷ(?: bỏ)?|bãi bỏ|không tổ chức|rút';
/** As it was planned. */
export const KEPT: string = [
  STAYS_WORDS,
  'vẫn (?:giữ(?: nguyên)?|được|tổ chức|diễn ra|tiến hành|thực hiện|họp|làm việc|khai mạc|như|theo)',
  String.raw`vẫn(?=\s(?:(?:vào|là|lúc|từ)\s)*(?:\d{1,2}\s?(?:[hg:/]|giờ)|(?:sáng|chiều|tối|thứ|ngày|chủ nhật)\s))`,
  'không (?:bị |phải )?(?:(?:tạm )?(?:hoãn|dừng|ngừng)|hủy|huỷ|dời|lùi|rút|chuyển(?! (?:đổi|giao)))',
].join('|');
/** Not planned before. */
export const ADDED = 'bổ sung';

/** Opens what stands against the sentence before. */
export const TURN = 'tuy nhiên|tuy vậy|nhưng|song';

/** Before what is no more: `thay cho phòng họp 2`. */
export const INSTEAD = 'thay (?:vì|cho|thế(?: cho)?)';

/** `Do dự kỳ họp HĐND, …`, `Tuy nhiên, do dự kỳ họp HĐND nên …`: what hinders it is not what is moved. */
export const CAUSE: RegExp = new RegExp(
  String.raw`^(?:(?:${TURN}),?\s)?(?:do|vì|để|nhằm|căn cứ|theo|nhân)\s(?:[^,]{2,200}?\snên\s|[^,]*,\s)`,
  'iu',
);
