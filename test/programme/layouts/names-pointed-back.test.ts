import { expect, test } from 'vitest';
import { changesIn, itemsOfNotice } from './notices.ts';

/** `Cuộc họp được dời …` is the meeting that the sentences above named. */

test.each([
  ['cuộc họp được dời lại vào 8 giờ 00 thứ Sáu, ngày 13/3/2026; địa điểm chuyển lên phòng họp tầng 5.'],
  ['cuộc họp được lùi sang 8 giờ 00 ngày 13/3/2026, chuyển xuống phòng họp tầng 5.'],
  ['cuộc họp chuyển sang 8h00 ngày 13/3/2026. Địa điểm mới: phòng họp tầng 5.'],
])('a bare “Cuộc họp” is the one that the sentence above names: “%s”', (sentence) => {
  expect(
    changesIn(
      itemsOfNotice(
        'V/v thay đổi thời gian họp giao ban',
        `Theo Giấy mời số 81/GM-VP ngày 02/3/2026, cuộc họp giao ban tháng 3 dự kiến tổ chức vào 14 giờ 00 thứ Năm, ngày 12/3/2026 tại phòng họp tầng 2.
Do lãnh đạo đi công tác đột xuất, ${sentence}
Riêng cuộc họp Ban Biên tập lúc 15 giờ ngày 12/3/2026 vẫn giữ nguyên.`,
      ),
    ),
  ).toEqual([
    '2026-03-13 | 08:00 | Cuộc họp giao ban tháng 3 | confirmed | phòng họp tầng 5',
    '2026-03-12 | 15:00 | Cuộc họp Ban Biên tập | confirmed',
  ]);
});

test.each([
  ['Buổi làm việc ngày 15/3/2026 chuyển sang 14h00 ngày 16/3/2026.', '2026-03-16 | 14:00 | Buổi làm việc | confirmed'],
  ['Cuộc họp ngày 15/3/2026 dời sang 8h00 ngày 17/3/2026.', '2026-03-17 | 08:00 | Cuộc họp | confirmed'],
  [
    'Buổi họp lúc 14h00 ngày 14/3/2026 chuyển xuống phòng họp số 1.',
    '2026-03-14 | 14:00 | Buổi họp | confirmed | phòng họp số 1',
  ],
])('with another old day or of another kind it is a thing of its own: “%s”', (sentence, entry) => {
  expect(
    changesIn(
      itemsOfNotice(
        'Về việc thay đổi lịch họp',
        `Hội nghị đối thoại với doanh nghiệp ngày 14/3/2026 hoãn đến khi có thông báo mới.\n${sentence}`,
      ),
    ),
  ).toContain(entry);
});
