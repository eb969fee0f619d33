import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A table of a week in March 2027, given out one cell a line. */
const read = (...cells: readonly string[]) =>
  readProgramme(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 08/3/2027 đến ngày 12/3/2027)\n\n${cells.join('\n')}\n`).items.map(
    ({ start, slot, startTime, title, location }) =>
      [start, startTime ?? slot, title, location && `(${location})`].filter(Boolean).join(' '),
  );

const ROOM = 'Phòng họp 2';

test.each([
  ['Hai (08 tháng 3)', 'Ba (09 tháng 3)'],
  ['Ngày 08/3/27', 'Ngày 09/3/27'],
  ['THỨ HAI/08.3', 'THỨ BA/09.3'],
])('“%s” is a cell that begins a row', (monday, tuesday) => {
  const head = ['Ngày', 'Buổi', 'Nội dung', 'Địa điểm'];
  expect(read(...head, monday, 'Sáng', 'Giao ban tuần', ROOM, tuesday, 'Chiều', 'Kiểm tra kho', 'Nhà kho')).toEqual([
    '2027-03-08 morning Giao ban tuần (Phòng họp 2)',
    '2027-03-09 afternoon Kiểm tra kho (Nhà kho)',
  ]);
});

test.each([
  ['Sáng: Giao ban tuần', 'Chiều: Kiểm tra kho'],
  ['SÁNG: Giao ban tuần', 'CHIỀU: Kiểm tra kho'],
  ['S: Giao ban tuần', 'C: Kiểm tra kho'],
])('an entry that says its half opens a row where the cell before it is left out: “%s”', (morning, afternoon) => {
  const cells = ['Ngày', 'Nội dung', 'Địa điểm', 'Thứ Hai 08/3', morning, ROOM, '9h00, Tiếp dân', afternoon];
  expect(read(...cells, 'Thứ Ba 09/3', morning, ROOM)).toEqual([
    '2027-03-08 morning Giao ban tuần (Phòng họp 2)',
    '2027-03-08 09:00 Tiếp dân',
    '2027-03-08 afternoon Kiểm tra kho',
    '2027-03-09 morning Giao ban tuần (Phòng họp 2)',
  ]);
});

test.each([
  ['Phiên họp thường kỳ tháng Ba'],
  ['Hội chẩn toàn khoa'],
  ['Bảo vệ đề cương khóa 3'],
  ['Chấm thi học kỳ'],
  ['Lễ phát động trồng cây'],
])('what is held or done is no place of the entry above: “%s”', (title) => {
  const cells = ['Ngày', 'Buổi', 'Nội dung', 'Địa điểm', 'Thứ Hai 08/3', 'Sáng', 'Họp Hội đồng thi đua', title, ROOM];
  expect(read(...cells, 'Thứ Ba 09/3', 'Sáng', 'Giao ban tuần', title)).toEqual([
    '2027-03-08 morning Họp Hội đồng thi đua',
    `2027-03-08 morning ${title} (Phòng họp 2)`,
    '2027-03-09 morning Giao ban tuần',
    `2027-03-09 morning ${title}`,
  ]);
});

test.each([
  ['các thành viên Tổ giúp việc', 'Trụ sở Tiếp công dân huyện', 'VP HĐND-UBND'],
  ['cán bộ phụ trách thôn', 'Điểm cầu xã Mẫu', 'VP Đảng ủy'],
])('cells of parties, places and offices find their columns: “%s”', (participants, location, unitsText) => {
  const cells = ['Ngày', 'Buổi', 'Nội dung', 'Thành phần', 'Địa điểm', 'Chuẩn bị'];
  const row = ['Sáng', 'Rà soát hồ sơ', participants, location, unitsText];
  const text = [...cells, 'Thứ Hai 08/3', ...row, 'Thứ Ba 09/3', 'Sáng', 'Giao ban tuần', unitsText].join('\n');
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 08/3/2027 đến ngày 12/3/2027)\n\n${text}\n`);
  expect(items[0]).toMatchObject({ title: 'Rà soát hồ sơ', participantsText: participants, location, unitsText });
  expect(items[1]).toMatchObject({ title: 'Giao ban tuần', location: null });
});

