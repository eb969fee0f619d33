import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

const lastOf = (mark: string, line: string) => {
  const { items } = programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5 đến ngày 14/5/2027)',
      'Thứ Hai, 10/5',
      `${mark}8h00: Giao ban toàn cơ quan.`,
      `${mark}Chiều: Kiểm tra kho lưu trữ.`,
      'Thứ Ba, 11/5',
      `${mark}8h00: Tiếp công dân.`,
      `${mark}Rà soát hồ sơ.`,
      '',
      line,
    ].join('\n'),
  );
  return items.at(-1)!;
};

test('a last line with a label, behind a mark that no entry has, asks for a look', () => {
  expect(lastOf('', '* Trực tiếp nhận đơn: Thư ký A.').review).toEqual(['line-alone']);
});

test('behind the mark of the entries it is one of them', () => {
  expect(lastOf('* ', '* Trực tiếp nhận đơn: Thư ký A.').review).toEqual([]);
});
