import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const told = (text: string) =>
  programmeOf(text).items.map(({ start, slot, title, leadersText, review }) => [
    start,
    slot,
    title,
    leadersText,
    ...review,
  ]);

const CELLS = [
  ['Ngày', 'Sáng', 'Chiều', 'Đêm'],
  ['06/9/2027', 'Người Thứ Nhất', 'Người Thứ Hai', 'Người Thứ Ba'],
  ['07/9/2027', 'Người Thứ Hai', '-', 'Người Thứ Nhất'],
];
const EXPECTED = [
  ['2027-09-06', 'morning', 'Trực', 'Người Thứ Nhất'],
  ['2027-09-06', 'afternoon', 'Trực', 'Người Thứ Hai'],
  ['2027-09-06', 'evening', 'Trực', 'Người Thứ Ba'],
  ['2027-09-07', 'morning', 'Trực', 'Người Thứ Hai'],
  ['2027-09-07', 'evening', 'Trực', 'Người Thứ Nhất'],
];
const ABOVE = 'LỊCH TRỰC LÃNH ĐẠO TUẦN\n(Từ ngày 06/9/2027 đến ngày 07/9/2027)\n';

test('the columns of a roster are the halves of the day', () => {
  expect(told(ABOVE + CELLS.map((row) => `| ${row.join(' | ')} |`).join('\n'))).toEqual(EXPECTED);
});

test('so are its cells when each is a line', () => {
  expect(told(ABOVE + CELLS.flat().join('\n'))).toEqual(EXPECTED);
});

test('a day with a colon right below the title heads what follows', () => {
  expect(
    told(
      'LỊCH TRỰC LÃNH ĐẠO TUẦN\n06/9/2027:\n- Trực lãnh đạo: Người Thứ Nhất.\n07/9/2027:\n- Trực lãnh đạo: Người Thứ Hai.',
    ).map(([start]) => start),
  ).toEqual(['2027-09-06', '2027-09-07']);
});

test('places of a day with their hours in brackets are meetings of their own', () => {
  expect(
    programmeOf(
      'LỊCH TIẾP XÚC CỬ TRI\nNgày 06/9/2027, tiếp xúc cử tri xã Mẫu Một (7h30) và xã Mẫu Hai (lúc 14 giờ).\nNgày 07/9/2027, tiếp xúc cử tri xã Mẫu Ba (8h).\nNgày 08/9/2027, tiếp xúc cử tri xã Mẫu Tư (8h).',
    ).items.map(({ start, startTime, location, review }) => [start, startTime, location, ...review]),
  ).toEqual([
    ['2027-09-06', '07:30', 'xã Mẫu Một'],
    ['2027-09-06', '14:00', 'xã Mẫu Hai'],
    ['2027-09-07', '08:00', null],
    ['2027-09-08', '08:00', null],
  ]);
});

test('columns of the halves of the day are read by days, be their hours in the heads', () => {
  const { items } = programmeOf(
    [
      'LỊCH GIAO DỊCH LƯU ĐỘNG THÁNG 4/2027',
      'Ngày\tBuổi sáng (7h30-11h00)\tBuổi chiều (13h30-16h30)',
      '06/4\tUBND xã Một\tUBND xã Hai',
      '07/4\tChợ Mẫu\tTrạm Y tế xã Ba',
      '08/4\tUBND xã Bốn\tUBND xã Năm',
    ].join('\n'),
  );
  expect(items.map(({ start, slot, title }) => [start, slot, title].join(' | '))).toEqual([
    '2027-04-06 | morning | UBND xã Một',
    '2027-04-06 | afternoon | UBND xã Hai',
    '2027-04-07 | morning | Chợ Mẫu',
    '2027-04-07 | afternoon | Trạm Y tế xã Ba',
    '2027-04-08 | morning | UBND xã Bốn',
    '2027-04-08 | afternoon | UBND xã Năm',
  ]);
});
