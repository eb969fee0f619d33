import type { Role } from '../model/account.ts';
import type { Sentence } from './sentence.ts';

/** What the command line says of accounts, and how roles are called. */

export const ROLE_NAMES: Readonly<Record<Role, Sentence>> = {
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  clerk: { vi: 'Văn thư', en: 'Clerk' },
  viewer: { vi: 'Người xem', en: 'Viewer' },
};

export const WHOLE_SERVICE: Sentence = { vi: 'Mọi cơ quan', en: 'Every office' };

export const ACCOUNT_MADE: Sentence = {
  vi: 'Đã lập tài khoản “{login}” ({name}).',
  en: 'The account “{login}” ({name}) was made.',
};
export const CHOOSE_PASSWORD: Sentence = {
  vi: 'Mở liên kết này để đặt mật khẩu; dùng được một lần, trong 3 ngày:',
  en: 'Open this link to choose a password; it works once, within 3 days:',
};
export const ACCOUNT_DISABLED: Sentence = {
  vi: 'Đã khóa tài khoản “{login}”; mọi phiên đăng nhập của nó đã chấm dứt.',
  en: 'The account “{login}” is disabled; its sessions have ended.',
};
export const ACCOUNT_ENABLED: Sentence = {
  vi: 'Đã mở lại tài khoản “{login}”.',
  en: 'The account “{login}” is enabled again.',
};
export const ACCOUNT_REMOVED: Sentence = {
  vi: 'Đã xóa tài khoản “{login}”; nhật ký vẫn giữ tên {name}.',
  en: 'The account “{login}” is removed; the history keeps the name {name}.',
};
export const NO_ACCOUNT: Sentence = {
  vi: 'Chưa có tài khoản nào. Lập quản trị viên đầu tiên: lich account --add TÊN --name "HỌ VÀ TÊN"',
  en: 'There is no account yet. Make the first administrator: lich account --add LOGIN --name "FULL NAME"',
};
export const FIRST_ADMINISTRATOR: Sentence = {
  vi: 'Chưa có tài khoản nào. Người quản trị mở liên kết này một lần để lập tài khoản của mình (trong 24 giờ):',
  en: 'There is no account yet. The administrator opens this link once to make theirs (within 24 hours):',
};
