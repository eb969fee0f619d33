/** Which lines of a card are its title. */

export const HOUR = /(?<!\d)\d{1,2}\s?(?:[:hg](?=\s?\d|\s|$)|h(?!\p{L})|giờ)/iu;

const MOMENT =
  /\d{1,2}\s?(?:[:hg]|giờ)\s?(?:\d{2}(?:\s?phút)?)?|\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|(?:ngày|tháng|năm|tuần)\s\d{1,4}|(?<!\p{L})(?:thứ\s(?:hai|ba|tư|bốn|năm|sáu|bảy|[2-7])|chủ nhật|(?:cả |cùng )?ngày|thời gian|buổi|sáng|trưa|chiều|tối|từ|đến|lúc|vào|hồi|bắt đầu|kết thúc|am|pm)(?!\p{L})/giu;
const PLACE = /^(?:tại|ở|phòng (?:họp|số|\d)|p\.|hội trường|trụ sở|nhà văn h(?:óa|oá)|trực tuyến)(?!\p{L})/iu;
/** Fields of a card, and what one may do with it. */
const FIELD =
  /^(?:địa điểm|thành phần|chủ trì|nội dung|ghi chú|đơn vị|người|liên hệ|tài liệu|lịch sử|trạng thái|xem|tải|đọc|chi tiết|đăng ký|chia sẻ|in)(?!\p{L})/iu;
const LABEL = /^[^:]{1,25}:/u;
const LONGEST = 300;

/** Words beside its moment that are no place and no field. @param isShown as a heading: what stands before a colon may be of it */
export function saysTitle(text: string, isShown: boolean): boolean {
  const words = text
    .slice(0, LONGEST)
    .replace(MOMENT, ' ')
    .replace(/^[^\p{L}]+/u, '');
  if (!/\p{L}{2,}\s+\p{L}/u.test(words) || PLACE.test(words)) return false;
  return isShown ? !FIELD.test(words) || words.length > LONGEST_FIELD : !LABEL.test(words);
}
const LONGEST_FIELD = 40;

/** A page that lists cards is called so, or after its office: none of them is. */
export const saysPage = (text: string): boolean =>
  text === text.toUpperCase() ||
  /^(?:lịch|chương trình|kế hoạch)\s(?:công tác|làm việc|hoạt động|họp|sự kiện|sinh hoạt|tuần|tháng|năm)(?!\p{L})/iu.test(
    text,
  );
