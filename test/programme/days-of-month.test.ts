import { expect, test } from 'vitest';
import { withMonthOfDays } from '../../src/programme/days-of-month.ts';
import { readHtml } from '../../src/readers/html.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { readText } from '../../src/readers/text.ts';
import { programmeOf } from './layouts/rendered.ts';

const TITLE = 'HUYỆN ĐOÀN TRẦM SƠN\n\nCHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2027\n\n';
const ROWS = [
  ['4', 'Họp giao ban Ban chấp hành', 'Phòng họp số 1'],
  ['9', 'Tập huấn công tác Đoàn', 'Hội trường xã'],
  ['9', 'Thăm cơ sở Đoàn Trầm Hạ', 'Thôn Hạ'],
  ['26', 'Mít tinh kỷ niệm ngày thành lập Đoàn', 'Nhà văn hóa'],
];
const DAYS = [
  'on 2027-03-04 Họp giao ban Ban chấp hành',
  'on 2027-03-09 Tập huấn công tác Đoàn',
  'on 2027-03-09 Thăm cơ sở Đoàn Trầm Hạ',
  'on 2027-03-26 Mít tinh kỷ niệm ngày thành lập Đoàn',
];
const withHead = (head: string) => [[head, 'Nội dung', 'Địa điểm'], ...ROWS];
const barred = (rows: readonly (readonly string[])[]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const read = (text: string) =>
  programmeOf(text).items.map(({ timing, start, title }) => [timing, start, title].join(' '));

test.each(['Tháng 3', 'Tháng 3/2027', 'DL', 'Dương lịch'])('numbers below %s are days of the month', (head) => {
  const rows = withHead(head);
  expect(read(TITLE + barred(rows))).toEqual(DAYS);
  expect(read(TITLE + rows.map((row) => row.join('\t')).join('\n'))).toEqual(DAYS);
  expect(read(TITLE + rows.map((row) => row.join(' | ')).join('\n'))).toEqual(DAYS);
});

test('numbers below Ngày are days where bars alone part the cells, too', () => {
  const rows = withHead('Ngày');
  expect(read(TITLE + barred(rows))).toEqual(DAYS);
  expect(read(TITLE + rows.map((row) => row.join(' | ')).join('\n'))).toEqual(DAYS);
});

test('in the cells of a page the month stands behind its days', () => {
  const cells = withHead('Tháng 3').map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const { blocks } = withMonthOfDays(readHtml(`<table>${cells.join('')}</table>`, READING_LIMITS));
  const first = blocks.flatMap((block) =>
    block.type === 'table'
      ? block.cells.flatMap(({ column, lines }) => (column === 0 ? (lines[0]?.spans[0]?.text ?? []) : []))
      : [],
  );
  expect(first).toEqual(['Ngày', '4/3', '9/3', '9/3', '26/3']);
});

test.each([
  ['a count of rows', 'STT', ROWS],
  ['numbers that do not go on', 'Tháng 3', [...ROWS, ['2', 'Họp chi đoàn', 'Phòng họp số 1']]],
])('%s stays as it is', (_, head, body) => {
  const source = readText(TITLE + barred([[head, 'Nội dung', 'Địa điểm'], ...body]));
  expect(withMonthOfDays(source)).toBe(source);
});

test('what was done in each of several months is no day', () => {
  const source = readText(
    TITLE +
      barred([
        ['Đơn vị', 'Tháng 3', 'Ghi chú'],
        ['Đoàn xã Trầm Hạ', '4', 'Đủ'],
        ['Đoàn xã Trầm Thượng', '9', 'Đủ'],
      ]),
  );
  expect(withMonthOfDays(source)).toBe(source);
});
