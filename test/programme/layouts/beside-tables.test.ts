import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const TABLE =
  'TT\tNgày\tGiờ\tNội dung\tĐịa điểm\n1\t05/5/2026\t8h00\tHọp chi bộ 1\tTầng 1\n2\t06/5/2026\t14h00\tHọp chi bộ 2\tTầng 2';
const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, title }) => `${start} ${startTime ?? '-'} ${title}`);

test.each(['Chi bộ', 'Chi bộ Khối', 'Đơn vị'])(
  'where no column says what takes place, that of who meets (%s) does',
  (head) => {
    const table = `TT\t${head}\tNgày\tGiờ\tĐịa điểm\n1\tChi bộ Kho bãi\tThứ Ba, 05/5/2026\t8h00\tTầng 1\n2\tChi bộ Xưởng Mộc\tThứ Tư, 06/5/2026\t14h00\tTầng 2`;
    expect(read(`KẾ HOẠCH TỔ CHỨC ĐẠI HỘI CÁC CHI BỘ\n\n${table}`)).toEqual([
      '2026-05-05 08:00 Chi bộ Kho bãi',
      '2026-05-06 14:00 Chi bộ Xưởng Mộc',
    ]);
  },
);

test.each([
  'Thành phần dự: lãnh đạo các phòng; đại diện Công đoàn.',
  'Trang phục: áo trắng, quần sẫm màu.',
  'Các tổ chủ động thu xếp công việc để dự đủ.',
])('what stands below the table (%s) takes place on no day of it', (below) => {
  expect(read(`LỊCH HỌP CHI BỘ\n\n${TABLE}\n\n${below}`)).toEqual([
    '2026-05-05 08:00 Họp chi bộ 1',
    '2026-05-06 14:00 Họp chi bộ 2',
  ]);
});

test.each([
  ['8h00 ngày 05/5/2026 (đã lùi sang 9h00 ngày 12/5/2026)', '2026-05-12 09:00'],
  ['8h00 ngày 05/5/2026 (dời đến ngày 12/5/2026)', '2026-05-12 -'],
  ['8h00 ngày 05/5/2026, đã chuyển sang sáng 12/5/2026', '2026-05-12 -'],
])('a meeting whose cell of time says that it was moved (%s) takes place then', (cell, when) => {
  const table = `TT\tThời gian\tNội dung\tĐịa điểm\n1\t${cell}\tHọp chi bộ 1\tTầng 1\n2\t14h00 ngày 13/5/2026\tHọp chi bộ 2\tTầng 2`;
  expect(read(`LỊCH HỌP CHI BỘ\n\n${table}`)).toEqual([`${when} Họp chi bộ 1`, '2026-05-13 14:00 Họp chi bộ 2']);
});

test.each(['từ 11/5 đến 13/5/2026', 'từ ngày 11/5/2026 đến ngày 13/5/2026', 'từ ngày 11 đến ngày 13/5/2026'])(
  'a line beside the table that says how long it goes on (%s) is an entry to be looked at',
  (span) => {
    const text = `LỊCH HỌP CHI BỘ THÁNG 5 NĂM 2026\n\n${TABLE}\n\nKiểm tra hồ sơ đảng viên các chi bộ: ${span}`;
    const [first] = programmeOf(text).items.filter(({ title }) => /Kiểm tra/u.test(title));
    expect([first?.start, first?.end, first?.review.includes('line-alone')]).toEqual([
      '2026-05-11',
      '2026-05-13',
      true,
    ]);
  },
);
