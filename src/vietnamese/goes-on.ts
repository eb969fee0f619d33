/** Words with which no sentence ends: what stands on the next line goes on with it. */

const WANTS_MORE = /[,/&-]$|(?:^|\s)(?:và|với|của|tại|cho|về|do|theo|các|từ|đến|để|trong|giữa|cùng|thuộc|bởi)$/iu;

export const wantsMore = (text: string): boolean => WANTS_MORE.test(text);

/** Whether a line goes on with the one before it, whatever that holds. */
export const goesOn = (before: string, text: string): boolean => wantsMore(before) || /^[\p{Ll}(&]/u.test(text);
