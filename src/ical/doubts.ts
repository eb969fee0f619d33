import type { NoticeCode } from '../model/notice.ts';

/** What a doubt is about, in a word or two: the full sentence stands on the review page, with its figures. */
const ABOUT: Readonly<Partial<Record<NoticeCode, string>>> = {
  'weekday-mismatch': 'ngày (thứ và ngày không khớp)',
  'lunar-mismatch': 'ngày (âm lịch không khớp)',
  'year-mismatch': 'năm',
  'date-outside-period': 'ngày (nằm ngoài kỳ chương trình)',
  'date-corrected': 'ngày (đã hiểu khác chữ in)',
  'several-dates': 'ngày',
  'uncertain-date': 'ngày',
  'missing-year': 'năm',
  'week-number-unresolved': 'tuần',
  'displaced-month': 'tháng',
  'leader-inferred': 'lãnh đạo',
  'more-leaders-than-items': 'lãnh đạo',
  'unknown-person': 'lãnh đạo',
  'uncertain-person': 'lãnh đạo',
  'unit-inferred': 'đơn vị',
  'unknown-unit': 'đơn vị',
  'uncertain-unit': 'đơn vị',
  'person-as-unit': 'đơn vị',
  'shifted-cell': 'đơn vị',
  'ends-before-start': 'giờ',
  'slot-time-mismatch': 'giờ',
  'time-inferred': 'giờ',
  'hour-left': 'giờ',
  'near-duplicate': 'có thể trùng với nội dung khác',
  'unclear-status': 'còn diễn ra hay không',
};

const ANYTHING_ELSE = 'nội dung';

/** `lãnh đạo, ngày (thứ và ngày không khớp)`; null when nothing is in doubt. */
export function doubtsText(codes: readonly string[]): string | null {
  const known: Readonly<Record<string, string>> = ABOUT;
  const about = [...new Set(codes.map((code) => known[code] ?? ANYTHING_ELSE))];
  return about.length === 0 ? null : about.join(', ');
}
