import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Cells, rows and lines of a list that stand in none of its items. */

const read = (text: string) => {
  const { items, notices } = readProgramme(text);
  return [
    ...items.map(({ start, slot, title, leadersText, participantsText, review }) =>
      [start, slot, title, leadersText, participantsText, ...review].filter(Boolean).join(' | '),
    ),
    ...notices.filter(({ code }) => code === 'line-unread').map(({ line, data }) => `${line}: ${data.printed}`),
  ];
};

test('a row without a day is told, and so is a remark below the table', () => {
  expect(
    read(`LỊCH XÉT XỬ THÁNG 3 NĂM 2027

STT\tNgày, giờ xét xử\tVụ án\tThẩm phán
1\t07h30 ngày 03/3/2027\tTranh chấp hợp đồng vay\tNguyễn Văn A
2\tChưa xác định\tKhiếu kiện quyết định thu hồi đất\tTrần Thị B

Ghi chú: Vụ án lưu động do Tòa hình sự bố trí xe`),
  ).toEqual([
    '2027-03-03 | morning | Tranh chấp hợp đồng vay | Nguyễn Văn A',
    '5: Chưa xác định | Khiếu kiện quyết định thu hồi đất | Trần Thị B',
    '7: Vụ án lưu động do Tòa hình sự bố trí xe',
  ]);
});

test('a second row of the same day is an entry of it, even when only the later columns are filled', () => {
  expect(
    read(`LỊCH TRỰC TUẦN CỦA TRUNG TÂM Y TẾ VÍ DỤ

| Ngày | Trực lãnh đạo | Bác sĩ trực | Điều dưỡng |
| --- | --- | --- | --- |
| Thứ Hai 08/3/2027 | Nguyễn Văn A | Trần Văn B | Lê Thị C |
| | | Trần Văn E | Lê Thị G |
| Thứ Ba 09/3/2027 | Nguyễn Văn H | Trần Văn K | Lê Thị L |`),
  ).toEqual([
    '2027-03-08 | Trực | Nguyễn Văn A | Trần Văn B, Lê Thị C',
    '2027-03-08 | Trực | Trần Văn E, Lê Thị G',
    '2027-03-09 | Trực | Nguyễn Văn H | Trần Văn K, Lê Thị L',
  ]);
});

const duty = (...lines: readonly string[]) => read(['LỊCH TRỰC LỄ 02/9/2027', '', ...lines].join('\n'));

test.each([
  ['Lê Văn C (bảo vệ)', 'Lê Văn C (bảo vệ)'],
  ['Trực ban: Đ/c Lê Văn C', 'Trực ban: Đ/c Lê Văn C'],
  ['- Lê Văn C', 'Lê Văn C'],
  ['Lê Văn C, Phạm Thị D', 'Lê Văn C, Phạm Thị D'],
])('below the duty of a day “%s” is on duty too', (line, title) => {
  expect(duty('Ngày 01/9/2027: Nguyễn Văn A (lãnh đạo)', line, 'Ngày 03/9/2027: Trần Thị B (văn phòng)')).toEqual([
    '2027-09-01 | Nguyễn Văn A (lãnh đạo)',
    `2027-09-01 | ${title}`,
    '2027-09-03 | Trần Thị B (văn phòng)',
  ]);
});

test('who signs below the last duty is not on duty', () => {
  const signed = ['Ngày 03/9/2027: Trần Thị B (văn phòng)', '', 'CHÁNH VĂN PHÒNG', 'Phạm Văn K'];
  expect(duty('Ngày 01/9/2027: Nguyễn Văn A (lãnh đạo)', ...signed)).toEqual([
    '2027-09-01 | Nguyễn Văn A (lãnh đạo)',
    '2027-09-03 | Trần Thị B (văn phòng)',
  ]);
});

test('a part without a day of its own is told, and the next one is no part of it', () => {
  expect(
    read(`LỊCH TIẾP XÚC CỬ TRI TRƯỚC KỲ HỌP GIỮA NĂM 2027

1. Tổ đại biểu số 1:
- Ngày 07/6/2027: Hội trường UBND xã Một
2. Tổ đại biểu số 2: tổ chức lồng ghép với tổ cấp tỉnh
3. Tổ đại biểu số 3: Ngày 09/6/2027, Hội trường UBND xã Ba`),
  ).toEqual([
    '2027-06-07 | Tiếp xúc cử tri tại hội trường UBND xã Một | Tổ đại biểu số 1',
    '2027-06-09 | Tiếp xúc cử tri tại hội trường UBND xã Ba | Tổ đại biểu số 3',
    '5: tổ chức lồng ghép với tổ cấp tỉnh',
  ]);
});

