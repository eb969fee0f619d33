import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const WEEK = `LỊCH CÔNG TÁC TUẦN
Từ ngày 01/3/2027 đến ngày 06/3/2027

| Ngày | Sáng | Chiều |
| --- | --- | --- |
| Thứ Hai 01/3/2027 | Giao ban | Họp tổ |
| Thứ Bảy 06/3/202<br>7 | Dự giờ | Nghỉ |

`;
const duty = (line: string) =>
  programmeOf(`${WEEK}${line}\n`)
    .items.filter(({ line }) => line > 8)
    .map(({ start, end, title, leadersText, timingText, review }) =>
      [
        start === end ? start?.slice(8) : `${start?.slice(8)}-${end?.slice(8)}`,
        title,
        leadersText,
        timingText,
        ...review,
      ]
        .filter((part) => part !== null)
        .join(' | '),
    );

test('who is on duty on which weekdays, in one line below the table: every week perhaps, so somebody looks', () => {
  expect(duty('* Trực lãnh đạo: T2, T4 đ/c Một; T3 đ/c Hai; T6, T7: đ/c Một + Hai.')).toEqual([
    '01 | Trực lãnh đạo | đ/c Một | T2, T4 | uncertain-date',
    '03 | Trực lãnh đạo | đ/c Một | T2, T4 | uncertain-date',
    '02 | Trực lãnh đạo | đ/c Hai | T3 | uncertain-date',
    '05-06 | Trực lãnh đạo | đ/c Một + Hai | T6, T7 | uncertain-date',
  ]);
});

test('a comma before the next weekday parts the shifts, not the weekdays of one', () => {
  expect(duty('Trực lãnh đạo: T2, T4 đ/c Một, T3 đ/c Hai')).toEqual([
    '01 | Trực lãnh đạo | đ/c Một | T2, T4 | uncertain-date',
    '03 | Trực lãnh đạo | đ/c Một | T2, T4 | uncertain-date',
    '02 | Trực lãnh đạo | đ/c Hai | T3 | uncertain-date',
  ]);
  expect(duty('Trực lãnh đạo: đ/c Một, thứ Hai; đ/c Hai, thứ Ba')).toEqual([
    '01 | Trực lãnh đạo | đ/c Một | thứ Hai | uncertain-date',
    '02 | Trực lãnh đạo | đ/c Hai | thứ Ba | uncertain-date',
  ]);
});

test('the people before their weekdays, and stretches of weekdays', () => {
  expect(duty('- Phân công trực: đ/c Một (thứ 2 đến thứ 4), đ/c Hai (thứ 5 và thứ 7)')).toEqual([
    '01-03 | Phân công trực | đ/c Một | thứ 2 đến thứ 4 | uncertain-date',
    '04 | Phân công trực | đ/c Hai | thứ 5 và thứ 7 | uncertain-date',
    '06 | Phân công trực | đ/c Hai | thứ 5 và thứ 7 | uncertain-date',
  ]);
});

test('days by their dates', () => {
  expect(duty('TRỰC CHỈ HUY: 01-03/3: đ/c Một (TP); ngày 06/3: đ/c Hai')).toEqual([
    '01-03 | TRỰC CHỈ HUY | đ/c Một (TP) | 01-03/3',
    '06 | TRỰC CHỈ HUY | đ/c Hai | ngày 06/3',
  ]);
});

test('numbers behind a weekday are weekdays too', () => {
  expect(duty('Trực: thầy Một (thứ 2, 4), cô Hai (thứ 3 và 5)')).toEqual([
    '01 | Trực | thầy Một | thứ 2, thứ 4 | uncertain-date',
    '03 | Trực | thầy Một | thứ 2, thứ 4 | uncertain-date',
    '02 | Trực | cô Hai | thứ 3 và thứ 5 | uncertain-date',
    '04 | Trực | cô Hai | thứ 3 và thứ 5 | uncertain-date',
  ]);
});

