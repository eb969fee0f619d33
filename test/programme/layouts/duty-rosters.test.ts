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

test.each([
  'Giao ban nhận ca lúc 7h00 tại phòng trực.',
  'Giờ giao ca: 7h00.',
  'Ca trực từ 7h00 đến 7h00 hôm sau.',
  'Bàn giao trực lúc 17h00 tại thường trực.',
])('when duties change is no entry: %s', (sentence) => {
  const lead = `Phân công trực từ ngày 27/01/2027 đến ngày 29/01/2027. ${sentence}`;
  const table = [['Ngày trực', 'Lãnh đạo trực', 'Trực'], ...ROWS].map((row) => row.join('\t')).join('\n');
  expect(read(`LỊCH TRỰC CƠ QUAN NĂM 2027\n\n${lead}\n\n${table}\n`)).toHaveLength(3);
});

test('a line that introduces the days below is none of them, whatever holiday it names', () => {
  const days = 'Tối 31/8/2027 (từ 19h30): Tổ Một - anh Ví\nTối 01/9/2027 (từ 19h30): Tổ Hai - anh Dụ\n';
  expect(read(`Kính gửi các tổ viên,\n\nLịch trực an ninh dịp lễ 2/9 như sau:\n${days}`)).toEqual([
    '2027-08-31 | Tổ Một - anh Ví',
    '2027-09-01 | Tổ Hai - anh Dụ',
  ]);
});
