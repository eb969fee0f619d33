import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, startTime, title }) => [start, startTime, title].filter(Boolean).join(' '));
const WEEK = 'LỊCH CÔNG TÁC TUẦN\nTừ ngày 12/5/2025 đến ngày 16/5/2025\n';

test.each([
  ['Liên kết website'],
  ['Liên kết hữu ích'],
  ['© Sở Ví dụ. Giữ mọi quyền khi đăng lại'],
  ['Cơ quan chủ quản: UBND tỉnh Mẫu'],
  ['Chịu trách nhiệm nội dung: Chánh Văn phòng'],
  ['Giấy phép thiết lập số 12/GP-TTĐT'],
  ['Đề nghị ghi rõ nguồn khi đăng lại'],
  ['Đang truy cập: 21'],
])('the foot of a page is no entry: “%s”', (foot) => {
  expect(read(`${WEEK}Thứ Năm 15/5\n- 8h00: Họp giao ban\n- 9h00: Tiếp dân\nThứ Sáu 16/5\n\n${foot}\n`)).toEqual([
    '2025-05-15 08:00 Họp giao ban',
    '2025-05-15 09:00 Tiếp dân',
  ]);
});

test.each([
  ['Liên kết vùng: hội nghị các huyện', '2025-05-16 Liên kết vùng: hội nghị các huyện'],
  ['Giấy phép môi trường: họp thẩm định', '2025-05-16 Giấy phép môi trường: họp thẩm định'],
])('what begins alike is an entry: “%s”', (words, expected) => {
  expect(read(`${WEEK}Thứ Năm 15/5\n- 8h00: Họp giao ban\nThứ Sáu 16/5\n- ${words}\n`).at(-1)).toBe(expected);
});

test.each([
  ['Lịch họp Đảng ủy mở rộng dời sang 14h00 thứ Sáu (16/5/2025)', '2025-05-16 14:00 Họp Đảng ủy mở rộng'],
  ['Giờ họp chi bộ chuyển sang 15h30 thứ Sáu ngày 16/5/2025 như đã thống nhất', null],
  ['Lịch tiếp dân của Bí thư chuyển sang 8h30 thứ Sáu (16/5/2025)', '2025-05-16 08:30 Tiếp dân của Bí thư'],
])('a row that opens like a head of columns is a row: “%s”', (words, expected) => {
  const rows = ['| STT | Giờ | Nội dung | Địa điểm | Chủ trì |', '| THỨ NĂM (15/5/2025) | | | | |'];
  rows.push('| 1 | 8h00 | Họp giao ban | Phòng họp 1 | Bí thư Lê Văn Ví |');
  rows.push(`| | | ${words} | Phòng họp 2 | Bí thư Lê Văn Ví |`, '| THỨ SÁU (16/5/2025) | | | | |');
  rows.push('| 2 | 19h00 | Đêm hội thiếu nhi | Sân vận động | Phó Bí thư Trần Thị Dụ |');
  const items = read(`${WEEK}${rows.join('\n')}\n`);
  expect(items).toHaveLength(3);
  if (expected !== null) expect(items).toContain(expected);
});

test.each([
  ['(đi xe ca, tập trung\ntại cổng sau lúc\n05g30, về trong ngày).'],
  ['(đoàn xuất phát từ bến\nthuyền Mẫu lúc\n6 giờ, nghỉ lại một đêm).'],
  ['(có mặt tại sân\n05:45, mang nước uống).'],
])('an hour that print has put at the head of a line within a bracket opens nothing: “%s”', (bracket) => {
  const lines = `Thứ Năm 15/5\n06g00: Khám bệnh tại xã đảo Mẫu\n${bracket}\nThứ Sáu 16/5\n08g00: Họp chi bộ\n`;
  expect(read(WEEK + lines).map((line) => line.slice(0, 20))).toEqual(['2025-05-15 06:00 Khá', '2025-05-16 08:00 Họp']);
});

test.each([['(được ủy quyền)'], ['(dự thay)'], ['(cùng lãnh đạo phòng);']])(
  'a bracket in a line of its own goes on with the cell above it: “%s”',
  (remark) => {
    const cells = ['Ngày', 'Thời gian', 'Nội dung', 'Địa điểm', 'Lãnh đạo', 'Thứ 5', '15/5', 'Sáng'];
    cells.push('(7h30) Chào cờ', 'Sân trụ sở', 'Chủ tịch Lê Văn Ví', ' ', 'Tiếp công dân định kỳ', 'Trụ sở Tiếp dân');
    cells.push('PCT Trần Thị Dụ', remark, 'Chiều', '(14h) Họp Ban Chỉ đạo', 'Phòng họp 2', 'PCT Trần Thị Dụ');
    cells.push('Thứ 6', '16/5', 'Sáng', '(8h) Nghe báo cáo quy hoạch', 'Phòng họp 1', 'PCT Trần Thị Dụ');
    expect(read(`${WEEK}\n${cells.join('\n\n')}\n`)).toEqual([
      '2025-05-15 07:30 Chào cờ',
      '2025-05-15 Tiếp công dân định kỳ',
      '2025-05-15 14:00 Họp Ban Chỉ đạo',
      '2025-05-16 08:00 Nghe báo cáo quy hoạch',
    ]);
  },
);
