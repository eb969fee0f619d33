import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Columns kept by blanks alone, without a head: days at the left, halves of the day named in the cells. */

const read = (...lines: readonly string[]) =>
  programmeOf(['LỊCH CÔNG TÁC TUẦN', '(Từ ngày 02/3/2026 đến ngày 08/3/2026)', '', ...lines, ''].join('\n')).items.map(
    ({ start, slot, startTime, title, leadersText, location, review }) =>
      [start, startTime ?? slot, title, leadersText, location, ...review].filter(Boolean).join(' | '),
  );

test('each half of a day is an entry with its leader and its place', () => {
  expect(
    read(
      'Thứ Hai      S: 8h00 Họp giao ban             Chủ tịch        Phòng họp 1',
      '02/3         C: 14h00 Tiếp công dân           PCT Lê Văn C    Phòng tiếp dân',
      'Thứ Ba       S: Làm việc với thôn Một         Chủ tịch        Thôn Một',
      '03/3         C: Họp tổ đại biểu               PCT Lê Văn C    Hội trường',
    ),
  ).toEqual([
    '2026-03-02 | 08:00 | Họp giao ban | Chủ tịch | Phòng họp 1',
    '2026-03-02 | 14:00 | Tiếp công dân | PCT Lê Văn C | Phòng tiếp dân',
    '2026-03-03 | morning | Làm việc với thôn Một | Chủ tịch | Thôn Một',
    '2026-03-03 | afternoon | Họp tổ đại biểu | PCT Lê Văn C | Hội trường',
  ]);
});

test.each([
  ['S', 'C'],
  ['Sáng', 'Chiều'],
])('a column with `%s:` is of that half, and its lines go on', (morning, afternoon) => {
  expect(
    read(
      `Thứ Hai 02/3   ${morning}: 8h00 Họp giao ban          ${afternoon}: 14h00 Tiếp công dân`,
      '               các phòng, ban                   tại trụ sở',
      `Thứ Ba 03/3    ${morning}: Làm việc với thôn Một`,
      `Thứ Tư 04/3                                     ${afternoon}: Họp tổ đại biểu`,
    ),
  ).toEqual([
    '2026-03-02 | 08:00 | Họp giao ban các phòng, ban',
    '2026-03-02 | 14:00 | Tiếp công dân | trụ sở',
    '2026-03-03 | morning | Làm việc với thôn Một',
    '2026-03-04 | afternoon | Họp tổ đại biểu',
  ]);
});

test('where no river is kept, each cell that names its half is a line of its own', () => {
  expect(
    read(
      'Thứ Hai 02/3  S: 8h00 Họp giao ban  C: 14h00 Tiếp công dân',
      'Thứ Ba 03/3  S: Làm việc với thôn Một  C: 15h00 Họp chi bộ',
      'Thứ Tư 04/3  S: Đi cơ sở  C: Họp tổ đại biểu',
    ),
  ).toEqual([
    '2026-03-02 | 08:00 | Họp giao ban',
    '2026-03-02 | 14:00 | Tiếp công dân',
    '2026-03-03 | morning | Làm việc với thôn Một',
    '2026-03-03 | 15:00 | Họp chi bộ',
    '2026-03-04 | morning | Đi cơ sở',
    '2026-03-04 | afternoon | Họp tổ đại biểu',
  ]);
});

test('the half may have a column of its own', () => {
  expect(
    read(
      '02/3 (Thứ Hai)    S    8h00 Họp giao ban           Chủ tịch',
      '                  C    14h00 Tiếp công dân         Phó Chủ tịch',
      '03/3 (Thứ Ba)     S    Làm việc với thôn Một       Chủ tịch',
    ),
  ).toEqual([
    '2026-03-02 | 08:00 | Họp giao ban | Chủ tịch',
    '2026-03-02 | 14:00 | Tiếp công dân | Phó Chủ tịch',
    '2026-03-03 | morning | Làm việc với thôn Một | Chủ tịch',
  ]);
});

test('a deadline of which the line breaks behind its hour opens no day', () => {
  const lines = [
    'Thứ Hai (02/3): Sáng: Họp tổ, các phòng gửi báo cáo về Văn phòng trước 16h00',
    'ngày 05/3. Chiều: Họp chi bộ.',
  ];
  expect(read(...lines).at(-1)).toBe('2026-03-02 | afternoon | Họp chi bộ');
});
