import { expect, test } from 'vitest';
import { itemsOfDay } from './one-day.ts';

const read = (line: string) =>
  itemsOfDay(line).map(({ slot, startTime, title, review }) => [startTime ?? slot, title, review.join()]);

test.each([
  ['- 14h00, 16h00: Tiếp đoàn công tác tỉnh; họp Ban Thường vụ', ['14:00', '16:00'], ''],
  ['- 14h; 16h: Tiếp đoàn công tác tỉnh; họp Ban Thường vụ.', ['14:00', '16:00'], ''],
  ['- 08 giờ và 14 giờ - Tiếp đoàn công tác tỉnh; họp Ban Thường vụ', ['08:00', '14:00'], ''],
  ['- 14h, 16h: Tiếp đoàn công tác tỉnh, họp Ban Thường vụ', ['14:00', '16:00'], 'unclear-boundary'],
] as const)('in “%s” each hour has its own words', (line, hours, review) => {
  expect(read(line)).toEqual([
    [hours[0], 'Tiếp đoàn công tác tỉnh', review],
    [hours[1], 'họp Ban Thường vụ', review],
  ]);
});

test.each([
  ['- 7h30, 13h30: Tập huấn phần mềm', ['07:30', '13:30'], ''],
  ['- Lúc 7h30 và lúc 13h30: Tập huấn phần mềm', ['07:30', '13:30'], ''],
  ['- 14h và 16h: Họp thẩm định giá đất', ['14:00', '16:00'], 'unclear-boundary'],
] as const)('“%s” is done at each of its hours', (line, hours, review) => {
  const [, title] = /:\s(.*)/u.exec(line)!;
  expect(read(line)).toEqual(hours.map((hour) => [hour, title, review]));
});

test('an hour with another day behind it is no second hour', () => {
  expect(read('- 8h00, 14h00 ngày 03/3: Họp nhóm')[0]?.[2]).not.toBe('');
});

test.each([
  '- S, C: Họp tổng kết (S); làm việc với đoàn kiểm toán (C).',
  '- S+C: Họp tổng kết (S), làm việc với đoàn kiểm toán (C)',
  '- Cả ngày: Họp tổng kết (sáng); làm việc với đoàn kiểm toán (chiều)',
  '- Họp tổng kết (S) và làm việc với đoàn kiểm toán (C)',
  '(S) Họp tổng kết. (C) làm việc với đoàn kiểm toán.',
])('in “%s” each half has its own words', (line) => {
  expect(read(line)).toEqual([
    ['morning', 'Họp tổng kết', ''],
    ['afternoon', 'làm việc với đoàn kiểm toán', ''],
  ]);
});

test.each([
  '- S, C: Kiểm tra xã Hai (S), xã Ba (C)',
  '- S/C: Tập huấn tại Hội trường A (S) và Hội trường B (C)',
  '- Tập huấn dân quân: thôn Ba (sáng), thôn Tư (chiều)',
  '- S và C: Dự giờ lớp 1A (S), lớp 2A (C), lớp 3A (S)',
])('“%s” is one entry of the whole day, at none of its places alone', (line) => {
  const [item, ...others] = itemsOfDay(line);
  const title = line.replace(/^- (?:S[^:]*:\s)?/u, '');
  expect(others).toEqual([]);
  expect(item).toMatchObject({ slot: 'allDay', startTime: null, title, location: null, review: [] });
});

test('two places in the morning and the evening are asked about', () => {
  expect(read('- Kiểm tra xã Hai (sáng), xã Ba (tối)')).toEqual([
    [null, 'Kiểm tra xã Hai (sáng), xã Ba (tối)', 'unclear-boundary'],
  ]);
});

test.each(['S + C: Đi cơ sở', 'S/C: Đi cơ sở', '- S và C: Đi cơ sở'])('“%s” is of the whole day', (line) => {
  expect(read(line)).toEqual([['allDay', 'Đi cơ sở', '']]);
});

test.each([
  [
    '- Nhận lớp; chiều tổng duyệt khai giảng 15h',
    [
      [null, 'Nhận lớp'],
      ['15:00', 'tổng duyệt khai giảng 15h'],
    ],
  ],
  [
    '- Nhận lớp; buổi chiều họp tổ chuyên môn',
    [
      [null, 'Nhận lớp'],
      ['afternoon', 'họp tổ chuyên môn'],
    ],
  ],
  [
    '- Họp chi đoàn, tối giao lưu văn nghệ 19h30',
    [
      [null, 'Họp chi đoàn'],
      ['19:30', 'giao lưu văn nghệ 19h30'],
    ],
  ],
  [
    '- 8h00: Nhận lớp; chiều họp tổ chuyên môn',
    [
      ['08:00', 'Nhận lớp'],
      ['afternoon', 'họp tổ chuyên môn'],
    ],
  ],
] as const)('in “%s” the later half of the day opens another entry', (line, expected) => {
  expect(read(line)).toEqual(expected.map((each) => [...each, '']));
});

test.each(['- Dự lễ tại xã Một; chiều tại xã Hai', '- Dự lễ tại xã Một, chiều tại xã Hai'])(
  'in “%s” it opens none',
  (line) => {
    expect(read(line)).toHaveLength(1);
  },
);
