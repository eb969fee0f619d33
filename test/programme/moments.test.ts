import { expect, test } from 'vitest';
import { clausesOf } from '../../src/programme/layouts/list/clauses.ts';
import { momentsIn } from '../../src/programme/moments.ts';
import { passageOf } from '../../src/programme/passage.ts';

const shown = (text: string) =>
  momentsIn(text).map(({ from, to, date, time, slot }) => [
    text.slice(from, to),
    date?.days.map(({ day, month }) => `${day}/${month}`).join() ?? null,
    time?.start ?? null,
    slot,
  ]);

test.each([
  ['Họp vào lúc 8 giờ ngày 03/12/2025 tại xã', [['vào lúc 8 giờ ngày 03/12/2025', '3/12', '08:00', null]]],
  ['Sáng thứ Ba, ngày 03/12: họp', [['Sáng thứ Ba, ngày 03/12', '3/12', null, 'morning']]],
  ['Họp 14h30, 03/12 (thứ Tư)', [['14h30, 03/12 (thứ Tư)', '3/12', '14:30', null]]],
  ['xã Một lúc 14 giờ cùng ngày', [['lúc 14 giờ cùng ngày', null, '14:00', null]]],
  ['- Buổi chiều (14 giờ): tại xã Hai', [['Buổi chiều (14 giờ)', null, '14:00', 'afternoon']]],
  ['xã Một (sáng) và xã Hai (chiều)', []],
  ['đăng ký trước ngày 03/12', []],
  ['nộp trước 17h00 ngày 03/12', []],
  ['gửi chậm nhất 9 giờ 30 phút sáng thứ Ba, ngày 03/12', []],
  ['xong trước 16:30, ngày 03/12', []],
  ['báo lại trước 17g chiều 03/12', []],
  ['Hai ngày 13 và 14/3: tiêm vét', [['Hai ngày 13 và 14/3', '13/3,14/3', null, null]]],
  ['Trong 2 ngày 13 và 14/3: tiêm vét', [['Trong 2 ngày 13 và 14/3', '13/3,14/3', null, null]]],
  ['Dự kiến họp trong 02 ngày 13 và 14/3 tại xã', [['trong 02 ngày 13 và 14/3', '13/3,14/3', null, null]]],
  ['Tập huấn kéo dài ba ngày, từ 13 đến 15/3', [['kéo dài ba ngày, từ 13 đến 15/3', '13/3,15/3', null, null]]],
  ['Họp khối 2 ngày 13/3', [['ngày 13/3', '13/3', null, null]]],
  ['Sáng và chiều 03/12, gặp dân', [['Sáng và chiều 03/12', '3/12', null, 'allDay']]],
  ['Gặp dân buổi sáng, buổi chiều ngày 03/12', [['buổi sáng, buổi chiều ngày 03/12', '3/12', null, 'allDay']]],
  [
    'Sáng xã Một, chiều xã Hai',
    [
      ['Sáng', null, null, 'morning'],
      ['chiều', null, null, 'afternoon'],
    ],
  ],
  ['Thông tin tình hình 9 tháng năm 2025', []],
  ['Họp ngày 9 tháng năm 2025', [['ngày 9 tháng năm 2025', '9/5', null, null]]],
  ['Họp Chủ nhật, 9 tháng năm 2025', [['Chủ nhật, 9 tháng năm 2025', '9/5', null, null]]],
  ['Họp Chủ nhật, 9 tháng Năm', [['Chủ nhật, 9 tháng Năm', '9/5', null, null]]],
  ['Họp 8h00 ngày 03/12', [['8h00 ngày 03/12', '3/12', '08:00', null]]],
  [
    '7 giờ 30 tại xã Một; 14 giờ tại xã Hai',
    [
      ['7 giờ 30', null, '07:30', null],
      ['14 giờ', null, '14:00', null],
    ],
  ],
])('“%s” tells these moments', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

const clauses = (text: string) =>
  clausesOf(passageOf({ spans: [{ text }], place: { page: null, line: 1 } } as never)).map(({ words, unread }) =>
    unread ? `${words} ?` : words,
  );

test.each([
  ['Ngày 03/12: 8 giờ tại xã Một, 14 giờ tại xã Hai.', ['tại xã Một', 'tại xã Hai']],
  ['a) 8 giờ 00, ngày 03/12 (thứ Tư): Nhóm hộ kinh doanh, tại xã', ['Nhóm hộ kinh doanh, tại xã']],
  ['Tiếp xúc tại xã Một sáng 03/12, tại xã Hai chiều 03/12.', ['Tiếp xúc tại xã Một', 'tại xã Hai']],
  ['Tiếp xúc tại xã Một lúc 8 giờ rồi xã Hai lúc 14 giờ.', ['Tiếp xúc tại xã Một rồi xã Hai lúc 14 giờ ?']],
])('“%s” is parted at its moments, or says that it could not be', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test('a paragraph of very many moments is gone through once', () => {
  const text = Array.from({ length: 30_000 }, (_, i) => `sáng ngày ${1 + (i % 28)}/5/2027`).join(', ');
  const started = process.threadCpuUsage();
  expect(momentsIn(text)).toHaveLength(30_000);
  const { user, system } = process.threadCpuUsage(started);
  // Of processor time: a twentieth of it is enough, while comparing each with each takes twice as long.
  expect((user + system) / 1000).toBeLessThan(3_000);
});
