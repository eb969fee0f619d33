import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

/** What is read of the one cell of a morning. */
const entries = (cell: string) =>
  programmeOf(
    `LỊCH CÔNG TÁC TUẦN\nTừ ngày 01/3/2027 đến ngày 05/3/2027\n\n| Ngày | Sáng | Chiều |\n|---|---|---|\n| Thứ Hai (01/3) | ${cell} | |\n| Thứ Ba (02/3) | Ký hồ sơ | Trực |\n`,
  )
    .items.filter(({ start }) => start === '2027-03-01')
    .map(({ startTime, leadersText, title, review }) =>
      [startTime ?? 'sáng', leadersText, title, ...review].filter((part) => part !== null).join(' | '),
    );

test.each([
  [
    'behind a label’s full stop something else is done',
    'Họp Ban Chỉ đạo. Địa điểm: Phòng họp 2. Tiếp đoàn tỉnh bạn. Thành phần: Chi ủy. Dự giờ lớp 4A',
    ['sáng | Họp Ban Chỉ đạo', 'sáng | Tiếp đoàn tỉnh bạn', 'sáng | Dự giờ lớp 4A'],
  ],
  [
    'each of several leaders does something else',
    'Đ/c An: Họp giao ban; Đ/c Bình: Chấm thi nghề. PGĐ Cúc kiểm tra đê điều',
    ['sáng | Đ/c An | Họp giao ban', 'sáng | Đ/c Bình | Chấm thi nghề', 'sáng | PGĐ Cúc | PGĐ Cúc kiểm tra đê điều'],
  ],
  [
    'a number at the end of a sentence, Roman or not, is none of the name that follows',
    'PGĐ An bảo vệ luận án khóa 12; Đ/c Bình: Dự kỳ họp khóa X. Đ/c Cúc: Tiếp công dân',
    [
      'sáng | PGĐ An | PGĐ An bảo vệ luận án khóa 12',
      'sáng | Đ/c Bình | Dự kỳ họp khóa X',
      'sáng | Đ/c Cúc | Tiếp công dân',
    ],
  ],
  [
    'the marks of a list part entries, with or without a semicolon before them',
    '- Họp giao ban; - Tiếp công dân - Đ/c Bình: Hội chẩn khoa Ngoại',
    ['sáng | Họp giao ban', 'sáng | Tiếp công dân', 'sáng | Đ/c Bình | Hội chẩn khoa Ngoại'],
  ],
  [
    'whether the hour of the first is the other’s too is asked',
    '7h30: Chào cờ đầu tuần. Họp hội đồng trường',
    ['07:30 | Chào cờ đầu tuần', 'sáng | Họp hội đồng trường | unclear-boundary'],
  ],
  [
    'what a meeting may hear is asked, not parted',
    'Họp Ủy ban thường kỳ. Nghe báo cáo phương án thu hồi đất',
    ['sáng | Họp Ủy ban thường kỳ. Nghe báo cáo phương án thu hồi đất | unclear-boundary'],
  ],
  [
    'who takes part, what is asked for and shortened words open nothing',
    'Họp với TP. Kiểm tra viên cùng dự. Đ/c Bình cùng dự. Mời đại diện các tổ. Đ/c Cúc báo cáo kết quả',
    ['sáng | Họp với TP. Kiểm tra viên cùng dự. Đ/c Bình cùng dự. Mời đại diện các tổ. Đ/c Cúc báo cáo kết quả'],
  ],
  [
    'a dash within a title parts nothing',
    '- Tập huấn nghề cá - Kỹ năng đi biển',
    ['sáng | Tập huấn nghề cá - Kỹ năng đi biển'],
  ],
  [
    'what stands behind the dash of a named gathering may be its theme',
    '- Hội thảo nghề cá - Kiểm tra tàu thuyền',
    ['sáng | Hội thảo nghề cá', 'sáng | Kiểm tra tàu thuyền | unclear-boundary'],
  ],
])('%s', (_, cell, expected) => {
  expect(entries(cell)).toEqual(expected);
});
