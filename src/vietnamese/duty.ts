/**
 * Somebody is on duty (`Trực lãnh đạo`); `trực tuyến`, `trực tiếp`, `trực thuộc`, `trực quan` and what stands behind
 * `Thường` in `Thường trực Ban Biên tập` are other words.
 */
export const DUTY_WORD: string = String.raw`trực(?!\s(?:tuyến|thuộc|tiếp|quan|ban biên tập)(?!\p{L}))(?!\p{L})`;

/** Anywhere in a text; the first of them. */
export const DUTY_WITHIN: RegExp = new RegExp(String.raw`(?<!\p{L})(?<!thường )${DUTY_WORD}`, 'iu');

/** Whether hours of a day are those of duty from an hour to the same one of the next day; null where none is written. */
export const isRoundTheClock = (title: string, startTime: string | null, endTime: string | null): boolean =>
  startTime !== null && startTime === endTime && DUTY_WITHIN.test(title);
