import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLED_CONFIG } from '#src/config/bundled.ts';
import { loadCalendar, parseHolidays, parseObservances } from '#src/config/calendar.ts';
import { LichError } from '#src/errors.ts';
import { calendarDay, namesOf } from '#src/time/holidays.ts';
import { parseLocalDate } from '#src/time/local.ts';

const holidays = (years: string, law = '[]') => `sources:
  - { id: notice, title: Thông báo, confidence: high }
law: ${law}
years:
${years}`;

function faultsOf(parse: () => unknown): string[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof LichError)
      return String(error.data.faultsEn)
        .split('\n')
        .map((line) => line.trim());
    throw error;
  }
  return [];
}

test('the bundled files are without fault', () => {
  const { data, observances } = loadCalendar(BUNDLED_CONFIG);
  expect(data.years.map(({ year, status }) => `${year} ${status}`)).toEqual([
    '2020 final',
    '2021 final',
    '2022 final',
    '2023 final',
    '2024 final',
    '2025 final',
    '2026 final',
    '2027 provisional',
  ]);
  expect([...observances.values()].flat()).toHaveLength(129);
});

test('the bundled observances bear their ordinals', () => {
  const calendar = loadCalendar(BUNDLED_CONFIG);
  const names = (text: string) => namesOf(calendarDay(calendar, parseLocalDate(text)!));
  expect(names('2025-03-03')).toEqual([
    'Kỷ niệm 66 năm Ngày truyền thống Bộ đội Biên phòng',
    'Kỷ niệm 36 năm Ngày Biên phòng toàn dân',
  ]);
  expect(names('2025-03-08')).toEqual(['Kỷ niệm 115 năm Ngày Quốc tế Phụ nữ']);
  expect(names('2025-03-26')).toEqual(['Kỷ niệm 94 năm Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh']);
  expect(names('2024-02-03')).toEqual(['Kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam']);
  expect(names('2025-05-18')).toEqual(['Ngày Khoa học và Công nghệ Việt Nam']);
  expect(names('2034-09-26')).toEqual(['Tết Trung thu']);
});

test('every fault of a year of holidays is named with its line', () => {
  const text = holidays(`  - year: 2026
    status: final
    daysOff:
      - { date: 2026-02-30, name: Tết, nameEn: New Year, source: notice }
      - { date: 2025-09-02, name: Quốc khánh, nameEn: National Day, source: notice }
      - { date: 2026-04-26, name: Giỗ Tổ, nameEn: Hùng Kings, source: nowhere }
      - { date: 2026-04-26, name: Giỗ Tổ, nameEn: Hùng Kings, source: notice }
      - { date: 2026-04-28, inLieuOf: 2026-04-27, name: Nghỉ bù, nameEn: In lieu, source: notice }
    swaps:
      - { off: 2026-08-29, work: 2026-08-31, occasion: Quốc khánh, occasionEn: National Day, source: notice }
`);
  expect(faultsOf(() => parseHolidays(text, 'holidays.yaml'))).toEqual([
    'holidays.yaml:8: “2026-02-30” is not a day that exists; write it like 2025-03-01.',
    'holidays.yaml:9: 2025-09-02 is not in 2026.',
    'holidays.yaml:10: No source has the id “nowhere”.',
    'holidays.yaml:11: 2026-04-26 stands above already.',
    'holidays.yaml:12: 2026-04-27 is not a holiday on a weekend, so nothing is given in lieu of it.',
    'holidays.yaml:14: 2026-08-29 is a Saturday or Sunday, a day of rest as it is.',
    'holidays.yaml:14: 2026-08-31 is neither Saturday nor Sunday, so it cannot make up for another day.',
  ]);
});

test('a day may not be off and worked in the same year, nor a year stand twice', () => {
  const year = `  - year: 2026
    status: final
    daysOff:
      - { date: 2026-08-22, name: Lễ, nameEn: Holiday, source: notice }
    swaps:
      - { off: 2026-08-31, work: 2026-08-22, occasion: Quốc khánh, occasionEn: National Day, source: notice }
`;
  expect(faultsOf(() => parseHolidays(holidays(year + year), 'h.yaml'))).toEqual([
    'h.yaml:10: 2026-08-22 stands above already.',
    'h.yaml:11: The year 2026 stands above already.',
    'h.yaml:16: 2026-08-22 stands above already.',
  ]);
});

test('a holiday by law needs a day that exists and a source', () => {
  const law = `
  - { name: Lễ, nameEn: Holiday, month: 4, day: 31, from: 2021-01-01, to: 2020-12-31, source: nowhere }`;
  expect(faultsOf(() => parseHolidays(holidays('  []', law), 'h.yaml'))).toEqual([
    'h.yaml:4: Month 4 has no day 31.',
    'h.yaml:4: The end 2020-12-31 comes before 2021-01-01.',
    'h.yaml:4: No source has the id “nowhere”.',
  ]);
});

test('every fault of an observance is named with its line', () => {
  const text = `observances:
  - { id: one, name: Một, nameEn: One, month: 2, day: 30, group: state, confidence: high }
  - { id: one, name: Hai, nameEn: Two, month: 13, day: 1, group: state, confidence: high }
  - { id: Three, name: Ba, nameEn: Three, month: 1, day: 0, group: other, confidence: high }
  - { id: four, name: Bốn, month: 1, day: 1, from: 2020, to: 2019, group: state, confidence: high, colour: red }
`;
  expect(faultsOf(() => parseObservances(text, 'o.yaml'))).toEqual([
    'o.yaml:2: Month 2 has no day 30.',
    'o.yaml:3: “month” must lie between 1 and 12.',
    'o.yaml:3: The id “one” is already used on line 2.',
    'o.yaml:4: “group” must be one of: state, party, leaders, history, forces, sectors, organisations, society, international, religion, tradition.',
    'o.yaml:4: The id “Three” may hold only a-z, 0-9 and hyphens.',
    'o.yaml:4: Month 1 has no day 0.',
    'o.yaml:5: There is no key “colour”.',
    'o.yaml:5: The key “nameEn” is missing.',
    'o.yaml:5: The end 2019 comes before 2020.',
  ]);
});

test('the fields of the bundled observances are all explained at the head of the file', () => {
  const text = readFileSync(join(BUNDLED_CONFIG, 'observances.yaml'), 'utf8');
  const head = text.slice(0, text.indexOf('observances:'));
  const keys = new Set([...text.matchAll(/^ {2}[- ] (\w+):/gm)].map(([, key]) => key!));
  expect([...keys].filter((key) => !head.includes(key))).toEqual([]);
});
