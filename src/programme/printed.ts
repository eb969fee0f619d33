/** What a notice shows of a line, so that it can be found. */

const LONGEST = 90;

/** The words, cut with an ellipsis. */
export const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
