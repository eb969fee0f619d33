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

test.each([
  [
    'Do học viên đã đề nghị đổi sang buổi tối, hội nghị phụ huynh ngày 12/4/2026 lùi đến 18h00 ngày 19/4/2026.',
    'ội nghị phụ huynh',
  ],
  [
    'Người cao tuổi đã xin chuyển sang sáng nên hội nghị người cao tuổi ngày 12/4/2026 dời sang 8h00 ngày 19/4/2026.',
    'ội nghị người cao tuổi',
  ],
  [
    'Theo đơn của thí sinh đã xin dời sang ngày 19/4/2026, Trường Mẫu chuyển cuộc họp lớp từ ngày 12/4/2026 sang ngày 19/4/2026.',
    'ọp lớp',
  ],
  ['Vì phụ huynh có đề nghị đổi sang chiều, do đó cuộc họp tổ dân phố dời sang 15h00 ngày 19/4/2026.', 'ọp'],
  ['Khách đã yêu cầu đổi lịch sang chiều, vì vậy buổi tiếp dời từ ngày 12/4/2026 sang ngày 19/4/2026.', 'uổi tiếp'],
])('what their wish gives rise to moves: %s', (text, what) => {
  const move = readMove(text);
  expect(move?.mention?.text).toMatch(/19\/4\/2026/u);
  expect(move?.what).toContain(what);
  expect(move?.what).not.toMatch(/đề nghị|xin|yêu cầu/u);
});

test.each([
  'Học viên có yêu cầu đổi lịch sang ngày 19/4/2026 học tại phòng 3 từ 18h00.',
  'Khách đã đăng ký chuyển sang ngày 19/4/2026 có mặt tại cổng Mẫu lúc 7h30.',
])('at an hour of their own day they are awaited: %s', (text) => {
  expect(readMove(text)?.mention?.text).toMatch(/19\/4\/2026/u);
});

test.each([
  'Học viên đã xin đổi lịch sang 18h00 ngày 19/4/2026 thì báo giáo vụ.',
  'Phụ huynh đã đề nghị dời sang ngày 19/4/2026, nên báo lại cho giáo viên.',
])('nothing is said of what they do then: %s', (text) => {
  expect(readMove(text)).toBeNull();
});
