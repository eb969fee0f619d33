import type { Sentence } from '../sentence.ts';

/** Who comes in, and as whom. */
export const ACCOUNTS = {
  'login-failed': {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The login name or the password is wrong.',
  },
  'login-needed': { vi: 'Cần đăng nhập để xem trang này.', en: 'This page asks you to log in.' },
  'form-foreign': {
    vi: 'Biểu mẫu đã cũ hoặc không gửi từ trang của Lịch, nên chưa làm gì cả; hãy tải lại trang rồi gửi lần nữa.',
    en: 'The form is out of date or was not sent from a page of Lịch, so nothing was done; reload the page and send it again.',
  },
  'password-differs': {
    vi: 'Hai lần gõ mật khẩu mới không giống nhau.',
    en: 'The new password was typed differently twice.',
  },
  'login-wait': {
    vi: 'Đã thử sai nhiều lần; hãy đợi {seconds} giây rồi thử lại.',
    en: 'Too many wrong tries; wait {seconds} seconds and try again.',
  },
  'too-many-requests': {
    vi: 'Hỏi quá nhiều lần; hãy đợi {seconds} giây rồi thử lại.',
    en: 'Too many requests; wait {seconds} seconds and try again.',
  },
  'login-busy': {
    vi: 'Đang có quá nhiều người đăng nhập cùng lúc; hãy thử lại sau ít giây.',
    en: 'Too many people are logging in at once; try again in some seconds.',
  },
  forbidden: {
    vi: 'Tài khoản của anh/chị không được làm việc này; hãy hỏi quản trị viên của cơ quan.',
    en: 'Your account may not do this; ask your office’s administrator.',
  },
  'person-needed': {
    vi: 'Khóa API không tạo được khóa API khác hay liên kết đặt mật khẩu; hãy đăng nhập rồi tự làm việc này.',
    en: 'An API token makes neither other tokens nor links for a password; log in and do this yourself.',
  },
  'office-unknown': { vi: 'Không có cơ quan này.', en: 'There is no such office.' },
  'session-unknown': {
    vi: 'Không có phiên đăng nhập này, hoặc phiên đã kết thúc.',
    en: 'There is no such session, or it has ended.',
  },
  'account-unknown': { vi: 'Không có tài khoản này.', en: 'There is no such account.' },
  'login-invalid': {
    vi: 'Tên đăng nhập “{text}” không dùng được; hãy viết 2 đến 64 chữ thường không dấu, số hoặc . _ - @, bắt đầu bằng chữ hay số.',
    en: 'The login name “{text}” will not do; write 2 to 64 small letters without marks, digits or . _ - @, beginning with a letter or digit.',
  },
  'login-taken': {
    vi: 'Tên đăng nhập “{login}” đã có người dùng.',
    en: 'The login name “{login}” is taken.',
  },
  'name-missing': { vi: 'Thiếu họ và tên.', en: 'The full name is missing.' },
  'email-invalid': {
    vi: '“{text}” không phải là địa chỉ thư điện tử.',
    en: '“{text}” is not an e-mail address.',
  },
  'role-invalid': {
    vi: 'Vai trò này không giao được; tài khoản chung của cả máy chủ chỉ có thể là quản trị.',
    en: 'This role cannot be given; an account of the whole service can only be an administrator.',
  },
  'label-missing': { vi: 'Thiếu tên gọi.', en: 'A name for it is missing.' },
  'last-administrator': {
    vi: 'Đây là quản trị viên cuối cùng của máy chủ; hãy lập quản trị viên khác trước.',
    en: 'This is the last administrator of the service; make another one first.',
  },
  'password-wrong': { vi: 'Mật khẩu hiện nay không đúng.', en: 'The present password is wrong.' },
  'password-short': {
    vi: 'Mật khẩu cần ít nhất {least} ký tự; một câu ngắn dễ nhớ là tốt nhất.',
    en: 'The password needs at least {least} characters; a short sentence is best.',
  },
  'password-long': {
    vi: 'Mật khẩu dài quá {most} ký tự.',
    en: 'The password has more than {most} characters.',
  },
  'password-weak': {
    vi: 'Mật khẩu này quá dễ đoán: không chứa tên đăng nhập, không lặp vài ký tự.',
    en: 'The password is too easy to guess: it must not contain the login name or repeat few characters.',
  },
  'one-time-link-used': {
    vi: 'Liên kết này đã dùng rồi hoặc đã hết hạn; hãy hỏi quản trị viên để nhận liên kết mới.',
    en: 'This link has been used or has expired; ask the administrator for a new one.',
  },
  'token-unknown': { vi: 'Không có mã truy cập này.', en: 'There is no such token.' },
} as const satisfies Record<string, Sentence>;
