/**
 * Whether a sentence only tells of those who asked for another day (`Thí sinh … đã gửi đơn xin chuyển sang ngày 26/4 thì …`):
 * nothing moves to it.
 */
export const asksToMove = (text: string): boolean =>
  Array.from(text.matchAll(ASKED)).some(({ index }) => SOME.test(text.slice(Math.max(0, index - REACH), index)));

/** From the last of its verbs on, so that no word of it is looked at from many places. */
const ASKED =
  /\s(?:đã|có)\s(?:(?!(?:đã|có)\s)[^.;,\d\s]{1,20}\s){0,10}?(?:đề nghị|xin|đăng ký|yêu cầu|nguyện vọng)\s(?:được\s)?(?:chuyển|đổi|dời|lùi)\s(?:(?:lịch|ngày|ca|buổi|đợt)\s(?:thi\s|học\s)?)?(?:sang|qua|đến)(?!\p{L})/giu;
const SOME =
  /(?<!\p{L})(?:học viên|thí sinh|sinh viên|học sinh|người|hội viên|đoàn viên|vận động viên|phụ huynh|công dân|khách)(?!\p{L})[^.;]*$/iu;
const REACH = 240;
