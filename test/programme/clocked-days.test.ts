import { expect, test } from 'vitest';
import { linesOf, textOf } from '../../src/model/block.ts';
import { isStamp } from '../../src/programme/asides.ts';
import { withClockedDays } from '../../src/programme/clocked-days.ts';
import { readText } from '../../src/readers/text.ts';
import { programmeOf } from './layouts/rendered.ts';

/** Days with their hour in the form of a page's stamp. */

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, title, review }) => [start, startTime, title, ...review]);

test.each([
  ['Ngày 13 tháng 4 năm 2026, 07:30', 'Ngày 14 tháng 4 năm 2026, 15:00'],
  ['Thứ Hai - 13/4/2026 07:30', 'Thứ Ba - 14/4/2026 15:00'],
  ['Thứ Hai, ngày 13/4/2026 07:30', 'Thứ Ba, ngày 14/4/2026 15h00'],
])('several that go forward, each above its words, are headings: %s', (first, second) => {
  expect(read(`SỞ VÍ DỤ\nLỊCH HỌP THÁNG 4/2026\n${first}\nHọp đơn vị\n${second}\nHọp ban biên tập\n`)).toEqual([
    ['2026-04-13', '07:30', 'Họp đơn vị'],
    ['2026-04-14', '15:00', 'Họp ban biên tập'],
  ]);
});

test('one alone, above the title, is the stamp of its page', () => {
  expect(
    read(
      'Thứ Sáu - 10/4/2026 07:30\nLỊCH CÔNG TÁC TUẦN\n(Từ 13/4/2026 đến 17/4/2026)\nThứ Hai, 13/4/2026\n- 8h00: Họp đơn vị\n',
    ),
  ).toEqual([['2026-04-13', '08:00', 'Họp đơn vị']]);
});

const startsAt = (lines: readonly string[]) =>
  programmeOf(lines.join('\n')).items.map(({ start, startTime }) => `${start} ${startTime}`);

test.each([
  [
    'LỊCH THI TIN HỌC CUỐI KHÓA',
    ['Thứ hai - 04/01/2027 07:30   201', 'Thứ ba - 05/01/2027 07:30   202', 'Thứ tư - 06/01/2027 13:30   205'],
  ],
  [
    'LỊCH THI TIN HỌC CUỐI KHÓA',
    [
      'Thứ hai - 04/01/2027 07:30 Lớp A1, phòng 201',
      'Thứ hai - 04/01/2027 13:30   202',
      'Thứ ba - 05/01/2027 07:30 Lớp A2',
    ],
  ],
])('below “%s” rows in the form of stamps are rows: %s', (title, rows) => {
  const expected = rows.map((row) => {
    const [, day, month, year, hour] = /(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)/u.exec(row)!;
    return `${year}-${month}-${day} ${hour}`;
  });
  expect(startsAt([title, ...rows])).toEqual(expected);
});

test('amid days of another form such a line is a row', () => {
  const days = [
    'Ngày 04/01/2027: Chủ tịch UBND xã',
    '05/01/2027 14:00 | Giáo dục',
    'Ngày 06/01/2027: Phó Chủ tịch UBND xã',
  ];
  expect(startsAt(['LỊCH TIẾP CÔNG DÂN', ...days])).toContain('2027-01-05 14:00');
});

test.each([
  // Once, above rows of another form; articles of a page, the newest first; counted in words; twice the same.
  [['04/01/2027 09:17 | Giáo dục'], ['11/01/2027 08:00 Thi Toán', '12/01/2027 08:00 Thi Văn']],
  [['Thứ hai - 04/01/2027 09:17   3.116   0'], ['Ngày 11/01/2027: Thi Toán', 'Ngày 12/01/2027: Thi Văn']],
  [
    ['06/01/2027 09:17 | Giáo dục', '05/01/2027 10:20 | Văn hóa'],
    ['Ngày 11/01/2027: Thi Toán', 'Ngày 12/01/2027: Thi Văn'],
  ],
  [['04/01/2027 09:17 | Đọc: 97'], ['11/01/2027 08:00 | Thi Toán', '12/01/2027 08:00 | Thi Văn']],
  [
    ['04/01/2027 09:17 | Thời sự', '04/01/2027 09:17 | Thời sự'],
    ['Ngày 11/01/2027: Thi Toán', 'Ngày 12/01/2027: Thi Văn'],
  ],
])('“%s” stays a stamp above %s', (stamps, rows) => {
  expect(startsAt(['LỊCH THI HỌC KỲ', ...stamps, ...rows]).map((moment) => moment.slice(0, 10))).toEqual([
    '2027-01-11',
    '2027-01-12',
  ]);
});

const stampsLeft = (lines: readonly string[]) =>
  withClockedDays(readText(['LỊCH HỌP CÁC BAN', ...lines].join('\n')))
    .blocks.flatMap(linesOf)
    .map(textOf)
    .filter(isStamp);

test.each([
  [['04/01/2027 08:00 | Xây dựng, giao thông', '04/01/2027 14:00 | Giáo dục', '05/01/2027 08:00 | Tài chính, đầu tư']],
  [['04/01/2027 08:00 | Kinh tế - Xã hội', '05/01/2027 14:00 | Văn hóa và xã hội']],
  [['04/01/2027 08:00   101   25', '05/01/2027 08:00   102   24', '06/01/2027 14:00   101   26']],
])('rows that go on in time are no stamps: %s', (rows) => {
  expect(stampsLeft(rows)).toEqual([]);
});

test('one such line alone, and such lines that go back in time, are stamps', () => {
  expect(stampsLeft(['04/01/2027 08:00 | Giáo dục', 'Họp giao ban'])).toHaveLength(1);
  expect(stampsLeft(['06/01/2027 08:00 | Giáo dục', '05/01/2027 14:00 | Pháp luật'])).toHaveLength(2);
});
