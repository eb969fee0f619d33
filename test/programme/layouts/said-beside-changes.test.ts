import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const page = (rows: readonly string[], ...beside: readonly string[]) => `UBND XÃ AN BÌNH
An Bình, ngày 01 tháng 9 năm 2026

THÔNG BÁO
Điều chỉnh lịch tiếp công dân tháng 9/2026

${rows.join('\n')}

${beside.join('\n\n')}
`;
const HEADS = 'TT | Người tiếp | Ngày tiếp đã thông báo | Ngày tiếp điều chỉnh';
const ROWS = [
  '1 | Bí thư Đảng ủy | 08/9/2026 | Thứ Sáu, 11/9/2026',
  '2 | Chủ tịch UBND xã | 15/9/2026 | Giữ nguyên',
  '3 | Chủ tịch HĐND xã | 22/9/2026 | Tạm hoãn',
];
const read = (text: string) =>
  readProgramme(text).items.map(({ title, start, startTime, location, status, review }) =>
    [title, start, startTime, location, status === 'confirmed' ? null : status, ...review].filter(Boolean).join(' | '),
  );

test.each([
  [['Thời gian bắt đầu: 08 giờ 00 phút. Địa điểm: Trụ sở Tiếp công dân xã.']],
  [['Thời gian tiếp: từ 8h00.', 'Địa điểm: Trụ sở Tiếp công dân xã.']],
  [['Các buổi tiếp đều bắt đầu lúc 8 giờ tại Trụ sở Tiếp công dân xã.']],
])('an hour and a place beside the table are those of all its rows: %s', (beside) => {
  expect(read(page([HEADS, ...ROWS], ...beside))).toEqual([
    'Bí thư Đảng ủy | 2026-09-11 | 08:00 | Trụ sở Tiếp công dân xã',
    'Chủ tịch UBND xã | 2026-09-15 | 08:00 | Trụ sở Tiếp công dân xã',
    'Chủ tịch HĐND xã | postponed',
  ]);
});

test.each(['Giờ chào cờ đầu tuần là 7h15.', 'Bộ phận Một cửa nhận phiếu hẹn lúc 7h00.'])(
  'an hour that may be of something else is asked about: %s',
  (beside) => {
    expect(read(page([HEADS, ...ROWS], beside))).toEqual([
      'Bí thư Đảng ủy | 2026-09-11 | hour-left',
      'Chủ tịch UBND xã | 2026-09-15 | hour-left',
      'Chủ tịch HĐND xã | postponed',
    ]);
  },
);

test.each([
  ['Tạm hoãn, có thông báo sau', 'postponed'],
  ['Hoãn đến khi có thông báo mới', 'postponed'],
  ['Hủy', 'cancelled'],
  ['Có thể hoãn', 'postponed | unclear-status'],
  ['-', 'postponed | unclear-status'],
])('in a row “%s” is said of what it names', (now, told) => {
  expect(read(page([HEADS, ROWS[0]!, `2 | Chủ tịch UBND xã | 15/9/2026 | ${now}`]))[1]).toBe(
    `Chủ tịch UBND xã | ${told}`,
  );
});

test('an empty new day beside the remark that nothing changes leaves the old one, with a question', () => {
  const rows = ['1 | Bí thư Đảng ủy | 08/9/2026 | 11/9/2026 |', '2 | Chủ tịch UBND xã | 15/9/2026 | | Không đổi'];
  expect(read(page([`${HEADS} | Ghi chú`, ...rows]))).toEqual([
    'Bí thư Đảng ủy | 2026-09-11',
    'Chủ tịch UBND xã | 2026-09-15 | uncertain-date',
  ]);
});

test.each(['Mã môn | Tên học phần', 'Số hiệu | Học phần', 'Giảng viên | Môn học'])(
  'a code or a person beside the thing is not its name: %s',
  (heads) => {
    const rows = [`${heads} | Ngày thi | Ngày thi mới`, 'TH01 | Tin học | 05/10/2026 | 12/10/2026'];
    expect(read(page(rows))).toEqual(['Tin học | 2026-10-12']);
  },
);

test('hours of the halves of the day are those of the rows on each', () => {
  const rows = ['1 | Khu phố 1 | Sáng 08/9/2026 | Chiều 10/9/2026', '2 | Khu phố 2 | Sáng 09/9/2026 | Không đổi'];
  expect(read(page([HEADS, ...rows], 'Giờ bắt đầu: buổi sáng 8h00, buổi chiều 14h00.'))).toEqual([
    'Khu phố 1 | 2026-09-10 | 14:00',
    'Khu phố 2 | 2026-09-09 | 08:00',
  ]);
});

test('a half of the day among the remarks is asked about', () => {
  const rows = ['1 | Khu phố 1 | 08/9/2026 | 10/9/2026 | Buổi sáng'];
  expect(read(page([`${HEADS} | Ghi chú`, ...rows]))).toEqual(['Khu phố 1 | 2026-09-10 | hour-left']);
});
