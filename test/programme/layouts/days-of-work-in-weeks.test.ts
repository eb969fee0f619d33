import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (...work: readonly string[]) =>
  readProgramme(
    [
      'BỆNH VIỆN VÍ DỤ',
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ 08/12/2025 đến 14/12/2025)',
      'I. LỊCH LÀM VIỆC',
      'Thứ Hai (08/12)',
      '- 7h15: Giao ban toàn viện tại Hội trường tầng 5.',
      'Thứ Ba (09/12)',
      '- 8h00: Kiểm tra chất lượng bệnh viện',
      'III. CÔNG VIỆC CẦN HOÀN THÀNH',
      '- Các khoa nộp báo cáo quý trước ngày 12/12.',
      ...work,
    ].join('\n'),
  )
    .items.slice(3)
    .map(({ kind, timing, end, review }) => [kind, timing, end, review.join()]);

test.each([
  ['- Phòng Vật tư hoàn thành kiểm kê máy siêu âm: xong trong ngày 13/12/2025.', '2025-12-13'],
  ['- Phòng Vật tư hoàn thành kiểm kê máy thở: xong ngày 13/12.', '2025-12-13'],
  ['- Phòng Vật tư hoàn thành kiểm kê máy thở trong ngày 13/12.', '2025-12-13'],
  ['- Phòng Tổ chức rà soát hồ sơ: hoàn thành trong ngày 12/12.', '2025-12-12'],
  ['- Phòng Kế toán đối chiếu công nợ: trước ngày 13/12.', '2025-12-12'],
])('work of a week is due on the last day that it names: “%s”', (line, end) => {
  expect(read(line)).toEqual([['task', 'deadline', end, '']]);
});

test('work that names no day of its own stays in the week', () => {
  expect(read('- Phòng Dược tổng hợp dự trù theo công văn ngày 01/12.')).toEqual([
    ['task', 'period', '2025-12-14', ''],
  ]);
});
