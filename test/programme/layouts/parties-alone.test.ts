import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

test('a unit’s own numbered heading holds for its tasks, though the first of them reads like people', () => {
  const { items } = programmeOf(`SỞ VÍ DỤ
NHIỆM VỤ TRỌNG TÂM TUẦN 16 (13/4 - 17/4/2026)
I. Văn phòng
1. Tổng hợp báo cáo quý (15/4)
II. Thanh tra
1. Đoàn thanh tra huyện Thử
2. Kết luận thanh tra (16/4)
`);
  expect(items.map(({ title, unitsText }) => [title, unitsText])).toEqual([
    ['Tổng hợp báo cáo quý (15/4)', 'Văn phòng'],
    ['Đoàn thanh tra huyện Thử', 'Thanh tra'],
    ['Kết luận thanh tra (16/4)', 'Thanh tra'],
  ]);
});
