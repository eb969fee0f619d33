import { expect, test } from 'vitest';
import { isPageNote, withoutPageTail } from '#src/programme/page-notes.ts';

test.each([
  'In trang này | Gửi cho bạn bè',
  'Bản in Quay lại',
  'Số lượt người xem: 41 | Bản in Quay lại',
  'Lượt đọc: 1.204',
  'Đã xem: 12 lần',
  '(3) Bình luận',
  'Chia sẻ Facebook',
  'Về trang chủ » In trang',
  '« Tuần trước | Tuần này | Tuần sau »',
  'Trang trước | Trang sau',
  'Tin trước » Tin tiếp theo',
  'Đăng nhập hệ thống điều hành tác nghiệp',
  'Đăng xuất',
  'Tác giả bài viết: Văn thư',
  'Nguồn tin: Văn phòng',
  'Tổng số điểm của bài viết là: 0 trong 0 đánh giá',
  'Tải về     Phóng to     Thu nhỏ',
  'Từ khóa: lịch tuần, Sở Ví dụ',
  'Xem thêm: Lịch công tác từ ngày 2.3 - 8.3',
  'Tệp đính kèm: Lich_tuan_11.docx',
  'Văn bản kèm theo: lich-thang-3.pdf',
  'Hiển thị 11 dòng. Trang 1 / 1',
  'Hiển thị 1 đến 10 trong tổng số 25 mục',
  'Trang 2/3 | Tổng số: 25 bản ghi',
  'Đang hiển thị 1-20 của 57 kết quả.',
  'Xuất lịch ra file Excel | In lịch',
  'In ra Lưu bài viết này',
  'Tải lịch tuần (PDF) | Xem theo tháng | Đăng ký nhận lịch',
  'Cỡ chữ: A- A A+',
  'Lên đầu trang ▲ | Về trang chủ',
  'Đánh giá: ★★★★☆ | Thích 7 | Chia sẻ',
  'Thích Bình luận Chia sẻ',
  'Thích · Bình luận · Chia sẻ',
  '40 lượt thích · 7 bình luận · 3 lượt chia sẻ',
  '1,2K người theo dõi',
  '215 người bày tỏ cảm xúc',
  'Theo dõi chúng tôi trên Facebook',
  'Gửi thư góp ý | Chính sách bảo mật | Điều khoản sử dụng',
  'Văn phòng Sở Ví dụ. Ghi rõ nguồn khi trích dẫn',
  'Đề nghị ghi rõ nguồn “Sở Ví dụ” khi phát hành lại',
  'Sở Ví dụ giữ bản quyền nội dung trang này',
  'Cổng TTĐT xã Mẫu - Chịu trách nhiệm: Chánh Văn phòng',
  'Giấy phép số 12/GP-STTTT ngày 03/02/2025',
  'Chia sẻ: Facebook Zalo | Đánh giá bài viết: 4/5 - (12 bình chọn)',
  'Đánh giá: 3.5/5 (7 đánh giá)',
  'Bản quyền thuộc Văn phòng Sở Ví dụ. Giấy phép số 12/GP-TTĐT cấp ngày 03/02/2025.',
  '© UBND xã Mẫu - Giấy phép số 7/GP-STTTT ngày 02/3/2025',
  'Bản quyền © 2025 thuộc về Sở Ví dụ',
  'Cổng thông tin điện tử huyện Mẫu. Giấy phép thiết lập số 7/GP ngày 02/3/2025.',
])('“%s” is what a page sets around its article', (text) => {
  expect(isPageNote(text)).toBe(true);
});

test.each([
  ['a word that print has broken off', 'Trước'],
  ['a heading of days', 'Tuần sau'],
  ['an entry that has people log in', 'Tập huấn đăng nhập hệ thống quản lý văn bản'],
  ['an entry that people log in for, at an hour', 'Đăng nhập hệ thống thi thử: 14h00'],
  ['the columns of a change', 'Trước | Sau'],
  ['an entry that opens with a word of the page', 'In trang bìa kỷ yếu 20 năm thành lập trường'],
  ['an entry that shares something', 'Chia sẻ kinh nghiệm chuyển đổi số với xã Mẫu'],
  ['a meeting of the site itself', 'Họp Ban biên tập Cổng thông tin điện tử tỉnh'],
  ['a meeting about rights', 'Bản quyền phần mềm: tập huấn ngày 12/3 tại Hội trường'],
  ['an entry that is called so', 'Đánh giá bài viết dự thi tuyên truyền'],
  ['a licence that is talked about', 'Họp xét cấp giấy phép số hóa tài liệu'],
  ['what an entry rests on', 'Tài liệu kèm theo: Kế hoạch số 12'],
  ['an entry that has a schedule made', 'Xuất bản lịch năm 2027'],
  ['an entry that has papers kept', 'Lưu văn bản đi, đến năm 2026'],
  ['an entry that keeps rights', 'Hội nghị giữ quyền lợi người lao động và ký thỏa ước'],
  ['an entry that answers somebody', 'Tiếp thu ý kiến, góp ý dự thảo nghị quyết'],
  ['an hour', '8h00 | Xem bản in'],
  ['an entry that is called by one of them', 'Bình luận'],
  ['an entry that comments', 'Bình luận thể thao tháng 10'],
  ['what a contest counts', 'Bài dự thi cần 40 lượt thích trước ngày 12/10'],
  ['who comes', '40 người theo dõi tập huấn'],
  ['an entry that is liked', 'Ngày hội Em thích đọc sách'],
  ['a cell of a table', 'Phòng họp 2 | Bản in'],
])('%s is none: “%s”', (_, text) => {
  expect(isPageNote(text)).toBe(false);
});

test.each([
  'Hiển thị pano tuyên truyền từ 10 đến 12 giờ',
  'Trang 3',
  'Có 3 lịch họp được dời',
  'Trang trí hội trường 2/3',
])('“%s” is no count of a page', (text) => {
  expect(isPageNote(text)).toBe(false);
});

test('long rows of separators end', () => {
  const row = `${'- '.repeat(200_000)}x`;
  expect(withoutPageTail(row)).toBe(row);
});

test('counters behind a long line go', () => {
  const line = 'Họp giao ban '.repeat(100).trim();
  expect(withoutPageTail(`${line} | Đọc: 97`)).toBe(line);
});
