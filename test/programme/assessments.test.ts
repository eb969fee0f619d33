import { expect, test } from 'vitest';
import { isAssessment } from '../../src/programme/assessments.ts';

test.each([
  'Đến nay dự án đã giải ngân 45% kế hoạch vốn.',
  'Công tác đánh giá cán bộ năm nay còn chậm.',
  'Đến nay đã có 5 phòng hoàn tất, gửi phiếu trước ngày 10/12 đã được 3 phòng nhưng còn thiếu chữ ký.',
  'Đánh giá chung',
])('“%s” only says how things stand', (text) => {
  expect(isAssessment(text)).toBe(true);
});

test.each([
  'Công tác đánh giá cán bộ năm nay còn chậm, xong trước ngày 20/12.',
  'Đến nay còn ba phòng chưa gửi phiếu đánh giá, gửi chậm nhất ngày 20/12/2026.',
  'Đánh giá, xếp loại viên chức trước ngày 20/12.',
])('“%s” is work by its last day', (text) => {
  expect(isAssessment(text)).toBe(false);
});
