import { expect, test } from 'vitest';
import { readMove } from '../../../src/programme/changes.ts';
import { readProgramme } from '../summary.ts';

/** Who asked for another day is told of; the day for which they asked is none on which something of the notice moves. */

test.each([
  'Thí sinh đã đăng ký thi ngày 12/4/2026 và đã gửi đơn xin chuyển sang ngày 19/4/2026 thì điền phiếu.',
  'Học viên lớp tối có đơn đề nghị đổi ca thi sang ngày 19/4/2026 liên hệ Phòng Mẫu.',
  'Sinh viên, kể cả sinh viên trường khác đã xin dời sang ngày 19/4/2026, thì nhận lại lệ phí.',
  'Người đã đăng ký chuyển lịch sang ngày 19/4/2026 mang theo giấy hẹn.',
  'Các vận động viên có nguyện vọng chuyển đợt thi sang ngày 19/4/2026 báo Ban tổ chức.',
])('asked for by some: %s', (text) => {
  expect(readMove(text)).toBeNull();
});

test.each([
  'Kỳ thi của thí sinh tự do chuyển sang ngày 19/4/2026.',
  'Nhà trường đã thống nhất dời kỳ thi sang ngày 19/4/2026.',
  'Thí sinh đã đăng ký thi ngày 12/4/2026 được chuyển sang ngày 19/4/2026.',
  'Ban tổ chức xin dời hội nghị sang ngày 19/4/2026.',
  'Người dân lưu ý: phiên tiếp công dân dời sang ngày 19/4/2026.',
])('decided for all: %s', (text) => {
  expect(readMove(text)?.mention?.text).toMatch(/19\/4\/2026/u);
});

test('an examination put off stands on no day of those who had asked for another', () => {
  const { items, notices } = readProgramme(
    [
      'THÔNG BÁO',
      'Về việc hoãn kỳ thi chứng chỉ tin học ngày 12/4/2026 và 19/4/2026',
      '',
      'Kỳ thi chứng chỉ tin học ngày 12/4/2026 và ngày 19/4/2026 sẽ tạm dừng.',
      'Thí sinh đã đăng ký thi ngày 12/4/2026, kể cả thí sinh đã gửi thư xin chuyển sang ngày 19/4/2026, thì điền phiếu trả lệ phí.',
    ].join('\n'),
  );
  expect(items.map(({ start, status }) => [start, status])).toEqual([[null, 'postponed']]);
  expect(notices.map(({ code }) => code)).toContain('line-unread');
});
