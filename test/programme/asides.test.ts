import { expect, test } from 'vitest';
import { isAside, isStamp } from '#src/programme/asides.ts';

test.each([
  'Chủ nhật - 12/4/2026 08:15 | Số lần đọc: 97',
  'Thứ Bảy, 11/04/2026, 06:12 [GMT+7]',
  'Gửi lúc: 10/4/2026 16:50',
  'Đăng bài ngày: 10/4/2026 | 09:05 | Đọc: 8',
  '10/4/2026 08:15 AM | Đọc: 97',
  'Thứ Sáu - 10/4/2026 08:15   In ra',
  'Cập nhật, 09:20, Thứ Sáu, 10/4/2026 (GMT+7)',
  'Đăng lúc: 08:05, Chủ nhật, 12/4/2026',
  'Đăng bởi: Văn phòng 12/4/2026 08:05',
  'Người đăng: Ban Biên tập',
  '17/09/2027 08:14 | Ban biên tập',
  '05/10/2027 - 14:22 | Tác giả: Văn phòng Hội đồng',
  'Tổ đại biểu số 4 (phường Mẫu, xã Ví) - cập nhật 08/01/2027',
  'Danh sách điểm tiêm (cập nhật 08/01/2027)',
  'Ngày đăng 08/01/2027 | 16:12 | View count: 87',
  'Ngày đăng tin 08/01/2027 - 16:12',
  'Ngày đăng bài 8-1-2027',
  'ngày đăng 08.01.2027, 7:05 | Đọc: 9',
  '08/01/2027 16:12 | Views count: 4',
  '08/01/2027 09:17 | Chính trị - Xây dựng chính quyền',
  'Thứ Sáu, 08/01/2027 09:17 | Văn hóa và xã hội',
  'Created at 08/01/2027 17:05 by vanphong',
  'Last modified on 08/01/2027 5:05 PM by Van Phong',
  'Thứ sáu - 08/01/2027 08:10   3.116   0',
])('“%s” says when the page was made', (text) => {
  expect(isStamp(text)).toBe(true);
});

test.each([
  'Thời gian: 10/4/2026 16:50',
  '09:20, Thứ Sáu, 10/4/2026',
  'Thứ Bảy, 11/04/2026, 06:12 | Họp giao ban',
  '10/4/2026 08:15 Tiếp công dân',
  '10/4/2026 08:15 | Ban biên tập: họp',
  'Họp rà soát số liệu, cập nhật 10/4/2026 lên hệ thống',
  'Ngày đăng ký 08/01/2027 | 16:12',
  'Ngày đăng ký 08/01/2027 16:12',
  'Hạn nộp 08/01/2027 - 16:00',
  '08/01/2027 09:17 | Chính trị viên báo cáo',
  '08/01/2027 09:17 | Thông báo kết quả thi',
  '08/01/2027 09:17 Văn hóa',
  'Ngày 08/01/2027 17:05 by bus',
  'Ngày thi, 08/01/2027 07:30',
  'Ngày đăng ký dự thi 08/01/2027',
  'Ngày đăng tin 08/01/2027 - 14:30 Họp báo',
  'Ngày đăng cai 08/01/2027',
  'Ngày đăng quang 08/01/2027 - 16:12',
  'Ngày đăng 08/01/2027 tiếp công dân',
  'Ngày 08/01/2027 | 16:12 | Họp giao ban',
])('“%s” says when something takes place', (text) => {
  expect(isStamp(text)).toBe(false);
});

test('the day on which a page is shown is nothing of it, and does not say when it was made', () => {
  expect([isAside('Friday, 10/04/2026'), isStamp('Friday, 10/04/2026')]).toEqual([true, false]);
});
