import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const table = (heads: string, ...rows: string[]) => `UBND XÃ AN BÌNH
Số: 12/TB-UBND
An Bình, ngày 01 tháng 9 năm 2026

THÔNG BÁO
Điều chỉnh lịch tháng 9/2026

${heads}
${rows.join('\n')}
`;

const read = (text: string) =>
  readProgramme(text).items.map(({ start, startTime, endTime, slot, review }) => ({
    when: [start, startTime ?? slot, endTime],
    review,
  }));

test.each([
  [
    'STT | Người tiếp | Ngày đã thông báo | Ngày điều chỉnh | Giờ',
    (a: string, b: string, hour: string) => [a, b, hour],
  ],
  ['STT | Người tiếp | Khung giờ | Ngày cũ | Ngày mới', (a: string, b: string, hour: string) => [hour, a, b]],
  [
    'STT | Người tiếp | Thời gian cũ | Thời gian làm việc | Thời gian mới',
    (a: string, b: string, hour: string) => [a, hour, b],
  ],
])('“%s”: the hour beside the days holds for the new one, and for one that stays', (heads, cells) => {
  const rows = [
    ['1', 'Ông Trần Văn Bảo', ...cells('09/9/2026 (thứ Tư)', '11/9/2026 (thứ Sáu)', '8h00 - 10h30')],
    ['2', 'Bà Lê Thị Cúc', ...cells('16/9/2026 (thứ Tư)', 'Giữ nguyên', '14h00 - 16h30')],
  ].map((row) => row.join(' | '));
  expect(read(table(heads, ...rows))).toEqual([
    { when: ['2026-09-11', '08:00', '10:30'], review: [] },
    { when: ['2026-09-16', '14:00', '16:30'], review: [] },
  ]);
});

test('the half of the day beside the days is that of the new one', () => {
  const rows = ['Toán rời rạc | 09/9/2026 | 12/9/2026 | Sáng', 'Vật lý đại cương | 10/9/2026 | 13/9/2026 | Chiều'];
  expect(read(table('Môn thi | Ngày thi cũ | Ngày thi mới | Buổi', ...rows))).toEqual([
    { when: ['2026-09-12', 'morning', null], review: [] },
    { when: ['2026-09-13', 'afternoon', null], review: [] },
  ]);
});

test('the day beside old and new hours is that of the row', () => {
  const rows = [
    'Họp giao ban khối đoàn thể | 09/9/2026 (thứ Tư) | 8h00 | 9h30',
    'Họp xét khen thưởng | 10/9/2026 (thứ Năm) | 8h00 | 14h00',
  ];
  expect(read(table('Nội dung | Ngày họp | Giờ cũ | Giờ mới', ...rows))).toEqual([
    { when: ['2026-09-09', '09:30', null], review: [] },
    { when: ['2026-09-10', '14:00', null], review: [] },
  ]);
});

test.each([
  [
    'of something before it',
    'Nội dung | Ngày cũ | Ngày mới | Giờ xuất phát',
    'Khảo sát thực địa | 09/9/2026 | 11/9/2026 | 6h45',
  ],
  [
    'in a remark',
    'Nội dung | Ngày cũ | Ngày mới | Ghi chú',
    'Khảo sát thực địa | 09/9/2026 | 11/9/2026 | Có mặt lúc 7h00',
  ],
  [
    'of the old day alone',
    'Nội dung | Thời gian cũ | Thời gian mới',
    'Họp xét khen thưởng | 8h00, 09/9/2026 | 11/9/2026',
  ],
])('an hour %s is asked about where the new day has none', (_, heads, row) => {
  expect(read(table(heads, row))).toEqual([{ when: ['2026-09-11', null, null], review: ['hour-left'] }]);
});

test('a new day that names its half leaves the hour of the old one behind', () => {
  const row = 'Họp xét khen thưởng | 8h00, 09/9/2026 | Chiều 11/9/2026';
  expect(read(table('Nội dung | Thời gian cũ | Thời gian mới', row))).toEqual([
    { when: ['2026-09-11', 'afternoon', null], review: [] },
  ]);
});
