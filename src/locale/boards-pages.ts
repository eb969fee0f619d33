import type { BoardView } from '../model/board.ts';
import type { Sentence } from './sentence.ts';

/** The page of the boards on the office's screens. */

export const TITLE: Sentence = { vi: 'Bảng lịch', en: 'Boards' };
export const EXPLANATION: Sentence = {
  vi: 'Bảng lịch hiện trên màn hình ở sảnh, phòng họp. Mở địa chỉ của bảng trên màn hình ấy; ai có địa chỉ thì xem được, nên lộ thì cấp lại.',
  en: 'A board is shown on a screen in a hall or a room. Open its address on that screen; whoever has the address can see it, so renew it when it leaks.',
};
export const NONE: Sentence = { vi: 'Chưa có bảng lịch nào.', en: 'There are no boards yet.' };
export const ADD: Sentence = { vi: 'Lập bảng lịch', en: 'Make a board' };
export const EDIT: Sentence = { vi: 'Sửa', en: 'Change' };
export const BACK: Sentence = { vi: '← Bảng lịch', en: '← Boards' };
export const NO_LABEL: Sentence = { vi: '(chưa đặt tên)', en: '(without a name)' };
export const LABEL: Sentence = { vi: 'Nơi treo', en: 'Where it hangs' };
export const LABEL_HINT: Sentence = { vi: 'Ví dụ: Sảnh tầng 1', en: 'For example: ground floor hall' };
export const SCOPE: Sentence = { vi: 'Lịch của ai', en: 'Whose programme' };
export const WHOLE: Sentence = { vi: 'Cả cơ quan', en: 'The whole office' };
export const VIEW: Sentence = { vi: 'Cách xem', en: 'View' };
export const VIEWS: Readonly<Record<BoardView, Sentence>> = {
  today: { vi: 'Trong ngày', en: 'The day' },
  week: { vi: 'Cả tuần', en: 'The week' },
  leaders: { vi: 'Từng lãnh đạo trong ngày', en: 'Each leader’s day' },
  agenda: { vi: 'Từng ngày, tuần này và tuần tới', en: 'Day by day, this week and next' },
};
export const DETAIL: Sentence = { vi: 'Mức chi tiết', en: 'Level of detail' };
export const DARK: Sentence = { vi: 'Giờ nền tối', en: 'Dark hours' };
export const NEVER_DARK: Sentence = { vi: 'không bao giờ', en: 'never' };
export const DARK_FROM: Sentence = { vi: 'Nền tối từ', en: 'Dark from' };
export const DARK_TO: Sentence = { vi: 'Nền tối đến', en: 'Dark until' };
export const DARK_HINT: Sentence = {
  vi: 'Giờ:phút; để trống cả hai là không bao giờ tối',
  en: 'Hour:minute; both left empty: never dark',
};
export const MADE: Sentence = { vi: 'Lập lúc {when}', en: 'Made {when}' };
export const RENEW: Sentence = { vi: 'Cấp lại', en: 'Renew' };
export const REVOKE: Sentence = { vi: 'Thu hồi', en: 'Revoke' };
export const RENEW_ASKS: Sentence = {
  vi: 'Địa chỉ đang dùng sẽ hết hiệu lực; phải mở địa chỉ mới trên màn hình.',
  en: 'The address in use ends; the new one has to be opened on the screen.',
};
export const RENEW_YES: Sentence = { vi: 'Đồng ý cấp lại', en: 'Yes, renew it' };
export const REVOKE_ASKS: Sentence = {
  vi: 'Màn hình đang mở địa chỉ này sẽ thôi hiện lịch; địa chỉ đã thu hồi không dùng lại được.',
  en: 'Screens that show this address show no calendar any more; a revoked address cannot be used again.',
};
export const REVOKE_YES: Sentence = { vi: 'Đồng ý thu hồi', en: 'Yes, revoke it' };
export const REVOKED: Sentence = { vi: 'Thu hồi {when}', en: 'Revoked {when}' };
export const DONE = {
  added: {
    vi: 'Đã lập bảng lịch: hãy mở địa chỉ của bảng trên màn hình.',
    en: 'The board is made: open its address on the screen.',
  },
  changed: { vi: 'Đã lưu; màn hình tự đổi theo.', en: 'Saved; the screen follows by itself.' },
  renewed: { vi: 'Đã cấp lại: hãy mở địa chỉ mới trên màn hình.', en: 'Renewed: open the new address on the screen.' },
  revoked: { vi: 'Đã thu hồi bảng lịch.', en: 'The board is revoked.' },
} as const satisfies Record<string, Sentence>;
