import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** What entries of a week say of their own days, places and hours. */

const entries = (body: string) =>
  readProgramme(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 20/4 đến ngày 24/4/2026)\n${body}\n`).items.map(
    ({ start, end, startTime, title, location, review }) =>
      [start === end ? start : `${start}..${end}`, startTime, title, location, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['Thứ Năm, ngày 23/4 và Thứ Sáu, ngày 24/4', '(đến hết ngày 25/4)', '2026-04-23..2026-04-25'],
  ['Thứ Năm 23/4, Thứ Sáu 24/4', '(đến ngày 26/4)', '2026-04-23..2026-04-26'],
  ['Thứ Tư 22/4', '(đến hết ngày 25/4)', '2026-04-22..2026-04-25'],
])('below “%s” what goes on “%s” ends on that day', (heading, until, days) => {
  expect(entries(`${heading}\nChủ tịch dự Hội nghị xúc tiến đầu tư tại Huế ${until}`)).toEqual([
    `${days} | Chủ tịch dự Hội nghị xúc tiến đầu tư tại Huế ${until} | Huế`,
  ]);
});

test('“Đ/đ:” leads to the place', () => {
  expect(entries('Thứ Hai 20/4\n- 14g00: Họp UBND phường. Thành phần: các thành viên. Đ/đ: PH số 1.')).toEqual([
    '2026-04-20 | 14:00 | Họp UBND phường | PH số 1',
  ]);
});

test.each(['Tiết 3: Họp tổ trưởng', 'Tiết 3-4: Họp tổ trưởng'])(
  '“%s” below an entry with an hour is one of its own',
  (line) => {
    expect(entries(`Thứ Hai 20/4\n7h30: Chào cờ (cô Lan phụ trách)\n${line}\n10h00: Tiếp đoàn kiểm tra`)).toEqual([
      '2026-04-20 | 07:30 | Chào cờ',
      `2026-04-20 | ${line} | hour-left`,
      '2026-04-20 | 10:00 | Tiếp đoàn kiểm tra',
    ]);
  },
);

test.each(['(tiếp)', 'Tiếp tục', '(Tiếp theo)'])('“%s” in the afternoon is no title: a person has to look', (words) => {
  expect(entries(`Thứ Hai 20/4\n- Sáng: Họp Ban Thường vụ Tỉnh ủy.\n- Chiều: ${words}`)).toEqual([
    '2026-04-20 | Họp Ban Thường vụ Tỉnh ủy',
    `2026-04-20 | ${words} | unclear-boundary`,
  ]);
});

test('an hour that stands alone among the remarks of a row is that of its entry, and a last hour makes it work', () => {
  const read = readProgramme(`KẾ HOẠCH TUẦN (Từ 05/10/2026 đến 09/10/2026)
Thứ\tNội dung\tNgười thực hiện\tGhi chú
Thứ 2\t- Họp hội đồng\tToàn trường\t16h45
\t- Nộp báo cáo về Phòng\tĐ/c Mai\tTrước 16h
\t- Vệ sinh lớp\tCác lớp\t
Thứ 3\t- Sinh hoạt chuyên môn (chiều)\tTổ trưởng\t15h30
\t- Kiểm tra bếp ăn (7h)\tĐ/c Hoa\tmang hồ sơ
`);
  expect(
    read.items.map(({ kind, start, startTime, dueTime, title, review }) =>
      [kind, start, startTime ?? dueTime ?? '-', title, ...review].join(' | '),
    ),
  ).toEqual([
    'event | 2026-10-05 | 16:45 | Họp hội đồng',
    'task | 2026-10-05 | 16:00 | Nộp báo cáo về Phòng',
    'event | 2026-10-05 | - | Vệ sinh lớp',
    'event | 2026-10-06 | 15:30 | Sinh hoạt chuyên môn',
    'event | 2026-10-06 | 07:00 | Kiểm tra bếp ăn',
  ]);
});

test.each(['TGĐ mời', 'Trưởng phòng được mời', 'Giám đốc cùng dự'])(
  '“; %s” behind who attends is no entry',
  (guest) => {
    expect(
      entries(`Thứ Hai 20/4\na) 08h30: Họp HĐTV\nTham dự: Thành viên HĐTV, KSV; ${guest}\nĐịa điểm: Tầng 21`),
    ).toEqual(['2026-04-20 | 08:30 | Họp HĐTV | Tầng 21']);
  },
);

test.each([
  ['đến 24/7', '2026-07-23..2026-07-24'],
  ['Đến hết ngày 24/7', '2026-07-23..2026-07-24'],
  ['từ 23/7 đến 24/7', '2026-07-23..2026-07-24'],
  ['báo cáo số liệu đến 24/7', '2026-07-23'],
])('the remark “%s” beside an entry', (remark, days) => {
  const { items } = readProgramme(`LỊCH TUẦN 30 (20/7/2026 - 26/7/2026)
