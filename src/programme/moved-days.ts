/** The day that a line gives beside the one to which its entry has moved. */

const MOVES = '(?:dời|lùi|chuyển|đổi|hoãn)';
const OLD_DAY = new RegExp(
  [
    // `dời từ 18/12 sang 8h ngày 23/12`
    String.raw`(?<!\p{L})${MOVES}(?:\s(?:lịch|ngày|thời gian))?\stừ\s[^.;()]{0,30}?\d[^.;()]{0,30}?\s(?:sang|qua|thành|đến|tới)\s`,
    // `từ 19/9 dời sang 26/9`
    String.raw`(?<!\p{L})từ\s[^.;()]{0,30}?\d[^.;()]{0,30}?\s${MOVES}\s(?:sang|qua|đến|tới)\s`,
    // `24/10 (dời từ 17/10)`
    String.raw`\(\s?${MOVES}(?:\s(?:lịch|ngày))?\stừ\s[^()]{1,60}\)`,
  ].join('|'),
  'giu',
);

export const namesOldDay = (text: string): boolean => text.search(OLD_DAY) >= 0;

/** The same text with the old day blank, everything else where it stood; what it moves to is a day. */
export const withOldDaysBlank = (text: string): string =>
  text.replace(OLD_DAY, (old, index: number) =>
    DAY.test(text.slice(index + old.length, index + old.length + 5))
      ? `${' '.repeat(old.length - NAMED.length)}${NAMED}`
      : ' '.repeat(old.length),
  );
const DAY = /^\d{1,2}\s?[/.-]/u;
const NAMED = 'ngày ';
