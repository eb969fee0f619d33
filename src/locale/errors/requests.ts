import type { Sentence } from '../sentence.ts';

/** What a program asks wrong. */
export const REQUESTS = {
  'body-invalid': {
    vi: 'Yêu cầu không đúng ở {path}: {reason}.',
    en: 'The request is wrong at {path}: {reason}.',
  },
  'idempotency-mismatch': {
    vi: 'Khóa Idempotency-Key này đã được dùng cho một tệp khác.',
    en: 'This Idempotency-Key was used for another file.',
  },
  'if-match-weak': {
    vi: 'If-Match chỉ nhận ETag mạnh. ETag này đã bị một máy trung gian đổi thành yếu (W/…); nội dung chưa ai thay đổi: bỏ “W/” rồi gửi lại.',
    en: 'If-Match takes strong ETags only. This one was made weak (W/…) on the way; nobody has changed anything: send it again without “W/”.',
  },
  'metrics-refused': {
    vi: 'Muốn đọc số liệu phải đưa đúng mã (LICH_METRICS_TOKEN).',
    en: 'The figures are read with the token of this installation (LICH_METRICS_TOKEN).',
  },
  'route-unknown': { vi: 'Không có trang này.', en: 'There is nothing at this address.' },
  'method-not-allowed': {
    vi: 'Địa chỉ này không nhận phương thức {method}.',
    en: 'This address does not take {method}.',
  },
  'request-invalid': { vi: 'Yêu cầu không hợp lệ.', en: 'The request is not valid.' },
} as const satisfies Record<string, Sentence>;
