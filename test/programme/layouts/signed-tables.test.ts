import { expect, test } from 'vitest';
import { programmeOfTable, told } from './merged.ts';
import { programmeOf } from './rendered.ts';

const ABOVE = ['LỊCH LÀM VIỆC TUẦN', 'Từ ngày 06/9/2027 đến ngày 10/9/2027'];
const HEAD = 'Ngày | Sáng | Chiều';
const WEEK = [HEAD, 'Thứ 2 (06/9) | Giao ban tuần | Họp tổ dự án', 'Thứ 6 (10/9) | Kiểm tra kho | Tổng kết tuần'];
const OF_WEEK = [
  '09-06 | morning | Giao ban tuần',
  '09-06 | afternoon | Họp tổ dự án',
  '09-10 | morning | Kiểm tra kho',
  '09-10 | afternoon | Tổng kết tuần',
];

test.each([
  [['  | | TP. TỔ CHỨC - HÀNH CHÍNH', ' | | ', ' | | Lê Thị Mẫu']],
  [['  | | TP. TỔ CHỨC - HÀNH CHÍNH / (Đã ký) / Lê Thị Mẫu']],
  [['Người lập biểu | | Thủ trưởng đơn vị', 'Trần Thị Thử | | Lê Văn Mẫu']],
  [[' | | KT. GIÁM ĐỐC', ' | | PHÓ GIÁM ĐỐC', ' | | (Đã ký)', ' | | Lê Văn Mẫu']],
  [['  | | Phú Mẫu, ngày 03 tháng 9 năm 2027', ' | | CHÁNH VĂN PHÒNG', ' | | Lê Văn Mẫu']],
])('the rows in which a sheet is signed are no entries: %j', (rows) => {
  expect(told(programmeOfTable(ABOVE, [...WEEK, ...rows]))).toEqual(OF_WEEK);
});

test('a name without a post, and words beside a day, are entries', () => {
  const roster = [
    'Ngày | Nội dung | Người trực',
    'Thứ 2 (06/9) | Trực cơ quan | Lê Thị Mẫu',
    ' | Trực kho | Hồ Văn Thử',
  ];
  expect(told(programmeOfTable(ABOVE, roster))).toEqual([
    '09-06 | Trực cơ quan | Lê Thị Mẫu',
    '09-06 | Trực kho | Hồ Văn Thử',
  ]);
  const named = told(programmeOfTable(ABOVE, [...WEEK, ' | | Lê Thị Mẫu']));
  expect(named).toHaveLength(5);
  const worked = told(programmeOfTable(ABOVE, [...WEEK, ' | | Giám đốc tiếp khách', ' | | Lê Thị Mẫu']));
  expect(worked.length).toBeGreaterThan(4);
});

test.each([
  'Ghi chú | Lịch này thay giấy mời. Trường hợp có thay đổi, Văn phòng sẽ thông báo sau | <',
  'Lưu ý: | Nếu có thay đổi Văn phòng sẽ báo lại | <',
  'Lịch này thay cho giấy mời họp. Khi có thay đổi, Tổ Hành chính sẽ thông báo sau. | < | <',
])('a last row that speaks of the schedule is no entry: %s', (row) => {
  expect(told(programmeOfTable(ABOVE, [...WEEK, row]))).toEqual(OF_WEEK);
});

