import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const rows = (old: string, now: string) => `ĐIỀU CHỈNH LỊCH CÔNG TÁC TUẦN
Từ ngày 10/3/2025 đến ngày 14/3/2025

TT | Nội dung | ${old} | ${now} | Địa điểm
1 | Họp Ban Chỉ đạo chuyển đổi số | 8h00, thứ Hai 10/3 | 14h00, thứ Tư 12/3 | Phòng họp 1
2 | Hội nghị giao ban quý I | Chiều thứ Ba 11/3 | Sáng thứ Sáu 14/3 | Hội trường
`;

test.each([
  ['Thời gian cũ', 'Thời gian mới'],
  ['Đã ban hành', 'Nay điều chỉnh'],
  ['Theo lịch tuần', 'Điều chỉnh'],
  ['Trước khi điều chỉnh', 'Sau khi điều chỉnh'],
  ['Đã đăng ký', 'Thay đổi lại'],
])('of the columns “%s” and “%s” only the days of the second live', (old, now) => {
  const { items } = readProgramme(rows(old, now));
  expect(
    items.map(({ start, startTime, slot, title, location }) => [start, startTime ?? slot, title, location]),
  ).toEqual([
    ['2025-03-12', '14:00', 'Họp Ban Chỉ đạo chuyển đổi số', 'Phòng họp 1'],
    ['2025-03-14', 'morning', 'Hội nghị giao ban quý I', 'Hội trường'],
  ]);
});
