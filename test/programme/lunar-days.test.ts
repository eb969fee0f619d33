import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

const read = (text: string, on: string | null = null) =>
  programmeOf(text, on).items.map(({ start, end, startTime, slot, title, lunar, review }) =>
    [start === end ? start : `${start}..${end}`, startTime ?? slot, title, lunar, ...review]
      .filter(Boolean)
      .join(' | '),
  );

test.each([
  ['9 giờ 15 ngày mùng 3 Tết (24-1): Múa lân.', '2023-01-24 | 09:15 | Múa lân | (mùng 3 Tết)'],
  ['14 giờ đến 16 giờ mùng 4 Tết (25-1): Múa lân.', '2023-01-25 | 14:00 | Múa lân | (mùng 4 Tết)'],
  ['15 giờ - 17 giờ ngày 29 tháng chạp (20-1): Múa lân.', '2023-01-20 | 15:00 | Múa lân | (29 tháng chạp)'],
  ['Tối 30 Tết (21/1): Múa lân.', '2023-01-21 | evening | Múa lân | (30 Tết)'],
  ['Sáng mồng 2 (23/1): Múa lân.', '2023-01-23 | morning | Múa lân | (mồng 2)'],
  ['19h00 ngày rằm tháng Giêng (tức ngày 05/02): Múa lân.', '2023-02-05 | 19:00 | Múa lân | (rằm tháng Giêng)'],
])('the date in brackets behind a day of the lunar calendar is its date: %s', (line, expected) => {
  expect(read(`LỊCH BIỂU DIỄN TẾT QUÝ MÃO 2023\n\n- 8 giờ ngày 18/01/2023: Khai mạc.\n- ${line}\n`)[1]).toBe(expected);
});

const FEAST = [
  '- Tối 28 Tết: Văn nghệ.',
  '- Sáng mùng 1 Tết: Dâng hương.',
  '- 7 giờ 30 ngày mùng 3 tháng Giêng: Khai hội.',
];

test.each(['Bính Ngọ 2026', 'năm 2026'])(
  'without brackets the date follows from the year that is printed: Tết %s',
  (name) => {
    expect(read(`LỊCH HOẠT ĐỘNG TẾT ${name}\n\n${FEAST.join('\n')}\n`)).toEqual([
      '2026-02-15 | evening | Văn nghệ | (28 Tết)',
      '2026-02-17 | morning | Dâng hương | (mùng 1 Tết)',
      '2026-02-19 | 07:30 | Khai hội | (mùng 3 tháng Giêng)',
    ]);
  },
);

test('where no year is printed the day on which the reader stands gives it, for a person to confirm', () => {
  expect(read(`LỊCH HOẠT ĐỘNG XUÂN\n\n${FEAST.join('\n')}\n`, '2026-02-01')).toEqual([
    '2026-02-15 | evening | Văn nghệ | (28 Tết) | uncertain-date',
    '2026-02-17 | morning | Dâng hương | (mùng 1 Tết) | uncertain-date',
    '2026-02-19 | 07:30 | Khai hội | (mùng 3 tháng Giêng) | uncertain-date',
  ]);
  expect(programmeOf(`LỊCH HOẠT ĐỘNG XUÂN\n\n${FEAST.join('\n')}\n`).items.map(({ start }) => start)).toEqual([
    null,
    null,
    null,
  ]);
});

test('the eve of Tết is asked about where the month has 29 days', () => {
  expect(read('LỊCH HOẠT ĐỘNG TẾT BÍNH NGỌ 2026\n\n- Sáng 28 Tết: Chợ hoa.\n- Tối 30 Tết: Văn nghệ.\n')).toEqual([
    '2026-02-15 | morning | Chợ hoa | (28 Tết)',
    '2026-02-16 | evening | Văn nghệ | (30 Tết) | uncertain-date',
  ]);
});

test.each([
  'từ ngày 27 tháng Chạp (thứ Bảy, 14/02/2026) đến hết ngày mùng 6 tháng Giêng (Chủ nhật, 22/02/2026)',
  'từ ngày 27 tháng Chạp đến hết mùng 6 Tết',
  'từ ngày 14/02/2026 (27 tháng Chạp) đến hết ngày 22/02/2026 (mùng 6 tháng Giêng)',
  'từ ngày 27 tháng Chạp năm Ất Tỵ (14/02/2026) đến hết ngày mùng 6 tháng Giêng năm Bính Ngọ (22/02/2026)',
])('a rest between days of the lunar calendar is one rest: %s', (span) => {
  const text = `Thông báo nghỉ Tết Nguyên đán Bính Ngọ 2026\nCán bộ, công chức được nghỉ Tết ${span}.\n`;
  expect(read(text)).toEqual(['2026-02-14..2026-02-22 | Nghỉ Tết Nguyên đán Bính Ngọ 2026']);
});

test('duties on days of the lunar calendar have their dates', () => {
  const rows = '1\tMùng 1 Tết\tÔng A\n2\tMùng 2 Tết (18/02)\tBà B\n3\tMùng 3 Tết, thứ Năm (19/02/2026)\tÔng C\n';
  expect(read(`LỊCH TRỰC TẾT NGUYÊN ĐÁN NĂM 2026\n\nSTT\tNgày trực\tNgười trực\n${rows}`)).toEqual([
    '2026-02-17 | Trực',
    '2026-02-18 | Trực',
    '2026-02-19 | Trực',
  ]);
});

test('a day of the lunar calendar below its date in a cell is no second one', () => {
  const rows = '| Thứ Bảy 14/02<br>(27 tháng Chạp) | Ông A |\n| Chủ nhật, 15/02/2026<br>( 28 Tết ) | Bà B |\n';
  expect(read(`LỊCH TRỰC TẾT NGUYÊN ĐÁN NĂM 2026\n\n| Ngày trực | Lãnh đạo trực |\n| --- | --- |\n${rows}`)).toEqual([
    '2026-02-14 | Trực',
    '2026-02-15 | Trực',
  ]);
});

test('places above their entries are where those take place', () => {
  const lines =
    'Nhà văn hóa Thiếu nhi:\n- 19h30 ngày 05/7/2025: Ca nhạc.\n- 19h30 ngày 06/7/2025: Kịch nói.\n\nQuảng trường Mẫu:\n- 20h00 ngày 05/7/2025: Xiếc.\n';
  expect(
    programmeOf(`LỊCH BIỂU DIỄN HÈ 2025\n\n${lines}`).items.map(({ title, location, review }) => [
      title,
      location,
      ...review,
    ]),
  ).toEqual([
    ['Ca nhạc', 'Nhà văn hóa Thiếu nhi'],
    ['Kịch nói', 'Nhà văn hóa Thiếu nhi'],
    ['Xiếc', 'Quảng trường Mẫu'],
  ]);
});
