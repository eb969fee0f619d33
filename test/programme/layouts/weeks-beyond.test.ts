import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** What entries of a week say of their own days, places and hours. */

const entries = (body: string) =>
  readProgramme(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 20/4 đến ngày 24/4/2026)\n${body}\n`).items.map(
    ({ start, end, startTime, title, location, review }) =>
      [start === end ? start : `${start}..${end}`, startTime, title, location, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['Thứ Năm, ngày 23/4 và Thứ Sáu, ngày 24/4', '(đến hết ngày 25/4)', '2026-04-23..2026-04-25'],
  ['Thứ Năm 23/4, Thứ Sáu 24/4', '(đến ngày 26/4)', '2026-04-23..2026-04-26'],
  ['Thứ Tư 22/4', '(đến hết ngày 25/4)', '2026-04-22..2026-04-25'],
])('below “%s” what goes on “%s” ends on that day', (heading, until, days) => {
  expect(entries(`${heading}\nChủ tịch dự Hội nghị xúc tiến đầu tư tại Huế ${until}`)).toEqual([
    `${days} | Chủ tịch dự Hội nghị xúc tiến đầu tư tại Huế ${until} | Huế`,
  ]);
});

test('“Đ/đ:” leads to the place', () => {
  expect(entries('Thứ Hai 20/4\n- 14g00: Họp UBND phường. Thành phần: các thành viên. Đ/đ: PH số 1.')).toEqual([
    '2026-04-20 | 14:00 | Họp UBND phường | PH số 1',
  ]);
});

test.each(['Tiết 3: Họp tổ trưởng', 'Tiết 3-4: Họp tổ trưởng'])(
  '“%s” below an entry with an hour is one of its own',
  (line) => {
    expect(entries(`Thứ Hai 20/4\n7h30: Chào cờ (cô Lan phụ trách)\n${line}\n10h00: Tiếp đoàn kiểm tra`)).toEqual([
      '2026-04-20 | 07:30 | Chào cờ',
      `2026-04-20 | ${line} | hour-left`,
      '2026-04-20 | 10:00 | Tiếp đoàn kiểm tra',
    ]);
  },
);
