import { dayOf, type LocalDate, monthOf, yearOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { dateInWords, fullDate, shortDate } from './days.ts';

/** What stands around the days of a weekly programme: letterhead, title, period, signature, and a web page's own. */

export function framed(c: Chance, days: readonly LocalDate[], body: readonly string[]): string {
  const monday = days[0]!;
  const masthead = c.pick(mastheads(monday));
  const title = c.pick(TITLES);
  const period = c.pick(periods(monday, days.at(-1)!, 1 + c.below(52)));
  const tail = c.pick(TAILS);
  const head = c.percent(10) ? [period, ...title] : [...title, period];
  const above = masthead.length === 0 ? [] : [...masthead, ''];
  const below = tail.length === 0 ? [] : ['', ...tail];
  return `${[...above, ...head, '', ...body, ...below].join('\n')}\n`;
}

const mastheads = (monday: LocalDate): readonly (readonly string[])[] => [
  [],
  ['UBND TỈNH MẪU', 'SỞ VÍ DỤ', '-------'],
  [
    'UBND XÃ THỬ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'VĂN PHÒNG\tĐộc lập - Tự do - Hạnh phúc',
    `Số: 12/LCT-VP\tXã Thử, ngày ${dateInWords(monday)}`,
  ],
  ['Trang chủ / Lịch công tác', '', `Cập nhật: ${fullDate(monday)} 07:30`, 'Lượt xem: 123'],
  ['ĐẢNG ỦY XÃ THỬ', '*', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
];

const TITLES: readonly (readonly string[])[] = [
  ['LỊCH CÔNG TÁC TUẦN'],
  ['LỊCH LÀM VIỆC CỦA LÃNH ĐẠO SỞ VÍ DỤ'],
  ['LỊCH CÔNG TÁC TUẦN', 'CỦA THƯỜNG TRỰC HĐND, LÃNH ĐẠO UBND XÃ THỬ'],
  ['CHƯƠNG TRÌNH CÔNG TÁC TUẦN'],
  ['Lịch công tác tuần của Ban Giám hiệu'],
  ['LỊCH HOẠT ĐỘNG CỦA LÃNH ĐẠO HUYỆN'],
];

const periods = (first: LocalDate, last: LocalDate, week: number): readonly string[] => [
  `(Từ ngày ${fullDate(first)} đến ngày ${fullDate(last)})`,
  `Từ ngày ${shortDate(first)} - ${fullDate(last)}`,
  `Tuần ${week} (${fullDate(first)} - ${fullDate(last)})`,
  `Tuần thứ ${week}, từ ngày ${plainDate(first)} đến ${plainDate(last)}`,
  `(Tuần lễ từ ngày ${dateInWords(first)} đến ngày ${dateInWords(last)})`,
];
const plainDate = (date: LocalDate) => `${dayOf(date)}/${monthOf(date)}/${yearOf(date)}`;

const TAILS: readonly (readonly string[])[] = [
  [],
  ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', '', 'Trần Văn Thử'],
  ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
  ['Ghi chú: Lịch này thay cho giấy mời. Các đồng chí có lịch họp tự sắp xếp phương tiện.'],
  ['Tin liên quan', 'Lịch công tác tuần trước', 'Bản quyền thuộc Sở Ví dụ'],
];
