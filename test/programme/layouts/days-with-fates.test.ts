import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Rows of which the cell of the day says that they are off, or have moved. */

function second(head: readonly string[], rows: readonly (readonly string[])[], between: string) {
  const cells = [head, ...rows].map((row) => row.join(between));
  const { items } = readProgramme(['LỊCH HỌP CÁC TỔ THÁNG 9/2026', '', ...cells].join('\n'));
  const others = items.filter(
    ({ title, status, review }) => title !== 'Họp Tổ Hai' && status === 'confirmed' && review.length === 0,
  );
  expect(others.map(({ start }) => start?.slice(5))).toEqual(['09-03', '09-22', '09-24']);
  return items
    .filter(({ title }) => title === 'Họp Tổ Hai')
    .map(({ start, end, status, review }) => [start, ...(start === end ? [] : [end]), status, ...review].join(' '));
}

const withHours = (day: string, between: string) =>
  second(
    ['Ngày', 'Thời gian', 'Nội dung', 'Chủ trì'],
    [
      ['03/9', '8h00', 'Họp Tổ Một', 'Ông Lê Ví'],
      [day, '8h30', 'Họp Tổ Hai', 'Ông Trần Thử'],
      ['22/9', '9h00', 'Họp Tổ Ba', 'Bà Hồ Mẫu'],
      ['24/9', '9h00', 'Họp Tổ Bốn', 'Bà Hồ Mẫu'],
    ],
    between,
  );

const OF_DAYS = [
  ['17/9', '2026-09-17 confirmed'],
  ['17/9 (hoãn)', '2026-09-17 postponed'],
  ['17/9 (hủy)', '2026-09-17 cancelled'],
  ['17/9 hủy', '2026-09-17 cancelled'],
  ['Thứ Năm, 17/9 (tạm hoãn)', '2026-09-17 postponed'],
  ['Hoãn 17/9', '2026-09-17 postponed unclear-status'],
  ['17/9 (bỏ)', '2026-09-17 confirmed unclear-status'],
  ['17/9 (không họp)', '2026-09-17 confirmed unclear-status'],
  ['28/9 (hoãn 21/9)', '2026-09-28 postponed unclear-status'],
  ['17/9 (chuyển từ 16/9)', '2026-09-17 confirmed'],
  ['17/9 (thay ngày 16/9)', '2026-09-17 confirmed'],
] as const;

test.each(OF_DAYS)('of a table by day “%s” says what becomes of its row', (day, expected) => {
  expect(withHours(day, ' | ')).toEqual([expected]);
});

test.each(OF_DAYS)('of a schedule in lines “%s” says what becomes of its row', (day, expected) => {
  expect(withHours(day, '\t')).toEqual([expected]);
});

test.each([' | ', '\t'])('what is off where its day would stand is of no day above (%j)', (between) => {
  expect(withHours('Hoãn', between).map((line) => line.trim())).toEqual(['postponed missing-date uncertain-date']);
});

test.each([
  ['Hoãn', 'postponed missing-date unclear-status'],
  ['17/9 (hủy)', '2026-09-17 cancelled'],
  ['17/9 (bỏ)', '2026-09-17 confirmed unclear-status'],
  ['(Thay ngày 16/9) 17/9', '2026-09-17 confirmed'],
])('so does the cell of a day beside who prepares and who leads: “%s”', (day, expected) => {
  const lines = second(
    ['Ngày', 'Nội dung', 'Đơn vị chuẩn bị', 'Lãnh đạo chủ trì'],
    [
      ['03/9', 'Họp Tổ Một', 'Phòng Một', 'Ông Lê Ví'],
      [day, 'Họp Tổ Hai', 'Phòng Hai', 'Ông Trần Thử'],
      ['22/9', 'Họp Tổ Ba', 'Phòng Ba', 'Bà Hồ Mẫu'],
      ['24/9', 'Họp Tổ Bốn', 'Phòng Bốn', 'Bà Hồ Mẫu'],
    ],
    '\t',
  );
  expect(lines.map((line) => line.trim())).toEqual([expected]);
});

test('what stands below the day of one that is off is off, and that of the next day stands', () => {
  const { items } = readProgramme(
    [
      'LỊCH CÔNG TÁC TUẦN 38 NĂM 2026',
      '(Từ ngày 14/9 đến ngày 18/9/2026)',
      '',
      'Ngày\tGiờ\tNội dung\tĐịa điểm',
      'Thứ Hai\n14/9 (hoãn)\t8h00\tHọp Tổ Một\tPhòng 1',
      '\t9h00\tHọp Tổ Hai\tPhòng 2',
      'Thứ Ba\n15/9\t8h00\tHọp Tổ Ba\tPhòng 1',
    ].join('\n'),
  );
  expect(items.map(({ title, start, status }) => `${title} ${start} ${status}`)).toEqual([
    'Họp Tổ Một 2026-09-14 postponed',
    'Họp Tổ Hai 2026-09-14 postponed',
    'Họp Tổ Ba 2026-09-15 confirmed',
  ]);
});

test.each([
  ['17/9', '2026-09-17 confirmed'],
  ['10/9/2026 (thay ngày 09/9)', '2026-09-10 confirmed'],
  ['10/9 (chuyển từ 08/9)', '2026-09-10 confirmed'],
  ['17/9 (hoãn)', '2026-09-17 postponed unclear-status'],
  ['Thứ Năm, 17/9 (tạm hoãn)', '2026-09-17 postponed unclear-status'],
  ['Tạm hoãn 17/9', '2026-09-17 postponed unclear-status'],
  ['17/9 hủy', '2026-09-17 cancelled unclear-status'],
  ['17/9 dời lại sau', '2026-09-17 postponed unclear-status'],
  ['17/9 (bỏ)', '2026-09-17 confirmed unclear-status'],
  ['28/9 (hoãn 21/9)', '2026-09-28 postponed several-dates unclear-status'],
])('of a table of tasks “%s” is the day of its row, and what becomes of it', (day, expected) => {
  expect(
    second(
      ['Ngày họp', 'Nội dung', 'Chủ trì'],
      [
        ['03/9', 'Họp Tổ Một', 'Ông Lê Ví'],
        [day, 'Họp Tổ Hai', 'Ông Trần Thử'],
        ['22/9', 'Họp Tổ Ba', 'Bà Hồ Mẫu'],
        ['24/9', 'Họp Tổ Bốn', 'Bà Hồ Mẫu'],
      ],
      '\t',
    ),
  ).toEqual([expected]);
});

test('a remark on what is put off does not move its day', () => {
  expect(
    second(
      ['Ngày họp', 'Nội dung', 'Ghi chú'],
      [
        ['03/9', 'Họp Tổ Một', ''],
        ['17/9', 'Họp Tổ Hai', 'Hoãn, chờ ý kiến trước 16/9'],
        ['22/9', 'Họp Tổ Ba', ''],
        ['24/9', 'Họp Tổ Bốn', ''],
      ],
      '\t',
    ),
  ).toEqual(['2026-09-17 postponed several-dates unclear-status']);
});
