import { expect, test } from 'vitest';
import { withoutTopics } from '../../src/programme/topics.ts';
import { withdrawal } from '../../src/programme/withdrawn.ts';

test.each([
  'Hội đồng họp xét tạm hoãn gọi nhập ngũ',
  'Họp bàn phương án lùi tiến độ thi công',
  'Nghe báo cáo về việc dừng tổ chức lễ hội',
  'Thẩm định hồ sơ đề nghị hủy kết quả đấu giá',
  'Làm việc về chủ trương hoãn nộp tiền thuê đất',
])('“%s” talks about a change', (text) => {
  expect([withdrawal(text) !== null, withdrawal(withoutTopics(text))]).toEqual([true, null]);
});

test.each([
  'Về việc hoãn họp giao ban tháng 5',
  'Họp giao ban: hoãn',
  'Họp triển khai kế hoạch, hủy do mưa bão',
  'Hội nghị tạm hoãn, thời gian có thông báo sau',
  'Họp xét tạm hoãn gọi nhập ngũ: hủy',
])('“%s” puts something off', (text) => {
  expect(withdrawal(withoutTopics(text))).not.toBeNull();
});

test('what is left stands where it stood', () => {
  expect(withoutTopics('Họp xét hủy thầu, hoãn')).toBe('Họp xét     thầu, hoãn');
});
