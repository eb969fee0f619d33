import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** The hour of one row of a list stands in its remarks. */

const read = (note: string) =>
  readProgramme(
    [
      'LỊCH TIẾP CÔNG DÂN QUÝ IV/2026',
      'Thời gian: buổi sáng từ 8h00.',
      '| Ngày tiếp | Người tiếp | Ghi chú |',
      '|---|---|---|',
      '| 05/10/2026 | Ông Nguyễn Nam |  |',
      `| 05/11/2026 | Bà Trần Kim | ${note} |`,
    ].join('\n'),
  ).items.map(({ start, startTime, slot, review }) => [start, startTime ?? slot, ...review].join(' | '));

test.each(['Buổi chiều, 14h00', '14h00', 'Tiếp từ 14h00', 'chiều (14h00)'])(
  'it is the hour of that row before that of all: “%s”',
  (note) => {
    expect(read(note)).toEqual(['2026-10-05 | 08:00', '2026-11-05 | 14:00']);
  },
);

test('a half alone is that of the row, and the hour of the other half none', () => {
  expect(read('Tiếp buổi chiều')[1]).toMatch(/^2026-11-05 \| afternoon/u);
});

test.each(['Bà Kim dự họp đến 9h30 rồi tiếp dân', 'Họp UBND lúc 10h00'])(
  'an hour among other words asks for a look: “%s”',
  (note) => {
    expect(read(note)[1]).toMatch(/^2026-11-05 \| .*(?:unclear-boundary|hour-left)/u);
  },
);

test('other remarks leave the row as it was', () => {
  expect(read('Thay cho ông Vũ Tín')).toEqual(['2026-10-05 | 08:00', '2026-11-05 | 08:00']);
});
