import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, end, startTime, endTime, slot, title, review }) =>
    [
      start === end ? start : `${start}..${end}`,
      startTime === null ? slot : [startTime, endTime].filter(Boolean).join('-'),
      title,
      ...review,
    ]
      .filter(Boolean)
      .join(' | '),
  );

const HEAD = 'GIẤY MỜI\nDự Đại hội Công đoàn cơ sở lần thứ V\n\n';

test.each([
  ['1. Thời gian: 01 ngày, ngày 18/12/2025 (Thứ Năm).', null],
  ['1. Thời gian: ½ ngày, ngày 18/12/2025 (Thứ Năm).', 'morning'],
  ['1. Thời gian: nửa ngày, ngày 18 tháng 12 năm 2025', 'morning'],
  ['1. Thời gian: một buổi, ngày 18/12/2025', 'morning'],
  ['1. Thời gian: sáng ngày 18/12/2025', 'morning'],
  ['1. Thời gian: ngày 18/12/2025', null],
  ['Thời gian: Thứ Năm, ngày 18/12/2025.', null],
])('hours below the day of a gathering are of that day: %s', (time, slot) => {
  const hours = '- Từ 7h30’ đến 8h00’: Ổn định tổ chức.\n- Từ 8h00’ đến 11h30’: Đại hội.\n';
  expect(read(`${HEAD}${time}\n${hours}2. Địa điểm: Hội trường cơ quan.\n`)).toEqual([
    ['2025-12-18', slot, 'Đại hội Công đoàn cơ sở lần thứ V'].filter(Boolean).join(' | '),
    '2025-12-18 | 07:30-08:00 | Ổn định tổ chức',
    '2025-12-18 | 08:00-11:30 | Đại hội',
  ]);
});

test('half a day of which nothing says which half is asked about', () => {
  expect(read(`${HEAD}Thời gian: nửa ngày, ngày 18/12/2025.\nĐịa điểm: Hội trường.\n`)).toEqual([
    '2025-12-18 | Đại hội Công đoàn cơ sở lần thứ V | hour-left',
  ]);
});

test.each([
  ['* Ngày 18/6/2025 (chiều):', '* Ngày 19/6/2025:'],
  ['- Chiều ngày 18/6/2025:', '- Ngày 19/6/2025 (Thứ Năm):'],
  ['Thứ Tư, ngày 18/6/2025', 'Thứ Năm, ngày 19/6/2025'],
])('days that head hours within a gathering of several days: %s', (first, second) => {
  const time = '1. Thời gian: 02 ngày, từ ngày 18/6/2025 đến ngày 19/6/2025.';
  const days = `${first}\n+ 13h30: Phiên trù bị.\n${second}\n+ 8h00 - 11h30: Phiên chính thức.\n`;
  expect(read(`${HEAD}${time}\n${days}2. Địa điểm: Hội trường xã.\n`)).toEqual([
    '2025-06-18..2025-06-19 | Đại hội Công đoàn cơ sở lần thứ V',
    '2025-06-18 | 13:30 | Phiên trù bị',
    '2025-06-19 | 08:00-11:30 | Phiên chính thức',
  ]);
});

test.each([
  ['GIẤY TRIỆU TẬP\nDự Hội nghị cán bộ chủ chốt', 'Hội nghị cán bộ chủ chốt'],
  ['THÔNG BÁO\nTriệu tập đảng viên dự Đại hội Đảng bộ xã Thử', 'Đại hội Đảng bộ xã Thử'],
  ['GIẤY MỜI HỌP', 'GIẤY MỜI HỌP'],
])('a summons is called by what it summons to: %s', (head, title) => {
  expect(read(`${head}\n\nThời gian: 8h00 ngày 10/7/2025.\nĐịa điểm: Phòng họp số 1.\n`)).toEqual([
    `2025-07-10 | 08:00 | ${title}`,
  ]);
});

