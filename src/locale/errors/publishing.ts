import type { Sentence } from '../sentence.ts';

/** Links, boards and accounts of phones. */
export const PUBLISHING = {
  'board-unknown': { vi: 'Không có bảng lịch nào ở liên kết này.', en: 'There is no board at this link.' },
  'board-revoked': { vi: 'Liên kết bảng lịch này đã được thu hồi.', en: 'The link to this board has been revoked.' },
  'board-view-unknown': {
    vi: 'Bảng lịch không có cách xem “{view}”; hãy dùng: {known}.',
    en: 'A board has no view “{view}”; use one of: {known}.',
  },
  'board-scope-invalid': {
    vi: 'Không có đơn vị hay nhóm “{id}” trong cơ quan này.',
    en: 'There is no unit or group “{id}” in this organisation.',
  },
  'feed-unknown': { vi: 'Không có lịch nào ở liên kết này.', en: 'There is no calendar at this link.' },
  'single-due-invalid': {
    vi: '“{text}” không phải số việc: hãy ghi một số từ 0 đến {most}.',
    en: '“{text}” is not a number of pieces: give one from 0 to {most}.',
  },
  'feed-todos': {
    vi: 'Đây là danh sách việc (VTODO), không đẩy lên máy chủ lịch khác được; hãy đẩy lịch, còn danh sách việc thì dùng liên kết hoặc tài khoản CalDAV.',
    en: 'This is a list of things to do (VTODO), which is not pushed to other servers; push the calendar, and use a link or a CalDAV account for the list.',
  },
  'link-unknown': { vi: 'Không có liên kết mã “{id}”.', en: 'There is no link of the id “{id}”.' },
  'feed-revoked': { vi: 'Liên kết này đã được thu hồi.', en: 'This link has been revoked.' },
  'app-password-unknown': {
    vi: 'Không có mật khẩu ứng dụng “{id}”; xem danh sách bằng: lich caldav.',
    en: 'There is no app password “{id}”; lich caldav lists them.',
  },
  'dav-without-tls': {
    vi: 'Tài khoản CalDAV chỉ dùng qua https. Hãy đặt Lịch sau proxy có TLS và đặt LICH_TRUST_PROXY để Lịch tin tiêu đề X-Forwarded-Proto của proxy (xem README).',
    en: 'CalDAV accounts work over https only. Put a proxy with TLS before Lịch and set LICH_TRUST_PROXY, so that its X-Forwarded-Proto is believed (see the README).',
  },
} as const satisfies Record<string, Sentence>;
