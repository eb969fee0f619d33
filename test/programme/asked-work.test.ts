import { expect, test } from 'vitest';
import { opensAskedWork } from '#src/programme/asked-work.ts';

test.each([
  'Trình Chủ tịch dự thảo quyết định',
  'Phòng Mẫu gửi danh sách',
  'GV vào điểm trên hệ thống',
  'Các tổ tự đánh giá',
])('“%s” asks for work', (title) => {
  expect(opensAskedWork(title)).toBe(true);
});

test.each(['Chương trình Đêm hội trăng', 'Công trình thanh niên', 'Hành trình về nguồn'])(
  '“%s” names a thing',
  (title) => {
    expect(opensAskedWork(title)).toBe(false);
  },
);
