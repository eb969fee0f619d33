import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { programmeOfTable } from './merged.ts';

/** What a list of days says of days that are none of it, and what heads its tables and its days. */

const TITLE = 'THÔNG BÁO\nLịch tiếp công dân quý IV năm 2026\n\n';
const read = (text: string) =>
  readProgramme(`${TITLE}${text}\n`).items.map(({ start, kind, title, leadersText, review }) =>
    [start, kind, title, leadersText ?? '-', ...review].join(' | '),
  );
const DAYS =
  '1. Đồng chí Lê Văn Ví - Bí thư\n- Ngày 12/11/2026\n2. Đồng chí Trần Thị Dụ - Chủ tịch\nNgày 19/11/2026 và ngày 24/12/2026.\n';
const ENTRIES = [
  '2026-11-12 | event | Tiếp công dân | Đồng chí Lê Văn Ví - Bí thư',
  '2026-11-19 | event | Tiếp công dân | Đồng chí Trần Thị Dụ - Chủ tịch',
  '2026-12-24 | event | Tiếp công dân | Đồng chí Trần Thị Dụ - Chủ tịch',
];

test.each([
  '* Nếu các đồng chí bận họp thì chuyển sang ngày làm việc liền sau.',
  '* Ngoài các ngày nêu trên, các đồng chí tiếp công dân đột xuất khi có yêu cầu. Nếu trùng ngày nghỉ thì tiếp vào ngày làm việc kế tiếp.',
  'Gặp ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.',
  'Trường hợp ngày tiếp rơi vào ngày lễ thì tổ chức vào ngày làm việc liền kề.',
])('what is done in a case that none of its days is, is no entry: “%s”', (text) => {
  expect(read(`${DAYS}${text}`)).toEqual(ENTRIES);
});

test('below halves of days it is no entry, and none of the last', () => {
  const { items } = readProgramme(
    'LỊCH TIẾP XÚC CỬ TRI\nSau kỳ họp thứ 10\n\nNgày 16/11/2026\nSáng: xã Mẫu Một\nChiều: xã Mẫu Hai\nNgày 17/11/2026\nSáng: xã Mẫu Ba\nNếu thời tiết xấu thì các xã chủ động báo cáo để điều chỉnh.\n',
  );
  expect(items.map(({ title }) => title)).toEqual([
    'Tiếp xúc cử tri tại xã Mẫu Một',
    'Tiếp xúc cử tri tại xã Mẫu Hai',
    'Tiếp xúc cử tri tại xã Mẫu Ba',
  ]);
});

test('a day that a rule may fall on is none of the days', () => {
  expect(
    read(
      'Giám đốc tiếp công dân vào ngày 15 hằng tháng; nếu ngày 15 rơi vào ngày nghỉ thì tiếp vào ngày làm việc liền kề. Cụ thể:\n- Tháng 10: ngày 15/10/2026\n- Tháng 11: ngày 16/11/2026\n- Tháng 12: ngày 15/12/2026',
    ).map((entry) => entry.slice(0, 10)),
  ).toEqual(['2026-10-15', '2026-11-16', '2026-12-15']);
});

test('what may move to the next working day puts no entry in doubt', () => {
  const rule =
    'Chủ tịch xã trực tiếp tiếp công dân vào thứ Năm hằng tuần (nếu ngày tiếp công dân trùng ngày lễ thì chuyển sang ngày làm việc kế tiếp). Cụ thể:';
  expect(read(`${rule}\nNgày 05; 12; 19/11/2026`).filter((entry) => entry.includes('unclear-status'))).toEqual([]);
  // What is said of a day of the list is.
  const moved = 'Tiếp công dân ngày 12/11/2026 chuyển sang ngày 13/11/2026 do lãnh đạo bận họp.';
  expect(read(`- Ngày 05/11/2026: Lê Văn Ví\n- Ngày 12/11/2026: Lê Văn Ví\n${moved}`)).not.toEqual([
    '2026-11-05 | event | Tiếp công dân | Lê Văn Ví',
    '2026-11-12 | event | Tiếp công dân | Lê Văn Ví',
  ]);
});

