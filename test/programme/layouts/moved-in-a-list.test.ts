import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

test('a list keeps its days when one sentence tells how another was moved, and that sentence is asked about', () => {
  const { items } = readProgramme(`Lịch tiếp công dân năm 2027

Do bận việc đột xuất, ngày 25/6/2027, UBND xã có Thông báo số 24/TB-UBND đổi lịch tiếp công dân tháng 6/2027 từ ngày 29/6/2027 (thứ Ba) sang ngày 30/6/2027 (thứ Tư).

Ngày 05/7/2027: Chủ tịch tiếp công dân.

Ngày 05/8/2027: Chủ tịch tiếp công dân.`);
  const sure = items.filter(({ review }) => review.length === 0);
  expect(sure.map(whenOf)).toEqual(['on 2027-07-05', 'on 2027-08-05']);
  expect(items.filter(({ line }) => line === 3).map(({ review }) => review)).toEqual([
    ['unclear-boundary', 'line-alone'],
  ]);
});
