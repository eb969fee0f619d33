import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A line an item: kind, days, hours or half, title, place; `?` where it asks for a decision. */
const read = (body: string) =>
  programmeOf(`TRUNG TÂM Y TẾ MẪU
Số: 12/TB-TTYT
Hà Mẫu, ngày 10 tháng 8 năm 2026
THÔNG BÁO
Về việc nghỉ lễ Quốc khánh 02/9/2026
${body}
GIÁM ĐỐC
Ngô Tất Dụ`).items.map((item) =>
    [
      item.kind,
      item.start === item.end ? item.end : `${item.start}..${item.end}`,
      item.startTime === null ? item.slot : [item.startTime, item.endTime].filter(Boolean).join('-'),
      item.title,
      item.location,
      item.review.length > 0 ? '?' : null,
    ]
      .filter(Boolean)
      .join(' | '),
  );

const REST = 'dayOff | 2026-08-29..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026';

test.each([
  ['Chi trả trợ cấp tháng 9: từ ngày 04/9 đến ngày 10/9/2026', '2026-09-04..2026-09-10'],
  ['Thời gian thu phí đợt 2: từ ngày 04/9/2026 đến ngày 10/9/2026', '2026-09-04..2026-09-10'],
  ['Cấp phát thẻ: ngày 04/9/2026', '2026-09-04'],
])('what a label names that is neither holiday nor people is no rest: %s', (line, days) => {
  expect(read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.\n2. ${line}.`)).toEqual([
    REST,
    `event | ${days} | ${line} | ?`,
  ]);
});

test.each([
  'Thời gian',
  'Đối với khối hành chính',
  'Cán bộ, viên chức',
  'Dịp lễ Quốc khánh',
  'Toàn Trung tâm',
  'Các khoa, phòng',
])('days behind a label of days, of a holiday or of people are days off: %s', (label) => {
  const [rest] = read(`1. ${label}: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.`);
  expect(rest).toMatch(/^dayOff \| 2026-08-29\.\.2026-09-02 \| /);
});

test('a gathering with its moment and its place behind its label is an item without a doubt', () => {
  expect(
    read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.
2. Lễ ra quân năm học mới: 7h00 thứ Bảy ngày 05/9/2026 tại sân trường.
3. Họp giao ban: lúc 14 giờ 00 ngày 03/9/2026 (thứ Năm), tại phòng họp A.
4. Gặp mặt hưu trí: sáng 04/9/2026.`),
  ).toEqual([
    REST,
    'event | 2026-09-05 | 07:00 | Lễ ra quân năm học mới | sân trường',
    'event | 2026-09-03 | 14:00 | Họp giao ban | phòng họp A',
    'event | 2026-09-04 | morning | Gặp mặt hưu trí',
  ]);
});

test('a gathering of which its line says more is asked about', () => {
  expect(
    read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.
2. Gặp mặt hưu trí: 8h00 ngày 04/9/2026, khối A 9h00.`),
  ).toEqual([REST, 'event | 2026-09-04 | 08:00 | Gặp mặt hưu trí: 8h00 ngày 04/9/2026, khối A 9h00 | ?']);
});

test('hours of service behind a label are entries of its days', () => {
  expect(
    read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.
2. Khám dịch vụ: ngày 05/9 và ngày 06/9/2026, buổi sáng từ 7h00 đến 11h30.`),
  ).toEqual([
    REST,
    'event | 2026-09-05 | 07:00-11:30 | Khám dịch vụ',
    'event | 2026-09-06 | 07:00-11:30 | Khám dịch vụ',
  ]);
});

test.each([
  'Phòng khám theo yêu cầu khám buổi sáng (7h00 - 11h30) ngày 05/9/2026',
  'Phòng khám theo yêu cầu khám buổi sáng (từ 7 giờ đến 11 giờ 30) vào thứ Bảy ngày 05/9/2026',
])('the half of a day may stand before the hours of service: %s', (line) => {
  expect(read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.\n2. ${line}.`)).toEqual([
    REST,
    'event | 2026-09-05 | 07:00-11:30 | Phòng khám theo yêu cầu khám',
  ]);
});

test('flags that are taken down at an hour of their last day are no doubt', () => {
  expect(
    read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.
2. Treo cờ Tổ quốc từ 18h00 ngày 31/8/2026 đến 17h00 ngày 03/9/2026.`),
  ).toEqual([REST, 'event | 2026-08-31..2026-09-03 | 18:00 | Treo cờ Tổ quốc']);
});

test('a day that makes up for another is told once, with the bracket that says so', () => {
  expect(
    read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.
2. Ngày làm việc thứ Hai 31/8/2026 được hoán đổi sang thứ Bảy ngày 22/8/2026 (đi làm bù cả ngày).`),
  ).toEqual([REST, 'event | 2026-08-22 | allDay | Làm bù cả ngày']);
  expect(
    read(
      'Sở thông báo hoán đổi ngày làm việc từ thứ Hai (31/8/2026) sang thứ Bảy (22/8/2026). Nghỉ từ 29/8 đến hết 02/9/2026.',
    ),
  ).toEqual(['event | 2026-08-22 | Hoán đổi ngày làm việc từ thứ Hai (31/8/2026) sang thứ Bảy (22/8/2026)', REST]);
});

test.each([
  ['Ca trực: sáng từ 7h00 đến 11h30, chiều từ 13h30 đến 17h00.', false],
  ['Ca trực: từ 7h00 đến 15h00, từ 15h00 đến 22h00.', true],
])('hours of both halves are those of who is on duty all day; of two shifts it is asked: %s', (line, asked) => {
  const items = read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.
2. Lịch trực lãnh đạo:
- Ngày 29/8: Ông Lò Văn Mẫu
- Ngày 30/8: Bà Hứa Thị Ví
${line}`);
  expect(items.filter((item) => item.includes('| Trực')).map((item) => item.endsWith('?'))).toEqual([asked, asked]);
});

