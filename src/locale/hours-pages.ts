import type { Sentence } from './sentence.ts';

/** The page of the office's hours. */

export const TITLE: Sentence = { vi: 'Giờ làm việc', en: 'Office hours' };
export const EXPLANATION: Sentence = {
  vi: 'Khi văn bản chỉ ghi “Sáng”, “Chiều”, nội dung vào lịch theo giờ ở đây. Giờ mới thì thêm kèm ngày bắt đầu; những gì trước ngày đó giữ nguyên.',
  en: 'Where a document says morning or afternoon only, entries stand at these hours. New hours are added with their first day; what is before it stays as it is.',
};
export const ADD: Sentence = { vi: 'Thêm giờ mới từ một ngày', en: 'Add new hours from a day' };
export const EDIT: Sentence = { vi: 'Sửa lại', en: 'Correct' };
export const EDIT_TEXT: Sentence = {
  vi: 'Sửa ở đây là sửa lại cho cả thời gian bộ giờ này có hiệu lực. Nếu giờ đổi từ một ngày thì hãy dùng “Thêm giờ mới từ một ngày”.',
  en: 'This corrects the whole time in which these hours hold. Where hours change on a day, add new ones from that day instead.',
};
export const BACK: Sentence = { vi: '← Giờ làm việc', en: '← Office hours' };
export const ALWAYS: Sentence = { vi: 'Từ trước đến nay', en: 'Always' };
export const SINCE_DAY: Sentence = { vi: 'Từ {from}', en: 'From {from}' };
export const UNTIL_DAY: Sentence = { vi: 'Đến hết {to}', en: 'Until {to}' };
export const BETWEEN: Sentence = { vi: 'Từ {from} đến hết {to}', en: 'From {from} until {to}' };
export const IN_FORCE: Sentence = { vi: 'Đang áp dụng', en: 'In force' };
export const SEASON: Sentence = { vi: 'Mùa', en: 'Season' };
export const SUMMER: Sentence = { vi: 'Mùa hè', en: 'Summer' };
export const WINTER: Sentence = { vi: 'Mùa đông', en: 'Winter' };
export const WHOLE_YEAR: Sentence = { vi: 'Cả năm', en: 'Whole year' };
export const SEASON_DAYS: Sentence = { vi: 'từ {from} đến {to}', en: 'from {from} to {to} (day/month)' };
export const MEETING: Sentence = {
  vi: 'Cuộc họp không ghi giờ kết thúc: tính {minutes} phút.',
  en: 'A meeting whose end is not written takes {minutes} minutes.',
};
export const MEETING_MINUTES: Sentence = {
  vi: 'Độ dài cuộc họp khi không ghi giờ kết thúc (phút)',
  en: 'Length of a meeting whose end is not written (minutes)',
};
export const SINCE: Sentence = { vi: 'Áp dụng từ ngày', en: 'As from' };
export const SEASON_FROM: Sentence = { vi: 'Từ ngày (ngày/tháng)', en: 'From (day/month)' };
export const SEASON_TO: Sentence = { vi: 'Đến hết ngày (ngày/tháng)', en: 'Until (day/month)' };
export const SEASON_NUMBER: Sentence = { vi: 'Mùa thứ {number}', en: 'Season {number}' };
export const SEASON_HINT: Sentence = {
  vi: 'Mỗi ngày trong năm thuộc đúng một mùa. Không chia mùa thì ghi 1/1 đến 31/12 và để trống mùa còn lại. Giờ viết như 07:30.',
  en: 'Every day of the year lies in exactly one season. Without seasons write 1/1 to 31/12 and leave the other empty. Hours are written like 07:30.',
};
export const STARTS: Sentence = { vi: '{half}: từ', en: '{half}: from' };
export const ENDS: Sentence = { vi: '{half}: đến', en: '{half}: to' };
export const REMOVE: Sentence = { vi: 'Bỏ bộ giờ này', en: 'Remove these hours' };
export const REMOVE_TEXT: Sentence = {
  vi: 'Khi bỏ, bộ giờ liền trước (hoặc liền sau) áp dụng cho thời gian này.',
  en: 'When removed, the hours before (or after) hold in their time.',
};
export const DONE = {
  saved: { vi: 'Đã lưu giờ làm việc.', en: 'The hours are saved.' },
  removed: { vi: 'Đã bỏ bộ giờ.', en: 'The hours are removed.' },
  unchanged: { vi: 'Không có gì thay đổi nên không lưu.', en: 'Nothing was different.' },
} as const satisfies Record<string, Sentence>;
