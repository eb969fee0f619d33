import type { Sentence } from './sentence.ts';

/** What a status means, in a word or two: the title of a problem (RFC 9457 §3.1.3). */
const TITLES: Readonly<Record<number, Sentence>> = {
  400: { vi: 'Yêu cầu không hợp lệ', en: 'Bad request' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  405: { vi: 'Không nhận phương thức này', en: 'Method not allowed' },
  408: { vi: 'Yêu cầu đến quá chậm', en: 'Request timeout' },
  409: { vi: 'Xung đột', en: 'Conflict' },
  410: { vi: 'Không còn nữa', en: 'Gone' },
  412: { vi: 'Không còn như khi lấy về', en: 'Precondition failed' },
  413: { vi: 'Dữ liệu gửi lên quá lớn', en: 'Content too large' },
  414: { vi: 'Địa chỉ quá dài', en: 'Address too long' },
  415: { vi: 'Không nhận loại dữ liệu này', en: 'Unsupported media type' },
  422: { vi: 'Không xử lý được', en: 'Cannot be processed' },
  429: { vi: 'Quá nhiều lần', en: 'Too many requests' },
  431: { vi: 'Tiêu đề của yêu cầu quá lớn', en: 'Request headers too large' },
  500: { vi: 'Lỗi của hệ thống', en: 'Server error' },
  503: { vi: 'Tạm thời chưa phục vụ được', en: 'Unavailable for the moment' },
};

export function problemTitle(status: number): Sentence {
  return TITLES[status] ?? { vi: 'Lỗi', en: 'Error' };
}

/** A bug: what happened stands in the log, not in the answer. */
export const INTERNAL_FAULT: Sentence = {
  vi: 'Hệ thống gặp lỗi ngoài dự kiến; quản trị viên xem được chi tiết trong nhật ký.',
  en: 'The system met an unexpected fault; the administrator finds the details in the log.',
};
