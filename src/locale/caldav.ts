import type { Sentence } from './sentence.ts';

/** What `lich caldav` says. */

export const ACCOUNT_MADE: Sentence = {
  vi: `Đã lập tài khoản CalDAV chỉ đọc. Ghi lại ngay, mật khẩu không xem lại được:
  máy chủ    {address}
  tên        {user}
  mật khẩu   {password}
iPhone, iPad: Cài đặt › Ứng dụng › Lịch › Tài khoản lịch › Thêm tài khoản › Khác › Thêm tài khoản CalDAV.
Android: ứng dụng DAVx5 › dấu cộng › Đăng nhập bằng URL và tên người dùng.  Thunderbird: Lịch mới › Trên mạng.`,
  en: `A read-only CalDAV account was made. Write it down now, the password is not shown again:
  server     {address}
  name       {user}
  password   {password}
iPhone, iPad: Settings › Apps › Calendar › Calendar Accounts › Add Account › Other › Add CalDAV Account.
Android: DAVx5 › plus › Login with URL and user name.  Thunderbird: New Calendar › On the Network.`,
};

export const ACCOUNT_REVOKED: Sentence = {
  vi: 'Đã thu hồi mật khẩu của “{label}”; máy ấy không đọc được nữa.',
  en: 'The password of “{label}” was revoked; that device reads no more.',
};

export const NO_ACCOUNTS: Sentence = { vi: 'Chưa có tài khoản CalDAV nào.', en: 'There are no CalDAV accounts yet.' };

export const IN_FORCE: Sentence = {
  vi: '  các lịch: {feeds}; dùng lần cuối: {used}, bằng {agent}',
  en: '  calendars: {feeds}; last used: {used}, by {agent}',
};

export const REVOKED: Sentence = {
  vi: '  đã thu hồi; các lịch: {feeds}; dùng lần cuối: {used}, bằng {agent}',
  en: '  revoked; calendars: {feeds}; last used: {used}, by {agent}',
};
