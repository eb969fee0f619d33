import type { Sentence } from './sentence.ts';

/** The page that says what a change would do, before it is made. */

export const TITLE: Sentence = { vi: 'Xem lại trước khi lưu', en: 'Before it is saved' };
export const CHANGES: Sentence = { vi: 'Sẽ thay đổi', en: 'What changes' };
export const NO_CHANGES: Sentence = { vi: 'Không có gì thay đổi.', en: 'Nothing changes.' };
export const PUBLISHED: Sentence = { vi: 'Nội dung đã công bố', en: 'What is published' };
export const NONE_TOUCHED: Sentence = {
  vi: 'Không nội dung nào đã công bố bị thay đổi.',
  en: 'Nothing that is published changes.',
};
export const TOUCHED: Sentence = {
  vi: '{count} nội dung đã công bố sẽ được làm lại và máy của người nhận sẽ cập nhật: thêm {added}, đổi giờ {moved}, sửa {changed}, hủy {cancelled}. Các nội dung khác giữ nguyên.',
  en: '{count} published entries will be made anew, and their holders’ calendars follow: {added} added, {moved} moved, {changed} changed, {cancelled} cancelled. Everything else stays.',
};
export const WHOSE: Sentence = { vi: 'Của ai', en: 'Whose' };
export const COUNT: Sentence = { vi: 'Số nội dung', en: 'Entries' };
export const EXAMPLES: Sentence = { vi: 'Ví dụ', en: 'For example' };
export const ALSO: Sentence = {
  vi: 'Ngày nghỉ dùng chung: lịch của các cơ quan khác trên máy chủ cũng được tính lại.',
  en: 'Holidays are shared: the calendars of the other offices of this service are derived anew too.',
};
export const SAVE: Sentence = { vi: 'Đồng ý và lưu', en: 'Agree and save' };
export const BACK: Sentence = { vi: 'Thôi, không lưu', en: 'Do not save' };
/** Where the yes was said to something else. */
export const MOVED_ON: Sentence = {
  vi: 'Nội dung gửi lên không giống nội dung đã xem lại; dưới đây là những gì sẽ thay đổi bây giờ. Chưa lưu gì.',
  en: 'What was sent is not what was shown; below stands what would change now. Nothing is saved yet.',
};
export const STALE_NOW: Sentence = {
  vi: 'Nếu vẫn lưu như anh/chị vừa gõ, so với bây giờ sẽ là:',
  en: 'If you save what you typed, against what stands now it will be:',
};
export const UNCHANGED: Sentence = { vi: 'Không có gì thay đổi nên không lưu.', en: 'Nothing was different.' };

/** The page that takes a file of the configuration. */
export const IMPORT: Sentence = { vi: 'Nhập từ tệp YAML', en: 'Import from YAML' };
export const EXPORT: Sentence = { vi: 'Tải về tệp YAML', en: 'Download as YAML' };
export const IMPORT_TEXT: Sentence = {
  vi: 'Chọn tệp hoặc dán nội dung có cấu trúc như tệp tải về. Cả tệp được kiểm tra trước; mọi chỗ sai được báo cùng lúc, kèm số dòng. Nội dung nhập vào thay cho toàn bộ nội dung đang có; trước khi lưu sẽ cho xem những gì thay đổi.',
  en: 'Choose a file, or paste text of the same form as the download. It is checked whole; every fault is told at once, with its line. It replaces all that is there; what changes is shown before it is saved.',
};
export const FILE: Sentence = { vi: 'Tệp', en: 'File' };
export const TEXT: Sentence = { vi: 'hoặc dán nội dung vào đây', en: 'or paste it here' };
export const CHECK: Sentence = { vi: 'Kiểm tra', en: 'Check' };
export const NOTHING_GIVEN: Sentence = {
  vi: 'Hãy chọn tệp hoặc dán nội dung.',
  en: 'Choose a file or paste some text.',
};
