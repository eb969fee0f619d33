import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Headings of a list that give all days below them their hours. */

const read = (body: string) =>
  programmeOf(`THÔNG BÁO\nLịch tiêm chủng tháng 6 năm 2027\n\n${body}\n`, null).items.map(
    ({ start, startTime, endTime, slot, section, review }) =>
      [start?.slice(5), startTime ?? slot, endTime, section.at(-1), ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['* Điểm Trạm Y tế (sáng 7h30 - 10h30):', '-', 'Điểm Trạm Y tế'],
  ['1. Tại Nhà văn hóa khu Hai (từ 7h30 đến 10h30)', '+', 'Tại Nhà văn hóa khu Hai'],
  ['A. Chợ Mẫu - 7h30-10h30', '*', 'Chợ Mẫu'],
  ['Điểm 1: Trường Mầm non Ví Dụ (buổi sáng, 7 giờ 30 - 10 giờ 30):', '•', 'Điểm 1: Trường Mầm non Ví Dụ'],
])('“%s” gives the days with “%s” its hours', (head, sign, section) => {
  const days = `${sign} 03/6 (thứ Năm): thôn Một\n${sign} 04/6 (thứ Sáu): thôn Hai, thôn Ba`;
  expect(read(`${head}\n${days}`)).toEqual([
    `06-03 | 07:30 | 10:30 | ${section}`,
    `06-04 | 07:30 | 10:30 | ${section}`,
  ]);
});

test('a heading may give each half its hours, or the half alone', () => {
  expect(
    read(
      '1. Trạm Y tế (sáng 7h30 - 10h30, chiều 14h - 16h):\n- Sáng 03/6: thôn Một\n- Chiều 04/6: thôn Hai\n2. Nhà văn hóa (buổi chiều):\n- 07/6: thôn Ba',
    ),
  ).toEqual([
    '06-03 | 07:30 | 10:30 | Trạm Y tế',
    '06-04 | 14:00 | 16:00 | Trạm Y tế',
    '06-07 | afternoon | Nhà văn hóa',
  ]);
});

test('a day with an hour of its own keeps it, and the next part is of other hours', () => {
  expect(
    read(
      '* Trạm Y tế (sáng 7h30 - 10h30):\n- 03/6: thôn Một\n- 04/6, chiều 14h: thôn Hai\n\n* Ngoài trạm:\n- 07/6: thôn Ba\n\n* Tiêm vét: 11/6',
    ),
  ).toEqual(['06-03 | 07:30 | 10:30 | Trạm Y tế', '06-04 | 14:00 | Trạm Y tế', '06-07', '06-11']);
});
