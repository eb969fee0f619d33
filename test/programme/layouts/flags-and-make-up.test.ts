import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const HEAD = 'UBND XÃ MẪU\n\nMẫu, ngày 03 tháng 8 năm 2027\nTHÔNG BÁO\nVề việc treo cờ và nghỉ lễ Quốc khánh\n\n';
const told = (text: string) => readProgramme(HEAD + text).items.map((item) => [item.title, whenOf(item)]);

test('flags are hung out for an occasion, each with its days', () => {
  expect(
    told(
      `1. Treo cờ:
- Cách mạng tháng Tám (19/8/1945 - 19/8/2027): Treo cờ từ ngày 18/8/2027 đến ngày 20/8/2027.
- Ngày hội xã Mẫu: treo cờ ngày 25/8/2027.
- Quốc khánh 02/9: Treo Quốc kỳ từ ngày 01/9/2027 đến hết ngày 03/9/2027.`,
    ),
  ).toEqual([
    ['Cách mạng tháng Tám (19/8/1945 - 19/8/2027): treo cờ', 'on 2027-08-18..2027-08-20'],
    ['Ngày hội xã Mẫu: treo cờ', 'on 2027-08-25'],
    ['Quốc khánh 02/9: treo Quốc kỳ', 'on 2027-09-01..2027-09-03'],
  ]);
});

test.each([
  ['Công chức đi làm bù cả ngày thứ Bảy 28/8/2027.', 'on 2027-08-28 allDay'],
  ['Các trường dạy bù cả ngày 28/8/2027.', 'on 2027-08-28 allDay'],
  ['Công chức đi làm bù vào ngày 28/8/2027.', 'on 2027-08-28'],
])('“%s” is made up for %s', (text, when) => {
  expect(told(`Nghỉ lễ từ ngày 02/9/2027 đến ngày 05/9/2027. ${text}`).map(([, each]) => each)).toContain(when);
});

test('an order asks for work that is to be completed by an hour', () => {
  const text = `UBND XÃ MẪU\n\nMẫu, ngày 03 tháng 8 năm 2027\nCÔNG ĐIỆN\nVề việc ứng phó với bão

1. Kêu gọi tàu thuyền vào nơi tránh trú, hoàn thành trước 10 giờ 00 ngày 05/8/2027.
2. Sơ tán người dân vùng trũng xong trước 17 giờ 00 ngày 05/8/2027.
3. Các thôn gửi báo cáo thiệt hại trước ngày 08/8/2027.`;
  expect(readProgramme(text).items.map(whenOf)).toEqual([
    'deadline ≤2027-08-05 due 10:00',
    'deadline ≤2027-08-05 due 17:00',
    'deadline ≤2027-08-07',
  ]);
});

const flags = (headline: string, ...lines: readonly string[]) =>
  readProgramme(
    `UBND XÃ MẪU\n\nMẫu, ngày 03 tháng 1 năm 2027\nTHÔNG BÁO\n${headline}\n\n${lines.join('\n')}\n`,
  ).items.map((item) => [item.kind, item.title, whenOf(item)].join(' | '));

test('where a notice tells of no rest, days of holidays are those of flags', () => {
  expect(
    flags(
      'Về việc treo Quốc kỳ năm 2027',
      'Thời gian treo cờ:',
      '1. Tết Nguyên đán: từ ngày 05/02 đến hết ngày 12/02/2027',
      '2. 30/4 và 01/5: từ 29/4/2027 đến 02/5/2027',
      '3. Quốc khánh 2/9: từ 01/9 đến 03/9/2027',
    ),
  ).toEqual([
    'event | Tết Nguyên đán: treo cờ | on 2027-02-05..2027-02-12',
    'event | 30/4 và 01/5: treo cờ | on 2027-04-29..2027-05-02',
    'event | Quốc khánh 2/9: treo cờ | on 2027-09-01..2027-09-03',
  ]);
});

test('where it tells of both, they are those of the heading above', () => {
  expect(
    flags(
      'Về việc treo cờ và nghỉ các ngày lễ năm 2027',
      'I. Treo Quốc kỳ',
      '1. Tết Nguyên đán: từ ngày 04/02 đến hết ngày 12/02/2027',
      'II. Nghỉ lễ',
      '1. Tết Nguyên đán: từ ngày 05/02 đến hết ngày 11/02/2027',
    ),
  ).toEqual([
    'event | Tết Nguyên đán: treo cờ | on 2027-02-04..2027-02-12',
    'dayOff | Nghỉ Tết Nguyên đán | on 2027-02-05..2027-02-11',
  ]);
});

const RESTS = ['1. Nghỉ lễ từ ngày 30/4/2027 đến ngày 02/5/2027.'];
const hung = (headline: string, ...lines: readonly string[]) =>
  readProgramme(`${headline}\n\n${[...RESTS, ...lines].join('\n\n')}\n`)
    .items.filter(({ kind }) => kind === 'event')
    .map((each) => `${each.title} | ${whenOf(each)}`);

test.each([
  'UBND xã Mẫu thông báo nghỉ lễ và treo cờ dịp Giỗ Tổ Hùng Vương, 30/4 và Quốc tế Lao động 01/5 năm 2027',
  'Thông báo treo cờ mừng Giỗ Tổ Hùng Vương, ngày 30/4, ngày 01/5 năm 2027',
  'Thông báo về việc nghỉ lễ, treo cờ 30/4 - 01/5/2027',
  'Thông báo treo Quốc kỳ ngày 30/4/2027',
  'Thôn Mẫu: treo cờ Tổ quốc nhân dịp nghỉ lễ Giỗ Tổ, 30/4, Quốc tế Lao động 01/5/2027',
])('of flags the headline names the holiday, and the paper the days around it: %s', (headline) => {
  expect(hung(headline, '2. Các hộ dân treo cờ từ ngày 29/4/2027 đến hết ngày 02/5/2027.')).toEqual([
    'Treo cờ | on 2027-04-29..2027-05-02',
  ]);
});

test.each([
  ['2. Các hộ dân treo cờ theo quy định.'],
  ['2. Các hộ dân treo cờ ngày 19/5/2027.', 'Treo cờ | on 2027-05-19'],
  [
    '2. Các hộ dân dọn cờ cũ từ ngày 29/4/2027 đến ngày 02/5/2027.',
    'Các hộ dân dọn cờ cũ từ ngày 29/4/2027 đến ngày 02/5/2027 | on 2027-04-29..2027-05-02',
  ],
  ['2. Các hộ dân treo cờ từ ngày 28/4/2027 đến ngày 29/4/2027.', 'Treo cờ | on 2027-04-28..2027-04-29'],
])('flags of the headline that hang on no day of the paper are kept: %s', (line, ...others) => {
  expect(hung('Thông báo treo cờ mừng ngày thống nhất, 30/4/2027', line)).toEqual([
    'Treo cờ mừng ngày thống nhất | on 2027-04-30',
    ...others,
  ]);
});

test('flags at two places of the paper itself are two', () => {
  expect(
    hung(
      'Thông báo nghỉ lễ và treo cờ',
      '2. Các hộ dân treo cờ từ ngày 29/4/2027 đến ngày 02/5/2027.',
      '3. Trường Mẫu treo Quốc kỳ ngày 30/4/2027.',
    ),
  ).toEqual(['Treo cờ | on 2027-04-29..2027-05-02', 'Treo Quốc kỳ | on 2027-04-30']);
});