test('below a day one that names several days, and cannot be told apart, is asked about', () => {
  const { items } = programmeOf(
    'LỊCH TUẦN (01/3 - 07/3/2027)\nThứ Bảy 06/3\n- 8h00: Tọa đàm\nTrực: thầy Một thứ 2, cô Hai thứ 3, thầy Ba khi cần',
  );
  expect(items.at(-1)!.review).toEqual(['unclear-boundary']);
});

test('without days it is of the whole period, and asked about', () => {
  expect(duty('Trực lãnh đạo: đ/c Một, đ/c Hai')).toEqual([
    '01-06 | Trực lãnh đạo: đ/c Một, đ/c Hai | đ/c Một, đ/c Hai | unclear-boundary',
  ]);
});

test('a cell of a day may break its year', () => {
  expect(programmeOf(WEEK).items.map(({ start, slot, title }) => [start, slot, title])).toEqual([
    ['2027-03-01', 'morning', 'Giao ban'],
    ['2027-03-01', 'afternoon', 'Họp tổ'],
    ['2027-03-06', 'morning', 'Dự giờ'],
    ['2027-03-06', 'afternoon', 'Nghỉ'],
  ]);
});

test('a rest with an exception that does something is asked about', () => {
  const rest = (cell: string) => programmeOf(WEEK.replace('Nghỉ |', `${cell} |`)).items.at(-1)!.review;
  expect(rest('Nghỉ (riêng tổ Văn dự tập huấn)')).toEqual(['unclear-boundary']);
  expect(rest('Nghỉ (trừ bộ phận bảo vệ)')).toEqual([]);
});

test('the people before their dates', () => {
  expect(duty('Trực lãnh đạo trong dịp lễ: đ/c Một (01/3, 02/3), đ/c Chánh Văn phòng (03, 04/3)')).toEqual([
    '01-02 | Trực lãnh đạo trong dịp lễ | đ/c Một | 01/3, 02/3',
    '03-04 | Trực lãnh đạo trong dịp lễ | đ/c Chánh Văn phòng | 03, 04/3',
  ]);
  expect(duty('- Trực Tết: bác sĩ Một: 01/3 và 04/3; bác sĩ Hai: ngày 03/3')).toEqual([
    '01 | Trực Tết | bác sĩ Một | 01/3 và 04/3',
    '04 | Trực Tết | bác sĩ Một | 01/3 và 04/3',
    '03 | Trực Tết | bác sĩ Hai | 03/3',
  ]);
});

test('the days in the label of a duty are its own, also those of the weekend behind the days of a week', () => {
  const read = (line: string) =>
    programmeOf(`LỊCH LÀM VIỆC TUẦN
Từ ngày 13/9/2027 đến ngày 17/9/2027

Thứ Năm ngày 16/9. Sáng: họp chi bộ.

Thứ Sáu ngày 17/9. Sáng: họp giao ban. Chiều: tổng vệ sinh cơ quan.

${line}
`)
      .items.filter(({ title }) => title.startsWith('Trực'))
      .map(({ start, leadersText, review }) => [start, leadersText, ...review].join(' | '));
  const outside = 'date-outside-period';
  expect(read('Trực chỉ huy cuối tuần (18, 19/9): đ/c Phó Hạt trưởng.').map((each) => each.slice(0, 30))).toEqual([
    '2027-09-18 | đ/c Phó Hạt trưởn',
    '2027-09-19 | đ/c Phó Hạt trưởn',
  ]);
  expect(read('Trực cơ quan (18/9): đ/c Phó Giám đốc.')).toEqual([`2027-09-18 | đ/c Phó Giám đốc | ${outside}`]);
  expect(read('Trực ban (16/9): đ/c Phó Giám đốc.')).toEqual(['2027-09-16 | đ/c Phó Giám đốc']);
});

const WEEKEND = `LỊCH LÀM VIỆC TUẦN
Từ ngày 01/3/2027 đến ngày 05/3/2027

| Ngày | Sáng | Chiều |
| --- | --- | --- |
| Thứ Hai 01/3 | Giao ban | Họp tổ |
| Thứ Sáu 05/3 | Dự giờ | Tổng kết tuần |

`;
const weekend = (line: string) =>
  programmeOf(`${WEEKEND}${line}\n`)
    .items.filter(({ line }) => line > 8)
    .map(({ start, end, title, leadersText, review }) =>
      [start === end ? start?.slice(5) : `${start?.slice(5)}..${end?.slice(5)}`, title, leadersText, ...review].join(
        ' | ',
      ),
    );

