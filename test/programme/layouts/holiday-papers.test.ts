import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A line an item: kind, days, hours or half, title, who; `?` where it asks for a decision. */
const read = (headline: string, body: string, issued = 'ngày 10 tháng 8 năm 2026') =>
  programmeOf(`TRƯỜNG CAO ĐẲNG MẪU
Hà Mẫu, ${issued}
THÔNG BÁO
${headline}
${body}
HIỆU TRƯỞNG
Ngô Tất Dụ`).items.map((item) =>
    [
      item.kind,
      item.start === item.end || item.timing === 'deadline' ? item.end : `${item.start}..${item.end}`,
      item.startTime ?? item.dueTime ?? item.slot,
      item.title,
      item.leadersText ?? item.participantsText,
      item.review.length > 0 ? '?' : null,
    ]
      .filter(Boolean)
      .join(' | '),
  );

test('the parts of a holiday paper are a rest, a day that makes up for it, flags, duties and a deadline', () => {
  expect(
    read(
      'Về việc nghỉ lễ Quốc khánh 02/9/2026',
      `1. Thời gian nghỉ: từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026. Làm bù ngày thứ Hai 31/8/2026 vào thứ Bảy, ngày 22/8/2026.
2. Treo cờ: từ ngày 30/8/2026 đến hết ngày 03/9/2026.
3. Phân công trực:
- Trực bảo vệ: từ 17h00 ngày 28/8 đến 7h00 ngày 03/9.
- Trực lãnh đạo:
+ Ngày 29/8: Ông Lò Văn Mẫu, Phó Hiệu trưởng
+ Ngày 30/8 và 31/8: Bà Hứa Thị Ví
+ Từ 01/9 đến 02/9: Ông Đoàn Bá Dụ
4. Các đơn vị báo cáo tình hình về phòng Hành chính trước 9 giờ 00 ngày 03/9.`,
    ),
  ).toEqual([
    'dayOff | 2026-08-29..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026',
    'event | 2026-08-22 | Làm bù',
    'event | 2026-08-30..2026-09-03 | Treo cờ',
    'event | 2026-08-29 | Trực lãnh đạo | Ông Lò Văn Mẫu, Phó Hiệu trưởng',
    'event | 2026-08-30 | Trực lãnh đạo | Bà Hứa Thị Ví',
    'event | 2026-08-31 | Trực lãnh đạo | Bà Hứa Thị Ví',
    'event | 2026-09-01..2026-09-02 | Trực lãnh đạo | Ông Đoàn Bá Dụ',
    'event | 2026-08-28..2026-09-02 | 17:00 | Trực bảo vệ',
    'task | 2026-09-03 | 09:00 | Các đơn vị báo cáo tình hình về phòng Hành chính trước 9 giờ 00 ngày 03/9',
  ]);
});

test('a roster below numbered headings has their duties and hours, and a half of its own has none of the hours', () => {
  expect(
    read(
      'Lịch nghỉ Tết Bính Ngọ năm 2026',
      `1. Thời gian nghỉ Tết: 09 ngày, từ ngày 14/02/2026 đến hết ngày 22/02/2026
2. Phân công trực:
a) Trực lãnh đạo
- Ngày 16 và 17/02/2026: Bà Khúc Thị Ví
- Từ 18/02 đến 20/02/2026: Ông Tiêu Văn Mẫu
b) Trực cơ quan (từ 7h30 đến 17h00)
- Ngày 14/02: Ông Mã Văn Dụ; Ngày 15/02: Ông Bạc Văn Đoài
- Đêm 16/02 (giao thừa): Ông Mã Văn Dụ
c) Bảo vệ trực 24/24 giờ từ 17 giờ 00 ngày 13/02/2026 đến 7 giờ 30 ngày 23/02/2026.`,
      'ngày 02 tháng 02 năm 2026',
    ),
  ).toEqual([
    'dayOff | 2026-02-14..2026-02-22 | Nghỉ Tết Bính Ngọ năm 2026',
    'event | 2026-02-16 | Trực lãnh đạo | Bà Khúc Thị Ví',
    'event | 2026-02-17 | Trực lãnh đạo | Bà Khúc Thị Ví',
    'event | 2026-02-18..2026-02-20 | Trực lãnh đạo | Ông Tiêu Văn Mẫu',
    'event | 2026-02-14 | 07:30 | Trực cơ quan | Ông Mã Văn Dụ',
    'event | 2026-02-15 | 07:30 | Trực cơ quan | Ông Bạc Văn Đoài',
    'event | 2026-02-16 | evening | Trực cơ quan | Ông Mã Văn Dụ',
    'event | 2026-02-13..2026-02-22 | 17:00 | Trực 24/24 giờ | Bảo vệ',
  ]);
});

