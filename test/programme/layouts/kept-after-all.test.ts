import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** What a notice keeps where it puts off or moves the rest. */

const told = (body: string) =>
  readProgramme(`UBND PHƯỜNG MẪU
THÔNG BÁO
Về việc điều chỉnh lịch họp
Hà Mẫu, ngày 03 tháng 8 năm 2026

${body}
`).items.map(({ start, startTime, title, status, location, review }) =>
    [start ?? '-', startTime ?? '-', title, status, location, ...review].filter(Boolean).join(' | '),
  );

const KEPT = '2026-08-12 | 14:00 | Cuộc họp Ban Chỉ đạo bầu cử | confirmed | Phòng họp số 2';

test.each(['Tuy nhiên, cuộc họp', 'Nhưng cuộc họp', 'Tuy vậy cuộc họp'])('“%s … vẫn diễn ra” is an entry', (turn) => {
  const kept = `${turn} Ban Chỉ đạo bầu cử vẫn diễn ra lúc 14h00 ngày 12/8/2026 tại Phòng họp số 2.`;
  expect(told(`Do mưa lớn, cuộc họp giao ban tuần lúc 8h00 ngày 12/8/2026 tạm hoãn. ${kept}`)).toEqual([
    '- | - | Cuộc họp giao ban tuần | postponed | unclear-status',
    KEPT,
  ]);
  expect(told(`Cuộc họp giao ban tuần lúc 8h00 ngày 12/8/2026 chuyển sang 9h00 ngày 14/8/2026.\n${kept}`)).toEqual([
    '2026-08-14 | 09:00 | Cuộc họp giao ban tuần | confirmed',
    KEPT,
  ]);
});

test('of a story the same thing is told once', () => {
  const story =
    'Hội thao phường dự kiến hoãn do mưa. Tuy nhiên, hội thao phường vẫn diễn ra lúc 8h00 ngày 12/8/2026 tại sân vận động.';
  expect(told(story)).toHaveLength(1);
});

test('below a heading of what is put off, what it sets apart stands and is shown', () => {
  expect(
    told(`Tạm hoãn các cuộc họp sau:
- Họp giao ban, 8h00 ngày 12/8/2026
- Không hoãn họp chi bộ, 14h00 ngày 12/8/2026
- Không hoãn họp tổ kiểm tra
- Trừ cuộc họp Ban Chỉ đạo bầu cử, 8h00 ngày 13/8/2026
- Trừ cuộc họp Ban Thanh tra`),
  ).toEqual([
    '- | - | Họp giao ban | postponed | unclear-status',
    '2026-08-12 | 14:00 | Họp chi bộ | confirmed',
    '- | - | Họp tổ kiểm tra | confirmed | missing-date | unclear-boundary',
    '2026-08-13 | 08:00 | Cuộc họp Ban Chỉ đạo bầu cử | confirmed | unclear-boundary',
    '- | - | Cuộc họp Ban Thanh tra | confirmed | missing-date | unclear-boundary',
  ]);
});

test('the new place before the day is no part of the name, nor is the old one', () => {
  expect(
    told(`- Họp xét duyệt tại phòng họp số 2 thay phòng họp số 1, 8h00 ngày 12/8/2026.
- Họp tổ ở Hội trường A thay cho Hội trường B lúc 9h00 ngày 13/8/2026.`),
  ).toEqual([
    '2026-08-12 | 08:00 | Họp xét duyệt | confirmed | phòng họp số 2',
    '2026-08-13 | 09:00 | Họp tổ | confirmed | Hội trường A',
  ]);
});
