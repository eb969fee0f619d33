import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Days that are only expected, and parts of months, that head what is done then. */

const read = (lines: readonly string[], title = 'CÁC MỐC THỜI GIAN TUYỂN DỤNG NĂM 2027') =>
  programmeOf(`SỞ THỬ\n\n${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`).items.map(
    ({ timing, start, end, title: words, tentative }) =>
      [timing, start, ...(end === start ? [] : [end]), words, ...(tentative ? ['?'] : [])].join(' | '),
  );

const ABOVE = 'Ngày 03/5/2027: Niêm yết danh sách.';
const BELOW = 'Ngày 01/12/2027: Công bố kết quả.';
const around = (line: string, title?: string) => read([ABOVE, line, BELOW], title);

test.each([
  ['Dự kiến 12/5/2027: Thi vòng một.', 'on | 2027-05-12 | Thi vòng một | ?'],
  ['Dự kiến ngày 12/5: Thi vòng một.', 'on | 2027-05-12 | Thi vòng một | ?'],
  ['Dự kiến vào ngày 12/5/2027: Phỏng vấn.', 'on | 2027-05-12 | Phỏng vấn | ?'],
  ['Dự kiến ngày 12-13/5/2027: Chấm bài.', 'on | 2027-05-12 | 2027-05-13 | Chấm bài | ?'],
  ['Đầu tháng 6/2027: Thi vòng một.', 'period | 2027-06-01 | 2027-06-10 | Thi vòng một'],
  ['Giữa tháng 6 năm 2027: Phỏng vấn.', 'period | 2027-06-11 | 2027-06-20 | Phỏng vấn'],
  ['Cuối tháng 6: Ký hợp đồng.', 'period | 2027-06-21 | 2027-06-30 | Ký hợp đồng'],
])('it is none of the day above: “%s”', (line, expected) => {
  for (const title of ['CÁC MỐC THỜI GIAN TUYỂN DỤNG NĂM 2027', 'LỊCH TUYỂN DỤNG NĂM 2027']) {
    const items = around(line, title);
    expect([items.length, items[1]?.replace(/\.(?= \||$)/u, '')]).toEqual([3, expected]);
  }
});

test.each([
  'Ngày 12/5/2027: Dự kiến 30 thí sinh dự thi vòng một.',
  'Ngày 12/5/2027: Thi vòng một, dự kiến công bố điểm sau đó.',
  'Ngày 12/5/2027: Họp chuẩn bị cuối tháng 6.',
  'Ngày 12/5/2027: Sơ kết đầu tháng.',
])('words behind a day stay on it: “%s”', (line) => {
  const items = around(line);
  expect([items.length, items[1]?.slice(0, 15)]).toEqual([3, 'on | 2027-05-12']);
});

test('the end of a February is the last of its days', () => {
  const items = read(
    ['Ngày 03/02/2028: Niêm yết.', 'Cuối tháng 02/2028: Thi.', 'Ngày 05/3/2028: Công bố.'],
    'CÁC MỐC TUYỂN DỤNG 2028',
  );
  expect(items[1]).toMatch(/^period \| 2028-02-21 \| 2028-02-29/u);
});
