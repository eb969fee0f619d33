/** The words for the halves of the day, for the patterns of whoever looks for them, and where the same letters are another word. */

/** Behind a half: `sáng kiến`, `sáng tác`, `chiều cao`, `tối ưu`, `tối diễn`; and what has a name, `đêm nhạc`, `chiều thơ`. */
const THINGS =
  'kiến|tạo|lập|suốt|tác|dài|cao|rộng|sâu|ưu|đa|thiểu|hậu|huệ|mắt|sủa|màu|bóng|dạ|cân|nghĩa|ý|loáng|chế|rõ|hướng|hôm trước|hôm qua';
const NAMED =
  'hội(?! ý| nghị| chẩn| đồng| thảo)|giao lưu|nhạc|thơ|gala|diễn(?! ra| tập)|kịch|văn nghệ|chung kết|trung thu|lửa trại|rước đèn|giao thừa|noel|hoa đăng|thiện nguyện|ca nhạc|nghệ thuật';
/** Looked for behind the word, within a pattern. */
export const NO_HALF_BEHIND: string = String.raw`(?!\s(?:${THINGS}|${NAMED})(?!\p{L}))`;
/** Another word altogether, which says nothing of when. */
export const NO_WHEN_BEHIND: string = String.raw`(?!\s(?:${THINGS})(?!\p{L}))`;
/** Before a half: `chiếu sáng`, `thắp sáng`, `hai chiều`, `bữa tối`. */
const NO_HALF_BEFORE: string = String.raw`(?<!(?:^|[^\p{L}])(?:chiếu|thắp|ánh|soi|toả|tỏa|làm|điểm|đèn|trong|ngời|bừng|rạng|phát|mắt|hai|một|2|1|đa|nhiều|ngược|xuôi|đúng|mọi|bóng|tăm|ăn|bữa|nắng)\s)`;

/** `đêm` alone is a half only where nothing is named by it: `22 giờ đêm`, `đêm 12/5`, `đêm, tuần tra`. */
export const NIGHT: string = String.raw`đêm(?=[\s)*_]{0,4}(?:[:;,.|–-]|$)|\s(?:ngày\s)?\d|\s(?:thứ|chủ nhật|nay|mai)(?!\p{L}))`;

/** A half of the day, or both, in small letters within a sentence; `(1)` is what `sessionOfCell` reads. */
export const HALF: string = String.raw`${NO_HALF_BEFORE}(?<![\p{L}\p{N}])(sáng(?:,|\svà|\s?[-–—+/])\s?(?:buổi\s)?chiều|(?:sáng|trưa|chiều|tối)${NO_HALF_BEHIND}|${NIGHT}|cả ngày)(?![\p{L}\p{N}])`;
