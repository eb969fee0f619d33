import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A roster in one table with the week, below its days. */

const items = (rows: readonly string[]) =>
  readProgramme(
    [
      'UBND XÃ VÍ DỤ',
      'LỊCH CÔNG TÁC TUẦN (Từ 09/3/2026 đến 15/3/2026)',
      '',
      'Thứ, ngày\tThời gian\tNội dung',
      'Hai 09/3\t8h00\tHọp giao ban',
      'Sáu 13/3\t9h00\tTiếp công dân',
      ...rows,
    ].join('\n'),
  ).items.map(({ start, title, leadersText, participantsText, review }) =>
    [start?.slice(8), title, leadersText, participantsText, ...review].filter((part) => part !== null).join(' | '),
  );
const WEEK = ['09 | Họp giao ban', '13 | Tiếp công dân'];

test.each([
  ['Ngày\tTrực lãnh đạo\tTrực hành chính', '14/3', '15/3'],
  ['Thứ, ngày\tLãnh đạo trực\tCán bộ trực', 'Thứ Bảy 14/3', 'Chủ nhật 15/3'],
  ['Ngày trực\tTrực lãnh đạo\tVăn phòng', 'Bảy 14/3', 'CN 15/3'],
])('its head is no entry, and its rows are duties: “%s”', (head, first, second) => {
  expect(items([head, `${first}\tĐ/c Hà Mẫu\tChị Lan Mẫu`, `${second}\tĐ/c Ví Dụ\tAnh Sơn Mẫu`])).toEqual([
    ...WEEK,
    '14 | Trực | Đ/c Hà Mẫu | Chị Lan Mẫu',
    '15 | Trực | Đ/c Ví Dụ | Anh Sơn Mẫu',
  ]);
});

test('they are called by the title above their head', () => {
  expect(
    items(['LỊCH TRỰC CUỐI TUẦN\t\t', 'Ngày\tTrực lãnh đạo\tTrực hành chính', '14/3\tĐ/c Hà Mẫu\tChị Lan Mẫu']),
  ).toEqual([...WEEK, '14 | Trực cuối tuần | Đ/c Hà Mẫu | Chị Lan Mẫu']);
});

test('rows that tell of duty among the days head nothing', () => {
  expect(items(['Bảy 14/3\t7h30\tTrực lãnh đạo tại trụ sở', 'CN 15/3\t7h30\tTrực hành chính'])).toEqual([
    ...WEEK,
    '14 | Trực lãnh đạo tại trụ sở',
    '15 | Trực hành chính',
  ]);
});
