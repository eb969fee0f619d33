import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

/** A label of time below the title of a page: of all its cards, or of the first. */

const told = (text: string) =>
  readProgramme(text).items.map(({ end, startTime, title }) => [end, startTime, title].join(' | '));
const CARDS = `Thứ Hai 03/8
Họp giao ban cơ quan
Thời gian: 8h00 ngày 03/8/2026
Địa điểm: Phòng họp số 1
Thứ Ba 04/8
Họp chi bộ cơ quan
Thời gian: 14h00 ngày 04/8/2026
Địa điểm: Phòng họp số 2
`;
const ITEMS = ['2026-08-03 | 08:00 | Họp giao ban cơ quan', '2026-08-04 | 14:00 | Họp chi bộ cơ quan'];

test.each([
  'Thời gian: từ 03/8/2026 đến 07/8/2026',
  'Thời gian: Từ ngày 03/8/2026 đến ngày 07/8/2026',
  'Thời gian: 03/8/2026 - 07/8/2026',
  'Thời gian: Từ thứ Hai, ngày 03/8/2026 đến thứ Sáu, ngày 07/8/2026',
])('a stretch of days opens no card: “%s”', (line) => {
  expect(told(`LỊCH CÔNG TÁC\nTUẦN 32\n${line}\n${CARDS}`)).toEqual(ITEMS);
});

test('an hour does', () => {
  expect(
    told(
      `LỊCH CÔNG TÁC TUẦN 32\nHỌP TỔ CHUYÊN MÔN\nThời gian: 7h30 ngày 03/8/2026\nĐịa điểm: Phòng họp số 3\n${CARDS}`,
    ),
  ).toEqual(['2026-08-03 | 07:30 | HỌP TỔ CHUYÊN MÔN', ...ITEMS]);
});
