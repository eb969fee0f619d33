import { expect, test } from 'vitest';
import { readDayStretch, unreadDays } from '#src/programme/day-stretches.ts';
import { readProgramme } from '../summary.ts';

/** A line between two of other days: on which days and in which session it is, its title, and what is asked about it. */
function between(line: string) {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO SỞ VÍ DỤ
(Tuần 20, từ ngày 11/5/2026 đến ngày 15/5/2026)
- Thứ Hai (11/5): Sáng: Họp giao ban.
- Thứ Ba (12/5): Chiều: 14h00, tiếp đoàn thanh tra.
- ${line}
- Thứ Sáu (15/5): Sáng: Kiểm tra kho vật tư.`);
  return items
    .filter((item) => item.line === 5)
    .map(({ start, end, slot, title, review }) => [`${start}..${end}`, slot, title, review.join()]);
}

const MIDDLE = '2026-05-13..2026-05-15';

test.each([
  'Từ Thứ Tư đến Thứ Sáu (13 - 15/5): Đi nghiên cứu thực tế.',
  'Từ thứ Tư đến hết thứ Sáu: Đi nghiên cứu thực tế.',
  'Từ ngày 13/5 đến ngày 15/5: Đi nghiên cứu thực tế.',
  'Từ 13/5 - 15/5: Đi nghiên cứu thực tế.',
  'Thứ Tư - Thứ Sáu: Đi nghiên cứu thực tế.',
  'Thứ Tư đến Thứ Sáu (13-15/5): Đi nghiên cứu thực tế.',
  'Thứ 4 - 6: Đi nghiên cứu thực tế.',
  'T4 → T6: Đi nghiên cứu thực tế.',
  'T4, T5, T6: Đi nghiên cứu thực tế.',
  'Trong ba ngày 13, 14, 15/5: Đi nghiên cứu thực tế.',
  'Các ngày 13, 14 và 15/5: Đi nghiên cứu thực tế.',
])('the days of “%s” are its own, and the session above is not', (line) => {
  expect(between(line)).toEqual([[MIDDLE, null, 'Đi nghiên cứu thực tế', '']]);
});

test.each(['Cả tuần: Trực ban.', 'Trong tuần: Trực ban.', 'Hằng ngày: Trực ban.', 'Các ngày trong tuần: Trực ban.'])(
  '“%s” holds for the working days of the week',
  (line) => expect(between(line)).toEqual([['2026-05-11..2026-05-15', null, 'Trực ban', '']]),
);

test('the remaining days are those that no line above names, to be looked at', () => {
  expect(between('Các ngày còn lại: Làm việc tại trụ sở.')).toEqual([
    [MIDDLE, null, 'Làm việc tại trụ sở', 'uncertain-date'],
  ]);
});

test('the remaining days of one leader are counted from that leader’s own', () => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO SỞ VÍ DỤ
(Từ ngày 11/5/2026 đến ngày 15/5/2026)
I. GIÁM ĐỐC NGƯỜI THỨ NHẤT
- Thứ Ba (12/5): Sáng: Họp giao ban.
II. PHÓ GIÁM ĐỐC NGƯỜI THỨ HAI
- Thứ Hai (11/5): Chiều: Tiếp công dân.
- Những ngày còn lại trong tuần: Nghỉ phép.`);
  expect(items.filter(({ line }) => line === 7).map(({ start, end, slot }) => [start, end, slot])).toEqual([
    ['2026-05-12', '2026-05-15', null],
  ]);
});

test.each([
  ['Từ thứ Tư: Đi nghiên cứu thực tế.', 'Từ thứ Tư'],
  ['Đến hết tuần: Đi nghiên cứu thực tế.', 'Đến hết tuần'],
  ['Ngày mai: Đi nghiên cứu thực tế.', 'Ngày mai'],
  ['Thời gian còn lại: Đi nghiên cứu thực tế.', 'Thời gian còn lại'],
])('what “%s” means is asked, and the session above is not said of it', (line, printed) => {
  expect(unreadDays(line)).toBe(printed);
  expect(between(line)).toEqual([['2026-05-12..2026-05-12', null, line.replace(/\.$/u, ''), 'uncertain-date']]);
});

