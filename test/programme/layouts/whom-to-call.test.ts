import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const WEEK = `HỘI MẪU

LỊCH CÔNG TÁC TUẦN
Từ ngày 14/9/2026 đến ngày 20/9/2026

Thứ Hai (14/9): 8h00 giao ban; 14h00 kiểm tra chợ.

Thứ Ba (15/9): 8h00 tập huấn phần mềm.
`;
const below = (line: string) =>
  readProgramme(`${WEEK}\n${line}\n`)
    .items.slice(3)
    .map((item) => `${whenOf(item)} | ${item.title}`);

test.each([
  'Thường trực Hội: Trần Văn Mẫu (ĐT 0900 000 000)',
  'Văn phòng Hội: bà Lê Thị Thử (điện thoại: 0900.000.000).',
  'Liên hệ: Trần Văn Mẫu (ĐT: 0900000000)',
  'Cán bộ phụ trách: Trần Mẫu (Zalo 0900 000 xxx)',
  'Lãnh đạo Hội: ông Mẫu (SĐT 0900-000-000)',
])('whom to call is no entry: %s', (line) => {
  expect(below(line)).toEqual([]);
});

test.each([
  'Trực cơ quan: Trần Văn Mẫu (ĐT 0900 000 000)',
  'Văn phòng Hội: họp tổ dự án (ĐT 0900 000 000)',
  'Thường trực Hội: tiếp công dân',
  'Thứ Tư (16/9): Văn phòng Hội: Trần Văn Mẫu (ĐT 0900 000 000)',
  'Thứ Tư (16/9): Thăm ông Trần Văn Mẫu (ĐT 0900 000 000)',
])('what is done, and who is on duty, is one: %s', (line) => {
  expect(below(line)).toHaveLength(1);
});

test.each([
  ['Thường trực Hội: Trần Văn Mẫu (ĐT 0900 000 000)', 'Văn phòng Hội: bà Lê Thị Thử (ĐT 0900 000 001)'],
  ['Nơi nhận:', 'Phòng Tổng hợp: Trần Văn Mẫu (ĐT 0900 000 000)'],
])('several of them are none either: %s / %s', (...lines) => {
  expect(below(lines.join('\n'))).toEqual([]);
});

test.each([
  [['Trực cơ quan:', 'Lãnh đạo: Trần Văn Mẫu (ĐT 0900 000 000)'], 'Trần Văn Mẫu'],
  [['Trực cuối tuần', 'Văn phòng Hội: Lê Thị Thử (ĐT 0900 000 000)'], 'Lê Thị Thử'],
  [['Thứ Bảy (19/9)', 'Lãnh đạo Hội: Trần Văn Mẫu (ĐT 0900 000 000)'], 'Trần Văn Mẫu'],
  [['Thứ Bảy (19/9)', 'Sáng:', 'Lãnh đạo Hội: Trần Văn Mẫu (ĐT 0900 000 000)'], 'Trần Văn Mẫu'],
  [
    [
      'Thứ Bảy (19/9)',
      'Lãnh đạo Hội: Trần Văn Mẫu (ĐT 0900 000 000)',
      'Chủ nhật (20/9)',
      'Lãnh đạo Hội: Lê Thị Thử (ĐT 0900 000 001)',
    ],
    'Trần Văn Mẫu',
  ],
  [
    ['Thứ Tư (16/9): 8h00 giao ban', 'Phòng Mẫu: Trần Văn Mẫu (ĐT 0900 000 000)', 'Thứ Năm (17/9): 8h00 hội ý'],
    'Trần Văn Mẫu',
  ],
  [['Trung tâm Y tế: Tiêm chủng (ĐT 0900 000 000)'], 'Tiêm chủng'],
  [['Trung tâm Mẫu: Hiến máu (ĐT 0900 000 000)'], 'Hiến máu'],
])('who is on duty below a day or a label, amid the days, and what is done, is not passed over: %s', (lines, words) => {
  expect(below(lines.join('\n')).join('\n')).toContain(words);
});

test.each(['Liên hệ: Trần Văn Mẫu (ĐT: 0900 000 000)', 'Đầu mối liên hệ: bà Lê Thị Thử (ĐT 0900 000 001)'])(
  'whom to call amid the days is no word of the entry above: %s',
  (line) => {
    const lines = ['Thứ Tư (16/9): 8h00 giao ban tại Hội trường', line, 'Thứ Năm (17/9): 8h00 hội ý'];
    expect(below(lines.join('\n'))).toEqual([
      'on 2026-09-16 08:00 | giao ban tại Hội trường',
      'on 2026-09-17 08:00 | hội ý',
    ]);
  },
);