test.each([
  '* Trực cơ quan: thứ bảy (06/3) đ/c Mẫu Một; chủ nhật (07/3) đ/c Mẫu Hai.',
  'Trực cơ quan: T7 (06/3): đ/c Mẫu Một; CN (07/3): đ/c Mẫu Hai.',
  'Trực cơ quan: Thứ 7, 06/3: đ/c Mẫu Một, Chủ nhật, 07/3: đ/c Mẫu Hai',
  '- Trực cơ quan: Thứ Bảy (06/3), đ/c Mẫu Một; Chủ nhật (07/3), đ/c Mẫu Hai',
  'Trực cơ quan: đ/c Mẫu Một (thứ Bảy, 06/3), đ/c Mẫu Hai (Chủ nhật, 07/3)',
  'Trực cơ quan: Thứ Bảy ngày 06/3 đ/c Mẫu Một và Chủ nhật ngày 07/3 đ/c Mẫu Hai',
  'Trực cơ quan: T7 (06/3): đ/c Mẫu Một. CN (07/3): đ/c Mẫu Hai.',
])('“%s” is a duty a day, and its weekday bears out the day behind the week', (line) => {
  expect(weekend(line)).toEqual(['03-06 | Trực cơ quan | đ/c Mẫu Một', '03-07 | Trực cơ quan | đ/c Mẫu Hai']);
});

test('both days of one person, and what a bracket says of people', () => {
  expect(weekend('Trực cơ quan: Thứ Bảy, Chủ nhật (06-07/3): đ/c Mẫu Một')).toEqual([
    '03-06..03-07 | Trực cơ quan | đ/c Mẫu Một',
  ]);
  expect(weekend('Trực cơ quan: T7 (06/3): đ/c Mẫu Một (TP), CN (07/3): đ/c Mẫu Hai (PP)')).toEqual([
    '03-06 | Trực cơ quan | đ/c Mẫu Một (TP)',
    '03-07 | Trực cơ quan | đ/c Mẫu Hai (PP)',
  ]);
});

test('a weekday that is not that of its date, a date alone behind the week and days of other weeks are asked about', () => {
  expect(weekend('Trực cơ quan: thứ bảy (07/3) đ/c Mẫu Một')).toEqual([
    '03-07 | Trực cơ quan | đ/c Mẫu Một | weekday-mismatch | date-outside-period',
  ]);
  expect(weekend('Trực cơ quan: 06/3: đ/c Mẫu Một; 07/3: đ/c Mẫu Hai')).toEqual([
    '03-06 | Trực cơ quan | đ/c Mẫu Một | date-outside-period',
    '03-07 | Trực cơ quan | đ/c Mẫu Hai | date-outside-period',
  ]);
  expect(weekend('Trực cơ quan: thứ bảy (13/3) đ/c Mẫu Một')).toEqual([
    '03-13 | Trực cơ quan | đ/c Mẫu Một | date-outside-period',
  ]);
});

test('what is done on such a day, or by whom is not said, is no duty of a person', () => {
  expect(weekend('Trực cơ quan: thứ bảy (06/3) kiểm tra kho; chủ nhật (07/3) đ/c Mẫu Hai')).toEqual([
    expect.stringContaining('unclear-boundary'),
  ]);
  expect(weekend('Trực cơ quan: thứ bảy (06/3), chủ nhật (07/3)')).toEqual([
    expect.stringContaining('unclear-boundary'),
  ]);
});

test('a part that is longer than a shift is none', () => {
  const days = Array.from({ length: 110 }, () => 'T7').join(', ');
  expect(weekend(`Trực cơ quan: ${days} đ/c Mẫu Một`)).toEqual([expect.stringContaining('unclear-boundary')]);
  expect(weekend('Trực cơ quan: T7, CN đ/c Mẫu Một')).toEqual([expect.not.stringContaining('unclear-boundary')]);
});
