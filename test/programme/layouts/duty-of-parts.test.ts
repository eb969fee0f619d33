import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** Parts of a week that stand beside its days, and lines of duty below the last of them. */

const read = (...lines: readonly string[]) =>
  readProgramme(`LỊCH CÔNG TÁC\nTừ ngày 05/7/2027 đến ngày 09/7/2027\n\n${lines.join('\n')}`).items.map((item) =>
    [whenOf(item), item.title, ...item.review].join(' | '),
  );
const FIRST = ['I. Lịch làm việc của lãnh đạo', '- 05/7 (thứ Hai): 8h00, họp giao ban tháng.', ''];
const SECOND = ['II. Lịch hòa giải', '1. Ngày 06/7/2027', '   14h00: Vụ tranh chấp lối đi. Phòng số 2.', ''];

test('the heading of a part ends the day above, and a bracket gives the days of what stands below it', () => {
  expect(
    read(...FIRST, ...SECOND, 'III. Trực nghiệp vụ', '   Trực tiếp nhận đơn: đ/c Mẫu (từ 05/7 đến 09/7).'),
  ).toEqual([
    'on 2027-07-05 08:00 | họp giao ban tháng',
    'on 2027-07-06 14:00 | Vụ tranh chấp lối đi. Phòng số 2',
    'on 2027-07-05..2027-07-09 | Trực tiếp nhận đơn: đ/c Mẫu (từ 05/7 đến 09/7)',
  ]);
});

test('what stands without days below such a heading has none, and is asked about', () => {
  const items = read(...FIRST, ...SECOND, 'III. Công tác văn thư', '   Rà soát sổ công văn đến.');
  expect(items.at(-1)).toBe('none null | Rà soát sổ công văn đến | missing-date');
});

test('numerals of entries within a day are no parts', () => {
  expect(
    read(
      'Thứ Hai, 05/7',
      'I. Họp giao ban',
      '- Phòng họp số 1',
      'II. Kiểm tra kho lưu trữ',
      'Thứ Ba, 06/7',
      'I. Đi cơ sở',
    ),
  ).toEqual([
    expect.stringContaining('on 2027-07-05 | Họp giao ban'),
    expect.stringContaining('on 2027-07-05 | Kiểm tra kho lưu trữ'),
    expect.stringContaining('on 2027-07-06 | Đi cơ sở'),
  ]);
});

test('a line of duty with its own days is an entry, whatever marks stand above it', () => {
  const days = [
    'Thứ Năm (08/7)',
    '+ Họp tổ (sáng).',
    '+ Kiểm tra chợ (chiều).',
    'Thứ Sáu (09/7)',
    '+ Sinh hoạt chi bộ (sáng)',
  ];
  expect(read(...days, '', '- Trực cuối tuần (10 - 11/7): đ/c Mẫu.').at(-1)).toBe(
    'on 2027-07-10..2027-07-11 | Trực cuối tuần (10 - 11/7) | date-outside-period',
  );
  expect(read(...days, '- Trực cuối tuần (10 - 11/7): đ/c Mẫu.').at(-1)).toBe(
    'on 2027-07-10..2027-07-11 | Trực cuối tuần (10 - 11/7) | date-outside-period',
  );
  expect(read(...days, '- Trực (kíp 2): đ/c Mẫu.')).toHaveLength(3);
});
