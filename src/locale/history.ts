import type { Act } from '../model/history.ts';
import type { Sentence } from './sentence.ts';

/** What the history calls each act. */
export const ACT_NAMES: Readonly<Record<Act, Sentence>> = {
  upload: { vi: 'Tải văn bản lên', en: 'Document uploaded' },
  'upload-failed': { vi: 'Văn bản không đọc được', en: 'Document could not be read' },
  'upload-refused': { vi: 'Từ chối văn bản có dấu mật', en: 'Classified document refused' },
  evidence: { vi: 'Kèm bản ký số, bản chụp', en: 'Signed copy attached' },
  edit: { vi: 'Sửa dự thảo', en: 'Draft edited' },
  undo: { vi: 'Hoàn tác một lần sửa', en: 'Edit undone' },
  discard: { vi: 'Bỏ dự thảo', en: 'Draft discarded' },
  accept: { vi: 'Chấp nhận và công bố', en: 'Accepted and published' },
  restore: { vi: 'Khôi phục một bản trước', en: 'Earlier revision restored' },
  rederive: { vi: 'Tính lại lịch đã công bố', en: 'Published entries derived anew' },
  'roster-change': { vi: 'Sửa danh sách cơ quan', en: 'Roster changed' },
  'calendar-change': { vi: 'Sửa ngày nghỉ, ngày lễ', en: 'Holidays changed' },
  'feed-change': { vi: 'Sửa một lịch', en: 'Calendar changed' },
  'link-add': { vi: 'Cấp liên kết', en: 'Link made' },
  'link-change': { vi: 'Sửa liên kết', en: 'Link changed' },
  'link-renew': { vi: 'Cấp lại liên kết', en: 'Link renewed' },
  'link-revoke': { vi: 'Thu hồi liên kết', en: 'Link revoked' },
  'board-change': { vi: 'Sửa bảng lịch', en: 'Board changed' },
  'push-change': { vi: 'Sửa nơi đẩy lịch', en: 'Push target changed' },
  login: { vi: 'Đăng nhập', en: 'Logged in' },
  'login-failed': { vi: 'Đăng nhập không được', en: 'Log-in failed' },
  logout: { vi: 'Đăng xuất', en: 'Logged out' },
  'password-change': { vi: 'Đổi mật khẩu', en: 'Password changed' },
  'user-add': { vi: 'Thêm người dùng', en: 'User added' },
  'user-change': { vi: 'Sửa người dùng', en: 'User changed' },
  'user-remove': { vi: 'Xóa người dùng', en: 'User removed' },
  'token-add': { vi: 'Cấp khóa API', en: 'API token made' },
  'token-revoke': { vi: 'Thu hồi khóa API', en: 'API token revoked' },
};
