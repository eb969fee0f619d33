import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** What goes on over days of its own, in a line below those of a week. */

const read = (line: string) =>
  readProgramme(
    `LỊCH HOẠT ĐỘNG\n(Từ ngày 17/5/2027 đến ngày 23/5/2027)\n\nThứ Bảy, 22/5\n- 8h00: Chạy việt dã, xuất phát từ bến xe.\n\n${line}\n`,
  ).items.map((item) => [whenOf(item), item.title, ...item.review].join(' | '));
const RUN = 'on 2027-05-22 08:00 | Chạy việt dã, xuất phát từ bến xe';

test.each([
  ['Triển lãm tem “Quê ta” mở cửa từ 17/5 đến 28/5 tại thư viện.', 'on 2027-05-17..2027-05-28'],
  ['Hội chợ trái cây diễn ra từ ngày 20/5 đến ngày 26/5 tại sân vận động.', 'on 2027-05-20..2027-05-26'],
])('a stretch of days of its own is an entry, though it goes on beyond the week: %s', (line, when) => {
  const items = read(line);
  expect(items).toHaveLength(2);
  expect(items).toContain(RUN);
  expect(items).toContainEqual(expect.stringContaining(`${when} | ${line.slice(0, 12)}`));
});

test.each([
  'Lịch này áp dụng từ ngày 17/5 đến ngày 28/5.',
  'Kế hoạch kiểm tra thực hiện từ ngày 17/5 đến ngày 28/5.',
  'Số liệu báo cáo lấy từ ngày 17/5 đến ngày 28/5.',
])('what tells of the paper is none: %s', (line) => {
  expect(read(line).filter((item) => item.startsWith('on 2027-05-17..'))).toEqual([]);
});
