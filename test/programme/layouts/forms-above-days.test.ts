import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Forms of a school in lines of their own, for whom the days below are. */

const read = (...lines: readonly string[]) =>
  programmeOf(`TRƯỜNG THPT MẪU\n\nLỊCH KIỂM TRA TUẦN 14 (từ 06/12 đến 11/12/2027)\n\n${lines.join('\n')}\n`).items.map(
    ({ start, title, section, review }) => [start, title, ...section, ...review].join(' | '),
  );

test.each([
  ['Khối 10', 'Khối 11'],
  ['Khối 10:', 'Khối 11, 12:'],
  ['Học sinh lớp 9', 'Học sinh các lớp 6, 7 và 8'],
  ['Các lớp 6A1, 6A2', 'Lớp 7B1'],
  ['Khóa 41', 'Khóa 42 và 43'],
])('“%s” and “%s” head the days below them', (one, other) => {
  const [first, second] = [one, other].map((name) => name.replace(':', ''));
  expect(
    read(one, 'Thứ Hai (06/12): Buổi sáng: Thi Vật lý', '', other, 'Thứ Ba (07/12): Buổi sáng: Thi Hóa học'),
  ).toEqual([`2027-12-06 | Thi Vật lý | ${first}`, `2027-12-07 | Thi Hóa học | ${second}`]);
});

test.each([
  ['words behind them', 'Khối 11 chào cờ tại sân trường'],
  ['a verb behind them', 'Lớp 9 thi thử'],
  ['a number of something else', 'Khối lượng 12 bài'],
  ['an hour', 'Khối 12: 14h00 tập dân vũ'],
])('%s are what takes place on the day above', (_, line) => {
  expect(read('Thứ Hai (06/12):', '- Thi Vật lý', `- ${line}`, 'Thứ Ba (07/12):', '- Thi Hóa học')[1]).toMatch(
    /^2027-12-06/u,
  );
});

test('above no day they are no heading of days', () => {
  const items = read('Thứ Hai (06/12):', '- Thi Vật lý', '- Khối 11', '- Thi Hóa học', 'Thứ Ba (07/12):', '- Thi Văn');
  expect(items.find((each) => each.includes('Thi Hóa học'))).not.toContain('| Khối 11');
});
