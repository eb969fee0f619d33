import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Days that are only expected, and parts of months, among the entries of other days. */

const read = (...lines: readonly string[]) => {
  const { items } = programmeOf(`XÃ MẪU\n\nLỊCH CÔNG TÁC TUẦN 41 (04/10 - 10/10/2027)\n\n${lines.join('\n')}\n`);
  return items.map(({ start, end, title, review }) =>
    [start === end ? start : `${start}..${end}`, title, ...review].join(' | '),
  );
};
const END = '2027-10-21..2027-10-31 | gửi báo cáo quý | date-outside-period';

test.each([
  ['hours', '8h00: Giao ban', 'Cuối tháng 10: gửi báo cáo quý', '14h00: Họp chi bộ'],
  ['dashes', '- Giao ban', '- Cuối tháng 10: gửi báo cáo quý', '- Họp chi bộ'],
  ['a line without their dash', '- Giao ban', 'Cuối tháng 10: gửi báo cáo quý', '- Họp chi bộ'],
  ['hours behind dashes', '- 8h00: Giao ban', '- Cuối tháng 10/2027: gửi báo cáo quý', '- 14h00: Họp chi bộ'],
  ['numbers', '1. Giao ban', '2. Cuối tháng 10: gửi báo cáo quý', '3. Họp chi bộ'],
  ['halves', 'Sáng: Giao ban', 'Cuối tháng 10: gửi báo cáo quý', 'Chiều: Họp chi bộ'],
])('a part of a month amid the entries of a day is that of its own line: %s', (_, ...lines) => {
  expect(read('Thứ Tư, 06/10', ...lines, 'Thứ Năm, 07/10', '- Tiếp công dân')).toEqual([
    '2027-10-06 | Giao ban',
    END,
    '2027-10-06 | Họp chi bộ',
    '2027-10-07 | Tiếp công dân',
  ]);
});

test.each([
  ['Dự kiến 12/10: bàn giao cầu', '2027-10-12 | bàn giao cầu | date-outside-period'],
  ['Dự kiến ngày 12/10/2027: bàn giao cầu', '2027-10-12 | bàn giao cầu | date-outside-period'],
  ['Dự kiến vào ngày 08/10: bàn giao cầu', '2027-10-08 | bàn giao cầu'],
  ['Dự kiến đầu tháng 11: bàn giao cầu', '2027-11-01..2027-11-10 | bàn giao cầu | date-outside-period'],
])('an expected day makes nothing below it doubtful: “%s”', (line, item) => {
  expect(read('Thứ Tư, 06/10', '8h00: Giao ban', line, '14h00: Họp chi bộ', '15h30: Tiếp công dân')).toEqual([
    '2027-10-06 | Giao ban',
    item,
    '2027-10-06 | Họp chi bộ',
    '2027-10-06 | Tiếp công dân',
  ]);
});

test('nor does it give its line the half of the day above, nor the next weekday its week', () => {
  expect(
    read('Thứ Tư, 06/10', 'Sáng:', '- Giao ban', '- Dự kiến 12/10: bàn giao cầu', '- Họp tổ', 'Thứ Sáu', '- Trực Đảng'),
  ).toEqual([
    '2027-10-06 | Giao ban',
    '2027-10-12 | bàn giao cầu | date-outside-period',
    '2027-10-06 | Họp tổ',
    '2027-10-08 | Trực Đảng',
  ]);
});

test('so it is among the lines of a cell', () => {
  expect(
    read(
      '| Ngày | Nội dung |',
      '|---|---|',
      '| Thứ Tư 06/10 | - 8h00: Giao ban<br>- Cuối tháng 10: gửi báo cáo quý<br>- 14h00: Họp chi bộ |',
      '| Thứ Năm 07/10 | - 8h00: Họp tổ<br>- Dự kiến 12/10: bàn giao cầu<br>- 14h00: Tiếp công dân |',
    ),
  ).toEqual([
    '2027-10-06 | Giao ban',
    END,
    '2027-10-06 | Họp chi bộ',
    '2027-10-07 | Họp tổ',
    '2027-10-12 | bàn giao cầu | date-outside-period',
    '2027-10-07 | Tiếp công dân',
  ]);
});

test.each([
  ['a list with another mark', ['Thứ Tư, 06/10', '8h00: Giao ban', 'Dự kiến 12/10: bàn giao nhà', '- Hộ ông Một']],
  [
    'hours without the dash of those above',
    ['Thứ Tư, 06/10', '- 8h00: Giao ban', 'Dự kiến 12/10: Sơ kết', '8h00: Đón khách'],
  ],
  ['halves without it', ['Thứ Tư, 06/10', '- Sáng: Giao ban', 'Dự kiến 12/10: Sơ kết', 'Chiều: Khai mạc']],
  ['a day whose words stand in its line', ['Thứ Tư, 06/10: Giao ban', 'Cuối tháng 10: gửi báo cáo quý', 'Họp chi bộ']],
])('of which day what follows is, a person says: %s', (_, lines) => {
  expect(read(...lines).at(-1)).toContain('uncertain-date');
});

test.each([
  ['Cuối tháng 10:', '2027-10-21..2027-10-31'],
  ['Giữa tháng 10:', '2027-10-11..2027-10-20'],
  ['Dự kiến 12/10:', '2027-10-12'],
  ['- Dự kiến ngày 12/10:', '2027-10-12'],
])('alone in its line it heads those below: “%s”', (line, start) => {
  expect(read('Thứ Tư, 06/10', '8h00: Giao ban', line, '+ Bàn giao nhà', '+ Thăm hộ nghèo').slice(1)).toEqual([
    `${start} | Bàn giao nhà | date-outside-period`,
    `${start} | Thăm hộ nghèo | date-outside-period`,
  ]);
});

test('where no other day stands above them such lines head what follows', () => {
  const said = read('Đầu tháng 10: Kiểm tra kho', '- Họp tổ kho', 'Giữa tháng 10: Sơ kết quý', '- Họp chi bộ');
  expect(said.map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
    '2027-10-01..2027-10-10 Kiểm tra kho',
    '2027-10-01..2027-10-10 Họp tổ kho',
    '2027-10-11..2027-10-20 Sơ kết quý',
    '2027-10-11..2027-10-20 Họp chi bộ',
  ]);
});
