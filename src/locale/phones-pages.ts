import type { Sentence } from './sentence.ts';

/** The page of CalDAV accounts: one for each phone or program. */

export const TITLE: Sentence = { vi: 'Tài khoản CalDAV cho điện thoại', en: 'CalDAV accounts for phones' };
export const EXPLANATION: Sentence = {
  vi: 'Điện thoại thêm một tài khoản là có mọi lịch đã chọn, chỉ đọc, tự cập nhật. Mỗi máy cấp một tài khoản riêng: mất máy nào thì thu hồi máy ấy.',
  en: 'A phone that adds one account has all the calendars that were chosen, read-only and kept fresh. Each device gets its own, so that a lost one can be revoked by itself.',
};
export const MADE: Sentence = {
  vi: 'Đã cấp tài khoản cho “{label}”. Ghi lại ngay, mật khẩu không xem lại được.',
  en: 'An account was made for “{label}”. Write it down now, the password is not shown again.',
};
export const SERVER: Sentence = { vi: 'Máy chủ', en: 'Server' };
export const USER: Sentence = { vi: 'Tên đăng nhập', en: 'User name' };
export const PASSWORD: Sentence = { vi: 'Mật khẩu', en: 'Password' };
export const PROFILE: Sentence = {
  vi: 'Hồ sơ cho iPhone, iPad, Mac (không chứa mật khẩu)',
  en: 'Profile for iPhone, iPad, Mac (without the password)',
};
export const NO_ACCOUNTS: Sentence = { vi: 'Chưa cấp tài khoản nào.', en: 'No accounts yet.' };
export const DEVICE: Sentence = { vi: 'Máy của ai', en: 'Whose device' };
export const DEVICE_HINT: Sentence = {
  vi: 'Ví dụ: iPhone của Chánh Văn phòng',
  en: "For example: the chief of office's iPhone",
};
export const CALENDARS: Sentence = { vi: 'Các lịch được xem', en: 'Calendars it sees' };
export const LAST_USED: Sentence = { vi: 'Dùng lần cuối', en: 'Last used' };
export const REVOKE: Sentence = { vi: 'Thu hồi', en: 'Revoke' };
export const REVOKE_ASKS: Sentence = {
  vi: 'Máy này sẽ thôi nhận lịch; tài khoản đã thu hồi không dùng lại được.',
  en: 'This phone gets no calendar any more; a revoked account cannot be used again.',
};
export const REVOKE_YES: Sentence = { vi: 'Đồng ý thu hồi', en: 'Yes, revoke it' };
export const REVOKED: Sentence = { vi: 'Đã thu hồi {when}', en: 'Revoked {when}' };
export const NEW_ACCOUNT: Sentence = { vi: 'Cấp tài khoản', en: 'Make an account' };
export const CHOOSE_ONE: Sentence = { vi: 'Hãy chọn ít nhất một lịch.', en: 'Choose at least one calendar.' };
export const DONE: Readonly<Record<string, Sentence>> = {
  revoked: {
    vi: 'Đã thu hồi tài khoản; máy ấy không đọc được nữa.',
    en: 'The account was revoked; that device reads no more.',
  },
};
