import { expect, test } from 'vitest';
import { itemsOfDay } from './layouts/one-day.ts';

const read = (line: string) =>
  itemsOfDay(line).map(({ slot, startTime, title, leadersText, review }) =>
    [startTime ?? slot, title, leadersText, ...review].join(' | '),
  );

test.each([
  ['Buổi sáng, Chủ tịch họp giao ban. Phó Chủ tịch Nguyễn Văn A dự lễ trồng cây.', 'dự lễ trồng cây'],
  ['Sáng: Chủ tịch UBND tỉnh họp giao ban. Phó Chủ tịch Nguyễn Văn A đi cơ sở.', 'đi cơ sở'],
  ['- Sáng: Chủ tịch họp giao ban. Địa điểm: Phòng họp 2. Phó Chủ tịch Nguyễn Văn A nghỉ phép.', 'nghỉ phép'],
])('another leader who attends something else in the same half has an entry: %s', (line, act) => {
  const items = read(line);
  expect(items).toHaveLength(2);
  expect(items[0]).toMatch(/^morning \| Chủ tịch (?:UBND tỉnh )?họp giao ban \| Chủ tịch/u);
  expect(items[1]).toBe(`morning | Phó Chủ tịch Nguyễn Văn A ${act} | Phó Chủ tịch Nguyễn Văn A`);
});

test('the hour before is not that of the other leader, whose half of the day is concluded', () => {
  expect(read('- 14h00: Chủ tịch họp giao ban. Phó Chủ tịch Nguyễn Văn A tiếp đoàn tỉnh bạn.')).toEqual([
    '14:00 | Chủ tịch họp giao ban | Chủ tịch',
    'afternoon | Phó Chủ tịch Nguyễn Văn A tiếp đoàn tỉnh bạn | Phó Chủ tịch Nguyễn Văn A | unclear-boundary',
  ]);
});

test('a clause behind a semicolon tells of another leader too, whose hour is asked', () => {
  expect(
    read(
      'Buổi sáng, 8 giờ, đồng chí Chủ tịch dự lễ trồng cây; đồng chí Lê Mẫu, Phó Chủ tịch Thường trực nghe Trạm Y tế báo cáo.',
    ),
  ).toEqual([
    '08:00 | đồng chí Chủ tịch dự lễ trồng cây | đồng chí Chủ tịch',
    'morning | đồng chí Lê Mẫu, Phó Chủ tịch Thường trực nghe Trạm Y tế báo cáo | đồng chí Lê Mẫu, Phó Chủ tịch Thường trực | unclear-boundary',
  ]);
});

test.each([
  'lãnh đạo các phòng dự tại điểm cầu',
  'đồng chí Lê Mẫu cùng dự',
  'đồng chí Lê Mẫu dự họp',
  'đồng chí Lê Mẫu dự cùng',
  'đồng chí Lê Mẫu dự tại điểm cầu xã',
  'đồng chí Lê Mẫu dự họp ở các điểm cầu',
  'đồng chí Lê Mẫu phát biểu khai mạc',
  'tại phòng họp số 2',
])('what a clause tells of the same meeting is none of its own: %s', (clause) => {
  expect(read(`Buổi sáng, 8 giờ, đồng chí Chủ tịch chủ trì hội nghị sơ kết; ${clause}.`)).toHaveLength(1);
});

test.each([
  'Chủ tịch phát biểu chỉ đạo',
  'Chủ tịch nghe báo cáo của các sở',
  'Cùng dự có Phó Chủ tịch Nguyễn Văn A',
  'Phó Chủ tịch Nguyễn Văn A cùng dự',
  'Phó Chủ tịch Nguyễn Văn A dự họp',
  'Phó Chủ tịch Nguyễn Văn A dự và phát biểu',
  'Phó Chủ tịch Nguyễn Văn A dự cùng Chủ tịch',
  'Phó Chủ tịch Nguyễn Văn A dự tại điểm cầu huyện',
  'Chánh Văn phòng đi cùng',
])('what is told of the same meeting is none of its own: %s', (sentence) => {
  expect(read(`Buổi sáng, Chủ tịch UBND tỉnh chủ trì hội nghị sơ kết. ${sentence}.`)).toHaveLength(1);
});
