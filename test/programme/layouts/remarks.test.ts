import { expect, test } from 'vitest';
import { itemsOfDay } from './one-day.ts';

const read = (...lines: readonly string[]) =>
  itemsOfDay(...lines).map(({ startTime, title, note, review }) => [startTime, title, note, review.join()].join(' | '));

test.each([
  '(*) Xe đón tại cổng sau',
  '=> Các lớp trang trí góc học tập',
  '→ Khách mời đến trước 10 phút',
  'NB: tổ trưởng ghi biên bản',
  'Nhắc việc: mang theo sổ tay',
  'P/S: mặc áo dài',
  '* Các thành viên tập trung tại trụ sở lúc 13h45',
  '* Lưu ý mang theo hồ sơ',
])('below entries a line with a sign of its own is a remark of the last: %s', (line) => {
  expect(read('- 8h00: Giao ban', '- 14h00: Kiểm tra chợ', line)).toEqual([
    '08:00 | Giao ban |  | ',
    `14:00 | Kiểm tra chợ | ${line} | `,
  ]);
});

test('what may be more than a remark is asked about', () => {
  expect(read('- 8h00: Giao ban', '- 14h00: Kiểm tra chợ', '* Nhà văn hóa thôn Đông')).toEqual([
    '08:00 | Giao ban |  | ',
    expect.stringMatching(/^14:00 .*unclear-boundary$/u),
  ]);
});

test.each(['*', '=>', '(*)'])('a sign that entries have too is none of a remark: %s', (sign) => {
  const items = read(`${sign} 8h00: Giao ban`, `${sign} 14h00: Kiểm tra chợ`, `${sign} Các phòng họp giao ban tháng`);
  expect(items.every((item) => item.split(' | ')[2] === '')).toBe(true);
});

test('points of a meeting stay with it', () => {
  expect(read('- 8h00: Hội nghị sơ kết', '+ Các ngành báo cáo', '+ Thảo luận', '- 14h00: Tiếp dân')).toHaveLength(2);
});
