/** Words before the last moment by which something is due: `trước ngày 21/02`, `chậm nhất 17h00`, `hạn chót: …`. */

const LATEST = 'chậm nhất|muộn nhất|trễ nhất';
const TERM = 'thời hạn|hạn cuối(?: cùng)?|hạn chót|hạn|deadline';
const NOT_LATER = 'không (?:quá|chậm hơn|muộn hơn|chậm quá)';

export const DUE_WORDS = { LATEST, TERM, NOT_LATER } as const;
/** Any of them. */
export const DUE_BY: string = `trước|${LATEST}|${NOT_LATER}|${TERM}`;
