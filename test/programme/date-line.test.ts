import { expect, test } from 'vitest';
import { inHead, isDateLine } from '#src/programme/date-line.ts';
import { readProgramme } from './summary.ts';

test.each(['Ví Dụ, ngày 03 tháng 3 năm 2026', 'TP. Mẫu, ngày 1 tháng 12 năm 2026.'])('“%s” signs a paper', (text) => {
  expect(isDateLine(text)).toBe(true);
});

test.each([
  'Hội nghị tổng kết, ngày 03 tháng 3 năm 2026',
  'Ví Dụ, ngày 03 tháng 3 năm 2026: họp giao ban',
  'Ngày 03 tháng 3 năm 2026',
])('“%s” does not', (text) => {
  expect(isDateLine(text)).toBe(false);
});

test.each([
  'Thành phố Mẫu, ngày 03 tháng 3 năm 2026',
  'Ví Dụ - Mẫu Sơn, ngày    tháng 3 năm 2026',
  'Phường 5, ngày 3 tháng 3 năm 2026',
])('so does “%s”', (text) => {
  expect(isDateLine(text)).toBe(true);
});

test.each(['Ví Dụ, 03/3/2026', 'Ví Dụ, ngày 3-3-2026.', 'Họp chi bộ, ngày 03 tháng 3 năm 2026'])(
  '“%s” may be an entry',
  (text) => {
    expect(isDateLine(text)).toBe(false);
  },
);

const DUTY = 'LỊCH TIẾP CÔNG DÂN THÁNG 8 NĂM 2026\n\n- Ngày 03/8/2026: Trần Thị Mẫu\n- Ngày 04/8/2026: Đỗ Văn Thử\n';

test.each([
  ['Lê Văn Ví, 05/8/2026', '2026-08-05'],
  ['Lê Văn Ví, 05/8/2026\n\nCHỦ TỊCH', '2026-08-05'],
  ['Mẫu Sơn, 12/8/2026\nTrưởng phòng', '2026-08-12'],
  ['Quốc Khánh, 02/8/2026\nTrưởng phòng', '2026-08-02'],
])('“%s” is an entry that is asked about', (text, day) => {
  const { items, issued } = readProgramme(`${DUTY}${text}\n`);
  expect(issued).toBe(null);
  expect(items.map(({ start, review }) => [start, ...review]).slice(2)).toEqual([[day, 'line-alone']]);
});

test.each(['Mẫu Sơn, 01/8/2026\nTRƯỞNG PHÒNG', 'Trân trọng!\nMẫu Sơn, ngày 1-8-2026.', 'Mẫu Sơn, 01.08.2026\n(Đã ký)'])(
  '“%s” signs the list',
  (text) => {
    const { items, issued, notices } = readProgramme(`${DUTY}${text}\n`);
    expect(issued).toBe('2026-08-01');
    expect(items.map(({ start }) => start)).toEqual(['2026-08-03', '2026-08-04']);
    expect(notices.map(({ code }) => code)).toEqual(['organization-unknown']);
  },
);

test('a meeting with its day, and a gathering at the end of a week, are not passed over', () => {
  const week =
    'LỊCH CÔNG TÁC TUẦN 33\n(Từ ngày 10/8/2026 đến ngày 16/8/2026)\n\nThứ Hai (10/8/2026)\n- 8h00: Họp giao ban cơ quan\n\n';
  const [, last] = readProgramme(
    `${week}Thứ Ba (11/8/2026)\n- 14h00: Làm việc với đoàn\n\nĐại Hội Chi Đoàn, 12/8/2026\n`,
  ).items;
  expect(last?.title).toContain('Đại Hội Chi Đoàn, 12/8/2026');
  expect(last?.review).toEqual(['unclear-boundary']);
});

test('the first day of the period is as good a day as any', () => {
  const { items } = readProgramme(
    'LỊCH NGHỈ LỄ NĂM 2026\n\nTết Dương Lịch, 01/01/2026\nGiỗ Tổ, 26/4/2026\nQuốc Khánh, 02/9/2026\n',
  );
  expect(items.map(({ start, review }) => [start, ...review])).toEqual([
    ['2026-01-01', 'line-alone'],
    ['2026-04-26', 'line-alone'],
    ['2026-09-02', 'line-alone'],
  ]);
});

test('below a list a date line gives its days their year, and is none of them', () => {
  const list = 'THÔNG BÁO\nLịch tiêm chủng tháng 6\n\n- Sáng 05/6: thôn Một\n- Sáng 06/6: thôn Hai\n\nTrân trọng!\n';
  const { items, issued } = readProgramme(`${list}Ví Dụ, 25/5/2027\nTrạm trưởng\n`);
  expect(issued).toBe('2027-05-25');
  expect(items.map(({ start, review }) => [start, ...review])).toEqual([['2027-06-05'], ['2027-06-06']]);
});

test('several such lines are the rows of a list', () => {
  const { issued } = readProgramme(
    'LỊCH HIẾN MÁU NĂM 2027\n\nVí Dụ, 25/5/2027\nMẫu Sơn, 26/5/2027\nMẫu Thủy, 27/5/2027\n',
  );
  expect(issued).toBe(null);
});

test.each(['CHỦ TỊCH', 'Nơi nhận:', 'TM. BAN TỔ CHỨC'])(
  'below the days of which it tells a paper is signed above “%s”',
  (signer) => {
    const { items, issued } = readProgramme(
      `KẾT LUẬN HỌP GIAO BAN\nNgày 03/8/2026 Chủ tịch xã chủ trì họp giao ban, kết luận như sau:\n1. Văn phòng gửi báo cáo trước ngày 10/8/2026.\n2. Tổ dự án chốt hồ sơ trước ngày 12/8/2026.\nMẫu Sơn, ngày 04/8/2026\n${signer}\n`,
    );
    expect(issued).toBe('2026-08-04');
    expect(items.map(({ end }) => end)).toEqual(['2026-08-09', '2026-08-11']);
  },
);

test.each(['Phiên trù bị: 14 giờ 00, thứ Năm, ngày 20 tháng 5 năm 2027.', 'Khai mạc 14h, ngày 20 tháng 5 năm 2027.'])(
  'in the head of a paper “%s” does not sign it',
  (text) => {
    expect(inHead(text)).toBeNull();
    expect(inHead('Số: 12/TB-UBND  Ví Dụ, ngày 20 tháng 5 năm 2027')).toMatchObject({ day: 20, month: 5 });
  },
);
