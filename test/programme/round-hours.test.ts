import { expect, test } from 'vitest';
import { readProgramme, whenOf } from './summary.ts';

const read = (...lines: readonly string[]) =>
  readProgramme(['LỊCH THI ĐẤU GIẢI VÍ DỤ', ...lines].join('\n')).items.map(
    (item) => `${whenOf(item)} ${item.title}${item.review.length > 0 ? ' ?' : ''}`,
  );

test.each([
  ['Trận 1: 07h30 Thôn Một - Thôn Hai', 'Trận 2: 09h00 Thôn Ba - Thôn Tư', 'Trận'],
  ['- Trận 1 - 7h30: Thôn Một - Thôn Hai', '- Trận 2 - 9h00: Thôn Ba - Thôn Tư', 'Trận'],
  ['Bán kết 1 (7h30): Thôn Một - Thôn Hai', 'Bán kết 2 (9h00): Thôn Ba - Thôn Tư', 'Bán kết'],
  ['+ Ca thi số 1 từ 7h30, Thôn Một - Thôn Hai', '+ Ca thi số 2 từ 9h00, Thôn Ba - Thôn Tư', 'Ca thi số'],
])('the hour behind a numbered round is that of what it is (%s)', (first, second, name) => {
  expect(read('Thứ Bảy, ngày 05/6/2027', first, second)).toEqual([
    `on 2027-06-05 07:30 ${name} 1: Thôn Một - Thôn Hai`,
    `on 2027-06-05 09:00 ${name} 2: Thôn Ba - Thôn Tư`,
  ]);
});

test('a match that names nobody yet is called by its number', () => {
  expect(read('Thứ Bảy, ngày 05/6/2027', 'Bán kết 1: 15h00', 'Bán kết 2: 16h30')).toEqual([
    'on 2027-06-05 15:00 Bán kết 1',
    'on 2027-06-05 16:30 Bán kết 2',
  ]);
});

test.each([
  ['Trận 3: Thôn Năm - Thôn Sáu (10h30)', 'Trận 3: Thôn Năm - Thôn Sáu'],
  ['Trận 3: Thôn Năm - Thôn Sáu, lúc 10h30.', 'Trận 3: Thôn Năm - Thôn Sáu'],
  ['Trận 3 - Thôn Năm gặp Thôn Sáu – 10 giờ 30', 'Trận 3 - Thôn Năm gặp Thôn Sáu'],
  ['Chung kết: 10h30', 'Chung kết'],
  ['Tranh giải ba (10h30)', 'Tranh giải ba'],
  ['Tranh hạng ba: 10h30', 'Tranh hạng ba'],
  ['Bế mạc, trao giải: 10h30', 'Bế mạc, trao giải'],
  ['Chung kết: Thắng trận 1 - Thắng trận 2 (10h30)', 'Chung kết: Thắng trận 1 - Thắng trận 2'],
  ['Trận 3: Thôn Năm - Thôn Sáu (10h30, sân số 2)', 'Trận 3: Thôn Năm - Thôn Sáu, sân số 2'],
  ['Trận 3: Thôn Năm - Thôn Sáu (10h30), sân số 2', 'Trận 3: Thôn Năm - Thôn Sáu, sân số 2'],
  ['Trận 3: Thôn Năm - Thôn Sáu, 10h30; sân số 2', 'Trận 3: Thôn Năm - Thôn Sáu, sân số 2'],
])('the hour that closes a round among such is its own (%s)', (last, title) => {
  const rounds = ['Trận 1: 7h30 Thôn Một - Thôn Hai', 'Trận 2: 9h00 Thôn Ba - Thôn Tư'];
  expect(read('Thứ Bảy, ngày 05/6/2027', ...rounds, last)).toEqual([
    'on 2027-06-05 07:30 Trận 1: Thôn Một - Thôn Hai',
    'on 2027-06-05 09:00 Trận 2: Thôn Ba - Thôn Tư',
    `on 2027-06-05 10:30 ${title}`,
  ]);
});

