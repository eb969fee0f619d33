import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A rule above the rows of its days says what becomes of those that fall on a rest; it puts off no day of the list. */

const ROWS = [
  ['6', 'Giám đốc', 'Phòng Hành chính', 'Thứ 3, ngày 15'],
  ['7', 'Giám đốc', 'Phòng Hành chính', 'Thứ 5, ngày 15'],
  ['9', 'Phó Giám đốc', 'Phòng Hành chính', 'Thứ 4, ngày 15'],
  ['10', 'Giám đốc', 'Phòng Hành chính', 'Thứ 6, ngày 15'],
];
const HEADS = ['Tháng', 'Người tiếp', 'Cùng tiếp', 'Thứ, ngày'];
const A_LINE = [HEADS, ...ROWS].flat().join('\n\n');
const TABBED = [HEADS, ...ROWS].map((row) => row.join('\t')).join('\n');

const read = (rule: string, rows: string) =>
  programmeOf(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${rule}\n\n${rows}\n`).items.map(({ start, review }) =>
    [start, ...review].join(' '),
  );
const DAYS = ['2027-06-15', '2027-07-15', '2027-09-15', '2027-10-15'];

test.each([
  'Lãnh đạo Trung tâm tiếp công dân ngày 15 mỗi tháng (trùng thứ bẩy, chủ nhật thì lùi sang ngày đi làm kế tiếp).',
  'Lãnh đạo tiếp công dân vào ngày 15 hằng tháng; trùng ngày lễ, tết thì dời sang ngày làm việc tiếp theo.',
  'Tiếp công dân định kỳ ngày 15 hằng tháng (ngày nào trùng ngày nghỉ thì chuyển sang ngày kế tiếp).',
  'Tiếp công dân ngày 15 mỗi tháng, nếu trùng thứ Bảy thì lùi sang ngày làm việc sau đó.',
  'Lịch tiếp công dân định kỳ ngày 15 mỗi tháng (rơi vào ngày nghỉ lễ thì lùi sang ngày hôm sau).',
])('%s', (rule) => {
  for (const rows of [A_LINE, TABBED]) expect(read(rule, rows)).toEqual(DAYS);
});

test.each([
  'Hoãn tiếp công dân ngày 15/07/2027, lùi sang ngày 22/07/2027.',
  'Lịch tiếp công dân ngày 15/07/2027 lùi sang ngày 22/07/2027 do lãnh đạo bận họp.',
  'Ngày 15/07/2027 trùng lịch họp nên buổi tiếp công dân chuyển sang ngày 22/07/2027.',
])('a day that is put off above the rows is not still its old one without a mark: %s', (rule) => {
  for (const rows of [A_LINE, TABBED]) expect(read(rule, rows)).not.toContain('2027-07-15');
});
