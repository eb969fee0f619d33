import type { FaultKind, PushFault } from '../model/push.ts';
import { fill, type Language, type Sentence } from './sentence.ts';

/** What `lich push` says. */

const FAULTS: Record<FaultKind, Sentence> = {
  unreachable: {
    vi: 'không kết nối được tới máy chủ ({detail}). Hãy xem lại địa chỉ, cổng và mạng',
    en: 'the server cannot be reached ({detail}). Look at the address, the port and the network',
  },
  cut: {
    vi: 'máy chủ ngắt kết nối giữa chừng ({detail})',
    en: 'the server cut the connection off ({detail})',
  },
  timeout: { vi: 'máy chủ không trả lời kịp', en: 'the server did not answer in time' },
  certificate: {
    vi: 'chứng chỉ TLS của máy chủ không hợp lệ hoặc không đúng tên máy ({detail})',
    en: "the server's TLS certificate is not valid or not for this name ({detail})",
  },
  'address-refused': {
    vi: 'địa chỉ {detail} nằm trong máy này hoặc mạng riêng, cấu hình không cho phép (push.allowPrivateAddresses)',
    en: 'the address {detail} is on this machine or in a private network, which the configuration does not allow (push.allowPrivateAddresses)',
  },
  'redirects-endless': {
    vi: 'máy chủ chuyển hướng lòng vòng ({detail})',
    en: 'the server redirects without end ({detail})',
  },
  'redirected-elsewhere': {
    vi: 'máy chủ chuyển sang nơi khác ({detail}); mật khẩu không được gửi tới đó. Nếu đúng, hãy nhập thẳng địa chỉ ấy',
    en: 'the server points to another place ({detail}); the password was not sent there. If it is right, give that address',
  },
  'not-caldav': {
    vi: 'ở địa chỉ này không có máy chủ CalDAV, hoặc nó trả về một trang web ({detail})',
    en: 'there is no CalDAV server at this address, or it answers with a web page ({detail})',
  },
  garbled: {
    vi: 'câu trả lời của máy chủ bị cụt hoặc không đọc được ({detail})',
    en: 'the answer of the server was cut short or cannot be read ({detail})',
  },
  'too-much': { vi: 'câu trả lời của máy chủ quá lớn', en: 'the answer of the server is too large' },
  unauthorized: {
    vi: 'tên đăng nhập hoặc mật khẩu không đúng (401). Không thử lại, để tài khoản khỏi bị khóa',
    en: 'the user name or the password is wrong (401). It is not tried again, so that the account is not locked',
  },
  'password-in-clear': {
    vi: 'máy chủ {detail} đòi mật khẩu qua kết nối không mã hóa; mật khẩu không được gửi. Hãy dùng địa chỉ https, hoặc cho phép trong cấu hình (push.allowClearPasswords)',
    en: 'the server {detail} wants the password over a connection without encryption; it was not sent. Use an https address, or allow it in the configuration (push.allowClearPasswords)',
  },
  forbidden: {
    vi: 'tài khoản không có quyền ghi (403: {detail})',
    en: 'the account may not write there (403: {detail})',
  },
  missing: { vi: 'không tìm thấy lịch trên máy chủ ({status})', en: 'the calendar is not on the server ({status})' },
  precondition: {
    vi: 'nội dung trên máy chủ liên tục bị người khác sửa (412)',
    en: 'somebody keeps changing the entries on the server (412)',
  },
  conflict: { vi: 'máy chủ từ chối vì trùng lặp (409: {detail})', en: 'the server sees a conflict (409: {detail})' },
  'too-large': { vi: 'máy chủ cho là nội dung quá lớn (413)', en: 'the server finds an entry too large (413)' },
  locked: { vi: 'nội dung trên máy chủ đang bị khóa (423)', en: 'an entry on the server is locked (423)' },
  busy: { vi: 'máy chủ đang bận, hẹn lại sau ({status})', en: 'the server is busy and asks to come later ({status})' },
  full: { vi: 'máy chủ hết chỗ (507)', en: 'the server has no space left (507)' },
  'password-lost': {
    vi: 'không mở được mật khẩu đã niêm phong: khóa không còn; hãy khôi phục khóa hoặc đặt lại mật khẩu',
    en: 'the sealed password cannot be opened: its key is gone; restore the key, or set the password anew',
  },
  'taken-over': {
    vi: 'một tiến trình khác đã tiếp quản lần đẩy này',
    en: 'another process has taken this push over',
  },
  interrupted: {
    vi: 'lần đẩy bị dừng do lỗi bên trong Lịch ({detail}); chi tiết ở nhật ký của lich serve',
    en: 'the push was stopped by a fault within Lịch ({detail}); the log of lich serve tells more',
  },
  'server-fault': { vi: 'máy chủ gặp lỗi ({status}: {detail})', en: 'the server met a fault ({status}: {detail})' },
  refused: { vi: 'máy chủ từ chối ({status}: {detail})', en: 'the server refused ({status}: {detail})' },
};