test.each([
  'Bán kết 2: Thôn Ba - Thôn Tư (15h30 - 17h00)',
  'Bán kết 2: Thôn Ba - Thôn Tư (từ 15h30 đến 17h00)',
  'Bán kết 2: Thôn Ba - Thôn Tư, từ 15 giờ 30 đến 17 giờ 00.',
])('hours from when to when behind a round are its own (%s)', (second) => {
  const lines = [
    'LỊCH THI ĐẤU GIẢI VÍ DỤ',
    'Thứ Bảy, ngày 05/6/2027',
    'Bán kết 1: Thôn Một - Thôn Hai (14h00)',
    second,
  ];
  const { items } = readProgramme(lines.join('\n'));
  expect(items.map(({ startTime, endTime, title }) => [startTime, endTime, title])).toEqual([
    ['14:00', null, 'Bán kết 1: Thôn Một - Thôn Hai'],
    ['15:30', '17:00', 'Bán kết 2: Thôn Ba - Thôn Tư'],
  ]);
});

test('a round without an hour is no rest of the one above', () => {
  const rounds = ['Ca 1: Môn Toán (7h30)', 'Ca 2: Môn Sinh', 'Ca 3: Môn Sử (14h00)'];
  expect(read('Thứ Bảy, ngày 05/6/2027', ...rounds)).toEqual([
    'on 2027-06-05 07:30 Ca 1: Môn Toán',
    'on 2027-06-05 Ca 2: Môn Sinh',
    'on 2027-06-05 14:00 Ca 3: Môn Sử',
  ]);
});

test('a round with two hours below one with its own is no rest of it, and asked about', () => {
  const rounds = ['Ca 1: Môn Toán (7h30)', 'Ca 2: Môn Sinh (9h30)', 'Ca 3: Môn Sử, 14h00 hoặc 15h00'];
  expect(read('Thứ Bảy, ngày 05/6/2027', ...rounds)).toEqual([
    'on 2027-06-05 07:30 Ca 1: Môn Toán',
    'on 2027-06-05 09:30 Ca 2: Môn Sinh',
    'on 2027-06-05 Ca 3: Môn Sử, 14h00 hoặc 15h00 ?',
  ]);
});

test('a round with several hours stays as it is', () => {
  const lines = ['- Trận 1: 7h30 Thôn Một', '- Trận 2: 8h00 Thôn Hai', '- Trận 3: 9h00 hoặc 10h00 Thôn Ba'];
  expect(read('Thứ Bảy, ngày 05/6/2027', ...lines).at(-1)).toContain('Trận 3: 9h00 hoặc 10h00 Thôn Ba');
});

test.each(['Chung kết', 'Tranh giải ba', 'Bốc thăm'])(
  '“%s” before an hour is what takes place, nobody who leads it',
  (name) => {
    const { items } = readProgramme(
      `LỊCH THI ĐẤU GIẢI VÍ DỤ\nThứ Bảy, ngày 05/6/2027\n- 8h00: Khai mạc\n- ${name}: 15h00, sân số 1\n`,
    );
    expect(items.map(({ startTime, leadersText }) => [startTime, leadersText])).toEqual([
      ['08:00', null],
      ['15:00', null],
    ]);
    expect(items[1]!.title).toContain(name);
  },
);

test.each(['LỊCH THI ĐẤU GIẢI BÓNG CHUYỀN XÃ VÍ DỤ', 'LỊCH THI HỌC KỲ TRƯỜNG VÍ DỤ'])(
  'hours below days alone in their lines are of those days (%s)',
  (title) => {
    const lines = [
      '1. Bốc thăm: 19 giờ 30, thứ Sáu, ngày 04/6/2027',
      '2. Thời gian cụ thể',
      'Thứ Bảy, ngày 05/6/2027',
      '07h30 Lượt một',
      '09h00 Lượt hai',
      'Chủ nhật, ngày 06/6/2027',
      '15h00 Lượt ba',
    ];
    const { items } = readProgramme([title, ...lines].join('\n'));
    expect(items.slice(1).map((item) => `${whenOf(item)} ${item.title}`)).toEqual([
      'on 2027-06-05 07:30 Lượt một',
      'on 2027-06-05 09:00 Lượt hai',
      'on 2027-06-06 15:00 Lượt ba',
    ]);
  },
);