test.each([
  ['NỘI DUNG CHƯƠNG TRÌNH (dự kiến)', 'BUỔI SÁNG', 'BUỔI CHIỀU'],
  ['Chương trình:', '* Buổi sáng:', '* Buổi chiều:'],
  ['Lịch trình:', 'Phần I. Nghi lễ', 'Phần II. Thảo luận'],
  ['Chương trình đại hội', 'Phần thứ nhất: Nội bộ', 'Phần thứ hai: Công khai'],
  ['3. Nội dung:', 'Sáng (tại hội trường)', 'Chiều cùng ngày'],
])('headings between the hours of a programme leave them their day: %s, %s', (programme, first, second) => {
  const time = 'Thời gian: khai mạc lúc 8h00, thứ Năm, ngày 18/12/2025';
  const hours = `${first}\n8h00 - 8h15: Ổn định tổ chức\n${second}\n13h30 - 15h00: Thảo luận\n`;
  expect(read(`${HEAD}${time}\nĐịa điểm: Hội trường cơ quan.\n\n${programme}\n${hours}`)).toEqual([
    '2025-12-18 | 08:00 | Đại hội Công đoàn cơ sở lần thứ V',
    '2025-12-18 | 08:00-08:15 | Ổn định tổ chức',
    '2025-12-18 | 13:30-15:00 | Thảo luận',
  ]);
});

test('hours below a heading that may be of another day are told', () => {
  const text = `${HEAD}Thời gian: 8h00, ngày 18/12/2025\nChương trình:\n8h00: Khai mạc\nHôm sau\n9h00: Tham quan\n`;
  const { items, notices } = programmeOf(text);
  expect(items.map(({ title }) => title)).toEqual(['Đại hội Công đoàn cơ sở lần thứ V', 'Khai mạc']);
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ line }) => line)).toEqual([8]);
});

test.each([
  ['lines', 'NGÀY THỨ NHẤT\n8h00: Khai mạc\n14h00: Thảo luận tổ\nNGÀY THỨ HAI\n8h00: Tham quan\n', '08:00'],
  [
    'clauses',
    '- Ngày thứ nhất (thứ Năm): 8h00 khai mạc; 14h00 thảo luận tổ.\n- Ngày thứ hai (thứ Sáu): 8h00 tham quan.\n',
    '08:00',
  ],
  [
    'both',
    'Ngày thứ nhất: buổi sáng khai mạc;\n14 giờ 00 thảo luận tổ;\nNgày thứ hai: 8 giờ 00 tham quan.\n',
    'morning',
  ],
  [
    'their numbers',
    'Ngày thứ 1: sáng: khai mạc; 14h00: thảo luận tổ\nNgày thứ 2 (19/12): 8h00: tham quan\n',
    'morning',
  ],
])('the first and the second day of a gathering are told by its days: %s', (_, days, first) => {
  const time = 'Thời gian: 02 ngày, từ ngày 18/12/2025 đến hết ngày 19/12/2025.';
  expect(read(`${HEAD}${time}\n${days}Địa điểm: Hội trường cơ quan.\n`)).toEqual([
    '2025-12-18..2025-12-19 | Đại hội Công đoàn cơ sở lần thứ V',
    `2025-12-18 | ${first} | Khai mạc`,
    '2025-12-18 | 14:00 | Thảo luận tổ',
    '2025-12-19 | 08:00 | Tham quan',
  ]);
});

test.each([
  ['dashes', 'hẹn từng hộ như sau:\n- Ông Nguyễn Ví Dụ: 8 giờ 00;\n- Bà Trần Thị Mẫu: 8 giờ 45;\n- Hộ bà Lê: 14h00.\n'],
  ['numbers', '\n1) Ông Nguyễn Ví Dụ - 8h00\n2) Bà Trần Thị Mẫu - 8h45\nChiều cùng ngày:\n3) Hộ bà Lê - 14h00\n'],
  ['one line', '\n- Ông Nguyễn Ví Dụ: 8h00; Bà Trần Thị Mẫu: lúc 8h45; Hộ bà Lê: 14h00\n'],
  ['brackets', '\n+ Ông Nguyễn Ví Dụ (8h00)\n+ Bà Trần Thị Mẫu (8h45)\n+ Hộ bà Lê (14h00)\n'],
])('those who are asked for at hours of their own are entries of the day: %s', (_, names) => {
  expect(read(`${HEAD}Thời gian: ngày 18/12/2025, ${names}Địa điểm: phòng số 2.\n`).slice(1)).toEqual([
    '2025-12-18 | 08:00 | Ông Nguyễn Ví Dụ',
    '2025-12-18 | 08:45 | Bà Trần Thị Mẫu',
    '2025-12-18 | 14:00 | Hộ bà Lê',
  ]);
});
