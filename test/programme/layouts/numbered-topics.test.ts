import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const HEAD = 'UBND XÃ VÍ DỤ\nTHÔNG BÁO\nLịch tiếp công dân của lãnh đạo xã tháng 3 năm 2027\n\n';
const FIRST = '1. Tiếp công dân định kỳ\n- Ông Lê Văn Ví: thứ Năm, ngày 04/3/2027;\n';

const read = (text: string) =>
  readProgramme(HEAD + text).items.map(({ start, startTime, title, review }) =>
    [start, startTime, title, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['2. Đối thoại với thanh niên', 'Thời gian: 14 giờ 00 ngày 18/3/2027. Địa điểm: Nhà văn hóa.'],
  ['2) Đối thoại với thanh niên:', '- Thời gian: 14h00, ngày 18/3/2027'],
  ['2. Lịch đối thoại với thanh niên', 'Ngày giờ: 14h00 ngày 18/3/2027'],
  ['2. Đối thoại với thanh niên', '14h00 ngày 18/3/2027 (thứ Năm).'],
])('a numbered line over a day says what takes place on it: “%s” over “%s”', (topic, day) => {
  const [first, second] = read(`${FIRST}${topic}\n${day}\n`);
  expect(first).toBe('2027-03-04 | Tiếp công dân định kỳ');
  expect(second).toBe('2027-03-18 | 14:00 | Đối thoại với thanh niên');
});

test('it holds until the next number', () => {
  expect(
    read(
      `${FIRST}2. Gặp mặt cựu giáo chức\nThời gian: 8h00 ngày 18/3/2027\n3. Các phó chủ tịch:\n- Ngày 23/3/2027;\n- Ngày 24/3/2027.\n`,
    ),
  ).toEqual([
    '2027-03-04 | Tiếp công dân định kỳ',
    '2027-03-18 | 08:00 | Gặp mặt cựu giáo chức',
    '2027-03-23 | Tiếp công dân',
    '2027-03-24 | Tiếp công dân',
  ]);
});

test.each(['Buổi gặp gỡ doanh nghiệp trên địa bàn', '- Cuộc đối thoại với tiểu thương', '• Hội nghị cử tri chuyên đề'])(
  'a line without a number that may say so asks for a look: “%s”',
  (line) => {
    expect(read(`- Ông Lê Văn Ví: ngày 04/3/2027;\n${line}\nThời gian: 14 giờ 00 ngày 18/3/2027.\n`)).toContain(
      '2027-03-18 | 14:00 | Tiếp công dân | unclear-boundary',
    );
  },
);

test('beside a day that only has a place it is said what takes place there', () => {
  expect(read(`${FIRST}2. Đối thoại với thanh niên\n14h00 ngày 18/3/2027 tại Nhà văn hóa.\n`)).toContain(
    '2027-03-18 | 14:00 | Đối thoại với thanh niên tại Nhà văn hóa',
  );
});

test('below a day a numbered line is an entry of it', () => {
  expect(
    read(
      'Ngày 04/3/2027:\n1. Tiếp công dân xã Mẫu\n2. Kiểm tra chợ\nNgày 05/3/2027:\n1. Kiểm tra trường học\n2. Họp tổ\n',
    ),
  ).toEqual([
    '2027-03-04 | Tiếp công dân xã Mẫu',
    '2027-03-04 | Kiểm tra chợ',
    '2027-03-05 | Kiểm tra trường học',
    '2027-03-05 | Họp tổ',
  ]);
});

test('points that count over days of their own each say what takes place on theirs', () => {
  expect(
    read(
      '1. Tiếp công dân của Chủ tịch\nNgày 04/3 và 18/3\n2. Tiếp công dân của Phó Chủ tịch\nNgày 09/3 và 23/3\n3. Tiếp công dân của Bí thư Đảng ủy\nNgày 11/3\n',
    ),
  ).toEqual([
    '2027-03-04 | Tiếp công dân của Chủ tịch',
    '2027-03-18 | Tiếp công dân của Chủ tịch',
    '2027-03-09 | Tiếp công dân của Phó Chủ tịch',
    '2027-03-23 | Tiếp công dân của Phó Chủ tịch',
    '2027-03-11 | Tiếp công dân của Bí thư Đảng ủy',
  ]);
});

test.each([
  ['1/ Chủ tịch xã tiếp công dân', 'Thứ Năm ngày 04/3', '2/ Đối thoại với thanh niên', 'Thời gian: ngày 09/3/2027'],
  ['1) Chủ tịch xã tiếp công dân', '- Ngày 04/3/2027.', '2) Đối thoại với thanh niên', '- Ngày 09/3/2027.'],
  ['1. Chủ tịch xã tiếp công dân:', '04/3/2027', '2. Lịch đối thoại với thanh niên:', '09/3/2027'],
])('whatever signs and labels they have: “%s” over “%s”, “%s” over “%s”', (first, day, second, other) => {
  expect(read([first, day, second, other, ''].join('\n'))).toEqual([
    '2027-03-04 | Chủ tịch xã tiếp công dân',
    '2027-03-09 | Đối thoại với thanh niên',
  ]);
});

test('a point that names a leader alone says whose its days are', () => {
  expect(
    readProgramme(`${HEAD}1. Chủ tịch UBND xã\nNgày 04/3 và 18/3\n2. Phó Chủ tịch UBND xã\nNgày 09/3\n`).items.map(
      ({ start, title, leadersText }) => [start, title, leadersText],
    ),
  ).toEqual([
    ['2027-03-04', 'Tiếp công dân', 'Chủ tịch UBND xã'],
    ['2027-03-18', 'Tiếp công dân', 'Chủ tịch UBND xã'],
    ['2027-03-09', 'Tiếp công dân', 'Phó Chủ tịch UBND xã'],
  ]);
});

test('the place of a point is that of its days alone', () => {
  expect(
    readProgramme(
      `${HEAD}1. Chủ tịch xã tiếp công dân\nNgày 04/3\nĐịa điểm: Trụ sở xã\n2. Đối thoại với thanh niên\nNgày 09/3\nĐịa điểm: Nhà văn hóa\n`,
    ).items.map(({ start, title, location }) => [start, title, location]),
  ).toEqual([
    ['2027-03-04', 'Chủ tịch xã tiếp công dân', 'Trụ sở xã'],
    ['2027-03-09', 'Đối thoại với thanh niên', 'Nhà văn hóa'],
  ]);
});
