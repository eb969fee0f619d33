import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, title, location }) =>
    [start, startTime, title, location].filter(Boolean).join(' | '),
  );

test.each(['8h00 - Thứ Ba, 11/08/2026', '8h00, thứ Ba, ngày 11/8/2026', 'Thứ Ba, 11/8/2026, 08:00'])(
  'titles above lines of nothing but a day and an hour (“%s”) are of those lines',
  (first) => {
    expect(
      read(`Lịch công tác tuần từ 10/8/2026 đến 14/8/2026
Họp giao ban tuần
${first}
Phòng họp số 1
Họp chi bộ
14h00, thứ Ba, ngày 11/08/2026
Phòng họp số 2
Kiểm tra chợ Đoài
8h00, thứ Tư, ngày 12/08/2026`),
    ).toEqual([
      '2026-08-11 | 08:00 | Họp giao ban tuần | Phòng họp số 1',
      '2026-08-11 | 14:00 | Họp chi bộ | Phòng họp số 2',
      '2026-08-12 | 08:00 | Kiểm tra chợ Đoài',
    ]);
  },
);

test('titles below such lines stay theirs', () => {
  expect(
    read(`LỊCH HỌP
8h00, thứ Ba, ngày 11/08/2026
Họp chi bộ
14h00, thứ Ba, ngày 11/08/2026
Họp tổ dân phố`),
  ).toEqual(['2026-08-11 | 08:00 | Họp chi bộ', '2026-08-11 | 14:00 | Họp tổ dân phố']);
});
