import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, title, leadersText, participantsText, review }) =>
    [start, title, leadersText, participantsText, ...review].filter(Boolean).join(' | '),
  );
const ROWS = [
  ['27/01/2027', 'Lê Văn Ví', 'Trần Thị Dụ'],
  ['28/01/2027', 'Hồ Thị Nháp', 'Lý Văn Thử'],
  ['29/01/2027', 'Lê Văn Ví', 'Ngô Thị Mẫu'],
];

test.each([
  ['PHÂN CÔNG TRỰC TẾT NĂM 2027', 'Ngày trực', 'Lãnh đạo trực', 'Công chức trực'],
  ['BẢNG PHÂN CÔNG CÁN BỘ TRỰC LỄ NĂM 2027', 'Ngày', 'Trực chỉ huy', 'Dân quân'],
  ['LỊCH TRỰC TOÀN BỆNH VIỆN NĂM 2027', 'Ngày', 'Trực lãnh đạo', 'Trực khối ngoại'],
  ['DANH SÁCH LÃNH ĐẠO, NHÂN VIÊN TRỰC NĂM 2027', 'Thời gian', 'Bác sĩ', 'Điều dưỡng trực'],
])('a roster of duty (%s; %s, %s, %s) says who leads and who is there', (title, day, leader, others) => {
  const table = [[day, leader, others], ...ROWS].map((row) => row.join('\t')).join('\n');
  expect(read(`${title}\n\n${table}\n`)).toEqual([
    '2027-01-27 | Trực | Lê Văn Ví | Trần Thị Dụ',
    '2027-01-28 | Trực | Hồ Thị Nháp | Lý Văn Thử',
    '2027-01-29 | Trực | Lê Văn Ví | Ngô Thị Mẫu',
  ]);
});

test('a schedule of work that names who is on duty stays one', () => {
  const table = 'Ngày\tNội dung\tLãnh đạo trực\n27/01/2027\tHọp giao ban\tLê Văn Ví\n28/01/2027\tHọp tổ\tHồ Thị Nháp';
  expect(read(`LỊCH CÔNG TÁC TUẦN 4 NĂM 2027\n\n${table}\n`).map((line) => line.slice(0, 26).trim())).toEqual([
    '2027-01-27 | Họp giao ban',
    '2027-01-28 | Họp tổ | Hồ T',
  ]);
});