test('lines that sign below a table, with another table behind them, are no entries', () => {
  const head = '| Ngày | Sáng | Chiều |\n| --- | --- | --- |\n';
  const week = `${head}| Thứ Hai 06/9 | Giao ban | Rà soát hồ sơ |\n| Thứ Ba 07/9 | Họp tổ | Dự giờ |\n\n`;
  const next = `${head}| Thứ Tư 08/9 | Kiểm tra kho | Họp chi bộ |\n| Thứ Năm 09/9 | Đi cơ sở | Tổng kết |\n`;
  const titles = (between: string) =>
    programmeOf(`${ABOVE.join('\n')}\n\n${week}${between}\n\n${next}`).items.map(({ title }) => title);
  const all = 'Giao ban, Rà soát hồ sơ, Họp tổ, Dự giờ, Kiểm tra kho, Họp chi bộ, Đi cơ sở, Tổng kết'.split(', ');
  expect(titles('TP. TỔ CHỨC - HÀNH CHÍNH\n\nLê Thị Mẫu\n\nLỊCH TRỰC CỦA PHÂN HIỆU')).toEqual(all);
  expect(titles('NGƯỜI LẬP\n(Đã ký)\nLê Thị Mẫu\n\nLỊCH TRỰC CỦA PHÂN HIỆU')).toEqual(all);
});

test('a last row that asks for something is still asked about', () => {
  const { items } = programmeOfTable(ABOVE, [...WEEK, 'Ghi chú | Nộp báo cáo tuần về Văn phòng | <']);
  expect(items.slice(4).map(({ title, review }) => [title, ...review])).toEqual([
    ['Nộp báo cáo tuần về Văn phòng', 'uncertain-date'],
  ]);
});

test('a row of duties below the days has neither their day nor their hour', () => {
  const hours = [
    'Ngày | Giờ | Nội dung | Chủ trì',
    'Thứ 2 (06/9) | 8h00 | Giao ban tuần | Giám đốc',
    'Thứ 6 (10/9) | 6h00 | Đi bộ đồng hành | Phó Giám đốc',
  ];
  const days = ['09-06 | 08:00 | Giao ban tuần | Giám đốc', '09-10 | 06:00 | Đi bộ đồng hành | Phó Giám đốc'];
  const read = (row: string) => told(programmeOfTable(ABOVE, [...hours, row]));
  expect(read('Trực lãnh đạo tuần: đ/c Mẫu | < | Trực Văn phòng: đ/c Thử | <')).toEqual([
    ...days,
    '09-06..09-10 | Trực lãnh đạo tuần: đ/c Mẫu | đ/c Mẫu',
    '09-06..09-10 | Trực Văn phòng: đ/c Thử | đ/c Thử',
  ]);
  expect(read('Trực lãnh đạo trong tuần: đ/c Mẫu / Trực Văn phòng: đ/c Thử | < | < | <')).toEqual([
    ...days,
    '09-06..09-10 | Trực lãnh đạo trong tuần: đ/c Mẫu | đ/c Mẫu',
    '09-06..09-10 | Trực Văn phòng: đ/c Thử | đ/c Thử',
  ]);
  expect(read('Trực lãnh đạo: T7 (11/9): đ/c Mẫu; CN (12/9): đ/c Thử | < | < | <')).toEqual([
    ...days,
    '09-11 | Trực lãnh đạo | đ/c Mẫu',
    '09-12 | Trực lãnh đạo | đ/c Thử',
  ]);
  expect(read('Trực lãnh đạo: T2 đ/c Mẫu, T3 đ/c Thử, T4 - T6 đ/c Mẫu | < | < | <')).toEqual([
    ...days,
    '09-06 | Trực lãnh đạo | đ/c Mẫu',
    '09-07 | Trực lãnh đạo | đ/c Thử',
    '09-08..09-10 | Trực lãnh đạo | đ/c Mẫu',
  ]);
  expect(read('Trực lãnh đạo: đ/c Mẫu | < | < | <')).toEqual([
    ...days,
    '09-06..09-10 | Trực lãnh đạo: đ/c Mẫu | đ/c Mẫu | unclear-boundary',
  ]);
});

test('a duty beside its day and its hour keeps both', () => {
  const rows = ['Ngày | Giờ | Nội dung | Chủ trì', 'Thứ 6 (10/9) | 6h00 | Trực lãnh đạo: đ/c Mẫu | Giám đốc'];
  expect(told(programmeOfTable(ABOVE, rows))).toEqual([expect.stringContaining('09-10 | 06:00 | Trực lãnh đạo')]);
});

