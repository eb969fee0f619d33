import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const kindsOf = (...lines: readonly string[]) =>
  readProgramme(
    `ĐOÀN XÃ MẪU\n\nLỊCH CÔNG TÁC TUẦN\nTừ ngày 14/9/2026 đến ngày 20/9/2026\n\nI. Công việc trọng tâm\n${lines.join('\n')}\n\nII. Lịch cụ thể\nThứ Hai (14/9)\n- 8h00: Giao ban\nThứ Ba (15/9)\n- 8h00: Tập huấn\n`,
  ).items.flatMap((item) =>
    item.title === 'Giao ban' || item.title === 'Tập huấn' ? [] : [`${item.kind} ${whenOf(item)}`],
  );

test.each([
  ['- Thu đoàn phí quý III (hoàn thành trước ngày 25/9/2026).', 'task deadline ≤2026-09-24'],
  ['- Gửi báo cáo về Văn phòng, chậm nhất 17h00 thứ Năm (17/9).', 'task deadline ≤2026-09-17 due 17:00'],
  ['- Nộp danh sách trước ngày 18/9.', 'task deadline ≤2026-09-17'],
  ['- Hoàn thành hồ sơ chậm nhất ngày 19/9.', 'task deadline ≤2026-09-19'],
  ['- Hạn nộp bài dự thi: 30/9', 'task deadline ≤2026-09-30'],
])('a priority with a last day is work that is due: %s', (line, due) => {
  expect(kindsOf(line, '- Tiếp tục vận động quyên góp.')).toEqual([due, 'focus none null']);
});

test.each([
  '- Tiếp tục phong trào thi đua năm 2026.',
  '- Chuẩn bị Đại hội nhiệm kỳ 2026 - 2031.',
  '- Thi đua chào mừng ngày 20/10.',
  '- Triển khai Kế hoạch số 12/KH-MT ngày 04/9/2026.',
  '- Ổn định nền nếp ngay từ đầu năm.',
])('and no other is: %s', (line) => {
  expect(kindsOf(line)).toEqual(['focus none null']);
});
