import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (text: string) => readProgramme(text).items.map((item) => [item.title, whenOf(item), item.status]);
const rows = (...all: string[][]) => all.map((cells) => cells.join('\n')).join('\n\n');

test('old and new days in blocks of as many lines as there are heads', () => {
  const table = rows(
    ['Nội dung', 'Lịch cũ', 'Lịch mới', 'Lớp/khối'],
    ['Học bù thời khóa biểu thứ Sáu', '19/11', 'Sáng CN 28/11', 'Toàn trường'],
    ['Kiểm tra giữa kỳ môn Tin học', 'Sáng 19/11', '7h15 thứ Ba 23/11', 'Khối 8, 9'],
    ['Ngoại khóa vườn rau Ví Dụ', '21/11', 'Hủy', 'Khối 7'],
  );
  expect(
    told(`TRƯỜNG THCS VÍ DỤ\nTHÔNG BÁO\nV/v lịch học bù, năm 2027\n\nCác hoạt động chuyển sang ngày khác như sau:

${table}

Trân trọng!
`),
  ).toEqual([
    ['Học bù thời khóa biểu thứ Sáu', 'on 2027-11-28 morning', 'confirmed'],
    ['Kiểm tra giữa kỳ môn Tin học', 'on 2027-11-23 07:15', 'confirmed'],
    ['Ngoại khóa vườn rau Ví Dụ', 'none null', 'cancelled'],
  ]);
});

test.each([
  ['with its remarks', ''],
  ['a row without its remark', null],
])('a list in blocks: %s', (_, remark) => {
  const table = rows(
    ['Ngày', 'Thời gian', 'Nội dung', 'Địa điểm', 'Ghi chú'],
    ['12/4/2027', '8h00', 'Tập huấn phần mềm Mẫu', 'Hội trường A', 'Mang máy tính'],
    ['14/4/2027', '14h00', 'Tọa đàm chuyển đổi số', 'Phòng 12', ...(remark === null ? [] : ['Trực tuyến'])],
    ['16/4/2027', '9h00', 'Bế mạc lớp bồi dưỡng', 'Hội trường A', 'Toàn thể'],
  );
  const text = `TRUNG TÂM VÍ DỤ\nLỊCH TẬP HUẤN THÁNG 4 NĂM 2027\n\n${table}\n`;
  expect(told(text)).toEqual([
    ['Tập huấn phần mềm Mẫu', 'on 2027-04-12 08:00', 'confirmed'],
    ['Tọa đàm chuyển đổi số', 'on 2027-04-14 14:00', 'confirmed'],
    ['Bế mạc lớp bồi dưỡng', 'on 2027-04-16 09:00', 'confirmed'],
  ]);
});

test.each([
  ['nghỉ học thứ Sáu 19/11 và thứ Bảy 20/11', ['on 2027-11-19..2027-11-20']],
  ['nghỉ học chiều thứ Sáu 19/11', ['on 2027-11-19 afternoon']],
])('the rest above a table of what moves for it: %s', (rest, days) => {
  const table = rows(
    ['Nội dung', 'Lịch cũ', 'Lịch mới'],
    ['Họp tổ Văn', '19/11', '26/11'],
    ['Họp tổ Toán', '20/11', '27/11'],
  );
  const { items } = readProgramme(
    `TRƯỜNG THCS VÍ DỤ\nTHÔNG BÁO\nV/v lịch học bù, năm 2027\n\nNhà trường cho học sinh toàn trường ${rest}.\n\n${table}\n\nTrân trọng!\n`,
  );
  expect(items.filter(({ kind }) => kind === 'dayOff').map(whenOf)).toEqual(days);
});
