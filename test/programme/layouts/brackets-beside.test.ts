import { expect, test } from 'vitest';
import { itemsOfDay } from './one-day.ts';

/** What stands in a bracket behind an entry and is neither its hour nor its leader is not lost. */

test.each([
  ['- Chủ tịch: 7h30, khảo sát kho, tại xã Mẫu (cả ngày)', 'cả ngày'],
  ['- 7h30: Đi công tác tỉnh Mẫu (cả ngày)', 'cả ngày'],
  ['- Chủ tịch: 8h00, dự hội làng (Lãnh đạo Văn phòng)', 'Lãnh đạo Văn phòng'],
  ['- Phó Chủ tịch: 8h00, họp tổ dự án (đ/c An)', 'đ/c An'],
])('%s', (line, note) => {
  const [item] = itemsOfDay(line);
  expect(item).toMatchObject({ note });
});

test('the bracket that says what is known already says nothing more', () => {
  expect(itemsOfDay('- Cả ngày: Đi cơ sở (cả ngày)')[0]).toMatchObject({ slot: 'allDay', note: null });
  expect(itemsOfDay('- 8h00: Họp tổ dự án (đ/c An)')[0]).toMatchObject({ leadersText: 'đ/c An', note: null });
});

test.each([
  ['- 8h00: Dự lễ mừng nhà mới. Điểm: tại đường số 5, xã Mẫu.', 'đường số 5, xã Mẫu'],
  ['- 8h00: Dự lễ mừng nhà mới. Mời: các phòng. Điểm: tại phòng họp số 1', 'phòng họp số 1'],
  ['- 8h00: Dự lễ mừng nhà mới. Điểm tập trung: Hội trường Đảng ủy. LĐVP', 'Hội trường Đảng ủy'],
])('%s', (line, location) => {
  expect(itemsOfDay(line)[0]).toMatchObject({ title: 'Dự lễ mừng nhà mới', location });
});
