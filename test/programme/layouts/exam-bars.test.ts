import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Examinations in a table of bars with the hour at which work begins. */

const read = (...rows: readonly string[]) =>
  readProgramme(`TRƯỜNG THPT MẪU\nLỊCH KIỂM TRA HỌC KỲ I\n\n${rows.join('\n')}\n`).items.map(
    ({ start, startTime, endTime, title, review }) =>
      [start, startTime, endTime, title, ...review].filter(Boolean).join(' '),
  );

test('the hour of work is that of the subject, how long it takes is not', () => {
  expect(
    read(
      'Môn | Ngày | Giờ làm bài',
      'Toán | 14/12/2026 | 7h30 - 9h00',
      'Ngữ văn | 15/12/2026 | 7h30',
      'Vật lí | 16/12/2026 | 9h30',
    ),
  ).toEqual(['2026-12-14 07:30 09:00 Toán', '2026-12-15 07:30 Ngữ văn', '2026-12-16 09:30 Vật lí']);
  expect(
    read(
      'Môn thi | Ngày thi | Giờ làm bài | Thời gian làm bài',
      'Ngữ văn | 05/4/2027 | 7h30 | 120 phút',
      'Toán | 05/4/2027 | 14h00 | 90 phút',
      'Tiếng Anh | 06/4/2027 | 7h30 | 50 phút',
    ),
  ).toEqual(['2027-04-05 07:30 Ngữ văn', '2027-04-05 14:00 Toán', '2027-04-06 07:30 Tiếng Anh']);
});

test('of the hours of a sitting that at which work begins counts', () => {
  expect(
    read(
      'Ngày | Môn | Giờ phát đề | Giờ làm bài',
      '10/5/2027 | Toán lớp 9 | 7h55 | 8h00',
      '11/5/2027 | Ngữ văn lớp 9 | 7h55 | 8h00',
      '12/5/2027 | Tiếng Anh lớp 9 | 13h55 | 14h00',
    ),
  ).toEqual(['2027-05-10 08:00 Toán lớp 9', '2027-05-11 08:00 Ngữ văn lớp 9', '2027-05-12 14:00 Tiếng Anh lớp 9']);
});
