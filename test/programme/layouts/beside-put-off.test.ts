import { expect, test } from 'vitest';
import { itemsOfNotice } from './notices.ts';

/** What a notice that puts something off says beside it, and that nothing stands on the old days. */

const told = (subject: string, body: string) =>
  itemsOfNotice(subject, body)
    .map(({ kind, start, end, startTime, title, status, review }) =>
      [kind, kind === 'task' ? end : start, startTime, title, status, ...review].filter(Boolean).join(' | '),
    )
    .sort();

const PLAIN = 'event | Hội thi Giọng hát hay | postponed';
const OFF = `${PLAIN} | unclear-status`;

test('what a heading says to stay keeps its day, and its last days are work', () => {
  expect(
    told(
      'Về việc hoãn Hội thi Giọng hát hay',
      `Theo kế hoạch, Hội thi Giọng hát hay tổ chức vào ngày 14/3/2026 tại Nhà văn hóa xã.
Do mưa lớn, UBND xã tạm hoãn Hội thi nêu trên; thời gian mới sẽ thông báo sau.
Các nội dung khác vẫn thực hiện theo kế hoạch:
- Buổi phổ biến thể lệ: 14h00 ngày 11/3/2026 tại Hội trường A.
- Hạn cuối nộp lệ phí: ngày 12/3/2026.
- Các thôn bổ sung danh sách còn thiếu nộp về Ban Văn hóa, hạn cuối ngày 13/3/2026.`,
    ),
  ).toEqual([
    'event | 2026-03-11 | 14:00 | Buổi phổ biến thể lệ | confirmed',
    OFF,
    'task | 2026-03-12 | Hạn cuối nộp lệ phí | confirmed',
    'task | 2026-03-13 | Các thôn bổ sung danh sách còn thiếu nộp về Ban Văn hóa, hạn cuối ngày 13/3/2026 | confirmed',
  ]);
});

test('a sentence below that tells when something else takes place is asked about', () => {
  expect(
    told(
      'Về việc hoãn Hội thi Giọng hát hay',
      `UBND xã tạm hoãn Hội thi Giọng hát hay dự kiến tổ chức ngày 14/3/2026. Thời gian cụ thể sẽ thông báo sau.
Họp Ban Tổ chức để bàn phương án: 9h00 ngày 10/3/2026, Phòng họp 2.`,
    ),
  ).toEqual(['event | 2026-03-10 | 09:00 | Họp Ban Tổ chức để bàn phương án | confirmed | line-alone', OFF]);
});

test('nothing stands on the day of the old paper, nor on the old day', () => {
  expect(
    told(
      'Về việc hoãn Hội thi Giọng hát hay',
      `Ngày 02/3/2026, UBND xã có Giấy mời số 31/GM-UBND về việc mời dự Hội thi Giọng hát hay, tổ chức vào 7 giờ 30 phút, ngày 14/3/2026 tại Nhà văn hóa xã.
Tuy nhiên, do ảnh hưởng của bão, UBND xã thông báo hoãn tổ chức Hội thi nêu trên. Thời gian tổ chức sẽ có thông báo sau.`,
    ),
  ).toEqual([PLAIN]);
});
