import { expect, test } from 'vitest';
import {
  isDayOff,
  isMoved,
  isNothing,
  isObservance,
  isPrivate,
  statusIn,
  withoutStatus,
} from '../../src/programme/states.ts';

test.each([
  ['Họp tổ dự án (hoãn)', 'postponed', 'Họp tổ dự án'],
  ['HOÃN: Họp tổ dự án', 'postponed', 'Họp tổ dự án'],
  ['Hoãn cuộc họp Hội đồng thi đua', 'postponed', 'họp Hội đồng thi đua'],
  ['Hủy hội nghị tổng kết', 'cancelled', 'hội nghị tổng kết'],
  ['Hủy tài liệu hết giá trị', 'confirmed', 'Hủy tài liệu hết giá trị'],
  ['Họp tổ dự án - hủy', 'cancelled', 'Họp tổ dự án'],
  ['Họp tổ dự án (đã huỷ theo lịch mới)', 'cancelled', 'Họp tổ dự án'],
  ['Họp khối thi đua: hoãn, thời gian mới sẽ báo sau.', 'postponed', 'Họp khối thi đua'],
  ['Họp xét khen thưởng: hoãn, chờ ý kiến tỉnh', 'postponed', 'Họp xét khen thưởng'],
  ['Tiếp đoàn khảo sát - HOÃN', 'postponed', 'Tiếp đoàn khảo sát'],
  ['Họp khối thi đua: HỦY.', 'cancelled', 'Họp khối thi đua'],
  ['Đi cơ sở xã Mẫu – HOÃN LẠI', 'postponed', 'Đi cơ sở xã Mẫu'],
  ['Xét xử vụ ly hôn - HOÃN do nguyên đơn vắng mặt, ngày mở lại báo sau.', 'postponed', 'Xét xử vụ ly hôn'],
  ['Kiểm tra chợ Mẫu: hoãn vì mưa lớn', 'postponed', 'Kiểm tra chợ Mẫu'],
  ['Gặp mặt cựu cán bộ (HỦY vì trùng lịch tỉnh)', 'cancelled', 'Gặp mặt cựu cán bộ'],
  ['Họp bàn phương án: hoãn hoặc dừng dự án', 'confirmed', 'Họp bàn phương án: hoãn hoặc dừng dự án'],
  ['Họp về việc hoãn tiến độ', 'confirmed', 'Họp về việc hoãn tiến độ'],
  ['Họp xử lý hủy hoại đất', 'confirmed', 'Họp xử lý hủy hoại đất'],
])('“%s” is %s', (text, status, words) => {
  expect(statusIn(text)).toBe(status);
  expect(withoutStatus(text)).toBe(words);
});

test.each([
  ['Họp chuyển sang ngày 05/3', true],
  ['Dời đến 14h00', true],
  ['Tham quan mô hình chuyển đổi số', false],
])('“%s” speaks of another time: %s', (text, expected) => {
  expect(isMoved(text)).toBe(expected);
});

test.each([
  ['Không có nội dung', true],
  ['không có lịch họp.', true],
  ['Không có lịch chung', true],
  ['Không bố trí lịch họp', true],
  ['chưa sắp xếp lịch', true],
  ['Không đăng ký lịch riêng.', true],
  ['Không bố trí lịch họp tại phòng số 2', false],
  ['-', true],
  ['…', true],
  ['', true],
  ['Làm việc tại cơ quan', false],
  ['Không có nội dung khác ngoài giao ban', false],
])('“%s” leaves its session empty: %s', (text, expected) => {
  expect(isNothing(text)).toBe(expected);
});

test.each([
  ['Nghỉ lễ Quốc khánh', true],
  ['Được nghỉ bù', true],
  ['Nghỉ', true],
  ['Nghỉ hưu: trao quyết định', false],
  ['Nghỉ phép đồng chí A', false],
  ['Nghe báo cáo', false],
])('on “%s” nobody works: %s', (text, expected) => {
  expect(isDayOff(text)).toBe(expected);
});

test('a commemoration alone is an observance, a ceremony is not', () => {
  expect(isObservance('Kỷ niệm 95 năm thành lập ngành')).toBe(true);
  expect(isObservance('Kỷ niệm 95 năm thành lập ngành tại Hội trường')).toBe(false);
});

test('an entry marked as not for display is private', () => {
  expect(isPrivate('Họp nhân sự (nội bộ)')).toBe(true);
  expect(isPrivate('Họp kiểm tra nội bộ')).toBe(false);
});
