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

const BELOW = [
  ['7h30: Thi Vật lý', 'Khối 10', '7h30: Thi Hóa học', 'Khối 11', '7h30: Thi Văn', 'Khối 12'],
  ['8h00: Lao động', 'Lớp 8A', '14h00: Kiểm tra nền nếp', 'Khối 6, 7', '8h00: Tập huấn', 'Lớp 9A1 và 9A2'],
  ['- Thi thử', 'Học sinh lớp 9', '- Thi nghề', 'Các lớp 8A, 8B', '- Tập văn nghệ', 'Lớp 6A'],
  ['Sáng: Thi Vật lý', 'Khối 10', 'Chiều: Thi Hóa học', 'Khối 11', 'Sáng: Thi Văn', 'Khối 12'],
  ['Họp phụ huynh', 'Khối 10', 'Họp phụ huynh', 'Khối 11', 'Họp phụ huynh', 'Khối 12'],
];
const DAYS = ['Thứ Hai, 06/12', 'Thứ Ba, 07/12', 'Thứ Tư, 08/12'];

test.each(BELOW)('below the entry of the last day, too, they are who comes to each: %s / %s', (...lines) => {
  const items = read(...DAYS.flatMap((day, i) => [day, ...lines.slice(2 * i, 2 * i + 2)]));
  expect(items).toEqual(
    ['2027-12-06', '2027-12-07', '2027-12-08'].map((day, i) => {
      const words = lines[2 * i]!.replace(/^.*?(?:: |- )/u, '');
      return `${day} | ${words} ${lines[2 * i + 1]}`;
    }),
  );
});

test.each(BELOW)('below an entry of some day alone, of which it is, a person says: %s / %s', (...lines) => {
  const items = read(DAYS[0]!, ...lines.slice(0, 2), DAYS[1]!, lines[2]!, DAYS[2]!, lines[4]!);
  expect(items.map((each) => each.slice(0, 10))).toEqual(['2027-12-06', '2027-12-07', '2027-12-08']);
  expect(items[0]).toMatch(new RegExp(`${lines[1]}.*unclear-boundary`, 'u'));
  expect(items.slice(1).join('')).not.toContain(lines[1]);
});

test.each([
  ['Thành phần:', 'Khối 9'],
  ['Trực tuần:', 'Lớp 8A'],
  ['- Trực nền nếp:', '+ Lớp 11A2'],
  ['- Dự thi:', '- Học sinh các lớp 6, 7'],
])('what “%s” announces is none of the next day', (label, forms) => {
  const items = programmeOf(
    `LỊCH CÔNG TÁC TUẦN 14 (từ 06/12 đến 11/12/2027)\n\nThứ Hai, 06/12\n8h00: Lao động\n${label}\n${forms}\nThứ Ba, 07/12\n8h00: Thi nghề\n`,
  ).items;
  expect(items.at(-1)).toMatchObject({ start: '2027-12-07', title: 'Thi nghề', section: [] });
  expect(JSON.stringify(items.filter(({ start }) => start === '2027-12-06'))).toContain(forms.replace(/^\W+/u, ''));
});

test('forms above the first day head it, also where others stand below their entries', () => {
  const items = read('Khối 10, 11', DAYS[0]!, '7h30: Thi Lý', 'Khối 10', DAYS[1]!, '7h30: Thi Văn', 'Khối 11');
  expect(items).toEqual(['2027-12-06 | Thi Lý Khối 10 | Khối 10, 11', '2027-12-07 | Thi Văn Khối 11 | Khối 10, 11']);
});

test('nor is one above more of the last day below an entry', () => {
  const items = read(DAYS[0]!, '8h00: Họp', 'Khối 10', DAYS[1]!, '8h00: Lao động', 'Khối 11', '9h00: Thi Văn');
  expect(items[0]).toMatch(/Khối 10.*unclear-boundary/u);
});