Ngày\tGiờ\tNội dung\tGhi chú
20/7\t8h00\tHọp giao ban\t
23/7\tCả ngày\tTập huấn bản đồ số\t${remark}
24/7\t14h00\tHọp tổ\t
`);
  const [, course] = items;
  expect(course!.start === course!.end ? course!.start : `${course!.start}..${course!.end}`).toBe(days);
});

test('“S: …; C: …” in one cell are the halves, though no other cell has them', () => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN
Từ 13/4/2026 đến 17/4/2026

Lãnh đạo/Ngày | Thứ 2 (13/4) | Thứ 3 (14/4)
Trưởng ban | 8h: Họp giao ban | 9h: Họp Tỉnh ủy
Phó ban | 8h: Họp giao ban | S: Tiếp dân; C: 15h: Giao ban khối
Phó ban Vân | Đi công tác | như đ/c Trưởng ban
`);
  expect(
    items.map(({ start, startTime, slot, title, review }) =>
      [start, startTime ?? slot ?? '-', title, ...review].join(' | '),
    ),
  ).toEqual([
    '2026-04-13 | 08:00 | Họp giao ban',
    '2026-04-14 | 09:00 | Họp Tỉnh ủy',
    '2026-04-13 | 08:00 | Họp giao ban',
    '2026-04-14 | morning | Tiếp dân',
    '2026-04-14 | 15:00 | Giao ban khối',
    '2026-04-13 | - | Đi công tác',
    '2026-04-14 | - | như đ/c Trưởng ban | unclear-boundary',
  ]);
});

test.each([
  ['NGÀY', 'BUỔI'],
  ['Thứ/ngày', 'Buổi'],
  ['THỨ, NGÀY, THÁNG', 'BUỔI'],
])('capitals of the first columns, a line each, are none of the title: “%s”', (day, half) => {
  const { title, items } = readProgramme(`UBND PHƯỜNG MẪU
LỊCH LÀM VIỆC TUẦN (Từ 01/6 đến 07/6/2026)
${day}
${half}
NỘI DUNG
CHỦ TRÌ/THAM DỰ
ĐỊA ĐIỂM
Thứ 2
01/6
Sáng
7h45: Chào cờ
Toàn thể
Sân UBND
8h30: Khai mạc tháng hành động
CT, PCT VX
Nhà văn hóa khu 2
Thứ 3
02/6
Cả ngày
Đi học tập kinh nghiệm tại Huế
Đoàn công tác
`);
  expect(title).toBe('LỊCH LÀM VIỆC TUẦN (Từ 01/6 đến 07/6/2026)');
  expect(
    items.map((each) => [each.start, each.startTime ?? each.slot, each.title, each.leadersText].join(' | ')),
  ).toEqual([
    '2026-06-01 | 07:45 | Chào cờ | Toàn thể',
    '2026-06-01 | 08:30 | Khai mạc tháng hành động | CT, PCT VX',
    '2026-06-02 | allDay | Đi học tập kinh nghiệm tại Huế | Đoàn công tác',
  ]);
});

test.each(['PM: Làm việc với kho bạc', 'Chiều: Làm việc với kho bạc'])(
  '“AM” and “PM” are halves of the day: “AM: …, %s”',
  (half) => {
    expect(
      readProgramme(`LỊCH LÀM VIỆC TUẦN: 12/10 – 16/10/2026
Thứ 2 (12/10)
AM: Đối thoại doanh nghiệp, ${half}
8h30 Dự họp
Thứ 3 (13/10)
AM - PM: Đi cơ sở
`).items.map(({ start, slot, startTime, title }) => `${start} ${startTime ?? slot} ${title}`),
    ).toEqual([
      '2026-10-12 morning Đối thoại doanh nghiệp',
      '2026-10-12 afternoon Làm việc với kho bạc',
      '2026-10-12 08:30 Dự họp',
      '2026-10-13 allDay Đi cơ sở',
    ]);
  },
);

