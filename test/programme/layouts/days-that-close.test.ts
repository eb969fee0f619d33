import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const PLAN = 'CÔNG ĐOÀN CƠ SỞ VÍ DỤ\n\nKẾ HOẠCH\nHoạt động công đoàn 6 tháng đầu năm 2027\n';
const read = (...lines: string[]) =>
  readProgramme(
    `${PLAN}\nTháng\tNội dung\tPhụ trách\nTháng 4\tRà soát sổ thu chi\tĐ/c Thắm\n${lines.map((line) => `Tháng 5\t${line}\tĐ/c Lộc`).join('\n')}\n`,
  )
    .items.slice(1)
    .map((item) => `${item.kind} ${whenOf(item)} ${item.review.join()}`.trim());

test.each([
  ['Giải cờ vua nội bộ 22 - 23/5', 'event on 2027-05-22..2027-05-23'],
  ['Hội thao các chi đội 8 và 9/5.', 'event on 2027-05-08..2027-05-09'],
])('several days of its month that close the line are those of the entry: “%s”', (line, when) => {
  expect(read(line)).toEqual([when]);
});

test.each(['Tọa đàm 19/5', 'Hội thao chào mừng 7 và 19/5', 'Giải cờ vua dịp 30/4 - 01/5', 'Giải cờ vua đội 22 - 23/6'])(
  'days in whose honour it is held or of another month leave it in its month: “%s”',
  (line) => {
    expect(read(line)).toEqual(['event period 2027-05-01..2027-05-31']);
  },
);
