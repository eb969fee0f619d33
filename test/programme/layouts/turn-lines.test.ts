import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Weeks in lines without a mark: below the point that takes place in them, or above those that do. */

const read = (lines: string) =>
  readProgramme(`TRƯỜNG TIỂU HỌC HÒA SƠN
KẾ HOẠCH CÔNG TÁC THÁNG 11/2025

${lines}
`).items.map(({ start, end, title, review }) => [start?.slice(5), end?.slice(5), title, ...review].join(' '));

test.each([
  ['Tuần 10 (03/11 - 07/11)', 'Tuần 11 (10/11 - 14/11)', 'Ngày 20/11'],
  ['Tuần 10: từ 03/11 đến 07/11', 'Tuần 11: 10/11 - 14/11', 'Tuần 12: 20/11'],
  [
    'Tuần thực học 10: từ ngày 03/11 đến ngày 07/11',
    'Tuần thực học 11: từ ngày 10/11 đến ngày 14/11',
    'Ngày 20/11/2025',
  ],
])('“%s” alone below each point is when that point takes place', (first, second, third) => {
  expect(read(`1. Dọn kho sách\n${first}\n2. Sơn cổng trường\n${second}\n3. Trồng cây\n${third}`)).toEqual([
    '11-03 11-07 Dọn kho sách',
    '11-10 11-14 Sơn cổng trường',
    '11-20 11-20 Trồng cây',
  ]);
});

test('several weeks below a point give their days to none of the points below', () => {
  expect(
    read('1. Dọn kho sách\nTuần 10 (03/11 - 07/11)\nTuần 11 (10/11 - 14/11)\n2. Sơn cổng trường\n3. Trồng cây'),
  ).toEqual([
    '11-03 11-07 Tuần 10 (03/11 - 07/11)',
    '11-10 11-14 Tuần 11 (10/11 - 14/11)',
    '11-01 11-30 Sơn cổng trường',
    '11-01 11-30 Trồng cây',
  ]);
});

test.each(['-', '+'])('a week above lines behind “%s” is that of those lines, up to the next heading', (mark) => {
  expect(
    read(`I. Việc chính
Tuần 10: từ ngày 03/11 đến ngày 07/11
${mark} Dọn kho sách
Tuần 11: 10/11 - 14/11
${mark} Sơn cổng trường
II. Việc khác
- Trồng cây`),
  ).toEqual(['11-03 11-07 Dọn kho sách', '11-10 11-14 Sơn cổng trường', '11-01 11-30 Trồng cây']);
});

test('so is one above points that are counted anew', () => {
  expect(
    read(`I. Việc chính
Tuần 10 (03/11 - 07/11)
1. Dọn kho sách
2. Chép sổ cái
Tuần 11 (10/11 - 14/11)
1. Sơn cổng trường
2. Trồng cây`),
  ).toEqual([
    '11-03 11-07 Dọn kho sách',
    '11-03 11-07 Chép sổ cái',
    '11-10 11-14 Sơn cổng trường',
    '11-10 11-14 Trồng cây',
  ]);
});

test('a weekday below such a week is asked about where the paper itself is of another', () => {
  const { items } = readProgramme(`TRƯỜNG TIỂU HỌC HÒA SƠN
KẾ HOẠCH CÔNG TÁC TUẦN 10 (03/11/2025 - 07/11/2025)
I. Việc chính
- Dọn kho sách
Tuần 11: từ 10/11 đến 14/11
- Trước 16h thứ Năm nộp sổ cái
- Trồng cây`);
  expect(items.map(({ end, title, review }) => [end?.slice(5), title, ...review].join(' '))).toEqual([
    '11-07 Dọn kho sách',
    '11-06 Trước 16h thứ Năm nộp sổ cái uncertain-date',
    '11-14 Trồng cây',
  ]);
});

const readPlan = (lines: string) =>
  readProgramme(`UBND XÃ VÍ DỤ
KẾ HOẠCH
Tổ chức hội thi nấu ăn năm 2027

${lines}
`).items.map(({ start, end, title, note, review }) =>
    [start?.slice(5), end?.slice(5), title, note, ...review].filter(Boolean).join(' '),
  );

test.each([
  ['1.', 'Ngày 04/5/2027', 'Từ 06/5 đến 14/5/2027', 'Ngày 28/5/2027'],
  ['1)', 'Ngày 04/5', 'Từ ngày 06/5 đến ngày 14/5', 'Ngày 28/5.'],
  ['1.', '04/5/2027', '06/5 - 14/5/2027', '28/5/2027'],
  ['1.', 'Ngày 04/5/2027', 'Tuần 2 (06/5 - 14/5/2027)', '28/5/2027'],
])('in a plan points behind “%s” count on, each over its days: “%s”, “%s”, “%s”', (mark, first, second, third) => {
  const point = (n: number) => mark.replace('1', String(n));
  expect(
    readPlan(
      `${point(1)} Phát động hội thi\n${first}\n${point(2)} Chấm bài thi\n${second}\n${point(3)} Trao giải:\n${third}`,
    ),
  ).toEqual(['05-04 05-04 Phát động hội thi', '05-06 05-14 Chấm bài thi', '05-28 05-28 Trao giải']);
});

test('what stands between the days of a point and the next one is a note on it', () => {
  expect(
    readPlan(
      '1. Phát động hội thi\nNgày 04/5/2027\n2. Chấm bài thi\nTừ 06/5 đến 14/5/2027\nBan Giám khảo thực hiện\n3. Trao giải\nNgày 28/5/2027',
    ),
  ).toEqual([
    '05-04 05-04 Phát động hội thi',
    '05-06 05-14 Chấm bài thi Ban Giám khảo thực hiện',
    '05-28 05-28 Trao giải',
  ]);
});

test('days above points that count on are those of the points below', () => {
  expect(
    readPlan('Ngày 04/5/2027\n1. Phát động hội thi\nNgày 06/5/2027\n2. Chấm bài thi\nNgày 28/5/2027\n3. Trao giải'),
  ).toEqual(['05-04 05-04 Phát động hội thi', '05-06 05-06 Chấm bài thi', '05-28 05-28 Trao giải']);
});