test('duties in sentences are entries with who and when, also over the end of a year', () => {
  expect(
    read(
      'Nghỉ Tết Dương lịch và phân công trực',
      `Cán bộ, viên chức nghỉ Tết Dương lịch 01 ngày, thứ Sáu, ngày 01/01.
Phân công trực như sau: Sáng ngày 01/01, đồng chí Lâm Văn Mẫu, Phó Hiệu trưởng, trực lãnh đạo; chiều ngày 01/01, đồng chí Châu Thị Ví trực lãnh đạo. Công an phường trực từ 18 giờ ngày 31/12 đến 6 giờ ngày 02/01. Ban Quản lý ký túc xá trực từ ngày 31/12 đến hết ngày 02/01.`,
      'ngày 20 tháng 12 năm 2026',
    ),
  ).toEqual([
    'dayOff | 2027-01-01 | Nghỉ Tết Dương lịch',
    'event | 2027-01-01 | morning | Trực lãnh đạo | đồng chí Lâm Văn Mẫu, Phó Hiệu trưởng',
    'event | 2027-01-01 | afternoon | Trực lãnh đạo | đồng chí Châu Thị Ví',
    'event | 2026-12-31..2027-01-01 | 18:00 | Trực | Công an phường',
    'event | 2026-12-31..2027-01-02 | Trực | Ban Quản lý ký túc xá',
  ]);
});

test('what is sent or hung up about a roster is no duty', () => {
  expect(
    read(
      'Về việc nghỉ lễ Quốc khánh 02/9/2026',
      `Toàn trường nghỉ từ ngày 01/9/2026 đến hết ngày 02/9/2026.
Các khoa gửi danh sách trực trước ngày 25/8/2026.`,
    ),
  ).toEqual([
    'dayOff | 2026-09-01..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026',
    'task | 2026-08-24 | Các khoa gửi danh sách trực trước ngày 25/8/2026',
  ]);
});

test.each([
  [
    'Làm bù: thứ Bảy ngày 23/01 bù cho thứ Tư ngày 03/02; thứ Bảy ngày 30/01 bù cho thứ Sáu ngày 12/02.',
    ['event | 2027-01-23 | Làm bù', 'event | 2027-01-30 | Làm bù'],
  ],
  [
    'Lớp 5 học bù chương trình học kỳ vào sáng thứ Bảy ngày 23/01 và sáng thứ Bảy ngày 30/01.',
    [
      'event | 2027-01-23 | morning | Học bù chương trình học kỳ',
      'event | 2027-01-30 | morning | Học bù chương trình học kỳ',
    ],
  ],
  ['Ngày thứ Bảy 30/01 làm việc bình thường để bù cho ngày thứ Tư 03/02.', ['event | 2027-01-30 | Làm bù']],
  ['Ngày 30/01 làm việc bình thường.', []],
])('each day that makes up for another is an entry: “%s”', (sentence, entries) => {
  expect(
    read(
      'Về việc nghỉ Tết Nguyên đán Đinh Mùi',
      `Viên chức nghỉ từ ngày 03/02/2027 đến hết ngày 14/02/2027.\n${sentence}`,
      'ngày 05 tháng 12 năm 2026',
    ),
  ).toEqual(['dayOff | 2027-02-03..2027-02-14 | Nghỉ Tết Nguyên đán Đinh Mùi', ...entries]);
});

test('whom a paragraph is for holds for the days that make up in its next sentence', () => {
  expect(
    read(
      'Về việc nghỉ Tết Nguyên đán Đinh Mùi',
      `1. Đối với sinh viên: nghỉ từ 25/01/2027 đến 14/02/2027.
2. Đối với viên chức, người lao động: nghỉ từ ngày 03/02/2027 đến hết ngày 14/02/2027. Làm bù vào thứ Bảy ngày 30/01.`,
      'ngày 05 tháng 12 năm 2026',
    ),
  ).toEqual([
    'dayOff | 2027-01-25..2027-02-14 | Nghỉ Tết Nguyên đán Đinh Mùi | sinh viên',
    'dayOff | 2027-02-03..2027-02-14 | Nghỉ Tết Nguyên đán Đinh Mùi | viên chức, người lao động',
    'event | 2027-01-30 | Làm bù',
  ]);
});

test.each([
  'Ký túc xá đóng cửa lúc 17h00 ngày 31/8, mở cửa lại từ 8h00 ngày 02/9.',
  'Trong thời gian nghỉ, lãnh đạo thăm điểm trường Mẫu lúc 8h00 ngày 01/9 và dâng hương lúc 7h00 ngày 02/9.',
  'Đội văn nghệ: ngày 31/8 tại nhà văn hóa Mẫu.',
])('what takes place on the days of a rest is never read by the rest: “%s”', (sentence) => {
  const items = read(
    'Về việc nghỉ lễ Quốc khánh 02/9/2026',
    `Toàn trường nghỉ từ ngày 29/8/2026 đến hết ngày 02/9/2026.\n${sentence}`,
  );
  expect(items.slice(1)).toEqual([expect.stringMatching(/^event .*\?$/u)]);
});

test.each(['Ngày 03/9 làm việc bình thường từ 7h30.', 'Ngày 03/9 toàn trường trở lại làm việc.'])(
  'hours of work as usual are no entry: “%s”',
  (sentence) => {
    expect(
      read(
        'Về việc nghỉ lễ Quốc khánh 02/9/2026',
        `Toàn trường nghỉ từ ngày 29/8/2026 đến hết ngày 02/9/2026.\n${sentence}`,
      ),
    ).toEqual(['dayOff | 2026-08-29..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026']);
  },
);
