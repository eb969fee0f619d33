import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(
    ({ start, startTime, endTime, slot, title, leadersText, participantsText, note, review }) =>
      [
        start,
        [startTime ?? slot, endTime].filter(Boolean).join('-'),
        title,
        leadersText,
        participantsText,
        note,
        ...review,
      ]
        .filter(Boolean)
        .join(' | '),
  );

const OF_2025 = [
  '2025-01-15 | Tiếp công dân | Chủ tịch UBND xã',
  '2025-02-14 | Tiếp công dân | Phó Chủ tịch UBND xã',
  '2025-03-17 | Tiếp công dân | Chủ tịch UBND xã',
];

test.each([
  [
    'months and weekdays below heads',
    'Tháng Ngày tiếp Người tiếp công dân\nTháng 1 15 (Thứ 4) Chủ tịch UBND xã\nTháng 2 14 (Thứ 6) Phó Chủ tịch UBND xã\nTháng 3 17 (Thứ 2) Chủ tịch UBND xã',
  ],
  [
    'running numbers before the months',
    'TT Tháng Ngày Người tiếp\n1 Tháng 01 Ngày 15 Chủ tịch UBND xã\n2 Tháng 02 Ngày 14 Phó Chủ tịch UBND xã\n3 Tháng 03 Ngày 17 Chủ tịch UBND xã',
  ],
  [
    'rows that say themselves what their numbers are',
    '1 Tháng 01 Ngày 15 Chủ tịch UBND xã\n2 Tháng 02 Ngày 14 Phó Chủ tịch UBND xã\n3 Tháng 03 Ngày 17 Chủ tịch UBND xã',
  ],
  [
    'numbers alone below heads, weekdays without Thứ',
    'Tháng Ngày Thứ Người tiếp\n1 15 Tư Chủ tịch UBND xã\n2 14 Sáu Phó Chủ tịch UBND xã\n3 17 Hai Chủ tịch UBND xã',
  ],
  [
    'whole dates behind running numbers',
    'STT Ngày tiếp Thứ Người tiếp\n01 15/01/2025 Thứ Tư Chủ tịch UBND xã\n02 14/02/2025 Thứ Sáu Phó Chủ tịch UBND xã\n03 17/3/2025 Thứ Hai Chủ tịch UBND xã',
  ],
  [
    'dates in words',
    'TT Ngày, tháng, năm Lãnh đạo tiếp\n1 Ngày 15 tháng 01 năm 2025 (Thứ Tư) Chủ tịch UBND xã\n2 Ngày 14 tháng 02 năm 2025 (Thứ Sáu) Phó Chủ tịch UBND xã\n3 Ngày 17 tháng 3 năm 2025 Chủ tịch UBND xã',
  ],
  [
    'the day behind the words',
    'STT Lãnh đạo Ngày tiếp\n1 Chủ tịch UBND xã 15/01/2025\n2 Phó Chủ tịch UBND xã 14/02/2025\n3 Chủ tịch UBND xã 17/3/2025',
  ],
  [
    'cells in lines of their own below heads in one',
    'Tháng Ngày Người chủ trì\n01\n15 (Thứ Tư)\nChủ tịch UBND xã\n02\n14 (Thứ Sáu)\nPhó Chủ tịch UBND xã\n03\n17 (Thứ Hai)\nChủ tịch UBND xã',
  ],
  [
    'words that go on below',
    'Tháng Ngày Người tiếp\n1 15 Chủ tịch\nUBND xã\n2 14 Phó Chủ tịch UBND xã\n3 17 Chủ tịch UBND xã'.replace(
      '\nUBND',
      ' UBND',
    ),
  ],
])('a table put in lines is read row by row: %s', (_, rows) => {
  expect(read(`LỊCH TIẾP CÔNG DÂN NĂM 2025\n\n${rows}\n\nĐịa điểm: Phòng Tiếp công dân.\n`)).toEqual(OF_2025);
});

test('a row without a month is of the month above it', () => {
  const rows = 'Tháng 1 15 (thứ Tư) Ông A\n22 (thứ Tư) Bà B\nTháng 2 12 (thứ Tư) Ông A\n';
  expect(read(`LỊCH TIẾP CÔNG DÂN NĂM 2025\n\nTháng Ngày Người tiếp\n${rows}`)).toEqual([
    '2025-01-15 | Tiếp công dân | Ông A',
    '2025-01-22 | Tiếp công dân | Bà B',
    '2025-02-12 | Tiếp công dân | Ông A',
  ]);
});

