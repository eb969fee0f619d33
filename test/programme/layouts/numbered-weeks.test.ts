import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A line an item: days, title, and why it asks for a decision. */
const read = (text: string) =>
  readProgramme(text).items.map(({ start, end, title, review }) =>
    [start === end ? start : `${start}..${end}`, title, ...review].join(' | '),
  );

test('days below the second of several weeks are of that week, and the period goes on to its end', () => {
  const text =
    'LỊCH HỌC LỚP BỒI DƯỠNG\nTuần 32 (từ 03/8 - 07/8/2026)\nThứ 2: Bài 1\nThứ 4: Bài 2\nTuần 33 (từ 10/8 đến 14/8/2026)\nThứ 2: Bài 3\nThứ 4: Ôn tập\n';
  expect(read(text)).toEqual(['2026-08-03 | Bài 1', '2026-08-05 | Bài 2', '2026-08-10 | Bài 3', '2026-08-12 | Ôn tập']);
  expect(readProgramme(text).period).toEqual({ start: '2026-08-03', end: '2026-08-14' });
});

test('the number alone is counted from a week of which a day is known, before it or behind it', () => {
  expect(
    read(
      'LỊCH HỌC LỚP BỒI DƯỠNG\nTuần 32 (từ 03/8 - 07/8/2026)\nThứ 2: Bài 1\nTuần 33\nThứ 2: Bài 3\nTuần 35\nThứ 4: Ôn tập\n',
    ),
  ).toEqual(['2026-08-03 | Bài 1', '2026-08-10 | Bài 3', '2026-08-26 | Ôn tập']);
  expect(
    read(
      'LỊCH CÔNG TÁC THÁNG 8/2026\nTuần 33:\n- Thứ Hai: Chào cờ.\n- Thứ Tư: Họp hội đồng.\nTuần 34:\n- Thứ Hai 17/8: Chào cờ.\n- Thứ Năm: Tập huấn.\n',
    ),
  ).toEqual(['2026-08-10 | Chào cờ', '2026-08-12 | Họp hội đồng', '2026-08-17 | Chào cờ', '2026-08-20 | Tập huấn']);
});

test('where nothing tells which week a number is, the days below it ask for a decision', () => {
  expect(
    read(
      'LỊCH CÔNG TÁC THÁNG 8/2026\nTuần 33:\n- Thứ Hai: Chào cờ.\n- Thứ Tư: Họp hội đồng.\nTuần 34:\n- Thứ Hai: Chào cờ.\n',
    ),
  ).toEqual([
    '2026-08-03 | Chào cờ | uncertain-date',
    '2026-08-05 | Họp hội đồng | uncertain-date',
    '2026-08-10 | Chào cờ | uncertain-date',
  ]);
});

test('the number above the days of the only week says nothing more', () => {
  expect(read('LỊCH CÔNG TÁC\n(Từ ngày 10/8 đến ngày 14/8/2026)\nTuần 33\nThứ Hai: Chào cờ.\nThứ Tư: Họp.\n')).toEqual([
    '2026-08-10 | Chào cờ',
    '2026-08-12 | Họp',
  ]);
});

test('numbers that contradict each other tell no week', () => {
  expect(
    read(
      'LỊCH CÔNG TÁC THÁNG 8/2026\nTuần 33:\n- Thứ Hai 03/8: Chào cờ.\nTuần 34:\n- Thứ Hai 17/8: Chào cờ.\nTuần 35:\n- Thứ Năm: Tập huấn.\n',
    ),
  ).toEqual(['2026-08-03 | Chào cờ', '2026-08-17 | Chào cờ', '2026-08-20 | Tập huấn | uncertain-date']);
});
