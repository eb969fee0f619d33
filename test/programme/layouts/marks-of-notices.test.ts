import { expect, it } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (body: string) =>
  readProgramme(`UBND PHƯỜNG VÍ DỤ\nTHÔNG BÁO\nThay đổi lịch họp\n\n${body}\n`).items.map((item) =>
    [item.title, whenOf(item), ...item.review].join(' | '),
  );

it('a day at the beginning of a line of changes is no mark of a list', () => {
  expect(
    told('12/4/2027: Họp tổ cắm mốc chuyển sang 14/4/2027.\n13/4/2027: Họp tổ rà soát chuyển sang 15/4/2027.'),
  ).toEqual(['Họp tổ cắm mốc | on 2027-04-14', 'Họp tổ rà soát | on 2027-04-15']);
});
