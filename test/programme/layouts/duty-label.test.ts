import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

test.each([
  'Trực lãnh đạo: 02/3: BS Một; 03/3: BS Hai; 04/3: BS Ba.',
  '* Trực: 02/3: BS Một; 03/3: BS Hai; 04/3: BS Ba',
])('“%s” has one label for all its days', (line) => {
  const { items } = programmeOf(
    `LỊCH CÔNG TÁC TUẦN\n(Từ ngày 02/3/2026 đến ngày 06/3/2026)\nThứ Sáu (06/3)\n- 16h00: Họp tổng kết\n${line}\n`,
  );
  const [, label] = /^\W*(Trực[^:]*):/u.exec(line)!;
  expect(items.map(({ start, title, leadersText, review }) => [start, title, leadersText, review])).toEqual([
    ['2026-03-06', 'Họp tổng kết', null, []],
    ['2026-03-02', label, 'BS Một', []],
    ['2026-03-03', label, 'BS Hai', []],
    ['2026-03-04', label, 'BS Ba', []],
  ]);
});
