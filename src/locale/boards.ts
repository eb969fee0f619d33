import type { Sentence } from './sentence.ts';

/** What `lich boards` says. */

export const BOARD_MADE: Sentence = {
  vi: 'Bảng lịch mới; mở địa chỉ này trên màn hình (thêm /week, /leaders, /agenda để xem cách khác):',
  en: 'A new board; open this address on the screen (add /week, /leaders, /agenda for other views):',
};
export const BOARD_REVOKED: Sentence = { vi: 'Đã thu hồi bảng lịch {id}.', en: 'The board {id} was revoked.' };
export const NO_BOARDS: Sentence = {
  vi: 'Chưa có bảng lịch nào. Thêm bằng: lich boards --new ID-CƠ-QUAN',
  en: 'There are no boards yet. Add one with: lich boards --new ORGANISATION-ID',
};
export const REVOKED: Sentence = { vi: 'đã thu hồi', en: 'revoked' };
