import type { ProgrammeItem } from '../../src/model/programme.ts';
import { addDays, type LocalDate, weekdayOf } from '../../src/time/local.ts';
import { item } from '../schedule/samples.ts';
import type { Chance } from './random.ts';

/**
 * A month of an office, with what makes meetings hard to tell apart: every week the same, many of one kind that differ
 * in a name or a number, three days of one training, many short titles.
 */

const DEPARTMENTS = [
  'Phòng Quản lý khoa học',
  'Phòng Chuyển đổi số',
  'Thanh tra Sở',
  'Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng',
  'Trung tâm Ứng dụng tiến bộ khoa học',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Công nghệ và Đổi mới sáng tạo',
];
const DISTRICTS = ['Kỳ Anh', 'Can Lộc', 'Hương Sơn', 'Cẩm Xuyên', 'Nghi Xuân', 'Đức Thọ', 'Vũ Quang', 'Lộc Hà'];
const TOPICS = [
  'phát triển giống bưởi Phúc Trạch tại vùng đồi',
  'xử lý nước thải làng nghề bằng vi sinh',
  'bảo tồn nhung hươu và chỉ dẫn địa lý',
  'ứng dụng cảm biến trong nuôi tôm trên cát',
  'số hóa di tích lịch sử cấp tỉnh',
  'nhân giống nấm dược liệu quy mô hộ gia đình',
  'cảnh báo sạt lở đất ven sông',
];
const FIELDS = [
  'chuyển đổi số',
  'cải cách hành chính',
  'sở hữu trí tuệ',
  'an toàn bức xạ',
  'đo lường',
  'thi đua khen thưởng',
];
const MEETINGS = [
  (c: Chance) => `Làm việc với ${c.pick(DEPARTMENTS)}`,
  (c: Chance) => `Kiểm tra dự án tại huyện ${c.pick(DISTRICTS)}`,
  (c: Chance) => `Họp Hội đồng nghiệm thu nhiệm vụ “${c.pick(TOPICS)}”`,
  (c: Chance) => `Họp Hội đồng tư vấn tuyển chọn nhiệm vụ “${c.pick(TOPICS)}” lần ${1 + c.below(3)}`,
  (c: Chance) => `Hội nghị tổng kết công tác ${c.pick(FIELDS)} năm 2024, triển khai nhiệm vụ năm 2025`,
  (c: Chance) => `Hội nghị trực tuyến của Bộ về ${c.pick(FIELDS)}`,
  (c: Chance) => `Họp thống nhất dự thảo Quyết định số ${10 + c.below(80)}/QĐ-UBND về ${c.pick(FIELDS)}`,
  (c: Chance) => `Dự khai mạc lớp tập huấn ${c.pick(FIELDS)} tại huyện ${c.pick(DISTRICTS)}`,
  (c: Chance) => `Thẩm định kinh phí đề tài ${c.pick(TOPICS)}`,
  () => 'Kiểm tra cơ sở',
  () => 'Tiếp công dân định kỳ',
  () => 'Họp Ban Chấp hành Đảng bộ Sở',
  () => 'Họp Ban Thường vụ Đảng ủy',
];
export const LEADERS = ['giam-doc', 'pho-a', 'pho-b', 'pho-c'];
const PLACES = [null, 'Phòng họp số 1', 'Phòng họp số 2', 'UBND tỉnh', 'Hội trường Sở'];
export const SLOTS = ['morning', 'afternoon'] as const;

export function anyMeeting(c: Chance, given: Partial<ProgrammeItem> = {}): ProgrammeItem {
  return item(c.pick(MEETINGS)(c), {
    start: anyDay(c),
    slot: c.pick(SLOTS),
    leaders: c.percent(20) ? [c.pick(LEADERS), 'cac-pho'] : [c.pick(LEADERS)],
    units: [c.pick(['van-phong', 'phong-khoa-hoc', 'chi-cuc'])],
    location: c.pick(PLACES),
    ...given,
  });
}

/** A working day of March 2025. */
export function anyDay(c: Chance): string {
  for (;;) {
    const day = addDays('2025-03-01' as LocalDate, c.below(31));
    if (weekdayOf(day) < 6) return day;
  }
}

/** Items that no two of are the same to a person: title, day, half day and leaders differ somewhere. */
export function month(c: Chance, count: number): readonly ProgrammeItem[] {
  const weekly = ['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-24', '2025-03-31'].map((start) =>
    item('Giao ban Lãnh đạo Sở', { start, slot: 'morning', leaders: ['giam-doc', 'cac-pho'], units: ['van-phong'] }),
  );
  const training = `Tập huấn quản lý và khai thác tài sản trí tuệ cho cán bộ cấp xã huyện ${c.pick(DISTRICTS)}`;
  const days = item(training, { start: '2025-03-12', end: '2025-03-14', slot: 'morning', leaders: ['pho-b'] });
  const items = [...weekly, days];
  while (items.length < count) {
    const next = anyMeeting(c);
    if (!items.some((other) => isTwin(other, next))) items.push(next);
  }
  return items.sort((a, b) => (a.start! < b.start! ? -1 : a.start! > b.start! ? 1 : 0));
}

/** Of one title on one half day, or of one long title in one week: nobody could say which is which once one moves. */
export function isTwin(a: ProgrammeItem, b: ProgrammeItem): boolean {
  if (a.title !== b.title) return false;
  if (a.start === b.start) return true;
  const apart = Math.abs(Date.parse(a.start!) - Date.parse(b.start!)) / 86_400_000;
  return apart <= 7 || a.title.length > 30;
}
