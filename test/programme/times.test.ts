import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimes, readLeadingTime, slotOfTime, timeInSlot } from '../../src/programme/times.ts';
import type { LocalTime } from '../../src/time/local.ts';

const at = (text: string) => findTimes(text).map(({ start, end }) => (end ? `${start}-${end}` : String(start)));

test.each(['21h00 - 05h00 hôm sau', '19h đến 7h ngày hôm sau', '22h00 - 5h00 (hôm sau)', '22h đến 5 giờ sáng hôm sau'])(
  '“%s” is one time with its words',
  (text) => {
    expect(readLeadingTime(`${text}: trực`)?.rest).toBe('trực');
  },
);

test.each([
  ['8h30', '08:30'],
  ['8 h 30', '08:30'],
  ['(8h) họp', '08:00'],
  ['14H00: họp', '14:00'],
  ['07g30', '07:30'],
  ['7g họp', '07:00'],
  ['08g00-10g30', '08:00-10:30'],
  ['7 giờ 30’', '07:30'],
  ['7 giờ 30 phút, họp', '07:30'],
  ['07 giờ 30 ngày 07/01/2021', '07:30'],
  ['08 giờ 00', '08:00'],
  ['8 giờ rưỡi', '08:30'],
  ['07 giờ 00’ đến 08 giờ 00’', '07:00-08:00'],
  ['7:30', '07:30'],
  ['07:30:00', '07:30'],
  ['07h:30', '07:30'],
  ['8h.30: họp', '08:30'],
  ['8h.30 - 9h.45', '08:30-09:45'],
  ['07g.30 họp', '07:30'],
  ['8.30h họp', '08:30'],
  ['07h15 giảng bài', '07:15'],
  ['7:30 công bố quyết định', '07:30'],
  ['13.30 giờ, họp', '13:30'],
  ['7h30h: họp', '07:30'],
  ['07:30h', '07:30'],
  ['7h30’’: họp', '07:30'],
  ['7h30am họp', '07:30'],
  ['8h. 30 đại biểu', '08:00'],
  ['8 giờ sáng', '08:00'],
  ['5:00 giờ chiều', '17:00'],
  ['10:00 giờ sáng đến 4:00 chiều', '10:00-16:00'],
  ['7:30 giờ tối', '19:30'],
  ['2 giờ chiều', '14:00'],
  ['1h30 chiều', '13:30'],
  ['7 giờ tối', '19:00'],
  ['2:03 CH', '14:03'],
  ['14h chiều', '14:00'],
  ['Lúc 14 giờ', '14:00'],
  ['13g30 - 16g30', '13:30-16:30'],
  ['từ 8h đến 11h', '08:00-11:00'],
  ['từ 8 đến 11 giờ', '08:00-11:00'],
  ['2- 09h00: họp', '09:00'],
  ['8 - 10h: họp', '08:00-10:00'],
  ['2h - 4h chiều', '14:00-16:00'],
  ['8h - 4h chiều', '08:00-16:00'],
  ['8h00’- 11h00’: tiếp', '08:00-11:00'],
  ['8h 03/3/2025', '08:00'],
  ['gửi về Ban trước 15.00 ngày 11/3', '15:00'],
  ['họp lúc 9.30 thứ Hai', '09:30'],
  ['từ 7h00 đến 7h45 mỗi ngày làm việc', '07:00-07:45'],
])('%s is %s', (text, expected) => {
  expect(at(text)).toEqual([expected]);
});

test.each([
  ['7.30', '07:30'],
  ['9.00 Họp giao ban', '09:00'],
  ['14.00 - 16.30', '14:00-16:30'],
  ['Từ 08.00 đến 10.30', '08:00-10:30'],
  ['Thời gian: - 14h00', '14:00'],
])('“%s” begins with the hour %s', (text, expected) => {
  const { start, end } = readLeadingTime(text)!;
  expect(end ? `${start}-${end}` : start).toBe(expected);
});

test.each(['3.30 tỷ đồng', '9.10', '1.15 Xây dựng nông thôn mới', '7.30 triệu đồng', '15.00 ha rừng'])(
  '“%s” begins with no hour',
  (text) => {
    expect(readLeadingTime(text)).toBeNull();
  },
);

test('several times are told apart from a range', () => {
  expect(at('8h, 10h và 14h')).toEqual(['08:00', '10:00', '14:00']);
  expect(at('7h30-11h30 13h30-17h')).toEqual(['07:30-11:30', '13:30-17:00']);
});

test.each([
  'trực 24/24 giờ',
  'trong 24h',
  'mạng 5G',
  '40 giờ/tuần',
  'sau 48 giờ',
  '178/2024/NĐ-CP',
  'T2 (3/3)',
  '2025 – 2030',
])('%s holds no clock time', (text) => {
  expect(findTimes(text)).toEqual([]);
});

test.each(['25h00', '8h75', '25h họp'])('%s is reported as an hour that does not exist', (text) => {
  expect(findTimes(text)).toMatchObject([{ start: null }]);
});

test('a time before which something is due is not when it takes place', () => {
  expect(findTimes('gửi trước 17h00')).toMatchObject([{ start: '17:00', due: true }]);
  expect(readLeadingTime('trước 17h00 gửi báo cáo')).toBeNull();
});

