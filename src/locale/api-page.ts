import type { Sentence } from './sentence.ts';

/** What the page of the interface for machines says. */

export const API_TITLE: Sentence = { vi: 'Giao diện lập trình (API)', en: 'Interface for machines (API)' };

export const API_TEXT: Sentence = {
  vi: 'Mỗi yêu cầu mang khóa API ở đầu mục Authorization: Bearer …; khóa được cấp ở trang “Tài khoản”. Mô tả đầy đủ cho máy đọc (OpenAPI):',
  en: 'Every request carries an API token in Authorization: Bearer …; tokens are made on the page “Account”. The whole description for machines (OpenAPI):',
};

export const API_PARAMETERS: Sentence = { vi: 'Tham số', en: 'Parameters' };
export const API_BODY: Sentence = { vi: 'Nội dung gửi lên', en: 'Body' };
export const API_ANSWER: Sentence = { vi: 'Trả lời', en: 'Answer' };
