import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

test('the rule beside the days that it gives is no name of what is done on them', () => {
  const { items } = readProgramme(
    'UBND XÃ MẪU\nTHÔNG BÁO\nLịch tiếp công dân tháng 9 năm 2026 của lãnh đạo UBND xã\n' +
      '1. Ông Ngô Văn Dụ - Chủ tịch UBND xã: tiếp vào ngày thứ Năm hằng tuần (ngày 03, 10/9/2026).\n' +
      '2. Bà Lê Thị Thí - Phó Chủ tịch: thứ Ba tuần thứ nhất và tuần thứ ba (ngày 01/9 và 15/9/2026).\n' +
      '3. Ông Trần Mẫu - Phó Chủ tịch: thứ Sáu tuần cuối tháng (25/9/2026).\n',
  );
  expect(items.map(({ start, title }) => `${start} ${title}`)).toEqual([
    '2026-09-03 Tiếp công dân',
    '2026-09-10 Tiếp công dân',
    '2026-09-01 Tiếp công dân',
    '2026-09-15 Tiếp công dân',
    '2026-09-25 Tiếp công dân',
  ]);
});

test('beside a column of leaders another name behind a dash is of the words', () => {
  const { items } = readProgramme(
    'LỊCH CÔNG TÁC TUẦN (từ 10/8 - 14/8/2026)\nThời gian | Nội dung | Chủ trì | Phòng\n' +
      '08h00 10/8 | Hòa giải: ông Bính - bà Cúc | Ngô Văn Dụ | 1\n14h00 12/8 | Hoãn: Họp chi bộ | Lê Thị Thí | 2\n',
  );
  expect(items.map(({ title, leadersText, status }) => [title, leadersText, status])).toEqual([
    ['Hòa giải: ông Bính - bà Cúc', 'Ngô Văn Dụ', 'confirmed'],
    ['Họp chi bộ', 'Lê Thị Thí', 'postponed'],
  ]);
});

test('a day without such business is empty, and the one rest of a month of activities makes no notice of rests', () => {
  const cuts = readProgramme(
    'LỊCH CẮT ĐIỆN TUẦN 33\nNgày 10/8/2026:\n+ Từ 06h00 - 11h00: Thôn Mẫu\nNgày 11/8/2026: Không có lịch cắt điện\nNgày 12/8/2026:\n+ Từ 07h00 - 09h00: Thôn Ví Dụ\n',
  );
  expect(cuts.items.map(({ start, title }) => `${start} ${title}`)).toEqual([
    '2026-08-10 Ngừng cấp điện tại thôn Mẫu',
    '2026-08-12 Ngừng cấp điện tại thôn Ví Dụ',
  ]);
  const month = readProgramme(
    'TRƯỜNG MẦM NON MẪU\nLỊCH HOẠT ĐỘNG THÁNG 9/2026\n01/9: Tổng vệ sinh\n02/9: Nghỉ lễ\n05/9 (7h30): Khai giảng\n07/9 - 11/9: Rèn nề nếp\n30/9: Họp hội đồng\n',
  );
  expect(month.items.map(({ kind, start, end, review }) => [kind, start, end, ...review].join(' '))).toEqual([
    'event 2026-09-01 2026-09-01',
    'dayOff 2026-09-02 2026-09-02',
    'event 2026-09-05 2026-09-05',
    'event 2026-09-07 2026-09-11',
    'event 2026-09-30 2026-09-30',
  ]);
});
