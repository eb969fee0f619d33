import type { Sentence } from './sentence.ts';

/** Pages on which people log in and look after accounts. */

export const LOG_IN: Sentence = { vi: 'Đăng nhập', en: 'Log in' };
export const LOGIN_NAME: Sentence = { vi: 'Tên đăng nhập', en: 'Login name' };
export const PASSWORD: Sentence = { vi: 'Mật khẩu', en: 'Password' };
export const FORGOTTEN: Sentence = { vi: 'Quên mật khẩu?', en: 'Password forgotten?' };
export const FORGOTTEN_ASK: Sentence = {
  vi: 'Hãy hỏi quản trị viên của cơ quan để nhận liên kết đặt lại, dùng một lần.',
  en: 'Ask your office’s administrator for a link, which works once.',
};
export const FORGOTTEN_TEXT: Sentence = {
  vi: 'Lịch gửi một liên kết đặt lại mật khẩu tới địa chỉ thư điện tử ghi trong tài khoản. Tài khoản không có địa chỉ thư thì hỏi quản trị viên của cơ quan.',
  en: 'A link to choose a new password is sent to the e-mail address of the account. If it has none, ask your office’s administrator.',
};
export const FORGOTTEN_SEND: Sentence = { vi: 'Gửi liên kết', en: 'Send the link' };
export const FORGOTTEN_DONE: Sentence = {
  vi: 'Nếu có tài khoản ấy và tài khoản có địa chỉ thư, liên kết đang được gửi đi; dùng được một lần, trong 60 phút. Không thấy thư thì xem mục thư rác, hay hỏi quản trị viên.',
  en: 'If there is such an account and it has an e-mail address, the link is on its way; it works once, within 60 minutes. If nothing comes, look among the junk, or ask the administrator.',
};
export const IN_CLEAR: Sentence = {
  vi: 'Kết nối này không mã hóa: người cùng mạng có thể đọc được mật khẩu. Hãy dùng địa chỉ https của cơ quan.',
  en: 'This connection is not encrypted: others on the network can read the password. Use the office’s https address.',
};

export const SET_PASSWORD: Sentence = { vi: 'Đặt mật khẩu', en: 'Choose a password' };
export const FIRST_TITLE: Sentence = { vi: 'Lập quản trị viên đầu tiên', en: 'Make the first administrator' };
export const FIRST_TEXT: Sentence = {
  vi: 'Tài khoản này quản lý mọi cơ quan trên máy chủ. Liên kết chỉ dùng được một lần.',
  en: 'This account looks after every office of the service. The link works once.',
};
export const FOR_ACCOUNT: Sentence = { vi: 'Tài khoản: {login} ({name})', en: 'Account: {login} ({name})' };
export const NEW_PASSWORD: Sentence = { vi: 'Mật khẩu mới', en: 'New password' };
export const NEW_PASSWORD_HINT: Sentence = {
  vi: 'Ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt nhất, có dấu cũng được.',
  en: 'At least 10 characters; a short sentence is best.',
};
export const REPEAT_PASSWORD: Sentence = { vi: 'Gõ lại mật khẩu mới', en: 'New password once more' };
export const OLD_PASSWORD: Sentence = { vi: 'Mật khẩu hiện nay', en: 'Present password' };
export const CHANGE_PASSWORD: Sentence = { vi: 'Đổi mật khẩu', en: 'Change the password' };
export const LOGIN_HINT: Sentence = {
  vi: 'Chữ thường không dấu, số, hoặc . _ - @; ví dụ: nguyen.van.mau',
  en: 'Small letters without marks, digits or . _ - @; for example nguyen.van.mau',
};
export const FULL_NAME: Sentence = { vi: 'Họ và tên', en: 'Full name' };
export const EMAIL: Sentence = { vi: 'Thư điện tử (nếu có)', en: 'E-mail (if any)' };
export const ROLE: Sentence = { vi: 'Vai trò', en: 'Role' };
export const OFFICE: Sentence = { vi: 'Cơ quan', en: 'Office' };

export const SESSIONS: Sentence = { vi: 'Nơi đang đăng nhập', en: 'Where you are logged in' };
export const BROWSER: Sentence = { vi: 'Trình duyệt', en: 'Browser' };
export const ADDRESS: Sentence = { vi: 'Địa chỉ', en: 'Address' };
export const LAST_SEEN: Sentence = { vi: 'Dùng lần cuối', en: 'Last used' };
export const THIS_ONE: Sentence = { vi: 'nơi này', en: 'this one' };
export const END_SESSION: Sentence = { vi: 'Đăng xuất nơi này', en: 'Log out there' };
export const END_OTHERS: Sentence = { vi: 'Đăng xuất mọi nơi khác', en: 'Log out everywhere else' };

