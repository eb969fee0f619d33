import { expect, test } from 'vitest';
import { isTentative, kindOfTitle } from '../../src/programme/kinds.ts';

test.each([
  ['Họp Hội đồng tư vấn tuyển chọn nhiệm vụ', 'event'],
  ['Tổ chức 02 cuộc tập huấn về đo lường', 'event'],
  ['Tiếp tục tổ chức tập huấn đánh giá nội bộ', 'event'],
  ['Tham dự Lễ ký kết hợp tác', 'event'],
  ['Tổ chức chuỗi các sự kiện chào mừng ngày thành lập ngành', 'event'],
  ['Tổ chức đoàn học tập kinh nghiệm tại các tỉnh', 'event'],
  ['Làm việc với xã Bình An', 'event'],
  ['Phối hợp với Tỉnh đoàn tổ chức Ngày hội khởi nghiệp', 'event'],
  ['Phối hợp Phòng Văn thư tổ chức tập huấn phần mềm', 'event'],
  ['Phối hợp các xã tổ chức hội nghị chuyên đề', 'event'],
  ['Phối hợp với Công ty Mẫu và Chi cục tổ chức hội thảo', 'event'],
  ['Phối hợp Phòng Văn thư tổ chức kiểm đếm hồ sơ', null],
  ['Dự Hội nghị tổng kết', 'event'],
  ['Dự thảo Kế hoạch năm 2027', 'task'],
  ['Chuẩn bị tài liệu họp Hội đồng', 'task'],
  ['Tham mưu phiên họp Ban Chỉ đạo', 'task'],
  ['Xây dựng kế hoạch tổ chức Lễ hội', 'task'],
  ['Triển khai đoàn thanh tra', 'task'],
  ['Giao đồng chí Chánh Văn phòng theo dõi', 'task'],
  ['Kiểm tra cơ sở', null],
  ['Tổ chức kiểm tra các đề tài', null],
  ['Tổ chức tổ thẩm định kinh phí', null],
  ['Nghiệm thu cấp tỉnh đề tài', null],
  ['Đề án tổng thể phát triển bảo tàng', null],
  ['Lễn', null],
])('the head words of “%s” say %s', (title, kind) => {
  expect(kindOfTitle(title)).toBe(kind);
});

test.each([
  ['Hội thảo (dự kiến)', true],
  ['dự kiến tổ chức vào tháng 6', true],
  ['phấn đấu tổ chức vòng chung kết', true],
  ['Thẩm định dự toán (nếu đầy đủ hồ sơ)', true],
  ['Họp Hội đồng thẩm định khi có đề xuất', true],
  ['dự kiến ngày 15/3', true],
  ['Kiểm tra việc thực hiện các đề tài (dự kiến 5 đề tài)', false],
  ['Hội thảo cấp tỉnh', false],
  ['Cho ý kiến về dự kiến nhân sự ủy ban bầu cử', false],
  ['Dự kiến người ra ứng cử', false],
  ['Họp xã dự kiến ngày 12/3', true],
])('“%s”: left open is %s', (text, tentative) => {
  expect(isTentative(text)).toBe(tentative);
});
