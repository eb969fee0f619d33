/** Somebody is on duty (`Trực lãnh đạo`); `trực tuyến`, `trực tiếp`, `trực thuộc` and `trực quan` are other words. */
export const DUTY_WORD: string = String.raw`trực(?!\s(?:tuyến|thuộc|tiếp|quan)(?!\p{L}))(?!\p{L})`;

const BEGINS = new RegExp(`^${DUTY_WORD}`, 'iu');
export const beginsWithDuty = (text: string): boolean => BEGINS.test(text);