test('halves and hours stand before or behind the day, and several columns of people are all there', () => {
  const before = 'STT Thời gian Người tiếp\n1 Sáng thứ Năm, 09/01/2025 Ông A\n2 Chiều thứ Sáu, 10/01/2025 Bà B\n';
  expect(read(`LỊCH TIẾP CÔNG DÂN QUÝ I/2025\n\n${before}`)).toEqual([
    '2025-01-09 | morning | Tiếp công dân | Ông A',
    '2025-01-10 | afternoon | Tiếp công dân | Bà B',
  ]);
  const behind = 'Tháng 1/2025 Ngày 09 (thứ Năm) Buổi sáng Ông A\nTháng 2/2025 Ngày 13 (thứ Năm) 8h00-11h30 Bà B\n';
  expect(read(`LỊCH TIẾP CÔNG DÂN NĂM 2025\n\n${behind}`)).toEqual([
    '2025-01-09 | morning | Tiếp công dân | Ông A',
    '2025-02-13 | 08:00-11:30 | Tiếp công dân | Bà B',
  ]);
  const duty =
    'Ngày Thứ Trực lãnh đạo Trực ban\n01 Bảy Nguyễn Văn A Trần Thị B\n02 CN Lê Văn C Hồ Thị D\n03 Hai Lý Văn E Hồ Thị G\n';
  expect(read(`LỊCH TRỰC THÁNG 3 NĂM 2025\n\n${duty}`)).toEqual([
    '2025-03-01 | Trực | Nguyễn Văn A Trần Thị B',
    '2025-03-02 | Trực | Lê Văn C Hồ Thị D',
    '2025-03-03 | Trực | Lý Văn E Hồ Thị G',
  ]);
});

test('a weekday that its day contradicts is asked about', () => {
  const rows = 'Tháng Ngày Thứ\n1 15 Tư\n2 14 Năm\n3 17 Hai\n';
  expect(read(`LỊCH TIẾP CÔNG DÂN NĂM 2025\n\n${rows}`)).toEqual([
    '2025-01-15 | Tiếp công dân',
    '2025-02-14 | Tiếp công dân | weekday-mismatch',
    '2025-03-17 | Tiếp công dân',
  ]);
});

test('days of the lunar calendar in brackets are kept beside those of ours', () => {
  const rows = '26/01/2025 (27 tháng Chạp) CN Ông A\n27/01/2025 (28 tháng Chạp) Hai Bà B\n';
  expect(read(`LỊCH TRỰC TẾT NĂM 2025\n\nNgày Thứ Trực lãnh đạo\n${rows}`)).toEqual([
    '2025-01-26 | Trực | Ông A | 27 tháng Chạp',
    '2025-01-27 | Trực | Bà B | 28 tháng Chạp',
  ]);
});

test.each(['Tháng 1', 'Tháng 1/2025'])('a month alone (%s) above others is none of the title', (month) => {
  const text = `Lịch tiếp công dân năm 2025\n${month}\nNgày 15 (thứ Tư)\n${month.replace('1', '2')}\nNgày 14 (thứ Sáu)\n`;
  expect(programmeOf(text)).toMatchObject({
    title: 'Lịch tiếp công dân năm 2025',
    period: { start: '2025-01-01', end: '2025-12-31' },
  });
  expect(read(text)).toEqual(['2025-01-15 | Tiếp công dân', '2025-02-14 | Tiếp công dân']);
});

test('leaders that head parts by Roman numbers do what the list tells', () => {
  const rows = 'I. CHỦ TỊCH UBND XÃ\nTháng 1: ngày 10\nTháng 2: ngày 10\nII. PHÓ CHỦ TỊCH UBND XÃ\nTháng 1: ngày 15\n';
  expect(read(`LỊCH TIẾP CÔNG DÂN NĂM 2025\n${rows}`)).toEqual([
    '2025-01-10 | Tiếp công dân | CHỦ TỊCH UBND XÃ',
    '2025-02-10 | Tiếp công dân | CHỦ TỊCH UBND XÃ',
    '2025-01-15 | Tiếp công dân | PHÓ CHỦ TỊCH UBND XÃ',
  ]);
});
