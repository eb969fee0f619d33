import { expect, test } from 'vitest';
import { withoutAsked } from '../../src/programme/asked-to-move.ts';
import { isWithdrawn } from '../../src/programme/withdrawn.ts';

/** Who asked for another day, and who is only told that something is put off. */

test.each([
  'Có nhiều thí sinh đã xin chuyển sang ca chiều.',
  'Các học viên đã gửi đơn có xác nhận đề nghị được đổi lịch thi sang tuần sau.',
  'Người dân có nhu cầu đã đăng ký dời sang buổi khác.',
])('they asked for it: %s', (text) => {
  expect(withoutAsked(text)).not.toBe(text);
});

test.each([
  'Đã xin chuyển sang ca chiều; học viên chờ trả lời.',
  'Học viên báo lớp. Phòng Mẫu đã đề nghị chuyển sang ca chiều.',
  'Thí sinh được chuyển sang ca chiều.',
])('nobody did: %s', (text) => {
  expect(withoutAsked(text)).toBe(text);
});

test.each([
  'Văn phòng thông báo cho các đại biểu hoãn hội nghị ngày 12/3.',
  'Ban tổ chức báo cho các học sinh hoãn buổi thi ngày 12/3.',
  'Đề nghị nhắn tin cho người dân hủy buổi tiếp ngày 12/3.',
  'Phòng Mẫu gửi cho các hộ giấy báo hoãn họp ngày 12/3.',
  'Nhà trường gửi lời tới phụ huynh: hoãn họp ngày 12/3.',
])('whoever is told of it, it is off: %s', (text) => {
  expect(isWithdrawn(text)).toBe(true);
});

test.each([
  'Ngày 12/3: tiêm cho các cháu hoãn tiêm đợt trước',
  'Ngày 12/3: khám cho những người hoãn khám',
  'Ngày 12/3: thi lại với các thí sinh hoãn thi',
])('for whom it is, takes place: %s', (text) => {
  expect(isWithdrawn(text)).toBe(false);
});