const LEADERS = 'Ngày | Giám đốc | Phó Giám đốc Mẫu | Phó Giám đốc Thử';
const rests = (...rows: readonly string[]) =>
  programmeOfTable(
    [ABOVE[0]!, 'Từ ngày 06/9/2027 đến ngày 12/9/2027'],
    [LEADERS, 'Thứ 2 (06/9) | Họp giao ban | Kiểm tra kho | Họp chi bộ', ...rows],
  )
    .items.slice(3)
    .map(({ kind, title, leadersText }) => [kind, title, leadersText].filter(Boolean).join(' | '));

test('where the leaders rest or are on duty on a day that may be one of rest the office rests', () => {
  expect(rests('Thứ 7 (11/9) | Nghỉ | Nghỉ | Trực lãnh đạo')).toEqual([
    'dayOff | Nghỉ',
    'event | Trực lãnh đạo | Phó Giám đốc Thử',
  ]);
  expect(rests('Chủ nhật (12/9) | Nghỉ | Nghỉ | Nghỉ')).toEqual(['dayOff | Nghỉ']);
});

test('on a working day, for work before or beside work they are on leave', () => {
  expect(rests('Thứ 4 (08/9) | Nghỉ bù | Nghỉ bù | Trực')).toEqual([
    'event | Nghỉ bù | Giám đốc; Phó Giám đốc Mẫu',
    'event | Trực | Phó Giám đốc Thử',
  ]);
  expect(rests('Thứ 5 (09/9) | Nghỉ | Nghỉ | Trực lãnh đạo, tiếp dân 8h00')[0]).toBe(
    'event | Nghỉ | Giám đốc; Phó Giám đốc Mẫu',
  );
  expect(rests('Thứ 7 (11/9) | Nghỉ | Nghỉ | Trực lãnh đạo, tiếp dân 8h00')[0]).toBe(
    'event | Nghỉ | Giám đốc; Phó Giám đốc Mẫu',
  );
  expect(rests('Thứ 7 (11/9) | Nghỉ bù | Nghỉ bù | Trực')[0]).toBe('event | Nghỉ bù | Giám đốc; Phó Giám đốc Mẫu');
  expect(rests('Thứ 7 (11/9) | Nghỉ | Dự lễ khai trương | Nghỉ')).toEqual([
    'event | Nghỉ | Giám đốc; Phó Giám đốc Thử',
    'event | Dự lễ khai trương | Phó Giám đốc Mẫu',
  ]);
});

test('a leader’s rest on a weekend is the office’s where nothing takes place on that day', () => {
  const kinds = (...rows: readonly string[]) =>
    programmeOfTable(
      [ABOVE[0]!, 'Từ ngày 06/9/2027 đến ngày 12/9/2027'],
      ['Ngày | Nội dung | Lãnh đạo', 'Thứ 2 (06/9) | Họp giao ban | Giám đốc', ...rows],
    )
      .items.slice(1)
      .map(({ kind, title }) => `${kind} | ${title}`);
  expect(kinds('Thứ 7 (11/9) | Nghỉ | Giám đốc', 'Thứ 7 (11/9) | 8h00: Dự hội thao | Phó Giám đốc')).toEqual([
    'event | Nghỉ',
    'event | Dự hội thao',
  ]);
  expect(kinds('Thứ 7 (11/9) | Nghỉ | Giám đốc', 'Chủ nhật (12/9) | 8h00: Dự hội thao | Phó Giám đốc')).toEqual([
    'dayOff | Nghỉ',
    'event | Dự hội thao',
  ]);
});

test('on a day on which others work it is their leave', () => {
  expect(rests('Thứ 4 (08/9) | Nghỉ | Kiểm tra kho | Họp tổ')).toEqual([
    'event | Nghỉ | Giám đốc',
    'event | Kiểm tra kho | Phó Giám đốc Mẫu',
    'event | Họp tổ | Phó Giám đốc Thử',
  ]);
});
