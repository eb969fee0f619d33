import { expect, test } from 'vitest';
import { example, readProgramme } from '../summary.ts';

const HEAD = 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026\nNgày\tNội dung\tCơ quan chuẩn bị\tLãnh đạo Sở\n';
const read = (words: string, leader = 'Đ/c Mẫu GĐ Sở', organization: typeof example | null = example) =>
  readProgramme(
    `${HEAD}02 Thứ Hai\tSáng: ${words}\tVăn phòng Sở\t${leader}\n03 Thứ Ba\tSáng: Họp tổ\tVăn phòng Sở\t${leader}\n`,
    organization,
  ).items[0]?.delegates;

test.each([
  ['Họp Tỉnh ủy (ủy quyền đ/c Định PGĐ Sở dự)', 'dinh', 'ủy quyền đ/c Định PGĐ Sở dự'],
  ['Họp Tỉnh ủy (đ/c Dụ PGĐ Sở dự thay)', 'du', 'đ/c Dụ PGĐ Sở dự thay'],
  ['Họp Tỉnh ủy. Giao đ/c Định PGĐ Sở dự thay', 'dinh', 'Giao đ/c Định PGĐ Sở dự thay'],
])('%s: who goes for the leader of the row is a delegate', (words, to, text) => {
  expect(read(words)).toEqual([{ from: 'mau', to, text }]);
});

test('a department that is given some work goes for nobody', () => {
  expect(read('Giao Văn phòng Sở dự thảo báo cáo')).toEqual([]);
  expect(read('Giao Văn phòng Sở chủ trì tiếp đoàn')).toEqual([]);
});

test('without a roster the delegate is named as read', () => {
  expect(read('Họp Tỉnh ủy (ủy quyền đ/c Định PGĐ Sở dự)', 'Đ/c Mẫu GĐ Sở', null)).toEqual([
    { from: 'Mẫu GĐ Sở', to: 'Định PGĐ Sở', text: 'ủy quyền đ/c Định PGĐ Sở dự' },
  ]);
});
