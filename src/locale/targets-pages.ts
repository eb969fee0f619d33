import type { ForeignPolicy } from '../model/push.ts';
import type { Sentence } from './sentence.ts';

/** The page of calendars on other servers. */

export const TITLE: Sentence = { vi: 'Máy chủ CalDAV', en: 'CalDAV servers' };
export const EXPLANATION: Sentence = {
  vi: 'Mỗi dòng là một lịch được đẩy sang một máy chủ lịch khác; điện thoại thấy nó như lịch bình thường. Nội dung của người khác trên máy chủ ấy không bao giờ bị động tới.',
  en: 'Each entry is a calendar that is pushed to another calendar server, where phones see it as an ordinary one. Entries of others on that server are never touched.',
};
export const NONE: Sentence = { vi: 'Chưa có lịch nào được đẩy đi.', en: 'No calendar is pushed yet.' };
export const STATE: Sentence = { vi: 'Tình trạng', en: 'State' };
export const STATES = {
  idle: { vi: 'Đã đẩy xong', en: 'Up to date' },
  waiting: { vi: 'Đang chờ đẩy', en: 'Waiting' },
  running: { vi: 'Đang đẩy', en: 'Being pushed' },
  held: { vi: 'Chờ xác nhận', en: 'Waits for a yes' },
  dead: { vi: 'Đã dừng', en: 'Stopped' },
} as const satisfies Record<string, Sentence>;
export const HELD: Sentence = {
  vi: 'Lần đẩy này sẽ xóa {deletes} trong {standing} nội dung đang có trên máy chủ, nên chờ người xác nhận.',
  en: 'This push would delete {deletes} of {standing} entries on the server, so it waits for somebody’s yes.',
};
export const DEAD: Sentence = {
  vi: 'Đã dừng sau {attempts} lần thử: {fault}.',
  en: 'Stopped after {attempts} attempts: {fault}.',
};
export const WAITING: Sentence = {
  vi: 'Sẽ đẩy lúc {when}; đã thử {attempts} lần.',
  en: 'It is pushed at {when}; {attempts} attempts so far.',
};
export const SERVER: Sentence = { vi: 'Lịch trên máy chủ', en: 'Calendar on the server' };
export const ACCOUNT: Sentence = { vi: 'Tài khoản', en: 'Account' };
export const LAST_RUN: Sentence = { vi: 'Lần chạy gần nhất', en: 'Last run' };
export const RAN: Sentence = {
  vi: '{when}: thêm {created}, sửa {updated}, xóa {deleted}, giữ của người khác {kept}, bị từ chối {refused}; {requests} yêu cầu',
  en: '{when}: {created} created, {updated} updated, {deleted} deleted, {kept} of others kept, {refused} refused; {requests} requests',
};
export const LAST_GOOD: Sentence = { vi: 'Khớp hoàn toàn lần cuối', en: 'Last wholly as it shall be' };
export const STANDING: Sentence = { vi: 'Đang có', en: 'Standing there' };
export const COUNTS: Sentence = {
  vi: '{standing} nội dung; người khác sửa hoặc xóa và được để nguyên {kept}; máy chủ lưu sai {altered}',
  en: '{standing} entries; {kept} changed or deleted by others and left so; {altered} altered by the server',
};
export const UNDECIDED: Sentence = {
  vi: 'trong đó {undecided} có thể đã xóa: lần xóa bị ngắt giữa chừng',
  en: '{undecided} of them are perhaps deleted: the deletion was cut off',
};
export const FAULT: Sentence = { vi: 'Lỗi: {fault}.', en: 'Fault: {fault}.' };

export const TEST: Sentence = { vi: 'Thử kết nối', en: 'Test' };
export const COMPARE: Sentence = { vi: 'So với máy chủ', en: 'Compare' };
export const RETRY: Sentence = { vi: 'Thử lại', en: 'Retry' };
export const CONFIRM: Sentence = { vi: 'Đồng ý xóa', en: 'Agree to delete' };
export const EDIT: Sentence = { vi: 'Sửa', en: 'Change' };
export const REMOVING: Sentence = { vi: 'Bỏ đích này', en: 'Remove this target' };
export const REMOVE_TEXT: Sentence = {
  vi: 'Bỏ ở đây thì Lịch thôi đẩy. {standing} nội dung đã đẩy lên vẫn còn trên máy chủ, và thêm lại đích thì mỗi việc có hai bản; muốn chúng mất hẳn thì xóa trên máy chủ rồi hãy bỏ. Nội dung của người khác ở đó không bị đụng tới.',
  en: 'Removing it here stops the pushing. The {standing} entries that were pushed stay on the server, and a target added again would put each there a second time; to have them gone, delete them on the server first. Entries of others there are never touched.',
};
export const PURGE: Sentence = { vi: 'Xóa trên máy chủ rồi bỏ', en: 'Delete on the server, then remove' };
export const REMOVE: Sentence = { vi: 'Bỏ, để lại trên máy chủ', en: 'Remove, leave them on the server' };
export const REMOVE_EMPTY_TEXT: Sentence = {
  vi: 'Bỏ ở đây thì Lịch thôi đẩy. Trên máy chủ không có nội dung nào của Lịch.',
  en: 'Removing it here stops the pushing. Nothing of Lịch stands on the server.',
};
export const REMOVE_EMPTY: Sentence = { vi: 'Bỏ', en: 'Remove' };
export const NOT_REMOVED: Sentence = {
  vi: 'Chưa bỏ: còn {left} nội dung của Lịch trên máy chủ. Hãy thử lại, hoặc bỏ mà để chúng lại.',
  en: 'It is not removed: {left} entries of Lịch are on the server yet. Try again, or remove it and leave them there.',
};

