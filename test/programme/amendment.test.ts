import { expect, test } from 'vitest';
import { readAmendment } from '../../src/programme/amendment.ts';

test.each([
  ['LỊCH CÔNG TÁC TUẦN 12', [], { amendment: 0, scope: 'full' }],
  ['LỊCH CÔNG TÁC TUẦN 12 (Điều chỉnh lần 9)', [], { amendment: 9, scope: 'full' }],
  ['LỊCH CÔNG TÁC TUẦN', ['SỞ VÍ DỤ', 'CHỈNH SỬA 02'], { amendment: 2, scope: 'full' }],
  ['LỊCH CÔNG TÁC TUẦN', ['SỞ VÍ DỤ', '(Điều chỉnh lần thứ II)'], { amendment: 2, scope: 'full' }],
  ['LỊCH CÔNG TÁC BỔ SUNG TUẦN 12', [], { amendment: 1, scope: 'partial' }],
  ['LỊCH CÔNG TÁC TUẦN', ['Căn cứ Luật sửa đổi, bổ sung năm 2019'], { amendment: 0, scope: 'full' }],
] as const)('%s under %j is amendment and scope %j', (title, above, expected) => {
  expect(readAmendment(title, above)).toEqual(expected);
});