export const TOKENS: Sentence = { vi: 'Khóa API cho máy', en: 'API tokens for machines' };
export const TOKENS_TEXT: Sentence = {
  vi: 'Chương trình khác dùng khóa này để gọi /api/v1 thay anh/chị. Khóa chỉ hiện một lần; mất thì thu hồi và tạo khóa khác.',
  en: 'Other programs use such a token to call /api/v1 for you. It is shown once; if it is lost, revoke it and make another.',
};
export const TOKEN_LABEL: Sentence = { vi: 'Tên gọi', en: 'Name' };
export const TOKEN_LABEL_HINT: Sentence = {
  vi: 'Để sau này nhận ra; ví dụ: trang thông tin điện tử',
  en: 'To know it again; for example: web site',
};
export const MAKE_TOKEN: Sentence = { vi: 'Tạo khóa', en: 'Make a token' };
export const TOKEN_MADE: Sentence = {
  vi: 'Khóa “{label}” đây; hãy chép ngay, sau này không xem lại được:',
  en: 'This is the token “{label}”; copy it now, it is not shown again:',
};
export const MADE_AT: Sentence = { vi: 'Tạo lúc', en: 'Made' };
export const REVOKE: Sentence = { vi: 'Thu hồi', en: 'Revoke' };
export const REVOKE_ASKS: Sentence = {
  vi: 'Chương trình đang dùng khóa này sẽ không gọi được nữa.',
  en: 'The program that uses this token is let in no more.',
};
export const REVOKE_YES: Sentence = { vi: 'Đồng ý thu hồi', en: 'Yes, revoke it' };
export const REVOKED: Sentence = { vi: 'đã thu hồi', en: 'revoked' };
export const NO_TOKENS: Sentence = { vi: 'Chưa có khóa nào.', en: 'There is none yet.' };

export const USERS_TITLE: Sentence = { vi: 'Tài khoản', en: 'Accounts' };
export const ADD_USER: Sentence = { vi: 'Thêm tài khoản', en: 'Add an account' };
export const ADD_USER_TEXT: Sentence = {
  vi: 'Lập xong sẽ có một liên kết dùng một lần để người ấy tự đặt mật khẩu.',
  en: 'A link that works once lets the person choose a password.',
};
export const NO_USERS: Sentence = { vi: 'Chưa có tài khoản nào ở đây.', en: 'There is no account here yet.' };
export const DISABLED: Sentence = { vi: 'đã khóa', en: 'disabled' };
export const DISABLE: Sentence = { vi: 'Khóa tài khoản', en: 'Disable' };
export const ENABLE: Sentence = { vi: 'Mở lại tài khoản', en: 'Enable' };
export const REMOVE: Sentence = { vi: 'Xóa tài khoản', en: 'Remove' };
export const REMOVE_ASKS: Sentence = {
  vi: 'Xóa rồi thì không lấy lại được: mọi phiên đăng nhập và khóa API của người này chấm dứt; nhật ký vẫn giữ tên.',
  en: 'This cannot be taken back: every session and API token of this person ends; the history keeps the name.',
};
export const REMOVE_YES: Sentence = { vi: 'Đồng ý xóa', en: 'Yes, remove it' };
export const EDIT_USER: Sentence = { vi: 'Sửa tài khoản', en: 'Change the account' };
export const RESET: Sentence = { vi: 'Tạo liên kết đặt lại mật khẩu', en: 'Make a link for a new password' };
export const RESET_TEXT: Sentence = {
  vi: 'Đưa liên kết này cho {name}; dùng được một lần, trong 3 ngày. Mật khẩu cũ còn dùng được tới lúc ấy.',
  en: 'Give this link to {name}; it works once, within 3 days. Until then the old password still holds.',
};
export const BACK_TO_USERS: Sentence = { vi: '← Các tài khoản', en: '← Accounts' };

/** What has just been done, by its name in the address. */
export const DONE = {
  'password-changed': {
    vi: 'Đã đổi mật khẩu. Các nơi đăng nhập khác đã được đăng xuất.',
    en: 'The password is changed. You are logged out everywhere else.',
  },
  'password-set': {
    vi: 'Đã đặt mật khẩu. Hãy đăng nhập.',
    en: 'The password is set. Log in.',
  },
  'logged-out': { vi: 'Đã đăng xuất.', en: 'You are logged out.' },
  'session-ended': { vi: 'Đã đăng xuất nơi ấy.', en: 'That session has ended.' },
  'sessions-ended': { vi: 'Đã đăng xuất mọi nơi khác.', en: 'You are logged out everywhere else.' },
  'token-revoked': { vi: 'Đã thu hồi khóa.', en: 'The token is revoked.' },
  'user-changed': { vi: 'Đã lưu.', en: 'Saved.' },
  'user-disabled': {
    vi: 'Đã khóa tài khoản; mọi phiên đăng nhập của nó đã chấm dứt.',
    en: 'The account is disabled; its sessions have ended.',
  },
  'user-enabled': { vi: 'Đã mở lại tài khoản.', en: 'The account is enabled again.' },
  'user-removed': { vi: 'Đã xóa tài khoản.', en: 'The account is removed.' },
} as const satisfies Record<string, Sentence>;
export type DoneCode = keyof typeof DONE;