test.each([
  ['- 8h00: Họp giao ban', '08:00', 'Họp giao ban'],
  ['Lúc 14 giờ, họp', '14:00', 'họp'],
  ['(8h) Họp', '08:00', 'Họp'],
  ['+ Vào lúc 8h00 – Dự hội nghị', '08:00', 'Dự hội nghị'],
  ['Thời gian: 08h00, ngày 03/3', '08:00', 'ngày 03/3'],
  ['9h00.Họp', '09:00', 'Họp'],
  ['7h30 Chiều: họp', '07:30', 'Chiều: họp'],
])('%s begins at %s', (text, start, rest) => {
  expect(readLeadingTime(text)).toMatchObject({ start, rest });
});

test('a time further on does not lead', () => {
  expect(readLeadingTime('Họp lúc 8h00')).toBeNull();
  expect(readLeadingTime('Thứ 2 - 8h00')).toBeNull();
});

test('noon opens the afternoon, six the evening', () => {
  expect(['11:59', '12:00', '17:59', '18:00'].map((time) => slotOfTime(time as LocalTime))).toEqual([
    'morning',
    'afternoon',
    'afternoon',
    'evening',
  ]);
});

test('an hour of the twelve-hour clock follows its heading', () => {
  expect(timeInSlot('02:00' as LocalTime, 'afternoon')).toBe('14:00');
  expect(timeInSlot('07:00' as LocalTime, 'evening')).toBe('19:00');
  expect(timeInSlot('14:00' as LocalTime, 'afternoon')).toBe('14:00');
  expect(timeInSlot('08:00' as LocalTime, 'afternoon')).toBe('08:00');
});

test('every hour and minute is read back in every way to write it', () => {
  const pad = (n: number) => String(n).padStart(2, '0');
  const forms: ((h: number, m: number) => string)[] = [
    (h, m) => `${h}h${pad(m)}`,
    (h, m) => `${pad(h)}g${pad(m)}`,
    (h, m) => `${h} giờ ${pad(m)} phút`,
    (h, m) => `${pad(h)} giờ ${pad(m)}’`,
    (h, m) => `${h}:${pad(m)}`,
  ];
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), fc.nat(4), fc.constantFrom('', '- ', 'Lúc ', '('), (h, m, form, before) => {
      expect(at(`${before}${forms[form]!(h, m)}, họp`)).toEqual([`${pad(h)}:${pad(m)}`]);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('long lines of digits and marks are searched within the bound of a test', () => {
  for (const piece of ['8h', '8 ', '8 - ', '8:', 'từ 8 đến ', '’', '( ', '8h00-']) findTimes(piece.repeat(20_000));
});

test.each([
  ['8h00 (cả ngày): Dự tập huấn', '08:00', 'Dự tập huấn'],
  ['8h30 (ngày), Kiểm tra xã Mẫu', '08:30', 'Kiểm tra xã Mẫu'],
  ['7 giờ 30, cả ngày: Đi cơ sở', '07:30', 'Đi cơ sở'],
  ['08h00 – trong ngày: Chấm thi', '08:00', 'Chấm thi'],
  ['14h00: Cả ngày hội có văn nghệ', '14:00', 'Cả ngày hội có văn nghệ'],
  ['8h00 ngày 03/3: Họp', '08:00', 'ngày 03/3: Họp'],
])('“%s” begins at %s, and “%s” is done', (text, start, rest) => {
  const read = readLeadingTime(text)!;
  expect([read.start, read.rest]).toEqual([start, rest]);
});

test.each([
  ['Báo cáo tuần gửi về Sở trước 15.00 ngày 11/3', ['15:00']],
  ['Từ 08.00 đến 10.30', ['08:00-10:30']],
  ['Giao hàng lúc 7.30, tại kho', ['07:30']],
  ['tăng từ 5.30 đến 7.45 điểm', []],
  ['từ 8.15 đến 9.30 triệu đồng', []],
  ['Lập danh sách học viên có điểm tổng kết từ 7.00', []],
  ['Tuyên dương em đạt điểm từ 8.00, chuyên cần', []],
  ['Xếp lương hệ số từ 5.00 đến 6.30', []],
  ['Công bố mức hưởng từ 05.00 tại trụ sở', []],
  ['Rà soát các chỉ số từ 6.15', []],
  ['Họp tổ từ 7.30 đến 9.00 sáng', ['07:30-09:00']],
  ['Họp đánh giá từ 15.00 ngày 05/3', ['15:00']],
  ['Trực tại địa điểm thi từ 07.00', ['07:00']],
  ['Công bố mức khen lúc 15.00', ['15:00']],
])('“%s” has an hour with a point only where hours stand', (text, hours) => {
  expect(at(text)).toEqual(hours);
});

test.each(['7h3o họp', '8h3Q họp'])('“%s” is no hour that anybody could be sure of', (text) => {
  expect(readLeadingTime(text)).toBeNull();
});

test.each([
  ['[7h30] Họp', 'Họp'],
  ['7h30/ Họp', 'Họp'],
  ['7h30 | Họp', 'Họp'],
  ['7h30=> Họp', 'Họp'],
  ['8.30h: Họp', 'Họp'],
])('“%s” opens with its hour', (text, rest) => {
  expect(readLeadingTime(text)?.rest).toBe(rest);
});

test.each([
  ['Cuộc họp lùi lại 01 giờ, bắt đầu từ 15h00', ['15:00']],
  ['Hội nghị chậm hơn 2 giờ so với giấy mời', []],
  ['Cuộc họp lùi lại 14 giờ ngày 13/8', ['14:00']],
  ['Cuộc họp lùi lại 2 giờ 30 chiều', ['14:30']],
])('by how many hours something is later is no hour: “%s”', (text, hours) => {
  expect(findTimes(text).map(({ start }) => start)).toEqual(hours);
});
