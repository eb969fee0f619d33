import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const TITLE = 'LỊCH KIỂM TRA CUỐI HỌC KỲ II - NĂM HỌC 2026-2027\n\n';
const read = (rows: readonly (readonly string[])[]) =>
  programmeOf(TITLE + rows.map((row) => row.join('\t')).join('\n')).items.map(({ start, startTime, title, review }) =>
    [start, startTime, title, ...review].join(' | '),
  );

test('below the name of a column numbers are classes, not days, and blank days go on', () => {
  expect(
    read([
      ['Ngày', 'Buổi', 'Khối', 'Môn', 'Giờ'],
      ['03/5 (T2)', 'Sáng', '12', 'Ngữ văn', '7h30'],
      ['', 'Chiều', '10, 11', 'Ngữ văn', '13h30'],
      ['04/5 (T3)', 'Sáng', '12', 'Toán', '7h30'],
      ['', 'Chiều', '10, 11', 'Toán', '13h30'],
    ]),
  ).toEqual([
    '2027-05-03 | 07:30 | Ngữ văn',
    '2027-05-03 | 13:30 | Ngữ văn',
    '2027-05-04 | 07:30 | Toán',
    '2027-05-04 | 13:30 | Toán',
  ]);
});

test.each([
  ['Phát đề', 'Bắt đầu làm bài', 'Thu bài'],
  ['Giờ tập trung', 'Giờ thi', 'Giờ kết thúc'],
])('of the hours below %s, %s and %s the second is that of the exam', (before, start, end) => {
  expect(
    read([
      ['Ngày', 'Môn', before, start, end],
      ['03/5', 'Lịch sử', '7h10', '7h30', '8h20'],
      ['04/5', 'Địa lí', '13h10', '13h30', '14h20'],
    ]),
  ).toEqual(['2027-05-03 | 07:30 | Lịch sử', '2027-05-04 | 13:30 | Địa lí']);
});

test('how long the work takes is not what is done', () => {
  expect(
    read([
      ['Ngày', 'Buổi', 'Môn', 'Thời gian làm bài', 'Giờ phát đề', 'Giờ bắt đầu làm bài'],
      ['03/5', 'Sáng', 'Lịch sử', '90 phút', '7h25', '7h30'],
      ['', 'Chiều', 'Địa lí', '60 phút', '13h55', '14h00'],
      ['04/5', 'Sáng', 'Toán', '90 phút', '7h25', '7h30'],
    ]),
  ).toEqual(['2027-05-03 | 07:30 | Lịch sử', '2027-05-03 | 14:00 | Địa lí', '2027-05-04 | 07:30 | Toán']);
});
