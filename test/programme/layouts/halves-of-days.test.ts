import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const WEEK =
  'LỊCH CÔNG TÁC TUẦN\n(Từ 01/3/2027 đến 07/3/2027)\n\nThứ 2 - 01/3\nS: 7h30 Giao ban\nChủ nhật - 07/3\nS: Bế mạc hội trại\n';

test.each([
  ['Các buổi tối ngày 02, 04/3: Tập văn nghệ ở Hà Mẫu (đ/c Hai).', 'evening'],
  ['Hai buổi chiều các ngày 02 và 04/3: Tập văn nghệ ở Hà Mẫu.', 'afternoon'],
])('a half of several days heads an entry on each of them: “%s”', (line, slot) => {
  const items = programmeOf(`${WEEK}\n${line}\n`).items.slice(2);
  expect(items.map(({ start, slot, title }) => [start, slot, title])).toEqual([
    ['2027-03-02', slot, 'Tập văn nghệ ở Hà Mẫu'],
    ['2027-03-04', slot, 'Tập văn nghệ ở Hà Mẫu'],
  ]);
});
