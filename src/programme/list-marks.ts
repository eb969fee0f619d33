/**
 * Marks before an entry or a heading of a list: signs, and numbers or letters with what closes them, for the
 * patterns of whoever reads what stands behind them.
 */

/** Signs, as within a class of letters. */
export const LIST_SIGNS = String.raw`\s*•+\-–—_>`;

/** `1.`, `1)`, `1/`, `1-`, `(1)`, `a)`, `II.`; `1/5` is a date and `8-10h` a time. */
export const LIST_NUMBER: string = String.raw`(?:\((?:\d{1,2}|[a-zđ])\)|(?:\d{1,2}|[a-zđ]|[IVX]{1,4})(?:[.)](?!\d)|\/(?!\d|\s\d{1,2}(?!\d|\s?[hg:./-]|\s?giờ)))|(?:\d{1,2}|[IVX]{1,4})\s?[-–](?!\s?\d))`;

/** Before a heading alone: `A.` begins a name before anything else. */
export const HEADING_LETTER: string = String.raw`[A-H](?:[.)]|\/(?!\d))`;

const SIGN = /^\s*[-–—+*•](?=\s)/u;
/** The sign with which a line of a list begins, be it the line of a day, or null. */
export const signOf = (text: string): string | null => SIGN.exec(text)?.[0].trim() ?? null;
