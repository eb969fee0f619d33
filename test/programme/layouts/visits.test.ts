import { expect, test } from 'vitest';
import { programmeOfTable } from './merged.ts';
import { programmeOf } from './rendered.ts';

const ABOVE = ['PHÒNG VÍ DỤ XÃ MẪU SƠN', 'LỊCH KIỂM TRA', 'Các cơ sở dịch vụ ăn uống dịp lễ Quốc khánh năm 2027'];

const said = (items: ReturnType<typeof programmeOf>['items']) =>
  items.map(({ start, slot, startTime, title, leadersText, location, participantsText, review }) =>
    [
      start?.slice(5),
      startTime ?? slot,
      title,
      leadersText && `L ${leadersText}`,
      location && `@ ${location}`,
      participantsText && `P ${participantsText}`,
      ...review,
    ]
      .filter(Boolean)
      .join(' | '),
  );

const VISITS = [
  '08-17 | 08:00 | Kiểm tra: Quán cơm Bờ Suối | L ông Lê Văn Thử | @ Xã Mẫu Sơn | P Phòng Ví dụ, Công an xã',
  '08-17 | 14:00 | Kiểm tra: Công ty Bánh Mẫu | L ông Lê Văn Thử | @ Xã Dụ Hòa | P Phòng Ví dụ, Công an xã',
  '08-18 | morning | Kiểm tra: Hộ bà Trần Thị Ví | L ông Lê Văn Thử | @ Phường Ví | P Phòng Ví dụ, Công an xã',
  '08-19 | 08:30 | Kiểm tra: Bếp ăn Trường Thử | L bà Mai Thị Dụ | @ Xã Thử Giang | P Trạm Y tế',
  '08-20 | Kiểm tra: Siêu thị Mẫu | L bà Mai Thị Dụ | @ Phường Ví | P Trạm Y tế',
  '08-28 | 15:00 | Tổng hợp, họp thông qua kết quả kiểm tra | @ Phòng họp số 1 | P Hai đoàn',
];

test.each(['Tên cơ sở', 'Tên doanh nghiệp', 'Đơn vị được kiểm tra', 'Đối tượng', 'Đơn vị', 'Cơ quan, đơn vị'])(
  'whom a head names is visited, and parts stand over the whole width: “%s”',
  (head) => {
    const { items, notices } = programmeOfTable(ABOVE, [
      `TT | ${head} | Địa chỉ | Thời gian kiểm tra | Thành phần đoàn`,
      'I | Đoàn số 1 (Trưởng đoàn: ông Lê Văn Thử) | < | < | <',
      '1 | Quán cơm Bờ Suối | Xã Mẫu Sơn | 8h00, ngày 17/8/2027 | Phòng Ví dụ, Công an xã',
      '2 | Công ty Bánh Mẫu | Xã Dụ Hòa | 14h00, ngày 17/8/2027 | ^',
      '3 | Hộ bà Trần Thị Ví | Phường Ví | Sáng 18/8/2027 | ^',
      'II | Đoàn số 2 (Trưởng đoàn: bà Mai Thị Dụ) | < | < | <',
      '4 | Bếp ăn Trường Thử | Xã Thử Giang | 8h30 ngày 19/8/2027 | Trạm Y tế',
      '5 | Siêu thị Mẫu | Phường Ví | Ngày 20/8/2027 | ^',
      '6 | Tổng hợp, họp thông qua kết quả kiểm tra | Phòng họp số 1 | 15h00 ngày 28/8/2027 | Hai đoàn',
    ]);
    expect(said(items)).toEqual(VISITS);
    expect(notices.map(({ code }) => code)).toEqual(['organization-unknown']);
  },
);

