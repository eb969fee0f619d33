import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A line an item: day, half, hour, title, why it asks for a decision. */
const read = (text: string) =>
  readProgramme(`LỊCH TIẾP XÚC CỬ TRI\ncủa đại biểu HĐND xã trước kỳ họp thứ 5\n${text}`).items.map(
    ({ start, slot, startTime, title, review }) => [start, slot, startTime, title, ...review].join(' | '),
  );

const ALL = [
  '2026-10-12 | morning | 07:30 | Tiếp xúc cử tri tại thôn Đông tại Nhà văn hóa thôn',
  '2026-10-12 | afternoon | 14:00 | Tiếp xúc cử tri tại thôn Trung tại Nhà văn hóa thôn',
  '2026-10-13 | morning | 07:30 | Tiếp xúc cử tri tại thôn Hạ tại Nhà văn hóa thôn',
  '2026-10-13 | afternoon | 14:00 | Tiếp xúc cử tri tại thôn Thượng tại Nhà văn hóa thôn',
];

test.each([' - ', ', ', ' lúc '])(
  'the hour behind the place of a half, set apart by “%s”, is that of its one entry',
  (apart) => {
    const day = (date: string, [first, second]: readonly [string, string]) =>
      `Ngày ${date}:\n- Sáng: Thôn ${first}${apart}7h30 tại Nhà văn hóa thôn.\n- Chiều: Thôn ${second}${apart}14h00 tại Nhà văn hóa thôn.\n`;
    expect(read(day('12/10/2026', ['Đông', 'Trung']) + day('13/10/2026', ['Hạ', 'Thượng']))).toEqual(ALL);
  },
);

test('the last hour below a day heads none of the next day', () => {
  expect(
    read('Ngày 12/10/2026:\n- Sáng: Thôn Đông - 7h30\n- Chiều: Thôn Trung - 14h00\nNgày 13/10/2026: dự phòng.\n'),
  ).toEqual([
    '2026-10-12 | morning | 07:30 | Tiếp xúc cử tri tại thôn Đông',
    '2026-10-12 | afternoon | 14:00 | Tiếp xúc cử tri tại thôn Trung',
    '2026-10-13 |  |  | Dự phòng',
  ]);
});

test('behind a day and a place the hour at the end is theirs', () => {
  expect(
    read('- 12/10/2026: Thôn Đông - 19h30.\n- 13/10/2026: Sáng: Thôn Hạ - 7h30; Chiều: Thôn Thượng - 14h.\n'),
  ).toEqual([
    '2026-10-12 | evening | 19:30 | Tiếp xúc cử tri tại thôn Đông',
    '2026-10-13 | morning | 07:30 | Tiếp xúc cử tri tại thôn Hạ',
    '2026-10-13 | afternoon | 14:00 | Tiếp xúc cử tri tại thôn Thượng',
  ]);
});

test('an hour of the other half is another entry', () => {
  expect(read('Ngày 12/10/2026:\n- Sáng: Thôn Đông, 14h00 tại Nhà văn hóa thôn Trung.\n')).toEqual([
    '2026-10-12 | morning |  | Tiếp xúc cử tri tại thôn Đông',
    '2026-10-12 | afternoon | 14:00 | Tiếp xúc cử tri tại Nhà văn hóa thôn Trung',
  ]);
});
