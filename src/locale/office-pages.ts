import type { Sentence } from './sentence.ts';

/** What stands on every page of the office. */

export const SECTIONS = {
  home: { vi: 'Bàn làm việc', en: 'Home' },
  programmes: { vi: 'Chương trình', en: 'Programmes' },
  roster: { vi: 'Danh sách', en: 'Roster' },
  hours: { vi: 'Giờ làm việc', en: 'Office hours' },
  holidays: { vi: 'Ngày nghỉ', en: 'Holidays' },
  feeds: { vi: 'Lịch và liên kết', en: 'Calendars and links' },
  phones: { vi: 'Điện thoại', en: 'Phones' },
  boards: { vi: 'Bảng lịch', en: 'Boards' },
  targets: { vi: 'Máy chủ CalDAV', en: 'CalDAV servers' },
  mail: { vi: 'Thư báo', en: 'E-mail' },
  history: { vi: 'Nhật ký', en: 'History' },
  users: { vi: 'Tài khoản', en: 'Accounts' },
} as const satisfies Record<string, Sentence>;
export type Section = keyof typeof SECTIONS;

export const MORE_SECTIONS: Sentence = { vi: 'Khác', en: 'More' };
/** Of what is behind `MORE_SECTIONS`. */
export const SECTION_GROUPS = {
  office: { vi: 'Cơ quan', en: 'The office' },
  outlets: { vi: 'Nơi nhận lịch', en: 'Where it goes' },
  administration: { vi: 'Quản trị', en: 'Administration' },
} as const satisfies Record<string, Sentence>;
export type SectionGroup = keyof typeof SECTION_GROUPS;

/** What each section is for, on the first page after log-in. */
export const SECTION_PURPOSES: Readonly<Record<Exclude<Section, 'home'>, Sentence>> = {
  programmes: {
    vi: 'Tải văn bản lên, xem lại chỗ còn ngờ, công bố; xem, so sánh và khôi phục các bản đã công bố.',
    en: 'Upload documents, settle doubts, publish; look at, compare and restore what was published.',
  },
  roster: {
    vi: 'Lãnh đạo, đơn vị, nhóm; ai phụ trách đơn vị nào, từ ngày nào; các tên gọi để nhận ra trong văn bản.',
    en: 'Leaders, departments, groups; who is in charge of what, since when; the names by which documents call them.',
  },
  hours: {
    vi: 'Giờ buổi sáng, buổi chiều theo mùa, có hiệu lực từ ngày nào.',
    en: 'Hours of the half days by season, and since when they hold.',
  },
  holidays: {
    vi: 'Ngày nghỉ lễ, nghỉ bù, hoán đổi ngày làm việc, kèm văn bản làm căn cứ.',
    en: 'Days off, days in lieu, swapped days, with the documents they rest on.',
  },
  phones: {
    vi: 'Tài khoản CalDAV cho điện thoại: cấp, thu hồi; máy nào dùng lúc nào.',
    en: 'CalDAV accounts for phones: make, revoke; which device asked when.',
  },
  boards: {
    vi: 'Bảng lịch trên màn hình ở sảnh, phòng họp: lập, cấp lại, thu hồi liên kết.',
    en: 'Boards on screens in halls and rooms: make, renew, revoke their links.',
  },
  feeds: {
    vi: 'Liên kết đăng ký của từng lãnh đạo, từng đơn vị: cấp, cấp lại, thu hồi; ai đã cập nhật lúc nào.',
    en: 'Links for each leader and department: make, renew, revoke; who asked last and when.',
  },
  targets: {
    vi: 'Lịch được đẩy sang máy chủ khác: tình trạng, lần chạy gần nhất, chỗ còn khác.',
    en: 'Calendars pushed to other servers: their state, the last run, what differs.',
  },
  mail: {
    vi: 'Thư báo thay đổi cho thư ký của lãnh đạo: thư đang chờ, thư không gửi được và vì sao.',
    en: 'E-mail that tells leaders’ secretaries what changed: what waits, what was not sent and why.',
  },
  history: {
    vi: 'Ai đã làm gì, lúc nào: tải lên, sửa, công bố, liên kết, đăng nhập.',
    en: 'Who did what and when: uploads, edits, acceptances, links, log-ins.',
  },
  users: {
    vi: 'Người dùng của cơ quan, vai trò, đặt lại mật khẩu.',
    en: 'The office’s accounts, their roles, lost passwords.',
  },
};

export const NAVIGATION: Sentence = { vi: 'Các mục', en: 'Sections' };
export const MY_ACCOUNT: Sentence = { vi: 'Tài khoản của tôi', en: 'My account' };
export const LOG_OUT: Sentence = { vi: 'Đăng xuất', en: 'Log out' };
export const GREETING: Sentence = { vi: 'Xin chào, {name}', en: 'Welcome, {name}' };
export const ALL_OFFICES: Sentence = { vi: 'Các cơ quan', en: 'Offices' };
export const CHOOSE_OFFICE: Sentence = { vi: 'Chọn cơ quan để làm việc.', en: 'Choose an office to work in.' };
export const NO_OFFICE: Sentence = {
  vi: 'Máy chủ chưa có cơ quan nào; hãy khai trong cấu hình rồi nhập văn bản đầu tiên.',
  en: 'The service has no office yet; describe one in the configuration and import its first document.',
};
export const EXAMPLE_OFFICE: Sentence = { vi: 'Ví dụ', en: 'Example' };
export const ALL_ACCOUNTS: Sentence = { vi: 'Tài khoản của cả máy chủ', en: 'Accounts of the whole service' };
export const WHOLE_HISTORY: Sentence = { vi: 'Nhật ký chung', en: 'History of the service' };
export const NEVER: Sentence = { vi: 'chưa lần nào', en: 'never' };
export const CANCEL: Sentence = { vi: 'Thôi', en: 'Cancel' };
export const SAVE: Sentence = { vi: 'Lưu', en: 'Save' };
export const ACTIONS: Sentence = { vi: 'Thao tác', en: 'Actions' };
