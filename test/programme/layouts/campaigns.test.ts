import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Campaigns by hamlets and halves of the day. */

const read = (text: string) =>
  readProgramme(text).items.map(({ start, slot, title, review }) =>
    [start, slot, title, ...review].filter(Boolean).join(' | '),
  );

test('days told by their number, and an age at the end of a heading', () => {
  expect(
    read(`LỊCH TIÊM CHỦNG THÁNG 6 NĂM 2027

I/ TIÊM TẠI TRẠM
 - Sáng 05/6: thôn Một, thôn Hai.
 - Sáng 12/6: tiêm vét cho các cháu hoãn tiêm đợt trước.

II/ UỐNG VITAMIN A - trẻ từ 6 đến 60 tháng
 Hai ngày 21 và 22/6: uống tại nhà văn hóa các thôn.
 Ngày 23/6: uống vét tại trạm.
`),
  ).toEqual([
    '2027-06-05 | morning | Tiêm chủng tại thôn Một, thôn Hai',
    '2027-06-12 | morning | Tiêm vét cho các cháu hoãn tiêm đợt trước',
    '2027-06-21 | Uống tại nhà văn hóa các thôn',
    '2027-06-22 | Uống tại nhà văn hóa các thôn',
    '2027-06-23 | Uống vét tại trạm',
  ]);
});
