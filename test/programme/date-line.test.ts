import { expect, test } from 'vitest';
import { dayOfDateLine, isDateLine } from '#src/programme/date-line.ts';
import { readProgramme } from './summary.ts';

test.each(['Ví Dụ, ngày 03 tháng 3 năm 2026', 'TP. Mẫu, ngày 1 tháng 12 năm 2026.'])('“%s” signs a paper', (text) => {
  expect(isDateLine(text)).toBe(true);
});

test.each([
  'Hội nghị tổng kết, ngày 03 tháng 3 năm 2026',
  'Ví Dụ, ngày 03 tháng 3 năm 2026: họp giao ban',
  'Ngày 03 tháng 3 năm 2026',
])('“%s” does not', (text) => {
  expect(isDateLine(text)).toBe(false);
});

test.each(['Ví Dụ, 03/3/2026', 'Ví Dụ, ngày 3-3-2026.', 'Xã Mẫu, 03.03.2026'])('so does “%s”, in numbers', (text) => {
  expect([isDateLine(text), dayOfDateLine(text)]).toEqual([true, '2026-03-03']);
});

test.each(['Tiêm vét, 03/3/2026', 'Ví Dụ, 03/3', 'Ví Dụ, 03/3/2026: họp giao ban'])('“%s” is no such line', (text) => {
  expect(isDateLine(text)).toBe(false);
});

test('below a list a date line gives its days their year, and is none of them', () => {
  const list = 'THÔNG BÁO\nLịch tiêm chủng tháng 6\n\n- Sáng 05/6: thôn Một\n- Sáng 06/6: thôn Hai\n\nTrân trọng!\n';
  const { items, issued } = readProgramme(`${list}Ví Dụ, 25/5/2027\nTrạm trưởng\n`);
  expect(issued).toBe('2027-05-25');
  expect(items.map(({ start, review }) => [start, ...review])).toEqual([['2027-06-05'], ['2027-06-06']]);
});

test('several such lines are the rows of a list', () => {
  const { issued } = readProgramme(
    'LỊCH HIẾN MÁU NĂM 2027\n\nVí Dụ, 25/5/2027\nMẫu Sơn, 26/5/2027\nMẫu Thủy, 27/5/2027\n',
  );
  expect(issued).toBe(null);
});
