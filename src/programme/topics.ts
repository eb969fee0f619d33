import { CALLED_OFF, MOVED, PUT_OFF } from './change-verbs.ts';

/**
 * A meeting may talk about a change (`xét tạm hoãn gọi nhập ngũ`, `phương án lùi tiến độ`, `chuyển đổi số`): such words
 * tell nothing of the meeting itself.
 */

const CHANGE = [PUT_OFF, 'tạm nghỉ|miễn|giữ nguyên', CALLED_OFF, MOVED].join('|');

const TALK = [
  'xét(?: duyệt)?|xem xét|bàn|thảo luận|cho ý kiến|góp ý|thẩm định|thông qua|đề nghị|đề xuất|kiến nghị|giải quyết',
  'về|liên quan(?: đến)?|phương án|kế hoạch|chủ trương|đề án|dự thảo|tờ trình|hồ sơ|quyết định|thủ tục|lộ trình',
  'triển khai|thực hiện|rà soát|công tác|nội dung',
].join('|');

/** The words of a change that has an object and stands behind a word of talking within the text. */
const TALKED_OF = new RegExp(
  String.raw`(?<=\p{L}[\s,]{1,2}(?:${TALK})(?:\svà)?(?:\s(?:về|việc|các|những|một số)){0,2}\s)(?:${CHANGE})(?=\s(?!(?:sang|đến|tới|qua|vào|do|vì|lại|theo|ngày|lúc)(?!\p{L}))\p{L})`,
  'giu',
);
/** No changes of a day at all. */
const OTHER =
  'chuyển (?:đổi|giao|mục đích|nhượng|dịch)|đổi mới|thay đổi mục đích|điều chỉnh (?:quy hoạch|dự toán|tiến độ)';
const OTHER_WORDS = new RegExp(String.raw`(?<!\p{L})(?:${OTHER})(?!\p{L})`, 'giu');

/** The text with blanks for such words, every other word where it was. */
export const withoutTopics = (text: string): string =>
  ANY_CHANGE.test(text)
    ? text
        .replace(TALKED_OF, (words) => ' '.repeat(words.length))
        .replace(OTHER_WORDS, (words) => ' '.repeat(words.length))
    : text;
/** Most texts hold none of the words; with nothing around them they are soon found. */
const ANY_CHANGE = new RegExp(`${CHANGE}|${OTHER}`, 'iu');