/** Part of a sentence, without a full stop. */
export function faultSentence({ kind, status, detail }: PushFault, language: Language): string {
  return fill(FAULTS[kind][language], { status: status ?? '–', detail: detail === '' ? '–' : detail });
}

export const NO_TARGET: Sentence = {
  vi: 'Chưa có lịch nào được đẩy tới máy chủ CalDAV. Thêm bằng: lich push --add --feed FEED --url URL --user TÊN',
  en: 'No calendar is pushed to a CalDAV server yet. Add one with: lich push --add --feed FEED --url URL --user NAME',
};

export const ADDED: Sentence = {
  vi: 'Đã thêm đích {id}: “{title}” → {url}',
  en: 'Added the target {id}: “{title}” → {url}',
};

export const FOREIGN: Sentence = {
  vi: 'Lịch này đang có {count} nội dung của người khác; Lịch không động tới chúng.',
  en: 'This calendar holds {count} entries of others; they are never touched.',
};

export const IGNORES_CONDITIONS: Sentence = {
  vi: 'Máy chủ này không tôn trọng điều kiện ghi; Lịch sẽ hỏi trước mỗi lần ghi để không đè lên sửa đổi của người khác.',
  en: 'This server ignores conditions on writes; it will be asked before each write, so that edits of others are kept.',
};

export const REMOVED: Sentence = { vi: 'Đã bỏ đích {id}.', en: 'Removed the target {id}.' };

export const REMOVED_LEAVING: Sentence = {
  vi: 'Đã bỏ đích {id}. {standing} nội dung đã đẩy lên vẫn còn ở {url}, và Lịch không xóa được nữa: thêm lại đích này thì mỗi việc có hai bản, trừ khi xóa ở đó trước. Lần sau muốn xóa cùng lúc: lich push --remove ĐÍCH --purge',
  en: 'Removed the target {id}. {standing} entries that were pushed stay at {url}, and Lịch can delete them no more: a target added again puts each there a second time, unless they are deleted there first. To have them gone with the target: lich push --remove TARGET --purge',
};

export const PURGED: Sentence = {
  vi: 'Đã xóa trên máy chủ mọi nội dung đã đẩy lên, và bỏ đích {id}.',
  en: 'Everything that was pushed is deleted on the server, and the target {id} removed.',
};

export const PURGED_KEEPING: Sentence = {
  vi: 'Đã xóa những gì đã đẩy lên và bỏ đích {id}; còn {kept} nội dung mà người khác đã sửa trên máy chủ.',
  en: 'What was pushed is deleted and the target {id} removed; {kept} entries that others changed on the server stay.',
};

export const NOT_REMOVED: Sentence = {
  vi: 'Chưa bỏ đích {id}: còn {left} nội dung của Lịch trên máy chủ. Hãy chạy lại, hoặc --remove không kèm --purge để bỏ đích mà để chúng lại.',
  en: 'The target {id} is not removed: {left} entries of Lịch are on the server yet. Run it again, or --remove without --purge to leave them there.',
};

export const REVIVED: Sentence = {
  vi: 'Đích {id} sẽ được đẩy lại ngay khi lich serve chạy, hoặc bằng: lich push --run',
  en: 'The target {id} is pushed again as soon as lich serve runs, or with: lich push --run',
};

export const RESEALED: Sentence = {
  vi: 'Đã niêm phong lại {count} mật khẩu bằng khóa mới.',
  en: 'Sealed {count} passwords with the new key.',
};

