import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A paper that changes a list of days and gives the whole of it anew. */

const read = (lead: string, days: string) => {
  const { items, emptySlots } = programmeOf(`Điều chỉnh lịch tiếp công dân tháng 8 năm 2026 của Chủ tịch UBND xã Mẫu
Ngày 12/12/2025, UBND xã đã ban hành Thông báo số 87/TB-UBND về lịch tiếp công dân định kỳ năm 2026.
${lead}
${days}
Thời gian tiếp: từ 14 giờ 00 đến 16 giờ 30.
Ủy ban nhân dân xã thông báo để công dân biết./.`);
  return {
    items: items.map(({ start, startTime, title, review }) =>
      [start, startTime, title, review.length > 0 ? '?' : null].filter(Boolean).join(' | '),
    ),
    empty: emptySlots.map(({ date }) => date),
  };
};

test.each([
  'Do trùng lịch họp, lịch tiếp công dân sau khi điều chỉnh như sau:',
  'Lịch tiếp công dân mới cụ thể như sau:',
  'Nay thông báo lịch tiếp đã điều chỉnh:',
])('the days that it lists are those of the list, and a day that is replaced is empty: “%s”', (lead) => {
  expect(
    read(
      lead,
      `- Thứ Sáu, ngày 07/8/2026 (thay cho ngày 06/8/2026);
- Thứ Năm, ngày 13/8/2026;
- Thứ Hai, ngày 24/8/2026 (thay ngày 20/8/2026).`,
    ),
  ).toEqual({
    items: [
      '2026-08-07 | 14:00 | Tiếp công dân',
      '2026-08-13 | 14:00 | Tiếp công dân',
      '2026-08-24 | 14:00 | Tiếp công dân',
    ],
    empty: ['2026-08-06', '2026-08-20'],
  });
});

test('a notice that moves one day of a list is no list', () => {
  const { items } = read(
    'Do trùng lịch họp, lịch tiếp công dân điều chỉnh như sau:',
    '- Chuyển lịch tiếp công dân ngày 06/8/2026 sang ngày 07/8/2026.',
  );
  expect(items.map((each) => each.slice(0, 10))).toEqual(['2026-08-07']);
});

test('days that say more, or have hours of their own below them, are no such list', () => {
  const { items } = read(
    'Lịch tiếp công dân sau khi điều chỉnh như sau:',
    `Thứ Năm, ngày 13/8/2026
8h00 Chủ tịch tiếp tại trụ sở
Thứ Sáu, ngày 14/8/2026
8h00 Chủ tịch tiếp tại thôn Mẫu
Thứ Ba, ngày 18/8/2026 (hoãn)
8h00 Phó Chủ tịch tiếp tại trụ sở
Thứ Tư, ngày 19/8/2026
8h00 Chủ tịch tiếp tại trụ sở`,
  );
  expect(items.map((item) => `${item.slice(0, 10)} ${item.slice(-1)}`)).toEqual(['Tiếp công  ?', '2026-08-19 ?']);
});