test.each([
  ['TT | ', 'I | ', 'II | ', '1 | ', '2 | '],
  ['', '', '', '', ''],
])('in text, with and without numbers: “%s”', (head, one, two, first, second) => {
  const rows = [
    `${head}Tên cơ sở | Địa chỉ | Thời gian | Tổ công tác`,
    `${one}Đoàn số 1 (Trưởng đoàn: ông Lê Văn Thử) |  |  | `,
    `${first}Quán cơm Bờ Suối | Xã Mẫu Sơn | 8h00, ngày 17/8/2027 | Phòng Ví dụ`,
    `${two}Đoàn số 2 (Trưởng đoàn: bà Mai Thị Dụ) |  |  | `,
    `${second}Siêu thị Mẫu | Phường Ví | Ngày 20/8/2027 | Trạm Y tế`,
  ];
  const text = `${ABOVE.join('\n')}\n\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
  expect(said(programmeOf(text).items)).toEqual([
    '08-17 | 08:00 | Kiểm tra: Quán cơm Bờ Suối | L ông Lê Văn Thử | @ Xã Mẫu Sơn | P Phòng Ví dụ',
    '08-20 | Kiểm tra: Siêu thị Mẫu | L bà Mai Thị Dụ | @ Phường Ví | P Trạm Y tế',
  ]);
});

test('the place may stand behind the day, and the half of the day in a column of its own', () => {
  const together = programmeOfTable(
    ['LỊCH GIÁM SÁT', 'Việc thực hiện chính sách người có công năm 2027'],
    [
      'TT | Đơn vị được giám sát | Thời gian, địa điểm | Tổ công tác',
      '1 | UBND xã Mẫu Sơn | 8h00 ngày 17/8/2027, tại Hội trường UBND xã | Tổ số 1',
      '2 | UBND xã Dụ Hòa | 14h00 ngày 17/8/2027, tại Phòng họp UBND xã | Tổ số 1',
    ],
  );
  expect(said(together.items)).toEqual([
    '08-17 | 08:00 | Giám sát: UBND xã Mẫu Sơn | @ Hội trường UBND xã | P Tổ số 1',
    '08-17 | 14:00 | Giám sát: UBND xã Dụ Hòa | @ Phòng họp UBND xã | P Tổ số 1',
  ]);
  const apart = programmeOfTable(
    ['LỊCH KIỂM TRA', 'công tác phòng cháy chữa cháy năm 2027'],
    [
      'TT | Đơn vị được kiểm tra | Ngày | Buổi | Lãnh đạo dự',
      '1 | Chợ Mẫu Sơn | 17/8/2027 | Sáng | Ông Lê Văn Thử',
      '2 | Nhà văn hóa thôn Ví | 17/8/2027 | Chiều | Bà Mai Thị Dụ',
    ],
  );
  expect(said(apart.items)).toEqual([
    '08-17 | morning | Kiểm tra: Chợ Mẫu Sơn | L Ông Lê Văn Thử',
    '08-17 | afternoon | Kiểm tra: Nhà văn hóa thôn Ví | L Bà Mai Thị Dụ',
  ]);
});

test('what is supervised is its name where a column says it', () => {
  const { items } = programmeOfTable(
    ['LỊCH GIÁM SÁT', 'của Thường trực HĐND xã năm 2027'],
    [
      'TT | Nội dung giám sát | Đơn vị được giám sát | Ngày, giờ | Địa điểm',
      '1 | Công tác thu gom rác thải | UBND xã Mẫu Sơn | 8h00, 17/8/2027 | Hội trường UBND xã',
      '2 | Quản lý bãi rác tập trung | HTX Môi trường Ví | 14h00, 17/8/2027 | Trụ sở HTX',
    ],
  );
  expect(items.map(({ title, note }) => [title, note])).toEqual([
    ['Công tác thu gom rác thải', 'UBND xã Mẫu Sơn'],
    ['Quản lý bãi rác tập trung', 'HTX Môi trường Ví'],
  ]);
});

test('a heading within a table ends the day above it', () => {
  const { items } = programmeOfTable(
    ['LỊCH TIẾP XÚC CỬ TRI THÁNG 6/2027'],
    [
      'TT | Ngày | Giờ | Địa điểm | Đại biểu',
      'I | Đơn vị bầu cử số 1 | < | < | <',
      '1 | 17/6/2027 | 7h30 | Nhà văn hóa thôn Mẫu | Tổ đại biểu số 1',
      'II | Đơn vị bầu cử số 2 | < | < | <',
      '2 | 18/6/2027 | 14h00 | Nhà văn hóa thôn Ví | Tổ đại biểu số 2',
    ],
  );
  expect(items.map(({ start, startTime, section }) => [start, startTime, ...section])).toEqual([
    ['2027-06-17', '07:30', 'Đơn vị bầu cử số 1'],
    ['2027-06-18', '14:00', 'Đơn vị bầu cử số 2'],
  ]);
});

test('a month over the width still heads its days, and a rest over the width is told', () => {
  const { items } = programmeOfTable(
    ['LỊCH TIẾP CÔNG DÂN NĂM 2027'],
    [
      'Tháng | Ngày | Người tiếp công dân | Ghi chú',
      'Tháng 3 | 15 | Chủ tịch | ',
      '^ | 22 | Phó Chủ tịch | ',
      'Tháng 4 | 12 | Chủ tịch | ',
    ],
  );
  expect(items.map(({ start, leadersText }) => [start, leadersText])).toEqual([
    ['2027-03-15', 'Chủ tịch'],
    ['2027-03-22', 'Phó Chủ tịch'],
    ['2027-04-12', 'Chủ tịch'],
  ]);
});

test('a week with a column of units stays a week', () => {
  const { genre, items } = programmeOfTable(
    ['LỊCH CÔNG TÁC TUẦN', 'Từ ngày 06/9/2027 đến ngày 10/9/2027'],
    [
      'Thời gian | Nội dung | Đơn vị thực hiện | Địa điểm',
      'Thứ Hai 06/9 | Kiểm tra công tác thu gom rác | Phòng Kinh tế | Thôn Mẫu',
      'Thứ Ba 07/9 | Giao ban | Văn phòng | Phòng 1',
    ],
  );
  expect(genre).toBe('day-schedule');
  expect(items.map(({ title }) => title)).toEqual(['Kiểm tra công tác thu gom rác', 'Giao ban']);
});

test('numbers below TT are no days, be parts numbered among them', () => {
  const { items } = programmeOfTable(
    ['LỊCH LÀM VIỆC', 'Từ ngày 06/9/2027 đến ngày 12/9/2027'],
    [
      'TT | Khi nào | Việc gì | Cách làm',
      'I | Khối văn phòng | < | <',
      '1 | 8h00 ngày 08/9 | Kiểm kê tài sản phòng họp tầng hai | Theo mẫu 01',
      '2 | 8h00 ngày 09/9 | Sắp xếp hồ sơ lưu trữ của cơ quan | Theo mẫu 02',
      'II | Khối chuyên môn | < | <',
      '3 | 8h00 ngày 10/9 | Rà soát sổ sách kho vật tư dự phòng | Theo mẫu 03',
    ],
  );
  expect(items.map(({ start }) => start).filter((start) => start !== null && start < '2027-09-08')).toEqual([]);
});

test('who leads the visitors is told apart from those who come with them', () => {
  const { items } = programmeOfTable(
    ['KẾ HOẠCH KIỂM TRA', 'Công tác bảo đảm an toàn trường học năm 2027'],
    [
      'TT | Tên trường | Ngày kiểm tra | Buổi | Trưởng đoàn | Thành viên',
      '1 | Trường Mầm non Ví | 16/8/2027 | Sáng | Bà Vũ Thị Dụ | Ông Thử, bà Mẫu',
      '2 | Trường THCS Mẫu Sơn | 16/8/2027 | Chiều | Ông Lê Văn Thử | Bà Thảo',
    ],
  );
  expect(said(items)).toEqual([
    '08-16 | morning | Kiểm tra: Trường Mầm non Ví | L Bà Vũ Thị Dụ | P Ông Thử, bà Mẫu',
    '08-16 | afternoon | Kiểm tra: Trường THCS Mẫu Sơn | L Ông Lê Văn Thử | P Bà Thảo',
  ]);
});

test.each([
  ['LỊCH BÀN GIAO MẶT BẰNG', 'Hạng mục bàn giao', 'Ngày, giờ bàn giao', 'Bàn giao'],
  ['LỊCH BỐC THĂM GIAO ĐẤT', 'Thôn', 'Thời gian bốc thăm', 'Bốc thăm'],
])('so are what is handed over and who draws lots: “%s”', (headline, what, when, work) => {
  const { items } = programmeOfTable(
    [headline, 'Dự án khu tái định cư Mẫu Sơn, năm 2027'],
    [
      `TT | ${what} | Bên giao | ${when}`,
      '1 | Khu A | UBND xã Ví | 8h00 ngày 12/8/2027',
      '2 | Khu B | UBND xã Ví | 14h00 ngày 13/8/2027',
    ],
  );
  expect(items.map(({ start, startTime, title, note }) => [start, startTime, title, note])).toEqual([
    ['2027-08-12', '08:00', `${work}: Khu A`, 'UBND xã Ví'],
    ['2027-08-13', '14:00', `${work}: Khu B`, 'UBND xã Ví'],
  ]);
});

test('of several hours in a cell each has the place behind it; those that nothing parts share one', () => {
  const { items, notices } = programmeOfTable(
    ['LỊCH TIẾP XÚC CỬ TRI', 'của đại biểu HĐND xã Mẫu Sơn năm 2027'],
    [
      'TT | Thời gian, địa điểm | Đại biểu',
      '1 | 8h00 ngày 17/8/2027, xã Dụ Hòa; 14h00, xã Ví Thượng | Ông Lê Văn Thử',
      '2 | Sáng 18/8/2027, xã Mẫu Đông; chiều, xã Mẫu Tây | Bà Mai Thị Dụ',
      '3 | 8h00 và 14h00 ngày 19/8/2027, xã Dụ Hòa | Ông Lê Văn Thử',
      '4 | 8h00 ngày 20/8/2027 tại xã Dụ Hòa, xã Mẫu Đông và 14h00 tại xã Ví Thượng | Bà Mai Thị Dụ',
    ],
  );
  expect(said(items)).toEqual([
    '08-17 | 08:00 | Tiếp xúc cử tri | L Ông Lê Văn Thử | @ xã Dụ Hòa',
    '08-17 | 14:00 | Tiếp xúc cử tri | L Ông Lê Văn Thử | @ xã Ví Thượng',
    '08-18 | morning | Tiếp xúc cử tri | L Bà Mai Thị Dụ | @ xã Mẫu Đông',
    '08-18 | afternoon | Tiếp xúc cử tri | L Bà Mai Thị Dụ | @ xã Mẫu Tây',
    '08-19 | 08:00 | Tiếp xúc cử tri | L Ông Lê Văn Thử | @ xã Dụ Hòa',
    '08-20 | 08:00 | Tiếp xúc cử tri | L Bà Mai Thị Dụ | @ xã Dụ Hòa, xã Mẫu Đông',
    '08-20 | 14:00 | Tiếp xúc cử tri | L Bà Mai Thị Dụ | @ xã Ví Thượng',
  ]);
  expect(notices.map(({ code }) => code)).toEqual(['organization-unknown']);
});

test.each([
  ['LỊCH ĐẠI HỘI CHI BỘ', 'Tên chi bộ', 'Người dự, chỉ đạo', 'Ngày thẩm định văn kiện'],
  ['LỊCH TẬP HUẤN', 'Đơn vị', 'Địa điểm', 'Ngày kiểm tra'],
  ['LỊCH HỌP DÂN', 'Thôn', 'Địa điểm', 'Ngày bàn giao kết quả'],
  ['LỊCH TIẾP XÚC CỬ TRI', 'Đơn vị', 'Đại biểu', 'Ngày khảo sát'],
])(
  'the day of something else beside it lends no hour, renames nothing and is told: “%s”',
  (title, who, beside, other) => {
    const { items, notices } = programmeOfTable(
      [title],
      [
        `TT | ${who} | Thời gian | ${beside} | ${other}`,
        '1 | Mẫu Sơn | 8h00 ngày 17/8/2027 | Bà Ví | 10/8/2027',
        '2 | Dụ Hòa | 14h00 ngày 18/8/2027 | Bà Ví | 11/8/2027',
      ],
    );
    expect(items.map(({ start, startTime }) => [start, startTime])).toEqual([
      ['2027-08-17', '08:00'],
      ['2027-08-18', '14:00'],
    ]);
    expect(items.filter(({ title }) => /thẩm định|kiểm tra|bàn giao|khảo sát/iu.test(title ?? ''))).toEqual([]);
    expect(notices.filter(({ severity }) => severity !== 'info').length).toBeGreaterThanOrEqual(2);
  },
);

test('a plan on which a meeting rests is not what takes place', () => {
  const { items } = programmeOfTable(
    ['THÔNG BÁO', 'Lịch họp công bố kết quả theo Kế hoạch kiểm tra năm 2027'],
    [
      'TT | Đơn vị | Thời gian | Địa điểm',
      '1 | UBND xã Mẫu Sơn | 8h00 ngày 17/8/2027 | Hội trường',
      '2 | UBND xã Dụ Hòa | 14h00 ngày 17/8/2027 | Hội trường',
    ],
  );
  expect(items.filter(({ title }) => title?.startsWith('Kiểm tra'))).toEqual([]);
  expect(items.map(({ start, startTime }) => [start, startTime])).toEqual([
    ['2027-08-17', '08:00'],
    ['2027-08-17', '14:00'],
  ]);
});

test('days of one name that are only counted are days of the entry', () => {
  const { items } = programmeOfTable(
    ['LỊCH TIẾP CÔNG DÂN THÁNG 8/2027'],
    [
      'Người tiếp | Ngày tiếp lần 1 | Ngày tiếp lần 2',
      'Ông Thử | 03/8/2027 | 17/8/2027',
      'Bà Ví | 04/8/2027 | 18/8/2027',
    ],
  );
  expect(items.map(({ start, review }) => [start, ...review])).toEqual([
    ['2027-08-03'],
    ['2027-08-17'],
    ['2027-08-04'],
    ['2027-08-18'],
  ]);
});

test.each([
  'Hội nghị đối thoại với bà con toàn xã',
  'Ông Thử vắng, bà Ví thay',
  'Tạm dừng tiếp công dân',
  'Ra quân làm vệ sinh các thôn',
])('what is done or changed, written over the width between rows, is no heading and is told: “%s”', (words) => {
  const { items, notices } = programmeOfTable(
    ['LỊCH TIẾP CÔNG DÂN THÁNG 8/2027'],
    ['Ngày | Người tiếp | Địa điểm', '17/8/2027 | Ông Thử | Trụ sở', `${words} | < | <`, '18/8/2027 | Bà Ví | Trụ sở'],
  );
  expect(items.map(({ start, leadersText, section }) => [start, leadersText, ...section])).toEqual([
    ['2027-08-17', 'Ông Thử'],
    ['2027-08-18', 'Bà Ví'],
  ]);
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ data }) => data.printed)).toEqual([words]);
});

test.each([
  'Khối văn phòng',
  'Tổ đại biểu số 2',
  'Cụm phía Nam',
  'Đoàn kiểm tra liên ngành (Trưởng đoàn: bà Mai Thị Dụ)',
])('a part named over the width heads the rows below: “%s”', (part) => {
  const { items, notices } = programmeOfTable(
    ['LỊCH TIẾP CÔNG DÂN THÁNG 8/2027'],
    ['Ngày | Người tiếp | Địa điểm', '17/8/2027 | Ông Thử | Trụ sở', `${part} | < | <`, '18/8/2027 | Bà Ví | Trụ sở'],
  );
  expect(items.map(({ start, section }) => [start, ...section])).toEqual([['2027-08-17'], ['2027-08-18', part]]);
  expect(notices.map(({ code }) => code)).not.toContain('line-unread');
});
