import { expect, test } from 'vitest';
import { lineOf, readProgramme } from './summary.ts';

/** A school's plan of a month, a row for each week. */
const plan = (...work: readonly string[]) =>
  readProgramme(
    [
      'TRƯỜNG THCS MẪU',
      'Mẫu, ngày 27 tháng 02 năm 2026',
      'KẾ HOẠCH CÔNG TÁC THÁNG 3 NĂM 2026',
      'Thời gian | Nội dung công việc | Người thực hiện',
      ...work.map((words, i) => `${i === 0 ? 'Tuần 1 (02/3 - 07/3)' : ''} | - ${words} | Tổ Văn phòng`),
      'Tuần 2 (09/3 - 14/3) | - Dự giờ giáo viên các tổ | Ban Giám hiệu',
      ' | - Kiểm tra sổ đầu bài các lớp | Giám thị',
      'Tuần 3 (16/3 - 21/3) | - Rà soát hồ sơ học sinh chuyển trường | Tổ Văn phòng',
      ' | - Kiểm kê tài sản học kỳ I | Kế toán',
    ].join('\n'),
  )
    .items.slice(0, work.length)
    .map((item) => lineOf(item).split(' | ').slice(1, 2).concat(item.review).join(' '));

test.each([
  // The number behind a month is an hour, not a month more.
  ['Họp hội đồng tháng 3, 14h00 thứ Hai (02/3) tại phòng họp', 'on 2026-03-02 14:00'],
  ['Họp hội đồng tháng 3, 9 giờ 00 ngày 03/3', 'on 2026-03-03 09:00'],
  // A bracket that a day opens tells when.
  ['Bàn giao phòng học làm điểm bỏ phiếu (thứ Năm 05/3, học sinh nghỉ học)', 'on 2026-03-05'],
  // What is not taken is told.
  ['Hội trại ngày 06/3, tập trung 6h45 tại sân trường', 'on 2026-03-06 hour-left'],
  ['Ôn tập cho đội tuyển, mỗi buổi từ 14h00 đến 16h00', 'period 2026-03-02..2026-03-07 hour-left'],
  ['Tổ chức ngày hội đọc sách 06/3', 'period 2026-03-02..2026-03-07 uncertain-date'],
  ['Chào cờ; họp giáo viên chủ nhiệm tiết 2 thứ Hai', 'period 2026-03-02..2026-03-07 uncertain-date'],
  // Of a paper, a length of time, the week itself: nothing is left.
  ['Thực hiện Kế hoạch số 15 ngày 05/3/2026 của phường', 'period 2026-03-02..2026-03-07'],
  ['Bồi dưỡng thường xuyên 40 giờ trong tháng', 'period 2026-03-02..2026-03-07'],
  ['Trang trí lớp học chào mừng ngày 08/3', 'period 2026-03-02..2026-03-07'],
  ['Tổ chức hội thi vẽ tranh lần thứ 4', 'period 2026-03-02..2026-03-07'],
  ['Tọa đàm kỷ niệm 06/3', 'period 2026-03-02..2026-03-07'],
  ['Nộp hồ sơ thi đua trước 16h00 ngày 06/3', 'deadline ≤2026-03-06 due 16:00'],
])('%s: %s', (words, told) => {
  expect(plan(words)).toEqual([told]);
});

test('a day within a part of the month says when', () => {
  expect(plan('Họp hội đồng đầu tháng: 14h00 ngày 05/3/2026')).toEqual(['on 2026-03-05 14:00']);
});

test('what a plan carries out is its title, on what it rests is not', () => {
  const read = (below: string) =>
    readProgramme(
      `KẾ HOẠCH\n${below}\n\n1. Hội giảng cấp trường: từ ngày 13/10/2025 đến ngày 16/10/2025.\n2. Nộp báo cáo trước ngày 20/10/2025.\n3. Kiểm tra hồ sơ tổ Toán ngày 23/10/2025.`,
    );
  const plan = read('Thực hiện nhiệm vụ công tác tháng 10/2025');
  expect([plan.title, plan.period?.end]).toEqual(['KẾ HOẠCH Thực hiện nhiệm vụ công tác tháng 10/2025', '2025-10-31']);
  expect(plan.items[0]).toMatchObject({ kind: 'event', start: '2025-10-13', end: '2025-10-16' });
  expect(read('Thực hiện Kế hoạch số 15/KH-SGD ngày 02/9/2025, trường xây dựng kế hoạch như sau:').title).toBe(
    'KẾ HOẠCH',
  );
});

test.each([
  ['Giao ban công tác tháng 3 ngày 05/3/2026', 'event on 2026-03-05'],
  ['Giao ban chỉ đạo phòng chống thiên tai ngày 04/3/2026', 'event on 2026-03-04'],
  ['Giao Ban Chỉ đạo phòng chống thiên tai rà soát phương án trước ngày 06/3/2026', 'task deadline ≤2026-03-05'],
  ['Thi công xong đường nội bộ và khánh thành vào ngày 06/3/2026', 'task on 2026-03-06'],
])('%s', (words, told) => {
  const { items } = readProgramme(
    `KẾ HOẠCH CÔNG TÁC THÁNG 3 NĂM 2026\n\n1. ${words}.\n2. Nộp báo cáo xong trước ngày 20/3/2026.\n3. Rà soát hồ sơ trước ngày 25/3/2026.`,
  );
  expect(lineOf(items[0]!).split(' | ').slice(0, 2).join(' ')).toBe(`1 ${told}`);
});
