import type { Sentence } from './sentence.ts';

/** The pages of holidays, swaps and what they rest on. */

export const TITLE: Sentence = { vi: 'Ngày nghỉ', en: 'Holidays' };
export const EXPLANATION: Sentence = {
  vi: 'Ngày nghỉ lễ, tết, nghỉ bù và ngày hoán đổi của khu vực nhà nước, kèm văn bản làm căn cứ. Hạn công việc rơi vào ngày nghỉ hiện ở ngày làm việc liền trước.',
  en: 'Days off, days in lieu and swapped days of the state sector, with the documents they rest on. What is due on a day off stands on the working day before.',
};
export const SHARED: Sentence = {
  vi: 'Ngày nghỉ dùng chung cho mọi cơ quan trên máy chủ này; chỉ quản trị viên của cả máy chủ sửa được.',
  en: 'Holidays are shared by all offices of this service; only an administrator of the whole service changes them.',
};
export const YEAR: Sentence = { vi: 'Năm {year}', en: '{year}' };
export const YEARS: Sentence = { vi: 'Các năm', en: 'Years' };
export const STATUS: Readonly<Record<'final' | 'provisional' | 'byLaw', Sentence>> = {
  final: { vi: 'Đã có quyết định', en: 'Final' },
  provisional: { vi: 'Dự kiến, có thể còn thay đổi', en: 'Provisional, may change' },
  byLaw: { vi: 'Chưa nhập; tính theo luật', en: 'Not entered; by the law alone' },
};
export const BY_LAW_TEXT: Sentence = {
  vi: 'Năm này chưa có thông báo lịch nghỉ được nhập. Dưới đây chỉ là những ngày chắc chắn nghỉ theo luật. Khi có thông báo, hãy bấm “Nhập năm này” rồi sửa từng ngày.',
  en: 'No announcement was entered for this year. These days are off by the law in any case. When there is one, enter the year and mend its days.',
};
export const ENTER_YEAR: Sentence = { vi: 'Nhập năm này', en: 'Enter this year' };
export const MAKE_FINAL: Sentence = { vi: 'Ghi là đã có quyết định', en: 'Mark as final' };
export const MAKE_PROVISIONAL: Sentence = { vi: 'Ghi là dự kiến', en: 'Mark as provisional' };
export const DAYS_OFF: Sentence = { vi: 'Ngày nghỉ', en: 'Days off' };
export const SWAPS: Sentence = { vi: 'Hoán đổi ngày làm việc', en: 'Swapped days' };
export const OPEN: Sentence = { vi: 'Ngày chưa quyết định', en: 'Undecided days' };
export const SOURCES: Sentence = { vi: 'Văn bản làm căn cứ', en: 'Documents' };
export const DATE: Sentence = { vi: 'Ngày', en: 'Day' };
export const OCCASION: Sentence = { vi: 'Dịp', en: 'Occasion' };
export const NAME: Sentence = { vi: 'Tên ngày nghỉ', en: 'Name' };
export const NAME_EN: Sentence = { vi: 'Tên tiếng Anh', en: 'English name' };
export const NAME_EN_HINT: Sentence = {
  vi: 'Cho giao diện tiếng Anh; để trống thì dùng tên tiếng Việt',
  en: 'For the English interface; the Vietnamese one where left empty',
};
export const IN_LIEU: Sentence = { vi: 'Nghỉ bù cho ngày', en: 'In lieu of' };
export const IN_LIEU_HINT: Sentence = {
  vi: 'Ngày lễ rơi vào Thứ Bảy, Chủ nhật; để trống nếu không phải nghỉ bù',
  en: 'The holiday on a weekend; empty where it is none',
};
export const IN_LIEU_OF: Sentence = { vi: 'nghỉ bù cho {date}', en: 'in lieu of {date}' };
export const OFF: Sentence = { vi: 'Được nghỉ', en: 'Off' };
export const WORK: Sentence = { vi: 'Làm bù', en: 'Made up on' };
export const SOURCE: Sentence = { vi: 'Căn cứ', en: 'Rests on' };
export const NEW_SOURCE: Sentence = { vi: 'Văn bản mới, ghi ở dưới', en: 'A new document, written below' };
export const SOURCE_TITLE: Sentence = {
  vi: 'Số, ký hiệu, ngày và trích yếu văn bản',
  en: 'Number, date and subject of the document',
};
export const SOURCE_TITLE_HINT: Sentence = {
  vi: 'Ví dụ: Thông báo 9441/TB-BNV (16/10/2025)',
  en: 'For example: Thông báo 9441/TB-BNV (16/10/2025)',
};
export const SOURCE_URL: Sentence = { vi: 'Liên kết tới văn bản', en: 'Link to the document' };
export const CHECKED: Sentence = {
  vi: 'Đã đối chiếu với văn bản (không chỉ nghe qua báo chí)',
  en: 'Compared with the document itself',
};
export const DOUBTFUL: Sentence = { vi: 'Chưa đối chiếu', en: 'Not compared' };
export const ADD_DAY: Sentence = { vi: 'Thêm ngày nghỉ', en: 'Add a day off' };
export const ADD_SWAP: Sentence = { vi: 'Thêm hoán đổi', en: 'Add a swap' };
export const EDIT: Sentence = { vi: 'Sửa', en: 'Change' };
export const REMOVE: Sentence = { vi: 'Bỏ', en: 'Remove' };
export const SETTLE: Sentence = { vi: 'Là ngày làm việc', en: 'It is a working day' };
export const BACK: Sentence = { vi: '← Ngày nghỉ năm {year}', en: '← Holidays of {year}' };
export const NO_SWAPS: Sentence = { vi: 'Không có.', en: 'None.' };
export const DONE = {
  saved: { vi: 'Đã lưu ngày nghỉ.', en: 'The holidays are saved.' },
  imported: { vi: 'Đã nhập xong.', en: 'Imported.' },
  unchanged: { vi: 'Không có gì thay đổi nên không lưu.', en: 'Nothing was different.' },
} as const satisfies Record<string, Sentence>;
