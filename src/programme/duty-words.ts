/**
 * Somebody is on duty (`Trực lãnh đạo`); `trực tuyến`, `trực tiếp`, `trực thuộc`, `trực quan` and what stands behind
 * `Thường` in `Thường trực Ban Biên tập` are other words.
 */
export const DUTY_WORD: string = String.raw`trực(?!\s(?:tuyến|thuộc|tiếp|quan|ban biên tập)(?!\p{L}))(?!\p{L})`;

const BEGINS = new RegExp(`^${DUTY_WORD}`, 'iu');
export const beginsWithDuty = (text: string): boolean => BEGINS.test(text);

/** Anywhere in a text; the first of them. */
export const DUTY_WITHIN: RegExp = new RegExp(String.raw`(?<!\p{L})(?<!thường )${DUTY_WORD}`, 'iu');
