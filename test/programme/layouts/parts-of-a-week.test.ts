import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** Parts of a week with roman numerals and names in small letters, and numerals that count entries. */

const read = (...lines: readonly string[]) =>
  readProgramme(
    `TRUNG TÂM Y TẾ LÁ XANH\nLỊCH CÔNG TÁC TUẦN\nTừ ngày 16/11/2026 đến ngày 20/11/2026\n\n${lines.join('\n')}`,
  ).items.map((item) => [whenOf(item), item.leadersText, item.title, ...item.review].join(' | '));

test.each(['II. Lịch của các phòng', 'II. Lịch hoạt động của các phòng', 'II. Lịch công tác các phòng:'])(
  '“%s” is whole, and ends the days above',
  (heading) => {
    expect(
      read(
        'I. Lịch của Ban Giám đốc',
        'Thứ Hai, 16/11: 8h00 Giao ban Trung tâm',
        heading,
        'Phòng Dân số: 9h00 ngày 17/11 họp cộng tác viên',
        'Phòng Tài chính: hoàn thiện quyết toán',
      ),
    ).toEqual([
      'on 2026-11-16 08:00 |  | Giao ban Trung tâm',
      'on 2026-11-17 09:00 | Phòng Dân số | họp cộng tác viên',
      'none null | Phòng Tài chính | hoàn thiện quyết toán | missing-date',
    ]);
  },
);

test('a line that breaks off before the name of an office goes on', () => {
  expect(read('Thứ Hai, 16/11', '- 8h00: Giao ban tại các phòng', 'Hành chính và Dân số')).toEqual([
    'on 2026-11-16 08:00 |  | Giao ban tại các phòng Hành chính và Dân số',
  ]);
});

test.each(['III. Văn phòng', 'III. Phòng Hành chính'])('“%s” below bodies that head days heads its line', (heading) => {
  const days = [
    ...['I. Thường trực Công đoàn', '* Thứ Hai 16/11', '8h00: Họp Ban Thường vụ'],
    ...['II. Các ban chuyên đề', '* Thứ Ba 17/11', '9h00: Họp ban tổ chức hội thi'],
  ];
  expect(read(...days, heading, 'Trực cơ quan theo lịch').at(-1)).toBe(
    `none null | ${heading.slice(5)} | Trực cơ quan theo lịch | missing-date`,
  );
});

test('numerals that begin anew below each day are those of entries, a dash below or not', () => {
  expect(
    read(
      'I. LỊCH CỦA ĐẢNG ỦY',
      ...['Thứ Hai, 16/11', 'I. Họp chi bộ', '- Thành phần: đảng viên', 'II. Kiểm tra kho lưu trữ', '- Cả ngày'],
      ...['Thứ Ba, 17/11', 'I. Họp tổ công tác'],
    ).map((line) => line.split(' | ').slice(0, 3).join(' | ')),
  ).toEqual(
    expect.arrayContaining([
      'on 2026-11-16 |  | Họp chi bộ',
      'on 2026-11-16 |  | Kiểm tra kho lưu trữ',
      'on 2026-11-17 |  | Họp tổ công tác',
    ]),
  );
});
