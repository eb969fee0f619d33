import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { changesIn, noticeOf } from './notices.ts';

/** Beside what a notice moves, another thing that only tells when it was to be and when it is now. */

const MOVED = 'Buổi tiếp công dân ngày 17/3/2026 được dời sang 8 giờ ngày 19/3/2026.';
const read = (...lines: readonly string[]) =>
  readProgramme(noticeOf('V/v thay đổi lịch tiếp công dân', ['Tin từ xã.', '', MOVED, '', ...lines].join('\n')));

const GATHERING = 'Buổi gặp mặt cựu giáo chức';
test.each([
  'Riêng buổi gặp mặt cựu giáo chức, trước đây ấn định vào chiều 18/3, sẽ diễn ra lúc 15 giờ ngày 20/3/2026.',
  'Riêng buổi gặp mặt cựu giáo chức, ban đầu dự kiến vào sáng 18/3, sẽ được tổ chức lúc 15 giờ ngày 20/3/2026.',
  'Còn buổi gặp mặt cựu giáo chức, vốn ấn định chiều 18/3, nay diễn ra lúc 15 giờ ngày 20/3/2026.',
  'Ban đầu buổi gặp mặt cựu giáo chức được lên lịch vào 18/3, bây giờ diễn ra lúc 15 giờ ngày 20/3/2026.',
  'Buổi gặp mặt cựu giáo chức dự định mở ngày 18/3/2026 thì nay sẽ mở vào 15 giờ ngày 20/3/2026.',
  'Buổi gặp mặt cựu giáo chức (lịch cũ: chiều 18/3) diễn ra lúc 15 giờ ngày 20/3/2026.',
  'Buổi gặp mặt cựu giáo chức, theo giấy mời là chiều 18/3, sẽ tiến hành lúc 15 giờ ngày 20/3/2026.',
])('“%s”', (line) => {
  const items = changesIn(read(line).items);
  expect(items).toContain(`2026-03-20 | 15:00 | ${GATHERING} | confirmed`);
  expect(items).toHaveLength(2);
});

test('what names two old days before one new day is told, not lost', () => {
  const line = 'Riêng buổi gặp mặt chiều 18/3 và buổi đối thoại sáng 20/3 diễn ra ngày 24/3/2026.';
  const { notices } = read(line);
  expect(notices.filter(({ code }) => code === 'line-unread')).toHaveLength(1);
});

test('a cause without a comma is none of the name', () => {
  const cause =
    'Tuy nhiên, do ngày này Chủ tịch dự kỳ họp chuyên đề của tỉnh nên hội nghị nông dân được dời sang 8 giờ';
  const { items } = readProgramme(noticeOf('V/v dời hội nghị nông dân', `${cause} ngày 19/3/2026.`));
  expect(changesIn(items)).toEqual(['2026-03-19 | 08:00 | Hội nghị nông dân | confirmed']);
});

test.each([
  'Văn phòng thông báo hoãn hội nghị sơ kết ngày 14/3/2026. Giờ bắt đầu mới: 7h15.',
  'Hoãn hội nghị sơ kết ngày 14/3/2026 do trùng lịch. Giờ họp mới: 7h15.',
  'Tạm hoãn hội nghị sơ kết ngày 14/3/2026. Giờ mới là 7h15.',
])('a new hour without a new day never stands live on the old one: “%s”', (line) => {
  const { items } = readProgramme(noticeOf('Về việc thay đổi lịch', line));
  expect(items.map(({ start, startTime, status }) => [start, startTime, status])).toEqual([[null, null, 'postponed']]);
  expect(items[0]!.review).not.toEqual([]);
});
