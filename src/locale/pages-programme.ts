import type { Sentence } from './sentence.ts';

/** Words of programmes as pages show them. */

export const SESSIONS = {
  allDay: { vi: 'Cả ngày', en: 'All day' },
  morning: { vi: 'Sáng', en: 'Morning' },
  afternoon: { vi: 'Chiều', en: 'Afternoon' },
  evening: { vi: 'Tối', en: 'Evening' },
} as const satisfies Record<string, Sentence>;
export type Session = keyof typeof SESSIONS;
export const SESSION_NAMES = Object.keys(SESSIONS) as Session[];

/** In the place of the hour where only the half of the day is known. */
export const NO_HOUR: Sentence = { vi: 'chưa ghi giờ', en: 'no hour given' };
export const DUE: Sentence = { vi: 'Hạn', en: 'Due' };
export const DUE_ON: Sentence = { vi: 'Hạn {date}', en: 'Due {date}' };
export const CONTINUED: Sentence = { vi: 'tiếp', en: 'continued' };
export const TO_BE_CONFIRMED: Sentence = { vi: 'Dự kiến', en: 'Tentative' };
export const UNSURE_WHO: Sentence = { vi: 'Chưa rõ người dự', en: 'Not yet said who goes' };
export const UNCERTAIN: Sentence = { vi: 'Cần đối chiếu văn bản', en: 'Check with the document' };

/** Badges; what they say stands in capitals as offices print it. */
export const CANCELLED: Sentence = { vi: 'HỦY', en: 'CANCELLED' };
export const POSTPONED: Sentence = { vi: 'HOÃN', en: 'POSTPONED' };
export const NEW: Sentence = { vi: 'MỚI', en: 'NEW' };
export const EDITED: Sentence = { vi: 'ĐIỀU CHỈNH', en: 'AMENDED' };
export const NEW_PLACE: Sentence = { vi: 'ĐỔI ĐỊA ĐIỂM', en: 'NEW PLACE' };
export const NEW_HOUR: Sentence = { vi: 'ĐỔI GIỜ {from}→{to}', en: 'NEW TIME {from}→{to}' };
export const NEW_SESSION: Sentence = { vi: 'ĐỔI BUỔI {from}→{to}', en: 'MOVED {from}→{to}' };
export const MOVED_TO: Sentence = { vi: 'ĐÃ CHUYỂN SANG NGÀY {to}', en: 'MOVED TO {to}' };
export const NEW_DAY: Sentence = { vi: 'ĐỔI NGÀY {from}→{to}', en: 'NEW DAY {from}→{to}' };

export const CHAIR: Sentence = { vi: 'Chủ trì', en: 'Chair' };
export const PARTICIPANTS: Sentence = { vi: 'Thành phần', en: 'Participants' };
export const PLACE: Sentence = { vi: 'Địa điểm', en: 'Place' };
export const PREPARED_BY: Sentence = { vi: 'Chuẩn bị', en: 'Prepared by' };

export const LUNAR: Sentence = { vi: 'ÂL {date}', en: 'Lunar {date}' };
export const LEAP: Sentence = { vi: ' nhuận', en: ' (leap)' };
export const DAY_OFF: Sentence = { vi: 'NGHỈ', en: 'DAY OFF' };
export const MAKE_UP_DAY: Sentence = { vi: 'LÀM BÙ', en: 'MAKE-UP DAY' };
export const TODAY: Sentence = { vi: 'Hôm nay', en: 'Today' };
export const TOMORROW: Sentence = { vi: 'Ngày mai', en: 'Tomorrow' };
export const NOTHING: Sentence = { vi: 'Không có nội dung.', en: 'Nothing is planned.' };
export const UPDATED: Sentence = { vi: 'Cập nhật {time} · lần {number}', en: 'Updated {time} · issue {number}' };
export const NOT_YET_ISSUED: Sentence = {
  vi: 'Chưa có chương trình nào được công bố.',
  en: 'No programme has been published yet.',
};
export const WEEK_TITLE: Sentence = {
  vi: 'Tuần {number} (từ {from} đến {to})',
  en: 'Week {number} ({from} to {to})',
};
