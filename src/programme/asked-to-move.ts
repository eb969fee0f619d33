/**
 * Whether a sentence only tells of those who asked for another day (`Thí sinh … đã gửi đơn xin chuyển sang ngày 26/4 thì …`):
 * nothing moves to it.
 */
export const asksToMove = (text: string): boolean => ASKED_BY_SOME.test(text);

const ASKED_BY_SOME =
  /(?<!\p{L})(?:học viên|thí sinh|sinh viên|học sinh|người|hội viên|đoàn viên|vận động viên|phụ huynh|công dân|khách)(?!\p{L})[^.;]{0,200}?\s(?:đã|có)\s(?:[^.;,\d]{1,40}\s)?(?:đề nghị|xin|đăng ký|yêu cầu|nguyện vọng)\s(?:được\s)?(?:chuyển|đổi|dời|lùi)\s(?:(?:lịch|ngày|ca|buổi|đợt)\s(?:thi\s|học\s)?)?(?:sang|qua|đến)(?!\p{L})/iu;
