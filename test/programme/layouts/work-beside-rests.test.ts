import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A line an item of a school's holiday paper but its rest: day, hour or half, title, place, who; then its doubts. */
const read = (...points: string[]) =>
  programmeOf(`TRƯỜNG THPT HÀ MẪU
Hà Mẫu, ngày 17 tháng 4 năm 2026
THÔNG BÁO
V/v nghỉ lễ 30/4 và Quốc tế Lao động 01/5 năm 2026
1. Nghỉ từ thứ Năm 30/4/2026 đến hết Chủ nhật 03/5/2026.
${points.join('\n')}
HIỆU TRƯỞNG
Ngô Ví Dụ`)
    .items.slice(1)
    .map((item) =>
      [
        item.start === item.end ? item.end : `${item.start}..${item.end}`,
        item.startTime === null ? item.slot : [item.startTime, item.endTime].filter(Boolean).join('-'),
        item.title,
        item.location,
        item.leadersText,
        ...item.review,
      ]
        .filter(Boolean)
        .join(' | '),
    );

test.each([
  [
    'Tổng vệ sinh trường lớp, treo cờ và băng rôn: 16h00 thứ Tư 29/4/2026.',
    '16:00 | Tổng vệ sinh trường lớp, treo cờ và băng rôn',
  ],
  [
    'Đoàn trường trang trí khánh tiết, treo cờ vào 15h00 thứ Tư 29/4/2026.',
    '15:00 | Đoàn trường trang trí khánh tiết, treo cờ',
  ],
  ['Dọn phòng thí nghiệm và treo cờ chiều thứ Tư 29/4/2026.', 'afternoon | Dọn phòng thí nghiệm và treo cờ'],
  ['Treo cờ và trang trí cổng trường: 16h00 thứ Tư 29/4/2026.', '16:00 | Treo cờ và trang trí cổng trường'],
])('what is done beside hanging flags is named, too: “%s”', (point, told) => {
  expect(read(`2. ${point}`)).toEqual([`2026-04-29 | ${told}`]);
});

test('why flags are hung is no work beside it', () => {
  expect(read('2. Nhân dịp này, treo cờ Tổ quốc từ ngày 29/4 đến ngày 02/5/2026.')).toEqual([
    '2026-04-29..2026-05-02 | Treo cờ Tổ quốc',
  ]);
});

test.each([
  ['Khối 10 và khối 11 dạy bù sáng thứ Bảy 09/5/2026.', ['2026-05-09 | morning | Khối 10 và khối 11 dạy bù']],
  [
    'Dạy bù: Thời khóa biểu thứ Hai (27/4) của khối 12 được dạy bù vào chiều thứ Ba 05/5/2026; khối 10 dạy bù sáng thứ Bảy 09/5/2026.',
    [
      '2026-05-05 | afternoon | Thời khóa biểu thứ Hai (27/4) của khối 12 được dạy bù',
      '2026-05-09 | morning | Khối 10 dạy bù',
    ],
  ],
  [
    'Lớp 9 học bù chiều thứ Tư 06/5/2026, lớp 6, 7 học bù sáng thứ Bảy 16/5/2026.',
    ['2026-05-06 | afternoon | Lớp 9 học bù', '2026-05-16 | morning | Lớp 6, 7 học bù'],
  ],
  ['Toàn trường học bù vào thứ Bảy 09/5/2026.', ['2026-05-09 | Học bù']],
])('whose lessons are made up for is told: “%s”', (point, items) => {
  expect(read(`2. ${point}`)).toEqual(items);
});

test.each([
  [
    'Tổng vệ sinh lớp học, sân trường: sáng thứ Tư 29/4/2026, bắt đầu lúc 7 giờ 00.',
    '2026-04-29 | 07:00 | Tổng vệ sinh lớp học, sân trường',
  ],
  ['Chi lương tháng 4: chiều thứ Tư 29/4/2026.', '2026-04-29 | afternoon | Chi lương tháng 4'],
  [
    'Cấp phát thuốc: từ 07h00 đến 09h00 ngày 02/5/2026 tại cơ sở 2.',
    '2026-05-02 | 07:00-09:00 | Cấp phát thuốc | cơ sở 2',
  ],
  [
    '8 giờ 00 ngày 04/5/2026 (18 tháng Ba): họp mặt toàn thể giáo viên tại hội trường Mẫu Sơn; sau đó làm việc bình thường.',
    '2026-05-04 | 08:00 | Họp mặt toàn thể giáo viên tại hội trường Mẫu Sơn | hội trường Mẫu Sơn',
  ],
])('a point that says what is done and when is read: “%s”', (point, item) => {
  expect(read(`2. ${point}`)).toEqual([item]);
});

test.each(['Chi lương tháng 4: ngày 29/4/2026.', 'Quầy thuốc: sáng 02/5/2026.'])(
  'whether something is done then, or due, is asked: “%s”',
  (point) => {
    expect(read(`2. ${point}`)[0]).toContain(' | line-alone');
  },
);

test('whoever a head says to be on duty is who leads, with the hours of its heading', () => {
  expect(
    read(
      '2. Phân công trực lễ (từ 7h00 đến 17h00):',
      'Ngày\tBGH/Giáo viên trực\tGhi chú',
      '30/4/2026\tThầy Ví A\tBảo vệ: chú Mẫu',
      '01/5/2026\tCô Ví B\tBảo vệ: anh Dụ',
    ),
  ).toEqual(['2026-04-30 | 07:00-17:00 | Trực | Thầy Ví A', '2026-05-01 | 07:00-17:00 | Trực | Cô Ví B']);
});

test('hours behind several halves of one kind are those of each', () => {
  expect(read('2. Khám bệnh theo yêu cầu: sáng ngày 30/4/2026 và sáng ngày 02/5/2026, từ 07h00 đến 11h30.')).toEqual([
    '2026-04-30 | 07:00-11:30 | Khám bệnh theo yêu cầu',
    '2026-05-02 | 07:00-11:30 | Khám bệnh theo yêu cầu',
  ]);
});

test('what moves from a day of the rest stands on the day to which it goes', () => {
  expect(
    read('2. Lọc máu: chạy ca bình thường, riêng ca 3 ngày 01/5/2026 chuyển sang chiều 30/4/2026 (13h30).')[0],
  ).toMatch(/^2026-04-30 \| 13:30 \| .*line-alone/u);
});
