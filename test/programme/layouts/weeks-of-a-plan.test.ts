import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A month's plan goes by its weeks, whatever hours and weekdays its points name. */

const read = (text: string) => {
  const { genre, title, period, items } = readProgramme(text);
  return {
    genre,
    title,
    period: period && `${period.start}..${period.end}`,
    items: items.map(({ start, end, startTime, title: name, review }) =>
      [start === end ? start : `${start}..${end}`, startTime ?? '-', name, ...review].join(' | '),
    ),
  };
};

const WEEKS = [
  ['Tuần 1 (04/01 - 08/01)', 'Tuần 2 (11/01 - 15/01)'],
  ['Tuần 1: từ 04/01 đến 08/01', 'Tuần 2: từ 11/01 đến 15/01'],
  ['Tuần 1 (từ ngày 04/01 đến ngày 08/01/2027)', 'Tuần 2 (từ ngày 11/01 đến ngày 15/01/2027)'],
];

const plan = ([first, second]: readonly string[]) => `KẾ HOẠCH CÔNG TÁC THÁNG 01/2027
TRƯỜNG TIỂU HỌC MẪU
${first}
- Chấm bài, vào điểm
${second}
- Họp phụ huynh Chủ nhật 17/01 lúc 8h
- Họp hội đồng thứ Năm, 14/01, 8h30
- Họp tổ chuyên môn thứ Ba 12/01 lúc 14h
- Sinh hoạt chi bộ thứ Tư (13/01) 16h
- Dự giờ khối 4`;

test.each(WEEKS)('below “%s” and “%s” a point has its own day, or its week', (...weeks) => {
  expect(read(plan(weeks))).toEqual({
    genre: 'task-list',
    title: 'KẾ HOẠCH CÔNG TÁC THÁNG 01/2027 TRƯỜNG TIỂU HỌC MẪU',
    period: '2027-01-01..2027-01-31',
    items: [
      '2027-01-04..2027-01-08 | - | Chấm bài, vào điểm',
      '2027-01-17 | 08:00 | Họp phụ huynh Chủ nhật 17/01 lúc 8h',
      '2027-01-14 | 08:30 | Họp hội đồng thứ Năm, 14/01, 8h30',
      '2027-01-12 | 14:00 | Họp tổ chuyên môn thứ Ba 12/01 lúc 14h',
      '2027-01-13 | 16:00 | Sinh hoạt chi bộ thứ Tư (13/01) 16h',
      '2027-01-11..2027-01-15 | - | Dự giờ khối 4',
    ],
  });
});

const point = (words: string) =>
  read(`KẾ HOẠCH CÔNG TÁC THÁNG 01/2027\n\nTuần 1 (04/01 - 08/01)\n- ${words}\nTuần 2 (11/01 - 15/01)\n- Dự giờ khối 4`)
    .items[0]!;

test.each([
  ['Họp giao ban 05/01 lúc 7h30', '2027-01-05 | 07:30 | Họp giao ban 05/01 lúc 7h30'],
  ['Họp giao ban Chủ nhật 10/01, 7h30', '2027-01-10 | 07:30 | Họp giao ban Chủ nhật 10/01, 7h30'],
])('“%s” takes place at the only day and hour that it names', (words, expected) => {
  expect(point(words)).toBe(expected);
});

test.each([
  // Two days, an hour by which something is due, a day of another week, the number of a paper.
  'Họp giao ban 05/01 lúc 7h30 và 07/01 lúc 8h',
  'Họp duyệt danh sách, gửi trước 9h 06/01',
  'Họp giao ban 20/01 lúc 7h30',
  'Họp theo Công văn số 12 ngày 02/01 lúc rảnh',
])('“%s” is no such time', (words) => {
  expect(point(words)).not.toMatch(/^2027-01-\d\d \| \d\d:\d\d \| [^|]*$/u);
});

test.each([
  'Họp chuẩn bị Đại hội Công đoàn 07/01 lúc 8h',
  'Họp phân công phục vụ lễ sơ kết 08/01, 7h',
  'Tập huấn đội tuyển thi học sinh giỏi 08/01 lúc 7h30',
  'Họp tổ trọng tài cho giải cờ vua 06/01 lúc 14h',
  'Hội ý Ban Giám hiệu để họp phụ huynh 07/01, 16h',
  'Bồi dưỡng học sinh dự thi 08/01 lúc 7h30',
])('“%s” may name the moment of what is prepared', (words) => {
  expect(point(words)).toBe(`2027-01-04..2027-01-08 | - | ${words} | hour-left`);
});

test.each([
  'Họp phân công chuyên môn 07/01 lúc 8h',
  'Bồi dưỡng đội tuyển Toán 08/01 lúc 7h',
  'Họp chuẩn bị cơ sở vật chất 07/01, 14h',
  'Tập huấn cho giáo viên mới 06/01 lúc 8h',
  'Hội nghị công chức 05/01 lúc 8h để bầu Ban Thanh tra',
])('“%s” prepares nothing that has a moment', (words) => {
  expect(point(words)).toMatch(/^2027-01-0[5-8] \| \d\d:00 \| [^|]*$/u);
});

test.each([
  ['Họp phụ huynh 09/01 lúc 8h', '2027-01-09 | 08:00 | Họp phụ huynh 09/01 lúc 8h | uncertain-date'],
  ['Họp phụ huynh thứ Bảy 09/01 lúc 8h', '2027-01-09 | 08:00 | Họp phụ huynh thứ Bảy 09/01 lúc 8h'],
  ['Họp phụ huynh 08/01 lúc 8h', '2027-01-08 | 08:00 | Họp phụ huynh 08/01 lúc 8h'],
])('a day behind the week is asked about unless its weekday is told: %s', (words, expected) => {
  expect(point(words)).toBe(expected);
});

test('the week of a title that names no month of several weeks stays in it', () => {
  const { title } = read('LỊCH CÔNG TÁC THÁNG 01/2027\nTuần 2 (11/01 - 15/01)\nThứ Hai 11/01\n- 8h00: Họp giao ban');
  expect(title).toBe('LỊCH CÔNG TÁC THÁNG 01/2027 Tuần 2 (11/01 - 15/01)');
});

test('below weeks whose points begin with weekdays days head what is done', () => {
  const days = 'Tuần 1 (04/01 - 08/01)\n- Thứ Hai 04/01: Họp giao ban\n- Thứ Ba 05/01: Tiếp công dân';
  const more = 'Tuần 2 (11/01 - 15/01)\n- Thứ Hai 11/01: Họp chi bộ\n- Thứ Tư 13/01: Họp tổ';
  expect(read(`LỊCH CÔNG TÁC THÁNG 01/2027\n\n${days}\n${more}`).items.map((item) => item.slice(0, 10))).toEqual([
    '2027-01-04',
    '2027-01-05',
    '2027-01-11',
    '2027-01-13',
  ]);
});
