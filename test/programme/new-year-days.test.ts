import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const read = (title: string) =>
  readProgramme(
    `UBND XÃ MẪU\nKẾ HOẠCH\n${title}\nNgày 28/12: Giao lưu văn nghệ\nNgày 03/02: Dâng hương\nNgày 10/02: Gặp mặt`,
  ).items.map(({ start, title: name, review }) => [start, name, ...review].join(' | '));

test.each([
  'Tổ chức các hoạt động chào năm mới 2026',
  'Tổ chức các hoạt động mừng Đảng, mừng Xuân, đón chào năm mới 2026',
])('a day of December under “%s” may be of the year before', (title) => {
  expect(read(title)).toEqual([
    '2026-12-28 | Giao lưu văn nghệ | uncertain-date',
    '2026-02-03 | Dâng hương',
    '2026-02-10 | Gặp mặt',
  ]);
});

test('a plan of the year itself leaves nothing open', () => {
  expect(read('Công tác năm 2026 và chào mừng năm mới 2027')[0]).toBe('2026-12-28 | Giao lưu văn nghệ');
});
