/**
 * Somebody is on duty (`Trực lãnh đạo`); `trực tuyến`, `trực tiếp`, `trực thuộc`, `trực quan` and what stands behind
 * `Thường` in `Thường trực Ban Biên tập` are other words.
 */
export const DUTY_WORD: string = String.raw`trực(?!\s(?:tuyến|thuộc|tiếp|quan|ban biên tập)(?!\p{L}))(?!\p{L})`;

/** Anywhere in a text; the first of them. */
export const DUTY_WITHIN: RegExp = new RegExp(String.raw`(?<!\p{L})(?<!thường )${DUTY_WORD}`, 'iu');

/** Whether hours of a day are those of duty from an hour to the same one of the next day; null where none is written. */
export const isRoundTheClock = (title: string, startTime: string | null, endTime: string | null): boolean =>
  startTime !== null && startTime === endTime && DUTY_WITHIN.test(title) && !ABOUT_DUTY.test(title);

/** `Báo cáo công tác trực`, `Họp rút kinh nghiệm trực Tết`: what is done about duty, of which nobody has a day and a night. */
const ABOUT_DUTY =
  /^\P{L}*(?:báo cáo|họp|hội ý|hội nghị|giao ban|(?:đi )?kiểm tra|giám sát|sơ kết|tổng kết|tổng hợp|rà soát|đánh giá|bàn giao|tập huấn|quán triệt|thanh toán|chấm công)(?!\p{L})/iu;