const lists = (head: readonly string[], ...cells: readonly string[]) =>
  readProgramme(
    `LỊCH CÔNG TÁC TUẦN\n(Từ ngày 08/3/2027 đến ngày 12/3/2027)\n\n${[...head, ...cells].join('\n')}\n`,
  ).items.map(({ start, slot, startTime, title, leadersText, unitsText, location, review }) =>
    [start?.slice(8), startTime ?? slot, title, leadersText ?? unitsText, location && `(${location})`, ...review]
      .filter(Boolean)
      .join(' | '),
  );

test.each([['NGƯỜI THỰC HIỆN'], ['BỘ PHẬN T.HIỆN'], ['Phụ trách'], ['Chủ trì']])(
  'a list of who below a list of entries is one each, in their order (%s)',
  (head) => {
    const monday = [
      'Thứ 2',
      '08/3',
      '- Ổn định nền nếp',
      '- Họp Ban đại diện (chiều, 16h00)',
      '- GVCN',
      '- HT + Ban đại diện',
    ];
    const tuesday = ['Thứ 3', '09/3', '- Cân đo trẻ (sáng)', '- Y tế, GV'];
    const items = [
      '08 | Ổn định nền nếp | GVCN',
      '08 | 16:00 | Họp Ban đại diện | HT + Ban đại diện',
      '09 | morning | Cân đo trẻ | Y tế, GV',
    ];
    expect(lists(['THỨ', 'NGÀY', 'NỘI DUNG CÔNG VIỆC', head], ...monday, ...tuesday)).toEqual(items);
    const spaced = [...monday, ...tuesday].flatMap((cell) => ['', cell]);
    expect(lists(['THỨ', '', 'NGÀY', '', 'NỘI DUNG CÔNG VIỆC', '', head], ...spaced)).toEqual(items);
  },
);

test('more who than entries, or fewer, ask for a look', () => {
  const head = ['Thứ', 'Nội dung', 'Người thực hiện'];
  const cells = [
    'Thứ Hai 08/3',
    '- Dọn vệ sinh',
    '- Trang trí lớp',
    '- GV các lớp',
    'Thứ Ba 09/3',
    '- Dự giờ',
    '- Đ/c An',
    '- Đ/c Bình',
  ];
  expect(lists(head, ...cells)).toEqual([
    '08 | Dọn vệ sinh | GV các lớp | leader-inferred | unit-inferred',
    '08 | Trang trí lớp | GV các lớp | leader-inferred | unit-inferred',
    '09 | Dự giờ | Đ/c An; Đ/c Bình',
  ]);
});

test('lists of several columns are told apart by blank lines, or by numbers that begin anew', () => {
  const wide = ['Ngày', '', 'Nội dung', '', 'Phụ trách', '', 'Địa điểm', ''];
  const monday = [
    'Thứ Hai 08/3',
    '',
    '- Ổn định nền nếp',
    '- Họp tổ',
    '',
    '- GVCN',
    '- Tổ trưởng',
    '',
    '- Các lớp',
    '- Phòng họp',
    '',
  ];
  const tuesday = ['Thứ Ba 09/3', '', '- Kiểm tra bếp', '', '- BGH', '', '- Nhà bếp'];
  expect(lists(wide, ...monday, ...tuesday)).toEqual([
    '08 | Ổn định nền nếp | GVCN | (Các lớp)',
    '08 | Họp tổ | Tổ trưởng | (Phòng họp)',
    '09 | Kiểm tra bếp | BGH | (Nhà bếp)',
  ]);
  const numbers = [
    'Thứ Hai 08/3',
    '1. Dự giờ',
    '2. Họp tổ',
    '1. GVCN',
    '2. Tổ trưởng',
    'Thứ Ba 09/3',
    '1. Chào cờ',
    '1. Toàn trường',
  ];
  expect(lists(['Thứ', 'Nội dung', 'Người thực hiện'], ...numbers)).toEqual([
    '08 | Dự giờ | GVCN',
    '08 | Họp tổ | Tổ trưởng',
    '09 | Chào cờ | Toàn trường',
  ]);
});

