import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const read = (...lines: readonly string[]) =>
  readProgramme(lines.join('\n')).items.map(({ start, startTime, title, review }) =>
    [start, startTime, title, ...review].join(' | '),
  );
const below = (first: string, second: string) =>
  read('LỊCH KHÁM SỨC KHỎE NĂM 2027', '', first, '- 7h30: Khối 6', '- 9h00: Khối 7', second, '- 8h00: Khối 8');
const DAYS = ['2027-05-10 | 07:30 | Khối 6', '2027-05-10 | 09:00 | Khối 7', '2027-05-11 | 08:00 | Khối 8'];

test.each([
  ['Đợt 1: ngày 10/5', 'Đợt 2: ngày 11/5'],
  ['Đợt 1 (10/5/2027)', 'Đợt 2 (11/5/2027)'],
  ['* Đợt I - Thứ Hai, ngày 10/5', '* Đợt II - Thứ Ba, ngày 11/5'],
  ['1. Vòng 1: ngày 10 tháng 5', '2. Vòng 2: ngày 11 tháng 5'],
  ['Thời gian: Ngày 10/5', 'Thời gian: Ngày 11/5'],
  ['Thời gian khám: 10/5/2027 (thứ Hai)', 'Thời gian khám: 11/5/2027 (thứ Ba)'],
  ['Lần thứ nhất: ngày 10/5.', 'Lần thứ hai: ngày 11/5.'],
])('a line that only gives a day a label heads the hours below it: %s', (first, second) => {
  expect(below(first, second)).toEqual(DAYS);
});

test('right below the title it is no day of the whole', () => {
  expect(
    read('LỊCH TIẾP XÚC CỬ TRI', 'Đợt 1: Ngày 10/5/2027', '8h00: Xã Một', 'Đợt 2: Ngày 11/5/2027', '8h00: Xã Hai'),
  ).toEqual(['2027-05-10 | 08:00 | Tiếp xúc cử tri tại xã Một', '2027-05-11 | 08:00 | Tiếp xúc cử tri tại xã Hai']);
});

test('with words of its own, or nothing timed below, it is an entry', () => {
  const items = read('LỊCH TIÊM NĂM 2027', '', 'Đợt 1: ngày 10/5', 'Đợt 2: ngày 11/5', 'Đợt 3: ngày 12/5');
  expect(items.map((item) => item.slice(0, 10))).toEqual(['2027-05-10', '2027-05-11', '2027-05-12']);
});

test.each(['Hôm nay: ngày 18/11/2026', 'Hôm nay: Thứ Tư, ngày 18 / 11 / 2026', 'Trong ngày hôm nay: 18/11/2026'])(
  '“%s” heads the hours below it and is no entry',
  (head) => {
    const { items } = readProgramme(`${head}

07 giờ 30: Nội dung: Giao ban toàn viện. Địa điểm: Hội trường.

09 giờ 00: Nội dung: Họp hội đồng thuốc. Địa điểm: Phòng 3.

14 giờ 00: Nội dung: Nghiệm thu máy. Địa điểm: Khoa Hai.
`);
    expect(items.map(({ start, startTime, title, location }) => [start, startTime, title, location])).toEqual([
      ['2026-11-18', '07:30', 'Giao ban toàn viện', 'Hội trường'],
      ['2026-11-18', '09:00', 'Họp hội đồng thuốc', 'Phòng 3'],
      ['2026-11-18', '14:00', 'Nghiệm thu máy', 'Khoa Hai'],
    ]);
  },
);