export const STAYS_LOST: Sentence = {
  vi: 'Không khóa nào mở được mật khẩu của đích {id}; hãy đặt lại mật khẩu cho đích này.',
  en: 'No key opens the password of the target {id}; give it a new password.',
};

export const TARGET: Sentence = { vi: '{id}  {title} → {url}', en: '{id}  {title} → {url}' };

export const RAN: Sentence = {
  vi: '  thêm {created}, sửa {updated}, xóa {deleted}, giữ sửa đổi của người khác {kept}, không nhận {refused}, máy chủ lưu sai {altered}; {requests} yêu cầu',
  en: '  {created} created, {updated} updated, {deleted} deleted, {kept} changed by others and kept, {refused} refused, {altered} altered by the server; {requests} requests',
};

export const COMPARED: Sentence = {
  vi: '  thiếu {missing}, khác {different}, thừa {superfluous}, người khác sửa được giữ {kept}, máy chủ lưu sai {altered}, của người khác {foreign}',
  en: '  {missing} missing, {different} different, {superfluous} superfluous, {kept} changed by others and kept, {altered} altered by the server, {foreign} of others',
};

export const ALTERS: Sentence = {
  vi: '  máy chủ lưu {altered} nội dung khác với những gì Lịch đã gửi (thường là hỏng dấu tiếng Việt): người xem thấy sai. Hãy báo người quản trị máy chủ; sửa xong thì chạy: lich push --repair',
  en: '  the server stores {altered} entries otherwise than they were sent (often damaged Vietnamese letters): people see wrong texts. Tell whoever runs the server; when it is mended, run: lich push --repair',
};

export const LOST: Sentence = {
  vi: 'Máy chủ không giữ {parts} của lịch mới lập; nội dung lịch không bị ảnh hưởng.',
  en: 'The server did not keep the {parts} of the new calendar; its entries are not affected.',
};

export const HEAD_PARTS: Readonly<Record<'name' | 'description' | 'color' | 'zone', Sentence>> = {
  name: { vi: 'tên', en: 'name' },
  description: { vi: 'mô tả', en: 'description' },
  color: { vi: 'màu', en: 'colour' },
  zone: { vi: 'múi giờ', en: 'time zone' },
};

export const CHANGED: Sentence = {
  vi: 'Đã đổi đích {id}; sẽ được đẩy lại ngay khi lich serve chạy, hoặc bằng: lich push --run',
  en: 'Changed the target {id}; it is pushed again as soon as lich serve runs, or with: lich push --run',
};

export const TESTED: Sentence = {
  vi: '  máy chủ trả lời, lịch “{name}” ghi được',
  en: '  the server answers, the calendar “{name}” can be written',
};

export const TEST_GONE: Sentence = {
  vi: '  máy chủ trả lời, nhưng không còn lịch ở địa chỉ này',
  en: '  the server answers, but there is no calendar at this address any more',
};

export const TEST_READ_ONLY: Sentence = {
  vi: '  máy chủ trả lời, nhưng tài khoản chỉ được đọc lịch “{name}”',
  en: '  the server answers, but the account may only read the calendar “{name}”',
};

export const LAST_GOOD: Sentence = {
  vi: '  lần gần nhất khớp hoàn toàn: {at}',
  en: '  all was as it shall be last on: {at}',
};

export const FAULT: Sentence = { vi: '  lỗi: {fault}', en: '  fault: {fault}' };

export const STATES: Readonly<Record<'idle' | 'waiting' | 'running' | 'held' | 'dead', Sentence>> = {
  idle: { vi: '  không có gì chờ đẩy', en: '  nothing waits' },
  waiting: { vi: '  đang chờ đẩy (đã thử {attempts} lần)', en: '  waits to be pushed ({attempts} attempts so far)' },
  running: { vi: '  đang đẩy', en: '  is being pushed' },
  held: {
    vi: '  chờ xác nhận: sẽ xóa {deletes} trong {standing} nội dung. Đồng ý thì chạy: lich push --confirm {id}',
    en: '  waits for a yes: {deletes} of {standing} entries would be deleted. To agree: lich push --confirm {id}',
  },
  dead: {
    vi: '  đã dừng sau {attempts} lần thử. Sửa xong thì chạy: lich push --retry {id}',
    en: '  stopped after {attempts} attempts. When it is mended: lich push --retry {id}',
  },
};
