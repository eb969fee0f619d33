import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD = 'LỊCH CÔNG TÁC TUẦN\nTừ ngày 01/3/2027 đến ngày 06/3/2027\n\n';
const read = (...rows: readonly string[]) =>
  programmeOf(`${HEAD}${rows.map((row) => `| ${row} |`).join('\n')}\n`).items.map(
    ({ start, end, timing, slot, startTime, dueTime, title, review }) =>
      [
        timing === 'deadline' ? `≤${end?.slice(8)}` : start?.slice(8),
        startTime ?? dueTime ?? slot ?? '-',
        title,
        ...review,
      ].join(' | '),
  );

const HALVES = [
  'Buổi | Thứ Hai 01/3 | Thứ Ba 02/3 | Thứ Tư 03/3',
  'Sáng | Chào cờ | Học theo thời khóa biểu | 7h15: Khảo sát khối 12',
  'Chiều | 14h00: Họp chi bộ | Ôn thi khối 12 | Nghỉ',
];
const READ = [
  '01 | morning | Chào cờ',
  '02 | morning | Học theo thời khóa biểu',
  '03 | 07:15 | Khảo sát khối 12',
  '01 | 14:00 | Họp chi bộ',
  '02 | afternoon | Ôn thi khối 12',
  '03 | afternoon | Nghỉ',
];

test.each(['Trực BGH', 'Lãnh đạo trực', 'Trực lãnh đạo:', 'GV trực'])(
  'below halves of days side by side “%s” is of neither half, and heads who is on duty',
  (head) => {
    const named = head.replace(':', '');
    expect(read(...HALVES, `${head} | Thầy Mẫu | Cô Thử | Thầy Mẫu`)).toEqual([
      ...READ,
      `01 | - | ${named}: Thầy Mẫu`,
      `02 | - | ${named}: Cô Thử`,
      `03 | - | ${named}: Thầy Mẫu`,
    ]);
  },
);

test('each sentence of the remarks below that asks by a day is work of its own', () => {
  expect(
    read(
      ...HALVES,
      'Trực BGH | Thầy Mẫu | Cô Thử | Thầy Mẫu',
      'Ghi chú | Tổ trưởng nộp sổ về văn phòng trước 17h00 thứ Tư 03/3. Các lớp gửi danh sách chậm nhất ngày 05/3. | | ',
    ).slice(READ.length + 3),
  ).toEqual([
    '≤03 | 17:00 | Tổ trưởng nộp sổ về văn phòng trước 17h00 thứ Tư 03/3',
    '≤05 | - | Các lớp gửi danh sách chậm nhất ngày 05/3',
  ]);
});

test('what is done behind a duty keeps its half', () => {
  expect(read(...HALVES.slice(0, 2), 'Trực BGH | Thầy Mẫu | Cô Thử | Thầy Mẫu', HALVES[2]!)).toEqual([
    ...READ.slice(0, 3),
    '01 | - | Trực BGH: Thầy Mẫu',
    '02 | - | Trực BGH: Cô Thử',
    '03 | - | Trực BGH: Thầy Mẫu',
    ...READ.slice(3),
  ]);
});

test('leaders at the left of the days stay leaders, one on duty among them', () => {
  expect(
    read(
      'Lãnh đạo | Thứ Hai 01/3 | Thứ Ba 02/3 | Thứ Tư 03/3',
      'Giám đốc | Giao ban | Tiếp dân | Ký hồ sơ',
      'Phó Giám đốc | Giao ban | Dự giờ | Đi cơ sở',
      'Trực cơ quan | Anh Mẫu | Chị Thử | Anh Mẫu',
    ).filter((line) => line.includes('Trực')),
  ).toEqual(['01 | - | Trực cơ quan: Anh Mẫu', '02 | - | Trực cơ quan: Chị Thử', '03 | - | Trực cơ quan: Anh Mẫu']);
});

test('work of one last day stays one, and a sentence without a day of its own is part of it', () => {
  expect(
    read(
      'Ngày | Nội dung',
      'Thứ Hai 01/3 | Phòng Một rà soát hồ sơ. Gửi kết quả về Văn phòng trước 16h00',
      'Thứ Ba 02/3 | Họp',
    ),
  ).toHaveLength(2);
});

test.each(['Trực tuyến', 'Trực tiếp'])('“%s” at the left of the days is no duty', (head) => {
  const lines = read(...HALVES, `${head} | Họp với tỉnh | Tập huấn phần mềm | Hội nghị sở`).slice(READ.length);
  expect(lines.filter((line) => line.includes(head))).toEqual([]);
  expect(lines.filter((line) => !/ \| [a-z-]+$/u.test(line))).toEqual([]);
});
