import { expect, test } from 'vitest';
import { monthDaysIn } from '../../../src/programme/month-days.ts';
import { programmeOf } from './rendered.ts';

const days = (text: string) => {
  const found = monthDaysIn(text);
  return found && [found.month, found.mention.days.map(({ day }) => day).join(' '), found.leader];
};

/** A month and its days in one line. */
test.each([
  ['- Tháng 7: 02, 09, 16', [7, '2 9 16', null]],
  ['+ Tháng 7/2027: các ngày 02; 09 và 16.', [7, '2 9 16', null]],
  ['Tháng 7: ngày 02/7, ngày 16/7;', [7, '2 16', null]],
  ['Tháng 07/2027: 02.07; 16.07', [7, '2 16', null]],
  ['- Tháng 7: 02 - 09 - 16', [7, '2 9 16', null]],
  ['- Tháng 7: ngày 02 + ngày 16', [7, '2 16', null]],
  ['- Tháng 7: 02 (thứ Sáu), 16 (thứ Sáu)', [7, '2 16', null]],
  ['- Tháng 7: Chủ tịch Người Thứ Nhất, 02, 16', [7, '2 16', 'Chủ tịch Người Thứ Nhất']],
  ['- Tháng 7: 02, 16 - Phó Chủ tịch Người Thứ Hai', [7, '2 16', 'Phó Chủ tịch Người Thứ Hai']],
  ['- Tháng 7: Phó Chủ tịch Người Thứ Hai tiếp các ngày 02, 16', [7, '2 16', 'Phó Chủ tịch Người Thứ Hai']],
  ['- Tháng 7: 02/8', null],
  ['- Tháng 7: thu 12, 15 triệu đồng', null],
])('“%s”', (text, expected) => {
  expect(days(text)).toEqual(expected);
});

const told = (...lines: readonly string[]) =>
  programmeOf(['LỊCH TIẾP CÔNG DÂN', 'Của lãnh đạo Sở Ví dụ năm 2027', ...lines].join('\n')).items.map(
    ({ start, startTime, slot, leadersText, review }) => [start, startTime ?? slot, leadersText, ...review],
  );

test('a table of months by leaders holds bare days', () => {
  expect(
    told(
      '| Tháng | Giám đốc Người Thứ Nhất | Phó Giám đốc Người Thứ Hai |',
      '| Tháng 7 | 05; 19 | 08/7 |',
      '| Tháng 8 | Ngày 2 và 16 | - |',
    ),
  ).toEqual([
    ['2027-07-05', null, 'Giám đốc Người Thứ Nhất'],
    ['2027-07-19', null, 'Giám đốc Người Thứ Nhất'],
    ['2027-07-08', null, 'Phó Giám đốc Người Thứ Hai'],
    ['2027-08-02', null, 'Giám đốc Người Thứ Nhất'],
    ['2027-08-16', null, 'Giám đốc Người Thứ Nhất'],
  ]);
});

test('the days below a leader have the half of the day that stands beside the name', () => {
  expect(
    told(
      '1- Đ/c Người Thứ Nhất, Giám đốc, buổi sáng:',
      '- Tháng 7: 05, 19.',
      '2- Người Thứ Hai - Phó Giám đốc (tiếp buổi chiều):',
      '- Tháng 7: ngày 08.',
    ),
  ).toEqual([
    ['2027-07-05', 'morning', 'Đ/c Người Thứ Nhất, Giám đốc'],
    ['2027-07-19', 'morning', 'Đ/c Người Thứ Nhất, Giám đốc'],
    ['2027-07-08', 'afternoon', 'Người Thứ Hai - Phó Giám đốc'],
  ]);
});

test('pairs that end in the month of their row are days', () => {
  expect(told('| Tháng | Người tiếp | Ngày tiếp |', '| Tháng 9 | Người Thứ Nhất | 06-09, 10-09 |')).toEqual([
    ['2027-09-06', null, 'Người Thứ Nhất'],
    ['2027-09-10', null, 'Người Thứ Nhất'],
  ]);
});

test('of two columns called by the same word the one without days holds the hours', () => {
  expect(
    told(
      '| Thời gian | Thời gian | Người tiếp |',
      '| 06/9/2027 | Chiều, 13h30 | Người Thứ Nhất |',
      '| 10/9/2027 | Sáng, 8h | Người Thứ Hai |',
    ),
  ).toEqual([
    ['2027-09-06', '13:30', 'Người Thứ Nhất'],
    ['2027-09-10', '08:00', 'Người Thứ Hai'],
  ]);
});

test('what stands below the last row of cells is none of its columns', () => {
  expect(
    told(
      'Tháng',
      'Họ và tên',
      'Ngày tiếp công dân',
      'Địa điểm',
      'Tháng 7',
      'Người Thứ Nhất',
      'Các ngày 05, 19/7',
      'Phòng Tiếp công dân',
      'Thời gian tiếp công dân:',
      '- Buổi sáng: từ 7 giờ 30 phút đến 11 giờ 30 phút.',
      '- Buổi chiều: từ 13 giờ 30 phút đến 16 giờ 30 phút.',
      'Sở Ví dụ thông báo để công dân biết./.',
    ).map(([start]) => start),
  ).toEqual(['2027-07-05', '2027-07-19']);
});
