import type { Sentence } from '../sentence.ts';

/** Calendars on other servers, and letters. */
export const PUSHING = {
  'push-target-unknown': {
    vi: 'Không có đích đẩy lịch mã “{id}”.',
    en: 'There is no push target “{id}”.',
  },
  'push-address-invalid': {
    vi: 'Địa chỉ máy chủ phải có dạng https://…, không kèm tên, mật khẩu hay tham số: “{text}”.',
    en: 'The address of a server is https://…, without name, password or parameters: “{text}”.',
  },
  'push-failed': { vi: 'Máy chủ lịch: {faultVi}.', en: 'The calendar server: {faultEn}.' },
  'push-calendar-gone': {
    vi: 'Trên máy chủ không có lịch {url}.',
    en: 'There is no calendar {url} on the server.',
  },
  'push-not-writable': {
    vi: 'Tài khoản chỉ được đọc lịch {url}, không được ghi.',
    en: 'The account may read the calendar {url} but not write to it.',
  },
  'push-calendar-taken': {
    vi: 'Lịch {url} đã là đích của một lịch khác.',
    en: 'The calendar {url} is the target of a feed already.',
  },
  'push-password-missing': {
    vi: 'Hãy đưa mật khẩu qua đầu vào chuẩn, ví dụ: lich push --add … < tệp-mật-khẩu',
    en: 'Give the password on standard input, for example: lich push --add … < password-file',
  },
  'push-password-lost': {
    vi: 'Không mở được mật khẩu của đích {target}: khóa niêm phong nó không còn. Hãy khôi phục khóa, hoặc đặt lại mật khẩu.',
    en: 'The password of the target {target} cannot be opened: the key that sealed it is gone. Restore the key, or set the password anew.',
  },
  'push-running': {
    vi: 'Đích {id} đang được một tiến trình khác đẩy; hãy thử lại sau ít phút.',
    en: 'The target {id} is being pushed by another process; try again in some minutes.',
  },
  'letter-unknown': {
    vi: 'Không có thư này; có thể đã gửi xong.',
    en: 'There is no such letter; it may have been sent.',
  },
  'mail-not-configured': {
    vi: 'Máy chủ này chưa cấu hình gửi thư (LICH_SMTP_URL).',
    en: 'This service is not set up to send e-mail (LICH_SMTP_URL).',
  },
  'mail-failed': { vi: 'Thư không gửi được: {reasonVi}.', en: 'The letter was not sent: {reasonEn}.' },
} as const satisfies Record<string, Sentence>;
