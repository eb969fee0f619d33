import { expect, test } from 'vitest';
import { lineOf, readProgramme } from './summary.ts';

/** A plan over the two years of a school year: its months lie in the one or the other. */

const HEAD = 'Minh Họa, ngày 10 tháng 8 năm 2026\n\nKẾ HOẠCH\nHoạt động Công đoàn năm học 2026 - 2027\n\n';
const ROWS = [
  'Thời gian\tNội dung công việc\tNgười phụ trách\tGhi chú',
  'Tháng 9\tKiện toàn các tổ công đoàn\tBan Chấp hành\t',
  'Tháng 12\tHội thi văn nghệ\tBan Nữ công\tSáng 18/12',
  'Tháng 01\tVận động ủng hộ quỹ khuyến học\tBan Chấp hành\t',
  'Tháng 02\tThăm hỏi nhà giáo nghỉ hưu\tBan Nữ công\t',
  'Tháng 3\tHội thi cắm hoa\tBan Nữ công\t07/3',
  'Quý II\tTham quan, học tập kinh nghiệm\tBan Chấp hành\t',
];

test('each month of a school year has its own year, and a day alone in the last column is that of its row', () => {
  const lines = readProgramme(`${HEAD}${ROWS.join('\n')}\n`).items.map((item) =>
    lineOf(item).split(' | ').slice(0, 2).join(' | '),
  );
  expect(lines).toEqual([
    '1 task | period 2026-09-01..2026-09-30',
    '2 event | on 2026-12-18 morning',
    '3 task | period 2027-01-01..2027-01-31',
    '4 event | period 2027-02-01..2027-02-28',
    '5 event | on 2027-03-07',
    '6 event | period 2027-04-01..2027-06-30',
  ]);
});

const onDuty = (title: string, ...days: readonly string[]) =>
  readProgramme(['TRƯỜNG MẪU', title, ...days.map((day) => `${day}: Tổ Hành chính`)].join('\n')).items.map(
    ({ start, end }) => `${start}..${end}`,
  );

test.each([
  ['LỊCH TRỰC HÈ NĂM HỌC 2026-2027', 2027],
  ['LỊCH TRỰC HÈ (NĂM HỌC 2026 - 2027)', 2027],
  ['LỊCH TRỰC HÈ CỦA GIÁO VIÊN NĂM HỌC 2026-2027', 2027],
  ['LỊCH TRỰC HÈ CHUẨN BỊ NĂM HỌC 2026-2027', 2026],
])('all days of “%s” are those of one summer', (title, year) => {
  expect(onDuty(title, 'Từ 01/6 đến 07/6', 'Từ 03/8 đến 09/8', 'Từ 24/8 đến 31/8')).toEqual([
    `${year}-06-01..${year}-06-07`,
    `${year}-08-03..${year}-08-09`,
    `${year}-08-24..${year}-08-31`,
  ]);
});

test.each([
  'KẾ HOẠCH HOẠT ĐỘNG HÈ VÀ CHUẨN BỊ NĂM HỌC 2026 - 2027',
  'KẾ HOẠCH HÈ 2026, BƯỚC VÀO NĂM HỌC MỚI 2026-2027',
  'LỊCH CÔNG TÁC CHUẨN BỊ CHO NĂM HỌC 2026-2027 VÀ HOẠT ĐỘNG HÈ',
])('“%s” is of the summer before, and of the first days of school', (title) => {
  expect(onDuty(title, 'Từ 08/6 đến 14/6', 'Từ 03/8 đến 09/8', 'Từ 05/9 đến 06/9')).toEqual([
    '2026-06-08..2026-06-14',
    '2026-08-03..2026-08-09',
    '2026-09-05..2026-09-06',
  ]);
});
