import { expect, test } from 'vitest';
import { sentOn } from '../../src/programme/mail-head.ts';

test.each([
  ['Date: Tue, 4 May 2027 16:42:05 +0700', '2027-05-04'],
  ['Sent: Tuesday, May 4, 2027 4:42 PM', '2027-05-04'],
  ['Đã gửi: Thứ Ba, 04 tháng 5 năm 2027 4:42 CH', '2027-05-04'],
  ['Ngày gửi: 04/05/2027 16:42', '2027-05-04'],
  ['Date: yesterday', null],
])('a letter with “%s” in its head was sent on %s', (line, expected) => {
  expect(sentOn(['From: Văn phòng <vp@vidu.example>', 'To: Các phòng', line, 'Subject: Lịch họp'])).toBe(expected);
});

test('no other head of a paper is that of a letter', () => {
  expect(sentOn(['UBND XÃ MẪU', 'Ngày: 04/05/2027', 'Họp giao ban'])).toBeNull();
});