test('below the next leader a line is no part of the entry of the one above', () => {
  expect(
    readProgramme(`LỊCH LÀM VIỆC TUẦN: 12/10 – 16/10/2026
■ Thứ 2 (12/10)
▪ Cục trưởng
  8h30 Dự họp Ban Thường vụ
▪ Phó Cục trưởng Thanh
  Sáng: Đối thoại doanh nghiệp
  Chiều: Ký hồ sơ
▪ Phó Cục trưởng Dũng
  Nghỉ phép (12-14/10)
■ Thứ 3 (13/10)
▪ Cục trưởng
  10h00 Họp trực tuyến
`).items.map(({ start, end, title, leadersText }) => `${start}..${end} ${title} | ${leadersText}`),
  ).toEqual([
    '2026-10-12..2026-10-12 Dự họp Ban Thường vụ | Cục trưởng',
    '2026-10-12..2026-10-12 Đối thoại doanh nghiệp | Phó Cục trưởng Thanh',
    '2026-10-12..2026-10-12 Ký hồ sơ | Phó Cục trưởng Thanh',
    '2026-10-12..2026-10-14 Nghỉ phép (12-14/10) | Phó Cục trưởng Dũng',
    '2026-10-13..2026-10-13 Họp trực tuyến | Cục trưởng',
  ]);
});

test.each(['(02 ngày)', '(trong 3 ngày)', ', kéo dài 02 ngày'])(
  'for how many days it goes on is told, not on which: “%s”',
  (count) => {
    expect(entries(`Thứ Hai 20/4\n8h00: Kiểm tra kho vật chứng${count.startsWith(',') ? '' : ' '}${count}`)).toEqual([
      `2026-04-20 | 08:00 | Kiểm tra kho vật chứng${count.startsWith(',') ? '' : ' '}${count} | uncertain-date`,
    ]);
  },
);

test('“1. 08h00: …” in a cell is one entry', () => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN
(Từ ngày 03/8/2026 đến ngày 07/8/2026)

STT\tNGÀY\tNỘI DUNG CÔNG VIỆC\tLÃNH ĐẠO\tĐƠN VỊ THỰC HIỆN
1\tThứ 2 03/8\t1. 08h00: Chào cờ và giao ban tháng\tViện trưởng\tToàn cơ quan
\t\t2. 14h00: Nghe báo cáo án\tPhó Viện trưởng Hòa\tPhòng 1
2\tThứ 3 04/8\t1. Kiểm sát trực tiếp tại kho vật chứng\tPhó Viện trưởng Minh\tPhòng 8
`);
  expect(items.map(({ startTime, title, review }) => [startTime ?? '-', title, ...review].join(' | '))).toEqual([
    '08:00 | Chào cờ và giao ban tháng',
    '14:00 | Nghe báo cáo án',
    '- | Kiểm sát trực tiếp tại kho vật chứng',
  ]);
});

test.each([
  ['(từ 24/4 đến 26/4)', '2026-04-24..2026-04-26'],
  ['(đến hết ngày 24/4)', '2026-04-23..2026-04-24'],
])('below two days a bracket tells when it begins or ends: “%s”', (bracket, days) => {
  const [entry] = entries(`Thứ Năm 23/4 và Thứ Sáu 24/4\nHọc tập kinh nghiệm ${bracket}`);
  expect(entry!.split(' | ')[0]).toBe(days);
});

test.each(['AM: Hội thảo PM: Ký hồ sơ', 'S: Họp C: Đi cơ sở', 'S: Tiếp dân / C: Họp tỉnh'])(
  'another half within the words of an entry is asked about: “%s”',
  (line) => {
    const told = entries(`Thứ Hai 20/4\n${line}\nThứ Ba 21/4\nS: Họp\nC: Đi huyện`);
    expect(
      told.filter((entry) => entry.startsWith('2026-04-20')).every((entry) => /unclear-boundary/u.test(entry)),
    ).toBe(true);
  },
);
