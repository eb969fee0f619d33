import { expect, test } from 'vitest';
import { isNextDay } from '../../src/programme/day-sequences.ts';
import { asOneNight } from '../../src/programme/nights.ts';
import { readProgramme } from './summary.ts';

const day = (text: string) => {
  const [day, month, year] = text.split('/').map(Number);
  return { day: day!, month: month ?? null, year: year ?? null };
};

test.each([
  ['17/7', '18/7'],
  ['31/7', '1/8'],
  ['28/2', '1/3'],
  ['29/2', '1/3'],
  ['31/12/2026', '1/1/2027'],
  ['31/12', '1/1/2027'],
  ['17', '18/7'],
  ['31', '1/8'],
  ['30/4', '1'],
  ['30', '1'],
])('%s is followed by %s', (from, to) => {
  expect(isNextDay(day(from), day(to))).toBe(true);
});

test.each([
  ['17/7', '18/8'],
  ['17/7', '24/7'],
  ['28/7', '1/8'],
  ['31/7', '1/9'],
  ['28/2/2028', '1/3'],
  ['31/12/2026', '1/1/2026'],
  ['17/7/2026', '18/7/2027'],
  ['18/7', '17/7'],
  ['17', '19'],
])('%s is not followed by %s', (from, to) => {
  expect(isNextDay(day(from), day(to))).toBe(false);
});

test.each([
  ['17/7 22h → 18/7 4h', '17/7 22h - 4h'],
  ['22h 17/7 - 4h 18/7', '22h - 4h 17/7'],
  ['Từ 22h00 ngày 31/7 đến 04h00 ngày 1/8', 'Từ 22h00 - 04h00 ngày 31/7'],
  ['từ 23h30 ngày 17 tháng 7 cho đến 5h ngày 18 tháng 7', 'từ 23h30 - 5h ngày 17 tháng 7'],
])('what goes on until the next morning is one evening: “%s”', (text, evening) => {
  expect(asOneNight(text)).toBe(evening);
});

test.each([
  '17/7 22h → 18/8 4h',
  '22h 17/7 - 4h 24/7',
  '22h 17/7 và 4h 18/7',
  '22h 17/7; 4h 18/7',
  '14h 17/7 - 8h 18/7',
  '22h 17/7 - 18/7',
])('what does not end the next morning, or is no stretch, stays as it stands: “%s”', (text) => {
  expect(asOneNight(text)).toBe(text);
});

const list = (...times: readonly string[]) =>
  readProgramme(`LỊCH CẮT ĐIỆN THÁNG 7 NĂM 2027

| STT | Thời gian | Nội dung | Địa điểm |
|---|---|---|---|
${times.map((time, i) => `| ${i + 1} | ${time} | Thay dây số ${i + 1} | Khu ${i + 1} |`).join('\n')}
`).items.map(({ start, end, startTime, endTime, review }) => [
    start === end ? start : `${start}..${end}`,
    startTime,
    endTime,
    review.join() || 'sure',
  ]);

test('a row of a list that ends the next morning is an evening with its end', () => {
  expect(list('17/7 22h → 18/7 4h', 'Từ 22h00 ngày 31/7 đến 04h00 ngày 01/8', '8h00 ngày 20/7')).toEqual([
    ['2027-07-17', '22:00', '04:00', 'sure'],
    ['2027-07-31', '22:00', '04:00', 'sure'],
    ['2027-07-20', '08:00', null, 'sure'],
  ]);
});

test('hours of a night whose days lie a week or more apart are asked about, several nights are not', () => {
  const items = list('17/7 22h → 18/8 4h', '22h 17/7 - 4h 24/7', 'Từ 22h00 ngày 20/7 đến 04h00 ngày 20/8');
  expect(items.map(([, , , review]) => review)).toEqual(['unclear-boundary', 'unclear-boundary', 'unclear-boundary']);
  expect(list('18h 29/7 - 6h 01/8', '18h00 ngày 31/12 đến 6h00 ngày 02/01/2028')).toEqual([
    ['2027-07-29..2027-07-31', '18:00', null, 'sure'],
    ['2027-12-31..2028-01-01', '18:00', null, 'date-outside-period'],
  ]);
});

test('in the table of a week, too, an evening has its end and the day before is not the next one’s', () => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN 28 (từ 12/7 đến 18/7/2027)

| Ngày | Thời gian | Nội dung | Địa điểm |
|---|---|---|---|
| Thứ Bảy 17/7 | 17/7 22h → 18/7 4h | Vệ sinh trạm bơm | Phường Ba |
| | 22h 17/7 - 4h 18/8 | Kiểm tra kho | Phường Bốn |
`);
  expect(items.map(({ start, startTime, endTime, review }) => [start, startTime, endTime, review.join()])).toEqual([
    ['2027-07-17', '22:00', '04:00', ''],
    ['2027-07-17', '22:00', null, 'uncertain-date'],
  ]);
});

test('a record of two months is no night', () => {
  const { items } = readProgramme(`LỊCH KIỂM TRA THÁNG 7/2027

Thời gian: từ 22h00 ngày 17/7 đến 04h00 ngày 18/8
Nội dung: Diễn tập chữa cháy rừng
Địa điểm: Đồi Thông

Thời gian: từ 22h00 ngày 17/7 đến 04h00 ngày 18/7
Nội dung: Kiểm tra đêm
Địa điểm: Chợ Mới
`);
  expect(items.map(({ start, end, review }) => [start, end, review.join()])).toEqual([
    ['2027-07-17', '2027-08-18', 'ends-before-start'],
    ['2027-07-17', '2027-07-17', ''],
  ]);
});

test.each([
  ['17h00 ngày 11/5 - 7h00 ngày 12/5', ['2027-05-11', '2027-05-11', '17:00', null, '']],
  ['Từ 17h00 ngày 11/5 đến 7h00 ngày 12/5', ['2027-05-11', '2027-05-11', '17:00', null, '']],
  ['22h00 ngày 11/5 → 5h00 ngày 12/5', ['2027-05-11', '2027-05-11', '22:00', '05:00', '']],
  ['17h00 ngày 12/5 - 7h00 ngày 13/5', ['2027-05-11', '2027-05-11', '17:00', null, 'unclear-boundary']],
])('in a column of hours beside that of days “%s” is one duty', (hours, duty) => {
  const { items } = readProgramme(`LỊCH TRỰC

| Ngày | Giờ | Người trực |
|---|---|---|
| 10/5/2027 | 17h00 | Trần Thị Dụ |
| 11/5/2027 | ${hours} | Lê Văn Ví |
`);
  const { start, end, startTime, endTime, review } = items[1]!;
  expect([start, end, startTime, endTime, review.join()]).toEqual(duty);
});