test('without marks as many lines of who as entries above them are one each', () => {
  const cells = [
    'Thứ Hai 08/3',
    'Ổn định nền nếp',
    'Họp tổ (chiều)',
    'GVCN',
    'Tổ trưởng',
    'Thứ Ba 09/3',
    'Dự giờ',
    'BGH',
  ];
  expect(lists(['Thứ', 'Nội dung', 'Người thực hiện'], ...cells)).toEqual([
    '08 | Ổn định nền nếp | GVCN',
    '08 | afternoon | Họp tổ | Tổ trưởng',
    '09 | Dự giờ | BGH',
  ]);
});

test('a session or an hour behind its day is none of the cells beside it, whatever these look like', () => {
  const head = ['Ngày', 'Thời gian', 'Nội dung', 'Thành phần', 'Địa điểm'];
  const row = ['Đoàn kiểm tra làm việc ở cơ sở', 'P. Quản lý', 'Mẫu Sơn'];
  expect(read(...head, 'Thứ Hai', '08/3', 'Cả ngày', ...row, 'Thứ Ba', '09/3', '8h00', ...row)).toEqual([
    '2027-03-08 allDay Đoàn kiểm tra làm việc ở cơ sở (Mẫu Sơn)',
    '2027-03-09 08:00 Đoàn kiểm tra làm việc ở cơ sở (Mẫu Sơn)',
  ]);
});

test('a row with a cell for each head has them in its order, whatever they look like', () => {
  const head = ['Thời gian', 'Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm'];
  const row = ['9:00', 'Duyệt phương án đại tu', 'PGĐ Mẫu', 'P4, Đội Mẫu Sơn 110kV', ROOM];
  const short = ['14:00', 'Thẩm tra hồ sơ nghiệm thu', 'PGĐ Mẫu', 'P. Kinh doanh, P. Tài chính'];
  const last = ['5:00', 'Đấu nối tuyến 477 Hà Mẫu', 'PGĐ Mẫu', 'Đội Ví Dụ, Điện lực Hà Mẫu', 'Hiện trường'];
  const rows = [...row, ...short, 'Thứ Ba', '09/3', ...row, 'Thứ Tư', '10/3', ...row, 'Thứ Năm', '11/3', ...last];
  expect(read(...head, 'Thứ Hai', '08/3', ...rows, 'Tuần trước', 'Tuần sau', '© 2027 Công ty Mẫu')).toEqual([
    '2027-03-08 09:00 Duyệt phương án đại tu (Phòng họp 2)',
    '2027-03-08 14:00 Thẩm tra hồ sơ nghiệm thu',
    '2027-03-09 09:00 Duyệt phương án đại tu (Phòng họp 2)',
    '2027-03-10 09:00 Duyệt phương án đại tu (Phòng họp 2)',
    '2027-03-11 05:00 Đấu nối tuyến 477 Hà Mẫu (Hiện trường)',
  ]);
});

const withWho = (who: string) =>
  readProgramme(
    [
      'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 08/3/2027 đến ngày 12/3/2027)\n',
      ...['Ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm'],
      ...['Thứ Hai 08/3', 'Cả ngày', 'Làm việc tại hộ kinh doanh', 'Đ/c An', who],
      ...['Thứ Ba 09/3', '8h00', 'Giao ban tuần', 'Đ/c Bình', 'Các phòng', ROOM],
    ].join('\n'),
  ).items.map(({ title, participantsText }) => [title, participantsText]);

test.each([
  ['Đoàn kiểm tra'],
  ['Tổ thẩm định số 2'],
  ['Hội đồng nghiệm thu'],
  ['Đoàn giám sát của xã'],
  ['Các tổ xác minh'],
])('a body that is called by its work takes part, and is no entry: “%s”', (who) => {
  expect(withWho(who)).toEqual([
    ['Làm việc tại hộ kinh doanh', who],
    ['Giao ban tuần', 'Các phòng'],
  ]);
});

test.each([
  ['Đoàn kiểm tra làm việc với trường Mẫu'],
  ['Kiểm tra kho vật tư'],
  ['Tổ thẩm định họp xét hồ sơ'],
  ['Tổ xác minh làm việc với xã Mẫu'],
  ['Giám sát chợ Mẫu'],
])('what such a body does is an entry of its own: “%s”', (words) => {
  expect(withWho(words).map(([title]) => title)).toEqual(['Làm việc tại hộ kinh doanh', words, 'Giao ban tuần']);
});
