import type { MailFault, MailFaultKind } from '../model/mail.ts';
import { fill, type Language, type Sentence } from './sentence.ts';

/** What letters say, and why one was not sent. */

export const SUBJECT: Sentence = { vi: '[Lịch] {name}: {counts}', en: '[Lịch] {name}: {counts}' };
export const OPENING: Sentence = {
  vi: 'Lịch công tác của {name} ({office}) vừa thay đổi:',
  en: 'The programme of {name} ({office}) has changed:',
};
export const GROUPS = {
  added: { vi: 'Thêm mới', en: 'New' },
  moved: { vi: 'Đổi thời gian', en: 'Moved' },
  changed: { vi: 'Thay đổi khác', en: 'Otherwise changed' },
  cancelled: { vi: 'Hủy, không còn trong lịch', en: 'Cancelled or gone' },
} as const satisfies Record<string, Sentence>;
export const COUNTS = {
  added: { vi: '{count} mới', en: '{count} new' },
  moved: { vi: '{count} đổi thời gian', en: '{count} moved' },
  changed: { vi: '{count} thay đổi khác', en: '{count} changed' },
  cancelled: { vi: '{count} hủy', en: '{count} cancelled' },
} as const satisfies Record<string, Sentence>;
export const MORE: Sentence = {
  vi: 'và {count} nội dung nữa, xem trong lịch',
  en: 'and {count} more, see the calendar',
};
export const PLACE: Sentence = { vi: 'Địa điểm: {place}', en: 'Place: {place}' };
export const DELEGATED: Sentence = { vi: 'đã ủy quyền cho người khác dự', en: 'handed over to somebody else' };
export const DELEGATE: Sentence = { vi: 'dự thay theo ủy quyền', en: 'attends in another’s place' };
export const UNSURE: Sentence = { vi: 'chưa rõ người dự', en: 'not yet said who goes' };
export const PRIVATE: Sentence = {
  vi: 'Việc riêng: thư không ghi nội dung, xem trong lịch đã đăng ký.',
  en: 'Private: the letter does not say what it is, see the subscribed calendar.',
};
export const CALENDARS_FOLLOW: Sentence = {
  vi: 'Lịch đã đăng ký trên điện thoại và máy tính tự cập nhật theo.',
  en: 'Subscribed calendars follow by themselves.',
};
export const REPEATED: Sentence = {
  vi: 'Lần gửi trước bị ngắt giữa chừng, nên thư này có thể đến hai lần.',
  en: 'The sending before was cut off, so this letter may come twice.',
};
export const FOOT: Sentence = {
  vi: 'Thư tự động của Lịch ({host}), gửi tới địa chỉ ghi trong danh sách của {office}. Không muốn nhận nữa: báo văn thư bỏ địa chỉ khỏi danh sách.',
  en: 'Sent by Lịch ({host}) to an address of the roster of {office}. To receive no more, ask the clerk to take the address out.',
};

export const PASSWORD_SUBJECT: Sentence = {
  vi: '[Lịch] Đặt lại mật khẩu',
  en: '[Lịch] Choose a new password',
};
export const PASSWORD_TEXT: Sentence = {
  vi: 'Có người, chắc là anh/chị, xin đặt lại mật khẩu của tài khoản {login}. Liên kết này dùng được một lần, trong {minutes} phút:',
  en: 'Somebody, probably you, asked for a new password of the account {login}. This link works once, within {minutes} minutes:',
};
export const PASSWORD_NOT_YOU: Sentence = {
  vi: 'Nếu không phải anh/chị, hãy bỏ qua thư này; mật khẩu hiện nay vẫn giữ nguyên.',
  en: 'If it was not you, do nothing; your present password stays.',
};
export const TEST_SUBJECT: Sentence = { vi: '[Lịch] Thư thử', en: '[Lịch] Test' };
export const TEST_TEXT: Sentence = {
  vi: 'Thư thử của Lịch ({host}). Nhận được thư này là máy chủ gửi thư đã cấu hình đúng.',
  en: 'A test of Lịch ({host}). If you can read this, sending e-mail is set up rightly.',
};

const FAULTS: Record<MailFaultKind, Sentence> = {
  unreachable: {
    vi: 'không kết nối được tới máy chủ gửi thư ({detail})',
    en: 'the mail server cannot be reached ({detail})',
  },
  timeout: { vi: 'máy chủ gửi thư không trả lời kịp', en: 'the mail server did not answer in time' },
  certificate: {
    vi: 'chứng chỉ TLS của máy chủ gửi thư không hợp lệ hoặc không đúng tên máy ({detail})',
    en: "the mail server's TLS certificate is not valid or not for this name ({detail})",
  },
  'without-tls': {
    vi: 'máy chủ gửi thư không nhận mã hóa (STARTTLS), nên không gửi; nếu chấp nhận, đặt LICH_SMTP_TLS=optional',
    en: 'the mail server does not take encryption (STARTTLS), so nothing was sent; if that is meant, set LICH_SMTP_TLS=optional',
  },
  unauthorized: {
    vi: 'máy chủ gửi thư không nhận tên đăng nhập hoặc mật khẩu ({detail})',
    en: 'the mail server does not take the user name or the password ({detail})',
  },
  deferred: {
    vi: 'máy chủ gửi thư hẹn lại sau ({status}: {detail})',
    en: 'the mail server asks to come later ({status}: {detail})',
  },
  refused: {
    vi: 'máy chủ gửi thư từ chối hẳn ({status}: {detail})',
    en: 'the mail server refuses for good ({status}: {detail})',
  },
  interrupted: {
    vi: 'hai lần liền bị ngắt giữa lúc gửi, thư có thể đã tới nơi; không gửi thêm khi chưa có người xem',
    en: 'it was cut off twice in the middle of sending and may have arrived; it is not sent again until somebody says so',
  },
  unwritten: {
    vi: 'không soạn được thư này vì lỗi của chương trình ({detail}); các thư khác vẫn gửi bình thường, hãy báo quản trị viên máy chủ',
    en: 'this letter could not be written because of a fault of the program ({detail}); the others go out as usual, tell whoever runs the server',
  },
};

/** Part of a sentence, without a full stop. */
export function mailFaultSentence({ kind, status, detail }: MailFault, language: Language): string {
  return fill(FAULTS[kind][language], { status: status ?? '–', detail: detail === '' ? '–' : detail });
}