test('days on which school begins again are none of rest, and remarks of the table are told', () => {
  expect(
    read(`THÔNG BÁO
Lịch nghỉ Tết Dương lịch và Giỗ Tổ năm 2027

Dịp nghỉ\tThời gian nghỉ\tThời gian học trở lại\tGhi chú
Tết Dương lịch\tThứ Sáu, 01/01/2027\tThứ Bảy, 02/01/2027\t
Giỗ Tổ Hùng Vương\t16/4/2027\t17/4/2027\tLớp 12 ôn tập theo lịch riêng`),
  ).toEqual([
    '2027-01-01 | Nghỉ Tết Dương lịch',
    '2027-04-16 | Nghỉ Giỗ Tổ Hùng Vương',
    '6: Lớp 12 ôn tập theo lịch riêng',
  ]);
});

test('duty lines that say which duty are read below their heading', () => {
  expect(
    read(`THÔNG BÁO
Về việc nghỉ lễ Giỗ Tổ Hùng Vương năm 2027

1. Thời gian nghỉ: thứ Sáu ngày 16/4/2027.
2. Phân công trực:
- Ngày 16/4: Đ/c Nguyễn Văn A trực lãnh đạo; Đ/c Trần Văn B trực cơ quan.
- Ngày 17/4: Đ/c Nguyễn Văn C; Đ/c Lê Thị D.`),
  ).toEqual([
    '2027-04-16 | Nghỉ lễ Giỗ Tổ Hùng Vương năm 2027',
    '2027-04-16 | Trực | Đ/c Nguyễn Văn A trực lãnh đạo; Đ/c Trần Văn B trực cơ quan',
    '2027-04-17 | Trực | Đ/c Nguyễn Văn C; Đ/c Lê Thị D',
  ]);
});

test('words among the days of a cell that no item has are told, a half of the day is not', () => {
  expect(
    read(`LỊCH TIẾP XÚC CỬ TRI TRƯỚC KỲ HỌP GIỮA NĂM 2027

STT\tĐại biểu\tThời gian\tBuổi\tĐịa điểm
1\tNguyễn Văn A\t07/6/2027\tSáng\tHội trường xã Một
2\tLê Văn C\t08/6/2027: xã Bốn và xã Năm\tCả ngày\tTrụ sở huyện Mẫu`),
  ).toEqual([
    '2027-06-07 | morning | Tiếp xúc cử tri | Nguyễn Văn A',
    '2027-06-08 | allDay | Tiếp xúc cử tri | Lê Văn C',
    '5: 08/6/2027: xã Bốn và xã Năm',
  ]);
});

test.each([
  ['II. NỘI DUNG', '1. Báo cáo dự kiến chương trình kỳ họp', '2. Trả lời kiến nghị của cử tri'],
  ['2. Nội dung tiếp xúc cử tri:', '- Báo cáo dự kiến chương trình kỳ họp', '- Trả lời kiến nghị của cử tri'],
  ['II. THÀNH PHẦN', '1. Đại diện các tổ dân phố', '2. Lãnh đạo các đoàn thể'],
  ['2. Thời gian, địa điểm:', '- Ngày 11/8/2027: Thôn Nam'],
])('what meetings talk about and with whom is no entry that is lost: “%s”', (...lines) => {
  const told = read(
    ['KẾ HOẠCH', 'Tiếp xúc cử tri tháng 8 năm 2027', '', 'I. THỜI GIAN', '- Ngày 09/8/2027: Thôn Đông', ...lines].join(
      '\n',
    ),
  );
  expect(told.filter((each) => /^\d+:/u.test(each))).toEqual([]);
});

test('below another heading such lines are told', () => {
  const told = read(
    'KẾ HOẠCH\nTiếp xúc cử tri tháng 8 năm 2027\n\nI. THỜI GIAN\n- Ngày 09/8/2027: Thôn Đông\n\nII. NỘI DUNG\n1. Báo cáo kết quả kỳ họp\n\nIII. VIỆC KHÁC\n1. Báo cáo dự kiến chương trình kỳ họp\n',
  );
  expect(told.filter((each) => /^\d+:/u.test(each))).toEqual(['11: Báo cáo dự kiến chương trình kỳ họp']);
});
