import type { BoardView } from '../model/board.ts';
import type { Sentence } from './sentence.ts';

/** What stands on the wall. */

export const BOARD_TITLES: Readonly<Record<BoardView, Sentence>> = {
  today: { vi: 'Lịch công tác trong ngày', en: 'Programme of the day' },
  week: { vi: 'Lịch công tác tuần {number}', en: 'Programme of week {number}' },
  leaders: { vi: 'Lịch công tác của lãnh đạo', en: 'Programme of the leaders' },
  agenda: { vi: 'Lịch công tác', en: 'Programme' },
};
export const RUNNING: Sentence = { vi: '▶ ĐANG DIỄN RA', en: '▶ NOW' };
export const PAST: Sentence = { vi: 'đã qua', en: 'over' };
export const STALE_DAY: Sentence = { vi: 'ĐANG XEM LỊCH NGÀY {date}', en: 'THIS IS THE PROGRAMME OF {date}' };
export const LOST_SINCE: Sentence = { vi: '⚠ Mất kết nối từ', en: '⚠ No connection since' };
export const NEXT_DAY: Sentence = { vi: 'Ngày mai – {date}', en: 'Tomorrow – {date}' };
export const COMING_DAY: Sentence = { vi: 'Ngày tới – {date}', en: 'Next – {date}' };
export const CONTINUED_ON_PAGE: Sentence = { vi: '(tiếp)', en: '(continued)' };
export const NO_LEADERS: Sentence = {
  vi: 'Chưa có lãnh đạo nào trong danh sách.',
  en: 'No leaders are on the roster.',
};
