import { expect, test } from 'vitest';
import { printedText } from '../../src/programme/printed.ts';
import { withShiftsOfDays } from '../../src/programme/shifts-of-days.ts';
import { readText } from '../../src/readers/text.ts';
import { readProgramme } from './summary.ts';

/** Numbered shifts of the days of a roster, in a line each or side by side. */

const read = (text: string) =>
  readProgramme(text).items.map(({ kind, start, startTime, endTime, title, leadersText }) =>
    [kind, start, startTime, endTime, leadersText ?? title.split(': ')[1]].filter(Boolean).join(' '),
  );
const TWO = [
  'event 2027-04-30 07:00 14:00 BS Lê Văn Mẫu',
  'event 2027-04-30 14:00 21:00 BS Trần Thị Ví',
  'event 2027-05-01 07:00 14:00 BS Hồ Văn Thử',
  'event 2027-05-01 14:00 21:00 BS Lý Thị Nghiệm',
];
const HEAD = 'BỆNH VIỆN MẪU\nLỊCH TRỰC LỄ 30/4 VÀ 01/5/2027\n\n';

test('shifts side by side behind their day have the hours that are told once', () => {
  expect(
    read(
      `${HEAD}Ca 1: 7h–14h\nCa 2: 14h–21h\nNgày 30/4: Ca 1: BS Lê Văn Mẫu; Ca 2: BS Trần Thị Ví\nNgày 01/5: Ca 1: BS Hồ Văn Thử; Ca 2: BS Lý Thị Nghiệm\n`,
    ),
  ).toEqual(TWO);
});

test('shifts below their day have their own hours', () => {
  const days = (own: (n: number, who: string) => string) =>
    `${HEAD}Thứ Sáu 30/4\n${own(1, 'BS Lê Văn Mẫu')}\n${own(2, 'BS Trần Thị Ví')}\nThứ Bảy 01/5\n${own(1, 'BS Hồ Văn Thử')}\n${own(2, 'BS Lý Thị Nghiệm')}\n`;
  const hours = (n: number) => (n === 1 ? '7h–14h' : '14h–21h');
  expect(read(days((n, who) => `- Ca ${n}: ${hours(n)}: ${who}`))).toEqual(TWO);
  expect(read(days((n, who) => `- Ca ${n} (${hours(n)}): ${who}`))).toEqual(TWO);
  expect(read(days((n, who) => `Kíp ${n}, từ ${hours(n)}: ${who}`))).toEqual(TWO);
});

test('beside the rest of a notice each shift is told', () => {
  const items = read(
    'UBND PHƯỜNG MẪU\nTHÔNG BÁO\nVề việc nghỉ lễ và phân công trực lễ 30/4 - 01/5/2027\nMẫu, ngày 20 tháng 4 năm 2027\n\n1. Nghỉ lễ từ thứ Sáu 30/4/2027 đến Chủ nhật 02/5/2027.\n2. Phân công trực:\n- Ngày 30/4: Ca 1: 7h–14h: ông Mẫu; Ca 2: 14h–21h: bà Ví.\n- Ngày 01/5: Ca 1 (7h–14h): ông Thử; Ca 2 (14h–21h): bà Nghiệm.\n',
  );
  expect(items.slice(1)).toEqual([
    'event 2027-04-30 07:00 14:00 ông Mẫu',
    'event 2027-04-30 14:00 21:00 bà Ví',
    'event 2027-05-01 07:00 14:00 ông Thử',
    'event 2027-05-01 14:00 21:00 bà Nghiệm',
  ]);
});

test('a weekday that is not that of its day is still asked about', () => {
  const { items } = readProgramme(
    `${HEAD}Thứ Hai 30/4\n- Ca 1: 7h–14h: BS Lê Văn Mẫu\n- Ca 2: 14h–21h: BS Trần Thị Ví\n`,
  );
  expect(items.map(({ review }) => review)).toEqual([['weekday-mismatch'], ['weekday-mismatch']]);
});

test('a comma parts shifts like a semicolon, and the names within one', () => {
  expect(
    read(
      `${HEAD}Ca 1: 7h–14h\nCa 2: 14h–21h\nNgày 30/4: Ca 1: BS Lê Văn Mẫu; Ca 2: BS Trần Thị Ví\nNgày 01/5: Ca 1: BS Hồ Văn Thử, BS Mai Thị Dụ, ca 2: BS Lý Thị Nghiệm\n`,
    ),
  ).toEqual([TWO[0], TWO[1], `${TWO[2]}, BS Mai Thị Dụ`, TWO[3]]);
});

test.each(['BS Hồ Văn Thử (0900000000)', 'BS Hồ Văn Thử dự lễ'])(
  'a row that cannot be parted is asked about: %s',
  (who) => {
    const { items } = readProgramme(
      `${HEAD}Ca 1: 7h–14h\nCa 2: 14h–21h\nNgày 30/4: Ca 1: BS Lê Văn Mẫu; Ca 2: BS Trần Thị Ví\nNgày 01/5: Ca 1: ${who}; Ca 2: BS Lý Thị Nghiệm\nNgày 02/5: Ca 1: BS Lê Văn Mẫu; Ca 2: BS Trần Thị Ví\n`,
    );
    const hours = items.map(({ start, startTime, review }) => [start, startTime, review.includes('hour-left')]);
    expect(hours).toEqual([
      ['2027-04-30', '07:00', false],
      ['2027-04-30', '14:00', false],
      ['2027-05-01', null, true],
      ['2027-05-02', '07:00', false],
      ['2027-05-02', '14:00', false],
    ]);
  },
);

test.each([
  ['no duty', 'LỊCH THI\nNgày 30/4: Ca 1: 7h–9h: Toán; Ca 2: 9h–11h: Văn\n'],
  ['no hours', 'LỊCH TRỰC\nNgày 30/4: Ca 1: BS Lê Văn Mẫu; Ca 2: BS Trần Thị Ví\n'],
  ['something that is done', 'LỊCH TRỰC\nThứ Hai 30/4\n- Ca 1: 7h–9h: Kiểm tra phòng cháy\n- Ca 2: 9h–11h: Họp tổ\n'],
  ['other entries of the day', 'LỊCH TRỰC\nThứ Hai 30/4\n- Ca 1: 7h–9h: BS Lê Văn Mẫu\n- 8h00: Họp giao ban\n'],
  ['a shift without anybody', 'LỊCH TRỰC\nNgày 30/4: Ca 1: 7h–14h; Ca 2: 14h–21h\n'],
])('%s: the text stays as it is', (_, text) => {
  const source = readText(text);
  const printed = ({ blocks }: typeof source) =>
    blocks.map((block) => (block.type === 'paragraph' ? printedText(block.line) : ''));
  expect(printed(withShiftsOfDays(source))).toEqual(printed(source));
});
