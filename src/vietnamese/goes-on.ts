/** Words with which no sentence ends: what stands on the next line goes on with it. */

const WANTS_MORE = /[,/&-]$|(?:^|\s)(?:và|với|của|tại|cho|về|do|theo|các|từ|đến|để|trong|giữa|cùng|thuộc|bởi)$/iu;

export const wantsMore = (text: string): boolean => WANTS_MORE.test(text);

/** In small letters or brackets, but for the mark of a list (`b) …`, `(2) …`). */
const GOES_ON = /^(?!\(?(?:\p{Ll}|\d{1,2})[.)/]\s?)[\p{Ll}(&]/u;

/** Whether a line goes on with the one before it, whatever that holds. */
export const goesOn = (before: string, text: string): boolean => wantsMore(before) || GOES_ON.test(text);