export const TESTED: Sentence = {
  vi: 'Máy chủ trả lời, lịch “{name}” ghi được.',
  en: 'The server answers, the calendar “{name}” can be written.',
};
export const TEST_GONE: Sentence = {
  vi: 'Máy chủ trả lời, nhưng không còn lịch ở địa chỉ này.',
  en: 'The server answers, but there is no calendar at this address any more.',
};
export const TEST_READ_ONLY: Sentence = {
  vi: 'Máy chủ trả lời, nhưng tài khoản chỉ được đọc lịch “{name}”.',
  en: 'The server answers, but the account may only read the calendar “{name}”.',
};
export const SAME: Sentence = {
  vi: 'Máy chủ có đúng những gì phải có; của người khác: {foreign}.',
  en: 'The server holds what it shall hold; of others: {foreign}.',
};
export const DIFFERS: Sentence = {
  vi: 'Còn khác: thiếu {missing}, khác {different}, thừa {superfluous}, người khác sửa và được giữ {kept}, máy chủ lưu sai {altered}; của người khác: {foreign}.',
  en: 'It differs: {missing} missing, {different} different, {superfluous} superfluous, {kept} changed by others and kept, {altered} altered by the server; of others: {foreign}.',
};

export const ADD: Sentence = { vi: 'Thêm máy chủ', en: 'Add a server' };
export const ADD_TEXT: Sentence = {
  vi: 'Trước khi lưu, Lịch thử đăng nhập, tìm hoặc lập lịch, và kiểm tra quyền ghi.',
  en: 'Before it is saved, the account is tried, the calendar found or made, and the right to write checked.',
};
export const FEED: Sentence = { vi: 'Lịch', en: 'Calendar' };
export const URL: Sentence = { vi: 'Địa chỉ máy chủ', en: 'Address of the server' };
export const URL_HINT: Sentence = {
  vi: 'Ví dụ: https://lich.vi-du.vn/ hoặc địa chỉ của đúng một lịch',
  en: 'For example https://calendar.example.org/, or the address of one calendar',
};
export const USER: Sentence = { vi: 'Tên đăng nhập ở máy chủ ấy', en: 'User name on that server' };
export const PASSWORD: Sentence = { vi: 'Mật khẩu ở máy chủ ấy', en: 'Password on that server' };
export const PASSWORD_HINT: Sentence = {
  vi: 'Được niêm phong trước khi lưu và không hiện lại.',
  en: 'It is sealed before it is kept, and never shown again.',
};
export const NEW_PASSWORD_HINT: Sentence = {
  vi: 'Để trống thì giữ mật khẩu cũ.',
  en: 'Left empty, the old one stays.',
};
export const CALENDAR: Sentence = { vi: 'Tên lịch trên máy chủ', en: 'Name of the calendar there' };
export const CALENDAR_HINT: Sentence = {
  vi: 'Có thì dùng, chưa có thì lập; để trống thì lập một lịch riêng.',
  en: 'It is used if it is there and made if not; left empty, one is made for it.',
};
export const POLICY: Sentence = { vi: 'Nếu có người sửa trên máy chủ', en: 'When somebody changes an entry there' };
export const POLICIES: Readonly<Record<ForeignPolicy, Sentence>> = {
  keep: { vi: 'giữ bản của họ và báo', en: 'keep theirs and say so' },
  overwrite: { vi: 'ghi đè bằng bản của cơ quan', en: 'overwrite it with the office’s' },
};
export const BACK: Sentence = { vi: '← Máy chủ CalDAV', en: '← CalDAV servers' };

export const DONE = {
  added: { vi: 'Đã thêm; lịch sẽ được đẩy đi ngay.', en: 'Added; the calendar is pushed at once.' },
  changed: { vi: 'Đã lưu; lịch sẽ được đẩy lại ngay.', en: 'Saved; the calendar is pushed again at once.' },
  removed: { vi: 'Đã bỏ. Những gì có trên máy chủ vẫn còn đó.', en: 'Removed. What stands on the server stays.' },
  purged: {
    vi: 'Đã xóa trên máy chủ những gì Lịch đã đẩy lên, và bỏ đích.',
    en: 'What was pushed is deleted on the server, and the target removed.',
  },
  purgedKeeping: {
    vi: 'Đã xóa trên máy chủ những gì Lịch đã đẩy lên, và bỏ đích. Những nội dung mà người khác đã sửa thì vẫn còn ở đó.',
    en: 'What was pushed is deleted on the server, and the target removed. Entries that others changed stay there.',
  },
  revived: { vi: 'Sẽ đẩy lại ngay.', en: 'It is pushed again at once.' },
  confirmed: { vi: 'Đã xác nhận; lần đẩy này sẽ được làm.', en: 'Agreed; the push is carried out.' },
} as const satisfies Record<string, Sentence>;