test('what stands below days that could not be read has no day', () => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN CỦA SỞ VÍ DỤ
(Từ ngày 11/5/2026 đến ngày 15/5/2026)
Thứ Hai (11/5):
- Sáng: Họp giao ban.
Ngày mai:
- Sáng: Kiểm tra kho vật tư.
Thứ Tư (13/5):
- Sáng: Tiếp công dân.`);
  expect(items.map(({ start, title, review }) => [start, title, review.join()])).toEqual([
    ['2026-05-11', 'Họp giao ban', ''],
    [null, 'Kiểm tra kho vật tư', 'missing-date'],
    ['2026-05-13', 'Tiếp công dân', ''],
  ]);
});

test('days above the first day are the whole week’s', () => {
  const { items } = readProgramme(`Lịch công tác tuần của Thường trực HĐND xã Ví Dụ
Tuần 20 (Từ 11/5 đến 15/5/2026)
Trong tuần: Phó Chủ tịch Người Thứ Hai chỉ đạo thu gom rác.
THỨ HAI
Sáng:
- 7h30: Giao ban.`);
  expect(items.map(({ start, end, slot, title }) => [start, end, slot, title])).toEqual([
    ['2026-05-11', '2026-05-15', null, 'Phó Chủ tịch Người Thứ Hai chỉ đạo thu gom rác'],
    ['2026-05-11', '2026-05-11', 'morning', 'Giao ban'],
  ]);
});

test('days without dates at the end of dated ones are of their week', () => {
  const { items } = readProgramme(`UBND XÃ VÍ DỤ
LỊCH CÔNG TÁC TUẦN 20
Thứ 5 (14/5/2026): Sáng: 8h00 họp chi bộ. Chiều: Làm việc tại cơ quan.
Thứ 6 (15/5/2026): Sáng: 8h00 tiếp công dân.
Thứ 7, Chủ nhật: Nghỉ`);
  expect(items.at(-1)).toMatchObject({ start: '2026-05-16', end: '2026-05-17', kind: 'dayOff', review: [] });
});

test.each([
  ['Thứ Năm (chiều): Dọn kho.', '2026-05-14', 'afternoon', 'Dọn kho'],
  ['Thứ Năm (14/5) (cả ngày): Dọn kho.', '2026-05-14', 'allDay', 'Dọn kho'],
  ['Riêng thứ Tư (13/5): Dọn kho.', '2026-05-13', null, 'Dọn kho'],
])('“%s” is on its own day', (line, day, slot, title) => {
  expect(between(line)).toEqual([[`${day}..${day}`, slot, title, '']]);
});

test('a weekday within the words of an entry is told', () => {
  expect(between('Kiểm tra chợ: thứ Năm: chợ Một; thứ Sáu: chợ Hai').map(([, , , review]) => review)).toEqual([
    expect.stringMatching(/unclear-boundary|uncertain-date/u),
  ]);
});

test('the whole week, said in an entry below leaders without a day, is that of the programme', () => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN CỦA SỞ VÍ DỤ
(Từ ngày 11/5/2026 đến ngày 15/5/2026)
Đồng chí Giám đốc
- Thứ Hai (11/5): Họp giao ban.
Đồng chí Phó Giám đốc
- Thứ Ba (12/5): Tiếp công dân.
Đồng chí Phó Giám đốc thường trực
- Cả tuần làm việc tại cơ sở hai.`);
  expect(items.at(-1)).toMatchObject({ start: '2026-05-11', end: '2026-05-15', slot: null, review: [] });
});

test.each([
  'Từ thứ Hai đến thứ Sáu hằng tuần',
  'Kiểm tra từ thứ Hai đến thứ Sáu',
  'Trong tuần lễ dinh dưỡng: phát động',
])('“%s” heads no days', (text) => expect(readDayStretch(text)).toBeNull());

test.each(['Thành phần: các phòng', 'Dự họp ngày 13/5: báo cáo', '14h00: tiếp công dân', 'Lãnh đạo Sở: tiếp khách'])(
  '“%s” begins with no days',
  (text) => expect(unreadDays(text)).toBeNull(),
);
