import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Of a notice of rests: days worked instead, told in brackets or twice, and the names of several holidays in a line. */

const read = (headline: string, ...lines: readonly string[]) =>
  readProgramme(
    `CÔNG TY CỔ PHẦN MẪU\nTHÔNG BÁO\nMẫu, ngày 10 tháng 3 năm 2026\n${headline}\n\n${lines.join('\n')}\n`,
  ).items.map(({ kind, start, end, title, review }) =>
    [`${kind} ${start}${start === end ? '' : `..${end}`} ${title}`, ...review].join(' | '),
  );

test.each([
  'Thứ Bảy 02/5: nghỉ bù cho Chủ nhật 19/4 (đi làm).',
  'Thứ Bảy 02/5 nghỉ bù cho Chủ nhật, ngày 19/4 (vẫn đi làm).',
  'Nghỉ bù thứ Bảy 02/5 cho Chủ nhật 19/4 (đi làm bình thường).',
])('the day for which another is free is one of work: “%s”', (line) => {
  const items = read('Nghỉ lễ 30/4 và 01/5/2026', 'Thứ Năm 30/4 và thứ Sáu 01/5: nghỉ lễ.', line);
  expect(items.some((item) => item.startsWith('event 2026-04-19 Làm bù'))).toBe(true);
  expect(items.filter((item) => item.startsWith('dayOff 2026-04-19'))).toEqual([]);
});

test('a day of rest in brackets stays one, and a day of work as usual is no entry', () => {
  expect(
    read(
      'Nghỉ lễ 30/4/2026',
      'Cán bộ nghỉ thứ Năm 30/4 (nghỉ lễ).',
      'Thứ Hai 04/5 (đi làm) trở lại bình thường.',
    ).filter((item) => item.includes('2026-05-04')),
  ).toEqual([]);
});

test.each([
  'Hoán đổi ngày làm việc thứ Hai, 31/8 (nghỉ) với thứ Bảy, 22/8 (làm bù).',
  'Việc hoán đổi ngày làm việc thứ Hai 31/8 được thực hiện vào thứ Bảy 22/8/2026.\nThứ Bảy 22/8: toàn công ty đi làm bù.',
  'Hoán đổi ngày làm việc từ thứ Hai, ngày 31/8/2026 sang thứ Bảy, ngày 22/8/2026.\nLàm bù: thứ Bảy, ngày 22/8/2026.',
  'Đi làm bù vào thứ Bảy 22/8/2026.\nHoán đổi ngày làm việc thứ Hai 31/8/2026 sang thứ Bảy 22/8/2026.',
])('a swap and the day that makes up for it are one entry: “%s”', (lines) => {
  const items = read('Nghỉ lễ Quốc khánh 02/9/2026', 'Nghỉ lễ từ thứ Bảy 29/8/2026 đến hết thứ Tư 02/9/2026.', lines);
  expect(items.map((item) => item.slice(0, 17)).filter((item) => item.includes('08-22'))).toEqual([
    'event 2026-08-22 ',
  ]);
});

test('something else on a day of work instead is told', () => {
  expect(
    read(
      'Nghỉ lễ Quốc khánh 02/9/2026',
      'Nghỉ lễ từ 29/8/2026 đến 02/9/2026, làm bù thứ Bảy 22/8/2026.',
      'Thứ Bảy 22/8: sau giờ làm bù họp tổ công đoàn.',
    ).some((item) => item.includes('họp tổ công đoàn')),
  ).toBe(true);
});

test.each([
  ['Thứ Bảy 22/8/2026: làm bù; đón đoàn Sở Mẫu kiểm định, bàn giao kho.', true],
  ['Thứ Bảy 22/8/2026: đi làm bù, tổng vệ sinh khu nhà xưởng.', true],
  ['Thứ Bảy 22/8/2026: toàn thể cán bộ, nhân viên đi làm bù.', false],
  ['Thứ Bảy 22/8/2026: làm bù để nghỉ thứ Hai 31/8.', false],
])('what else a day of work instead holds is no line that nobody reads: “%s”', (line, isMore) => {
  const { items, notices } = readProgramme(
    `CÔNG TY CỔ PHẦN MẪU\nTHÔNG BÁO\nMẫu, ngày 10 tháng 8 năm 2026\nNghỉ lễ Quốc khánh 02/9/2026\n\nCông ty nghỉ từ ngày 29/8/2026 đến hết ngày 02/9/2026, đi làm bù vào thứ Bảy 22/8/2026.\n${line}\n`,
  );
  const isTold =
    notices.some(({ code }) => code === 'line-unread') ||
    items.some(({ title, review }) => /đoàn|vệ sinh/u.test(title) && review.length > 0);
  expect(isTold).toBe(isMore);
});

test('days of a headline are those of the holiday that it names beside them, or of all of them', () => {
  const foot = 'Các bộ phận phân công trực, bật đèn bảo vệ.';
  expect(read('Nghỉ Giỗ Tổ Hùng Vương 26-27/4 và dịp lễ 30/4 - 01/5 từ 30/4 đến 03/5/2026', foot)).toEqual([
    'dayOff 2026-04-26..2026-04-27 Nghỉ Giỗ Tổ Hùng Vương',
    'dayOff 2026-04-30..2026-05-03 Nghỉ lễ 30/4 - 01/5',
  ]);
  expect(
    read('V/v nghỉ lễ Giỗ Tổ Hùng Vương, 30/4 và 01/5 từ ngày 30/4/2026 đến ngày 03/5/2026', foot).map((item) =>
      item.slice(0, 70),
    ),
  ).toContain('dayOff 2026-04-30..2026-05-03 Nghỉ lễ Giỗ Tổ Hùng Vương, 30/4 và 01/5');
  expect(read('Nghỉ lễ Quốc khánh từ 29/8 đến 02/9/2026 và Tết Dương lịch từ 01/01 đến 03/01/2027', foot)).toEqual([
    'dayOff 2026-08-29..2026-09-02 Nghỉ lễ Quốc khánh',
    expect.stringContaining('dayOff 2027-01-01..2027-01-03 Nghỉ Tết Dương lịch'),
  ]);
});

test.each([
  ['Làm bù: cán bộ đi làm bù cả ngày thứ Bảy, ngày 22/8/2026.', 'Làm bù: cán bộ đi làm bù'],
  ['Toàn Trung tâm làm việc bù cả ngày thứ Bảy 22/8/2026.', 'Làm việc bù'],
  ['Làm việc bù: Toàn Viện làm việc bù cả ngày 22/8/2026.', 'Làm việc bù: Toàn Viện làm việc bù'],
])('a whole day that makes up for a rest is one entry: “%s”', (line, title) => {
  const items = read('Nghỉ lễ Quốc khánh 02/9/2026', 'Nghỉ lễ từ thứ Bảy 29/8/2026 đến hết thứ Tư 02/9/2026.', line);
  expect(items.filter((item) => item.includes('08-22'))).toEqual([`event 2026-08-22 ${title}`]);
});

test('beside the day of this time, that of every month is none', () => {
  const items = read(
    'Nghỉ lễ Quốc khánh 02/9/2026',
    'Nghỉ lễ từ thứ Bảy 29/8/2026 đến hết thứ Tư 02/9/2026.',
    'Tiêm vắc xin tháng 9 (thường lệ ngày 02 hằng tháng) được tổ chức vào sáng thứ Bảy ngày 05/9/2026.',
  );
  expect(items.find((item) => item.includes('Tiêm'))).toMatch(/^event 2026-09-05 .*line-alone/u);
});
