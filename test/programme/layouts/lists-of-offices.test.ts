import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, end, startTime, slot, title, leadersText, location, review }) =>
    [start === end ? start : `${start}..${end}`, startTime ?? slot, title, leadersText, location, ...review]
      .filter(Boolean)
      .join(' | '),
  );

test('hours below a title that names the only day are of that day, numbered or not', () => {
  const lines =
    '1. Từ 7h00 đến 11h00: khu vực xã Một.\n- Từ 13h00 đến 17h00: khu vực xã Hai.\n3. Từ 8h00 đến 16h00 ngày 16/7: khu vực xã Ba.\n';
  expect(read(`Lịch cắt điện ngày 15/7/2025 trên địa bàn huyện Thử\n\n${lines}`).slice(0, 2)).toEqual([
    '2025-07-15 | 07:00 | Ngừng cấp điện tại khu vực xã Một | khu vực xã Một',
    '2025-07-15 | 13:00 | Ngừng cấp điện tại khu vực xã Hai | khu vực xã Hai',
  ]);
});

test('a row of a day alone heads the rows of hours below it', () => {
  const rows = [
    'Thứ Hai 16/6\t\t',
    '8h00\tHội trường xã Một\tÔng A',
    '14h00\tNhà văn hóa xã Hai\tÔng A',
    'Thứ Ba 17/6\t\t',
    '8h00\tHội trường xã Ba\tBà B',
    'Thứ Tư 18/6\tHội trường xã Tư\tBà B',
  ];
  expect(read(`LỊCH TIẾP XÚC CỬ TRI THÁNG 6 NĂM 2025\n\nThời gian\tĐịa điểm\tĐại biểu\n${rows.join('\n')}\n`)).toEqual([
    '2025-06-16 | 08:00 | Tiếp xúc cử tri | Ông A | Hội trường xã Một',
    '2025-06-16 | 14:00 | Tiếp xúc cử tri | Ông A | Nhà văn hóa xã Hai',
    '2025-06-17 | 08:00 | Tiếp xúc cử tri | Bà B | Hội trường xã Ba',
    '2025-06-18 | Tiếp xúc cử tri | Bà B | Hội trường xã Tư',
  ]);
});

test('meetings of party cells that name but their hour or half are entries', () => {
  const lines =
    '1. Chi bộ Văn phòng: 14h00 ngày 04/8/2025 tại phòng họp tầng 2.\n2. Chi bộ Thanh tra: 15h30 ngày 04/8/2025.\n3. Chi bộ Kế hoạch: sáng 05/8/2025.\n';
  expect(read(`LỊCH SINH HOẠT CHI BỘ THÁNG 8/2025\n\n${lines}`)).toEqual([
    '2025-08-04 | 14:00 | Sinh hoạt chi bộ tại phòng họp tầng 2 | Chi bộ Văn phòng | phòng họp tầng 2',
    '2025-08-04 | 15:30 | Sinh hoạt chi bộ | Chi bộ Thanh tra',
    '2025-08-05 | morning | Sinh hoạt chi bộ | Chi bộ Kế hoạch',
  ]);
});

test.each(['Ngày làm việc trở lại', 'Ngày đi học lại', 'Thời gian làm việc lại', 'Ngày đi làm lại'])(
  'the day of work again is no day off: %s',
  (label) => {
    const rest = '- Thời gian nghỉ: từ ngày 29/8/2026 đến hết ngày 02/9/2026.';
    expect(read(`Thông báo nghỉ lễ Quốc khánh 02/9\n\n${rest}\n- ${label}: Thứ Năm, ngày 03/9/2026.\n`)).toEqual([
      '2026-08-29..2026-09-02 | Nghỉ lễ Quốc khánh 02/9',
    ]);
  },
);

test.each(['Lưu ý: nếu trùng lịch họp thì lùi sang ngày hôm sau.', 'Ghi chú: - Trường hợp bận sẽ dời sang ngày khác.'])(
  'what would be done in case puts nothing off: %s',
  (remark) => {
    const lines = 'Ngày 10/7 (Thứ Năm): Đ/c A, Bí thư\nNgày 24/7 (Thứ Năm): Đ/c B, Phó Bí thư';
    expect(read(`Lịch tiếp công dân tháng 7/2025 của Huyện ủy Thử\n${lines}\n${remark}\n`)).toEqual([
      '2025-07-10 | Tiếp công dân | Đ/c A, Bí thư',
      '2025-07-24 | Tiếp công dân | Đ/c B, Phó Bí thư',
    ]);
  },
);

test('exams in rows that a page put in lines have their names, days and hours', () => {
  const rows = '1 09/6/2025 Ca 1 (7h30) Toán cao cấp A101\n2 09/6/2025 Ca 2 (9h30) Vật lý đại cương A102\n';
  expect(read(`LỊCH THI HỌC KỲ 2\n\nTT Ngày thi Ca thi Học phần Phòng\n${rows}`)).toEqual([
    '2025-06-09 | 07:30 | Toán cao cấp A101',
    '2025-06-09 | 09:30 | Vật lý đại cương A102',
  ]);
});
