import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const read = (...lines: readonly string[]) =>
  readProgramme(['THƯ VIỆN XÃ MẪU', 'LỊCH HOẠT ĐỘNG THÁNG 3/2027', ...lines].join('\n')).items.map(
    ({ start, end, startTime, title }) => [start, end, startTime, title].join(' | '),
  );
const SHOWN = ['06.03 (Thứ 7) 09:00 Kể chuyện sách', '13.03 (Thứ 7) 09:00 Câu lạc bộ cờ vua'];

test.each([
  ['20-21.03 Trưng bày sách tranh', '2027-03-20 | 2027-03-21 |  | Trưng bày sách tranh'],
  ['20 - 21.03 Trưng bày sách tranh', '2027-03-20 | 2027-03-21 |  | Trưng bày sách tranh'],
  ['24.03 Nói chuyện chuyên đề', '2027-03-24 | 2027-03-24 |  | Nói chuyện chuyên đề'],
  ['24.03: Nói chuyện chuyên đề', '2027-03-24 | 2027-03-24 |  | Nói chuyện chuyên đề'],
  ['Từ 20 - 21.03 Trưng bày sách tranh', '2027-03-20 | 2027-03-21 |  | Trưng bày sách tranh'],
  ['Từ 20.03 đến 21.03: Trưng bày sách tranh', '2027-03-20 | 2027-03-21 |  | Trưng bày sách tranh'],
])('beside pointed days with their weekdays “%s” is one', (line, entry) => {
  expect(read(...SHOWN, line)).toEqual([
    '2027-03-06 | 2027-03-06 | 09:00 | Kể chuyện sách',
    '2027-03-13 | 2027-03-13 | 09:00 | Câu lạc bộ cờ vua',
    entry,
  ]);
});

test('a number of a section is none', () => {
  expect(read(...SHOWN, '1.2 Quy định chung').map((entry) => entry.slice(0, 10))).toEqual(['2027-03-06', '2027-03-13']);
});

test('days of one digit a month are such beside others of that month', () => {
  expect(
    read('06.3 (Thứ 7): Kể chuyện sách', '13-14.3 (Thứ 7, CN): Hội sách', '21.3: Cờ vua', '31.3 Tổng kết'),
  ).toEqual([
    '2027-03-06 | 2027-03-06 |  | Kể chuyện sách',
    '2027-03-13 | 2027-03-14 |  | Hội sách',
    '2027-03-21 | 2027-03-21 |  | Cờ vua',
    '2027-03-31 | 2027-03-31 |  | Tổng kết',
  ]);
});