test('days in the bracket of a rule are days', () => {
  expect(
    read('1. Bí thư: ngày 10/11/2026.\n2. Chủ tịch: thứ Năm hằng tuần (05/11, 12/11, 19/11).').map((entry) =>
      entry.slice(0, 10),
    ),
  ).toEqual(['2026-11-10', '2026-11-05', '2026-11-12', '2026-11-19']);
  expect(read('1. Bí thư: ngày 10/11/2026.\n2. Chủ tịch: ngày 15, 30 hằng tháng.')).toHaveLength(1);
});

test('a list of receptions that speaks of days off is none of days off', () => {
  expect(
    read(
      'Tháng 11:\n- Ngày 10: Lê Văn Ví\n- Ngày 25: Trần Thị Dụ\nTháng 12:\n- Ngày 10: Lê Văn Ví\nGặp ngày nghỉ thì chuyển sang ngày sau.',
    ).map((entry) => entry.slice(0, 18)),
  ).toEqual(['2026-11-10 | event', '2026-11-25 | event', '2026-12-10 | event']);
});

test('a day with whose it is heads the halves below it', () => {
  const { items } = readProgramme(
    'THÔNG BÁO\nLịch tiếp xúc cử tri\n\nNgày 16/11/2026: Tổ đại biểu số 1\n- 8h00: thôn Đông.\n- Buổi chiều: thôn Tây.\nNgày 17/11/2026: Tổ đại biểu số 2\n- Buổi sáng: thôn Nam.\n',
  );
  expect(items.map(({ start, startTime, slot, leadersText }) => [start, startTime ?? slot, leadersText])).toEqual([
    ['2026-11-16', '08:00', 'Tổ đại biểu số 1'],
    ['2026-11-16', 'afternoon', 'Tổ đại biểu số 1'],
    ['2026-11-17', 'morning', 'Tổ đại biểu số 2'],
  ]);
});

const rows = (table: readonly string[]) =>
  programmeOfTable(['THÔNG BÁO', 'Lịch tiếp công dân quý IV năm 2026'], table).items.map(
    ({ start, slot, leadersText, review }) => [start, slot ?? '-', leadersText, ...review].join(' | '),
  );

test('heads that several columns share say less than those below', () => {
  expect(
    rows([
      'Thời gian | < | < | Người tiếp | < | Ghi chú',
      'Tháng | Ngày | Thứ | Họ và tên | Chức vụ | ^',
      'Tháng 11/2026 | 05 | Năm | Lê Văn Ví | Chủ tịch | ',
      '^ | 17 | Ba | Trần Thị Dụ | Phó Chủ tịch | ',
      'Tháng 12/2026 | 03 | Năm | Lê Văn Ví | Chủ tịch | ',
    ]),
  ).toEqual(['2026-11-05 | - | Lê Văn Ví', '2026-11-17 | - | Trần Thị Dụ', '2026-12-03 | - | Lê Văn Ví']);
  expect(
    rows([
      'STT | Người tiếp | Thời gian tiếp | <',
      '^ | ^ | Ngày | Buổi',
      '1 | Lê Văn Ví | 05/11/2026 | Sáng',
      '2 | Trần Thị Dụ | 17/11/2026 | Chiều',
    ]),
  ).toEqual(['2026-11-05 | morning | Lê Văn Ví', '2026-11-17 | afternoon | Trần Thị Dụ']);
});

test('a first row of entries below heads that several columns share is no head', () => {
  expect(
    rows([
      'Ngày tiếp | Người tiếp | <',
      '05/11/2026 | Lê Văn Ví | Chủ tịch',
      '17/11/2026 | Trần Thị Dụ | Phó Chủ tịch',
    ]),
  ).toHaveLength(2);
});
