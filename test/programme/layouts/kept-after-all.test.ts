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

test.each([
  'chiều 12/8/2026 vẫn giữ nguyên',
  'chiều 12/8/2026 vẫn diễn ra như kế hoạch',
  'chiều 12/8/2026 không thay đổi',
])('what another paragraph keeps beside the only thing that is moved is an entry: “%s”', (kept) => {
  const moved =
    'Do trời mưa, Văn phòng thông báo: cuộc họp tổ bầu cử (dự kiến 14h00 ngày 10/8/2026) chuyển sang 7 giờ 30 phút ngày 12/8/2026. Địa điểm, thành phần không thay đổi.';
  expect(told(`${moved}\nTài liệu gửi trước ngày 09/8/2026.\nBuổi tiếp đoàn giám sát ${kept}.`)).toEqual([
    '2026-08-12 | 07:30 | Cuộc họp tổ bầu cử | confirmed',
    '2026-08-12 | - | Buổi tiếp đoàn giám sát | confirmed',
    '2026-08-03 | - | Tài liệu gửi trước ngày 09/8/2026 | confirmed',
  ]);
});

test('the same meeting, kept at its place or in its parts, is told once', () => {
  expect(
    told(
      'Cuộc họp tổ bầu cử ngày 10/8/2026 chuyển sang 7 giờ 30 ngày 12/8/2026.\nThành phần, địa điểm cuộc họp tổ bầu cử ngày 12/8/2026 vẫn giữ nguyên.',
    ),
  ).toEqual(['2026-08-12 | 07:30 | Cuộc họp tổ bầu cử | confirmed']);
});

test('the day of signing below the star of a party office is no entry beside', () => {
  const { items } = readProgramme(`ĐẢNG BỘ XÃ MẪU                    ĐẢNG CỘNG SẢN VIỆT NAM
   VĂN PHÒNG
       *                           Hà Mẫu, ngày 03 tháng 8 năm 2026
  Số 12-TB/VP

THÔNG BÁO
Thay đổi thời gian họp Ban Thường vụ

Cuộc họp Ban Thường vụ (dự kiến 14h00 ngày 10/8/2026) chuyển sang 7 giờ 30 ngày 12/8/2026.

Buổi tiếp đoàn giám sát chiều 13/8/2026 vẫn giữ nguyên.
`);
  expect(items.map(({ start, title }) => `${start} ${title}`)).toEqual([
    '2026-08-12 Cuộc họp Ban Thường vụ',
    '2026-08-13 Buổi tiếp đoàn giám sát',
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
