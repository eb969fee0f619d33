/** Words before the last moment by which something is due: `trước ngày 21/02`, `chậm nhất 17h00`, `hạn chót: …`. */

const LATEST = 'chậm nhất|muộn nhất|trễ nhất';
const TERM = 'thời hạn|hạn cuối(?: cùng)?|hạn chót|hạn|deadline';
const NOT_LATER = 'không (?:quá|chậm hơn|muộn hơn|chậm quá)';

export const DUE_WORDS = { LATEST, TERM, NOT_LATER } as const;
/** Any of them. */
export const DUE_BY: string = `trước|${LATEST}|${NOT_LATER}|${TERM}`;

/** They name a last day of work, whatever the work is; `trước ngày …` may tell of what was (`trẻ sinh trước ngày 01/6`). */
export const CLEAR_DUE: RegExp = new RegExp(String.raw`^(?:${LATEST}|${NOT_LATER}|${TERM})(?!\p{L})`, 'iu');

/** `Hạn cuối đăng ký dự thi`, `Hạn nộp hồ sơ`: due on the day under which it stands. */
export const LAST_DAY: RegExp =
  /^(?:deadline|(?:thời )?hạn) (?:cuối(?: cùng)?|chót|nộp|gửi|đăng ký|báo cáo|hoàn thành|xác nhận|trả lời|phản hồi|(?:tiếp )?nhận)(?!\p{L})/iu;

/** `Gửi báo cáo tháng (hết giờ làm việc)`, `Nộp danh sách trước cuối giờ chiều`: by the end of that day. */
export const BY_END_OF_DAY: RegExp =
  /(?<!\p{L})(?:hết|cuối) (?:giờ (?:làm việc|hành chính|chiều)|ngày làm việc|buổi chiều)(?: hôm nay| trong ngày| cùng ngày)?[\s).;]*$/iu;
