import { expect, test } from 'vitest';
import { readText } from '../../src/readers/text.ts';
import { programmeOf } from '../programme/layouts/rendered.ts';

const HEAD = 'Thứ ngày\tGiám đốc Lê Văn Ví\tPGĐ Hồ Thị Mẫu';
const ROWS = [
  'Thứ 2\n03/5\tS: Giao ban (7h30)\nC: Đi cơ sở\tS: Giao ban',
  'Thứ 3\n04/5\t\tC: 14h: Họp tổ\nsoạn thảo',
  'Thứ 4\n05/5\tHọp cấp trên (cả ngày)\tS: Tiếp dân\nC: Ký hồ sơ',
  'CN\n09/5\tTrực\t',
];
const table = (...rows: readonly string[]) => {
  const { blocks } = readText(`LỊCH LÀM VIỆC\n\n${rows.join('\n')}\n\nGhi chú`);
  const found = blocks.find((block) => block.type === 'table');
  return found && `${found.rows} × ${found.columns}`;
};

test('cells of several lines that tabs part are the cells of their row', () => {
  expect(table(HEAD, ...ROWS)).toBe('5 × 3');
  const { items } = programmeOf(
    `LỊCH LÀM VIỆC CỦA BAN GIÁM ĐỐC\nTUẦN 18 NĂM 2027 (03/5/2027 - 09/5/2027)\n\n${[HEAD, ...ROWS].join('\n')}\n`,
  );
  expect(items.map(({ start, startTime, slot, title }) => `${start} ${startTime ?? slot} ${title}`).sort()).toEqual([
    '2027-05-03 07:30 Giao ban',
    '2027-05-03 afternoon Đi cơ sở',
    '2027-05-03 morning Giao ban',
    '2027-05-04 14:00 Họp tổ soạn thảo',
    '2027-05-05 afternoon Ký hồ sơ',
    '2027-05-05 allDay Họp cấp trên',
    '2027-05-05 morning Tiếp dân',
    '2027-05-09 null Trực',
  ]);
});

test('where one row has not the tabs of the head, no cells are put together', () => {
  expect(table(HEAD, ...ROWS.slice(0, 3), 'Thứ 5\n06/5\tS: Họp')).not.toBe('5 × 3');
});

test('rows of one day whose day stands in the first of them alone are rows of their own', () => {
  const rows = [
    'Thứ ngày\tBuổi\tNội dung\tGiờ',
    'Thứ Hai\n16/3\tSáng\tHọp giao ban\t7h30',
    '\t\tTiếp dân\t9h30',
    '\tChiều\tHọp chi bộ\t13h30',
    'Thứ Ba\n17/3\tSáng\tKiểm tra xã Một,\nxã Hai\t7h30',
  ];
  expect(table(...rows)).toBe('5 × 4');
  const { items } = programmeOf(
    `LỊCH LÀM VIỆC TỪ 16/3 ĐẾN 20/3/2026\n\n${rows.join('\n')}\nLưu ý: mang theo tài liệu.\n`,
  );
  expect(items.map(({ start, startTime, title }) => `${start} ${startTime} ${title}`)).toEqual([
    '2026-03-16 07:30 Họp giao ban',
    '2026-03-16 09:30 Tiếp dân',
    '2026-03-16 13:30 Họp chi bộ',
    '2026-03-17 07:30 Kiểm tra xã Một, xã Hai',
  ]);
});
