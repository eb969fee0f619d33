import type { Sentence } from './sentence.ts';

/** What `lich mail` and the page of letters say. */

export const TITLE: Sentence = { vi: 'Thư báo', en: 'E-mail' };
export const EXPLANATION: Sentence = {
  vi: 'Mỗi khi lịch công bố thay đổi, thư ký của từng lãnh đạo nhận một thư gộp những gì đã đổi. Địa chỉ ghi ở trang Danh sách; bỏ địa chỉ ở đó là thôi gửi.',
  en: 'Whenever what is published changes, the secretaries of each leader get one letter with all of it. The addresses stand in the roster; without an address nothing is sent.',
};
export const NOT_CONFIGURED: Sentence = {
  vi: 'Máy chủ này chưa cấu hình gửi thư nên không thư nào được gửi. Quản trị viên máy chủ đặt LICH_SMTP_URL và LICH_MAIL_FROM rồi khởi động lại.',
  en: 'This service is not set up to send e-mail, so none is sent. Whoever runs it sets LICH_SMTP_URL and LICH_MAIL_FROM and restarts it.',
};
export const NO_LETTERS: Sentence = {
  vi: 'Không có thư nào đang chờ.',
  en: 'No letter waits.',
};
export const STATES = {
  waiting: { vi: 'Đang chờ gửi', en: 'Waiting' },
  sending: { vi: 'Đang gửi', en: 'Being sent' },
  dead: { vi: 'Không gửi được', en: 'Not sent' },
} as const satisfies Record<string, Sentence>;
export const TO: Sentence = { vi: 'Tới', en: 'To' };
export const ABOUT: Sentence = { vi: 'Về', en: 'About' };
export const STATE: Sentence = { vi: 'Tình trạng', en: 'State' };
export const ENTRIES: Sentence = { vi: 'lịch, {count} nội dung', en: 'programme, {count} entries' };
export const PASSWORD: Sentence = { vi: 'đặt lại mật khẩu', en: 'new password' };
export const NEXT: Sentence = { vi: 'Gửi lúc {when}.', en: 'It is sent at {when}.' };
export const FAULT: Sentence = { vi: 'Lần thử thứ {attempts}: {fault}.', en: 'Attempt {attempts}: {fault}.' };
export const RETRY: Sentence = { vi: 'Gửi lại', en: 'Send again' };
export const DISCARD: Sentence = { vi: 'Bỏ thư này', en: 'Drop it' };
export const TEST: Sentence = { vi: 'Gửi thử', en: 'Send a test' };
export const TEST_ADDRESS: Sentence = { vi: 'Gửi thư thử tới', en: 'Send a test to' };
export const TEST_SENT: Sentence = {
  vi: 'Máy chủ gửi thư đã nhận thư thử tới {address}.',
  en: 'The mail server has taken the test to {address}.',
};
export const REVIVED: Sentence = {
  vi: 'Thư sẽ được gửi lại ngay.',
  en: 'The letter is sent again at once.',
};
export const DONE = {
  revived: REVIVED,
  removed: { vi: 'Đã bỏ thư.', en: 'The letter is dropped.' },
  tested: { vi: 'Máy chủ gửi thư đã nhận thư thử.', en: 'The mail server has taken the test.' },
} as const satisfies Record<string, Sentence>;