test('who is on duty may stand before the days', () => {
  const items = programmeOf(`TRUNG TÂM Y TẾ MẪU
Hà Mẫu, ngày 20 tháng 01 năm 2027
THÔNG BÁO
Về việc nghỉ Tết Nguyên đán Đinh Mùi năm 2027
1. Thời gian nghỉ Tết: từ ngày 04/02/2027 đến hết ngày 10/02/2027.
2. Lãnh đạo trực Tết:
- Ông Lò Văn Mẫu, Giám đốc (09xx 111): từ ngày 04/02 đến ngày 05/02/2027;
- Đ/c Hứa Thị Ví: 06/02;
- Bà Tiêu Thị Dụ, Trưởng phòng: ngày 09/02 và ngày 10/02/2027.
GIÁM ĐỐC
Ngô Tất Dụ`).items.slice(1);
  expect(items.map(({ title, start, end, leadersText, review }) => [title, start, end, leadersText, review])).toEqual([
    ['Trực', '2027-02-04', '2027-02-05', 'Ông Lò Văn Mẫu, Giám đốc (09xx 111)', []],
    ['Trực', '2027-02-06', '2027-02-06', 'Đ/c Hứa Thị Ví', []],
    ['Trực', '2027-02-09', '2027-02-09', 'Bà Tiêu Thị Dụ, Trưởng phòng', []],
    ['Trực', '2027-02-10', '2027-02-10', 'Bà Tiêu Thị Dụ, Trưởng phòng', []],
  ]);
});

test.each([' (thay cho thứ Hai 31/8/2026)', ' (bù thứ Hai 31/8)', ' thay cho ngày 31/8', ', thay ngày thứ Hai 31/8'])(
  'the day for which another makes up is none of making up: %s',
  (words) => {
    expect(
      read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.
2. Làm bù: cán bộ, nhân viên làm bù vào thứ Bảy 22/8/2026${words}.`),
    ).toEqual([REST, 'event | 2026-08-22 | Làm bù: cán bộ, nhân viên làm bù']);
  },
);

test('the day made up for may stand in a bracket before the day that makes up for it', () => {
  expect(
    read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.
2. Làm việc bù (cho ngày thứ Hai 31/8/2026): thứ Bảy 22/8/2026.`),
  ).toEqual([REST, 'event | 2026-08-22 | Làm việc bù']);
});

test.each([
  [
    'Phòng khám ngoài giờ: từ ngày 01/9 đến ngày 02/9',
    'dayOff | 2026-09-01..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026 | ?',
  ],
  ['Khối hành chính: từ ngày 01/9 đến ngày 02/9', 'dayOff | 2026-09-01..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026'],
])('whether a part of a house rests on the days behind its name is asked, of people it is known: %s', (line, item) => {
  expect(read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.\n2. ${line}.`)).toContain(item);
});

test('what is open on days behind its name is no rest of it', () => {
  expect(
    read(
      '1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.\n2. Phòng khám ngoài giờ: từ 01/9 đến 02/9, sáng 7h00 - 11h00.',
    ),
  ).toEqual([REST, 'event | 2026-09-01..2026-09-02 | 07:00-11:00 | Phòng khám ngoài giờ']);
});

test.each([
  'Tổ lái xe: 01/9 đ/c Dụ; 02/9 đ/c Thí',
  'Tổ lái xe: 01/9 đ/c Dụ, 02/9 đ/c Thí',
  'Tổ lái xe: đ/c Dụ, ngày 01/9; đ/c Thí, ngày 02/9',
])('a label with days and who is there is a roster, in a paper that has no word for duty: %s', (line) => {
  expect(read(`1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026.\n2. ${line}.`)).toEqual([
    REST,
    'event | 2026-09-01 | Tổ lái xe',
    'event | 2026-09-02 | Tổ lái xe',
  ]);
});

test('what else takes place on a day of the rest is neither the rest nor the duty of that day', () => {
  expect(
    read(
      '1. Thời gian nghỉ: từ ngày 01/9 đến hết ngày 02/9/2026.\n2. Trực cơ quan: 01/9 đ/c Dụ; 02/9 đ/c Thí.\n3. Quầy thuốc: ngày 01/9.',
    ),
  ).toEqual([
    'dayOff | 2026-09-01..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026',
    'event | 2026-09-01 | Trực cơ quan',
    'event | 2026-09-02 | Trực cơ quan',
    'event | 2026-09-01 | Quầy thuốc: ngày 01/9 | ?',
  ]);
});
