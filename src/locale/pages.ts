import type { Language, Sentence } from './sentence.ts';

/** What stands on every page. */

/** The product's name is the same in both languages. */
export const SITE_NAME = 'Lịch';

export const SKIP_TO_CONTENT: Sentence = { vi: 'Tới nội dung chính', en: 'Skip to content' };

/** Each language calls itself by its own name. */
export const SWITCH_LANGUAGE: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

export const HOME_TEXT: Sentence = {
  vi: 'Máy chủ này phát lịch công tác của cơ quan tới điện thoại và máy tính. Mỗi lịch có một liên kết riêng; hãy hỏi văn phòng để được cấp liên kết của mình.',
  en: 'This server publishes an office’s work calendars to phones and computers. Each calendar has a link of its own; ask the office for yours.',
};

export const PUBLIC_OFFICES: Sentence = { vi: 'Cơ quan có lịch công khai', en: 'Offices with public calendars' };

export const STAFF_LOG_IN: Sentence = { vi: 'Cán bộ văn phòng đăng nhập', en: 'Log in (office staff)' };

export const BACK_HOME: Sentence = { vi: 'Về trang đầu', en: 'To the first page' };
export const PROBLEM_STATUS: Sentence = { vi: 'Mã lỗi {status}', en: 'Status {status}' };
