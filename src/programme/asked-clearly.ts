import type { Deadline } from './deadlines.ts';
import { CLEAR_DUE } from './due-words.ts';

/** `Cộng tác viên phát giấy mời chậm nhất ngày 03/10.`: a last day that ends its clause, of a verb that is in no table. */
export function asksClearly(text: string, { index, text: words }: Deadline): boolean {
  const said = text.slice(0, index);
  const ends = CLOSES.test(text.slice(index + words.length));
  return (
    ends &&
    TELLS.test(said) &&
    (CLEAR_DUE.test(words) || (/^trước\s/iu.test(words) && addresses(said) && !OF_THINGS.test(said)))
  );
}
/** Nothing follows, or what it is for, where or through whom: `chậm nhất ngày 18/3 để kịp lập danh sách`. */
const CLOSES =
  /^[\s)]*(?:$|[.;,(]|(?:để|nhằm|tại|ở|qua|cho|với|về)(?!\p{L})(?![^.;]{0,120}(?<!\p{L})(?:vẫn|thì|sẽ|đã|(?:mới|đều) được)(?!\p{L})))/iu;
/** Who, and what they do. */
const TELLS = /\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u;
/** `Các thôn treo cờ trước ngày …`, `Chi hội nào đổi người xin liên hệ bà Lan trước ngày …`: whom it asks, or that it asks. */
const addresses = (said: string): boolean => ADDRESSES.test(said) || ASKS_BEHIND.test(said);
const ADDRESSES = /^[\s\-–+*•\d.)]*(?:(?:kính )?đề nghị|yêu cầu|giao|nhờ|các|mỗi|từng|toàn thể|tất cả)\s/iu;
/** Behind those whom it asks; `theo đề nghị của Sở` and `văn bản đề nghị` ask for nothing. */
const ASKS_BEHIND =
  /(?<!\p{L})(?<!(?:theo|văn bản|công văn|tờ trình|hồ sơ|đơn|phiếu|giấy|thư|mục|nội dung|các|có|đã|được)\s)(?:đề nghị|yêu cầu|vui lòng|nhờ|xin|cần)\s(?!(?:thiết|của|tại|từ|số|trên|này|đó|mở|cấp|ý kiến|thông báo)(?!\p{L}))(?:(?!(?<!\p{L})đã(?!\p{L}))[^.;:]){4,160}$/iu;
/** `… ban hành trước ngày 01/7`: since when things are what they are. */
const OF_THINGS =
  /(?<!\p{L})(?:đã\s[^,;]{2,60}|sinh|ban hành|ký|cấp|có hiệu lực|phát sinh|xây dựng|thành lập|tuyển dụng|công tác|áp dụng|được)[\s(]*$/iu;
