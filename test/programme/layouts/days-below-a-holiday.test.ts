import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Notices whose headline names a holiday, and whose body tells what takes place day by day. */

const read = (text: string) => {
  const { genre, items } = programmeOf(text, null);
  return [
    genre,
    ...items.map(({ kind, start, end, startTime, title, review }) =>
      [kind, start === end ? start : `${start}..${end}`, startTime, title, ...review].filter(Boolean).join(' | '),
    ),
  ];
};

test.each(['THÔNG BÁO\nNghỉ lễ Quốc khánh và chuẩn bị năm học mới', 'V/v: Nghỉ lễ 2/9, làm bù và khai giảng'])(
  'a table drawn with blanks wins over “%s”',
  (headline) => {
    const text = `TRƯỜNG TIỂU HỌC VÍ DỤ
${headline}

Ngày             Nội dung                             Ai thực hiện
---------------  -----------------------------------  ---------------
Thứ 3, 24/8      Nhận lớp 1 (8h00)                    Cô Ví
Thứ 6, 27/8      Gặp mặt cha mẹ học sinh, 17h30       Thầy Dụ
Thứ 7, 28/8      Dọn vệ sinh lớp học                  Đoàn trường
01/9 - 03/9      Nghỉ lễ Quốc khánh                   Toàn trường
Chủ nhật, 05/9   Lễ khai giảng, 7h00                  Toàn trường

Ví Dụ, 18/8/2027
`;
    expect(read(text)).toEqual([
      'day-schedule',
      'event | 2027-08-24 | 08:00 | Nhận lớp 1',
      'event | 2027-08-27 | 17:30 | Gặp mặt cha mẹ học sinh, 17h30',
      'event | 2027-08-28 | Dọn vệ sinh lớp học',
      'dayOff | 2027-09-01..2027-09-03 | Nghỉ lễ Quốc khánh',
      'event | 2027-09-05 | 07:00 | Lễ khai giảng, 7h00',
    ]);
  },
);

test('so do lines that each begin with their day', () => {
  const text = `ĐOÀN XÃ VÍ DỤ
THÔNG BÁO
Về việc nghỉ Giỗ Tổ Hùng Vương và sinh hoạt tháng 4

- Thứ Tư, 14/4: Hội thi cắm hoa, 7h15.
- Thứ Năm, 15/4: Họp Ban Chấp hành, 15h00.
- Thứ Sáu, 16/4: Nghỉ Giỗ Tổ Hùng Vương.
- Thứ Bảy, 17/4: Giao lưu bóng đá, 8h00.

Ví Dụ, 10/4/2027
`;
  expect(read(text)).toEqual([
    'day-schedule',
    'event | 2027-04-14 | 07:15 | Hội thi cắm hoa, 7h15',
    'event | 2027-04-15 | 15:00 | Họp Ban Chấp hành, 15h00',
    'dayOff | 2027-04-16 | Nghỉ Giỗ Tổ Hùng Vương',
    'event | 2027-04-17 | 08:00 | Giao lưu bóng đá, 8h00',
  ]);
});

test('days of which each is a rest, made up for or of duty stay a notice of rest', () => {
  const text = `THÔNG BÁO
Nghỉ lễ 30/4 và 01/5 năm 2027

- Thứ Sáu, 30/4: nghỉ lễ Chiến thắng.
- Thứ Bảy, 01/5: nghỉ lễ Quốc tế lao động.
- Thứ Hai, 03/5: nghỉ bù.
- Thứ Ba, 04/5: làm việc bình thường, giao ban lúc 7h30.
`;
  expect(read(text)[0]).toBe('list');
});
