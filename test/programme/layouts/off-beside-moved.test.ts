import { expect, test } from 'vitest';
import { changesIn, itemsOfNotice } from './notices.ts';

/** What is off without a day, behind what moves in the same sentence. */

const told = (body: string) => changesIn(itemsOfNotice('Về việc điều chỉnh lịch tập huấn', body));

test.each([
  ['Lớp A ngày 12/3/2026 lùi sang ngày 16/3/2026; lớp B hoãn.', 'Lớp A', 'Lớp B'],
  ['Lớp A ngày 12/3/2026 dời sang ngày 16/3/2026, còn lớp B tạm hoãn.', 'Lớp A', 'Lớp B'],
  ['- Họp tổ một ngày 12/3/2026 chuyển sang ngày 16/3/2026; họp tổ hai hoãn do mất điện.', 'Họp tổ một', 'Họp tổ hai'],
  ['Lớp A ngày 12/3/2026 lùi sang ngày 16/3/2026, lớp B hoãn đến khi có thông báo mới.', 'Lớp A', 'Lớp B'],
])('“%s”', (body, moved, off) => {
  expect(told(body)).toEqual([`2026-03-16 | - | ${moved} | confirmed`, `- | - | ${off} | postponed | unclear-status`]);
});

test('what only goes on with the thing that moves is no other', () => {
  expect(told('Lớp A ngày 12/3/2026 lùi sang ngày 16/3/2026; không hoãn nội dung khác.')).toEqual([
    '2026-03-16 | - | Lớp A | confirmed',
  ]);
});
