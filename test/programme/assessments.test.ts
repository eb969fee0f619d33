import { expect, test } from 'vitest';
import { isAssessment } from '../../src/programme/assessments.ts';

test.each([
  'Đến nay dự án đã giải ngân 45% kế hoạch vốn.',
  'Công tác đánh giá cán bộ năm nay còn chậm.',
  'Đến nay đã có 5 phòng hoàn tất, gửi phiếu trước ngày 10/12 đã được 3 phòng nhưng còn thiếu chữ ký.',
  'Đánh giá chung',
  'Đã hoàn thành 45/60 hồ sơ, tính đến hết ngày 30/4/2027.',
  'Số hồ sơ đã hoàn thành tính đến hết ngày 15/5/2027 là 45.',
  'Tính đến hết ngày 15/5/2027 đã thu 60% kế hoạch.',
  'Đánh giá Tháng 4 các chỉ tiêu cơ bản hoàn thành; ngày 28/4 đã tổ chức tốt ngày hội.',
  'Nhận xét chung: Các tổ đã tập trung chấm bài, được khen.',
])('“%s” only says how things stand', (text) => {
  expect(isAssessment(text)).toBe(true);
});

test.each([
  'Công tác đánh giá cán bộ năm nay còn chậm, xong trước ngày 20/12.',
  'Đến nay còn ba phòng chưa gửi phiếu đánh giá, gửi chậm nhất ngày 20/12/2026.',
  'Đánh giá Tháng 4 các chỉ tiêu cơ bản đạt; đề nghị các tổ giữ nền nếp.',
  'Nhận xét: Các tổ đã nộp sổ, còn lại nộp trước ngày 28/4.',
  'Đánh giá, xếp loại viên chức trước ngày 20/12.',
  'Hoàn thành tính đến hết ngày 30/5/2027 việc giải phóng mặt bằng.',
  'Đến nay còn 15 hồ sơ, hoàn thành đến hết ngày 25/5/2027.',
  'Đến nay đã hoàn thành 12 hồ sơ, yêu cầu hoàn thành đến hết ngày 25/5/2027.',
])('“%s” is work by its last day', (text) => {
  expect(isAssessment(text)).toBe(false);
});

test('a sentence of very many words of what has been done is read in time', () => {
  const started = process.threadCpuUsage();
  expect(isAssessment('đã '.repeat(20_000))).toBe(false);
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2_000);
});
