import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Beside hours that a week reads, a sentence that lists names with their days. */
const told = (sentence: string) =>
  readProgramme(
    `Đội chiếu bóng tỉnh Thử phục vụ bà con dịp cuối năm 2027.\n${sentence}\nRiêng xã Dụ chiếu ở ba nơi:\n19h30 ngày 26/11/2027 tại Nhà văn hóa thôn Một;\n19h30 ngày 27/11/2027 tại Nhà văn hóa thôn Hai;\n20h00 ngày 29/11/2027 tại Nhà văn hóa thôn Ba.\nVào cửa tự do.\n`,
  )
    .items.filter(({ line }) => line === 2)
    .map(({ start, end, title }) => `${start}${end === start ? '' : `..${end}`} ${title}`);

test.each([
  [
    'Lịch chiếu tháng 11 năm 2027 gồm: xã Mẫu (ngày 08/11), xã Ví (ngày 09/11), xã Thử Sơn (ngày 10 - 11/11).',
    [
      '2027-11-08 xã Mẫu (ngày 08/11)',
      '2027-11-09 xã Ví (ngày 09/11)',
      '2027-11-10..2027-11-11 xã Thử Sơn (ngày 10 - 11/11)',
    ],
  ],
  [
    'Khám bệnh lưu động: thôn Bắc (08/11/2027); thôn Nam (09/11/2027) và thôn Đông (10/11/2027).',
    [
      '2027-11-08 Khám bệnh lưu động: thôn Bắc (08/11/2027)',
      '2027-11-09 thôn Nam (09/11/2027)',
      '2027-11-10 thôn Đông (10/11/2027)',
    ],
  ],
  [
    'Bế giảng các lớp: lớp may (ngày 8/11/2027), lớp thêu (ngày 9/11/2027).',
    ['2027-11-08 lớp may (ngày 8/11/2027)', '2027-11-09 lớp thêu (ngày 9/11/2027)'],
  ],
  [
    'Thu mua tại: điểm số 1 (từ ngày 08/11 đến ngày 09/11/2027), điểm số 2 (ngày 12/11/2027)',
    ['2027-11-08..2027-11-09 điểm số 1 (từ ngày 08/11 đến ngày 09/11/2027)', '2027-11-12 điểm số 2 (ngày 12/11/2027)'],
  ],
])('each name of a list has the day in the bracket behind it: %s', (sentence, entries) => {
  expect(told(sentence)).toEqual(entries);
});

test.each([
  ['one bracket', 'Chiếu phim tại xã Mẫu và xã Ví (ngày 08/11/2027).', 1],
  ['a day outside of brackets', 'Chiếu phim tại xã Mẫu ngày 08/11/2027, tại xã Ví (ngày 09/11/2027).', 2],
  ['a bracket that says more', 'Chiếu phim: xã Mẫu (ngày 08/11/2027, nếu không mưa), xã Ví (ngày 09/11/2027).', 1],
  ['words behind the last', 'Chiếu phim: xã Mẫu (ngày 08/11/2027), xã Ví (ngày 09/11/2027) cùng một buổi ở xã bạn.', 1],
  ['no name before one of them', 'Chiếu phim ở xã Mẫu (ngày 08/11/2027) (ngày 09/11/2027).', 1],
])('%s parts no list', (_, sentence, most) => {
  const entries = told(sentence);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.length).toBeLessThanOrEqual(most);
  expect(entries.filter((title) => /^\S+ xã (?:Mẫu|Ví) \(ngày \d+\/11\/2027\)$/u.test(title))).toEqual([]);
});
