import { expect, test } from 'vitest';
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
