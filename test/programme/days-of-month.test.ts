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

const MAY = 'CÂU LẠC BỘ MẪU\n\nLỊCH HOẠT ĐỘNG THÁNG 05/2027\n\n';
const inMay = (...rows: readonly (readonly string[])[]) =>
  programmeOf(MAY + rows.map((row) => row.join('\t')).join('\n')).items.map(
    ({ start, end, title }) => `${start}..${end?.slice(8)} ${title}`,
  );

test.each(['Hoạt động', 'Nội dung', 'Nội dung hoạt động'])(
  'days and stretches of the month stand beside %s',
  (head) => {
    expect(
      inMay(
        ['Ngày', head],
        ['01', 'Chào cờ'],
        ['02–05', 'Kiểm kê kho sách'],
        ['Thứ Ba 11', 'Tọa đàm kỷ niệm ngày 8/5'],
        ['15', 'Họp phụ huynh'],
      ),
    ).toEqual([
      '2027-05-01..01 Chào cờ',
      '2027-05-02..05 Kiểm kê kho sách',
      '2027-05-11..11 Tọa đàm kỷ niệm ngày 8/5',
      '2027-05-15..15 Họp phụ huynh',
    ]);
  },
);

test('among bare numbers “02-05” is no second of May', () => {
  expect(inMay(['Ngày', 'Nội dung'], ['01', 'Chào cờ'], ['02-05', 'Kiểm kê'], ['15', 'Họp'])).toContain(
    '2027-05-02..05 Kiểm kê',
  );
  expect(inMay(['Ngày', 'Nội dung'], ['01-05', 'Chào cờ'], ['02-05', 'Kiểm kê'], ['15-05', 'Họp'])).toContain(
    '2027-05-02..02 Kiểm kê',
  );
});

test('beside TT words below a month say what is done in it, and its numbers count them', () => {
  const months = (...rows: readonly (readonly string[])[]) =>
    programmeOf(TITLE + rows.map((row) => row.join('\t')).join('\n')).items.map(
      ({ timing, start, title }) => `${timing} ${start} ${title}`,
    );
  expect(
    months(
      ['TT', 'Tháng 3', 'Địa điểm'],
      ['1', 'Họp giao ban Ban chấp hành', 'Phòng họp số 1'],
      ['2', 'Tập huấn công tác Đoàn', 'Hội trường xã'],
      ['3', 'Thăm cơ sở Đoàn', 'Thôn Hạ'],
    ),
  ).toEqual([
    'none 2027-03-01 Họp giao ban Ban chấp hành',
    'none 2027-03-01 Tập huấn công tác Đoàn',
    'none 2027-03-01 Thăm cơ sở Đoàn',
  ]);
  const dated = programmeOf(
    `${TITLE}TT\tTháng 3\tĐơn vị\n1\t8/3 Mít tinh ngày Phụ nữ\tBan Nữ công\n2\t15/3 Tập huấn Đoàn\tBan Tổ chức\n3\t26/3 Kỷ niệm thành lập Đoàn\tBan Thường vụ\n`,
  );
  expect(dated.items.map(({ start }) => start)).toEqual(['2027-03-08', '2027-03-15', '2027-03-26']);
  expect(dated.emptySlots).toEqual([]);
});

test.each([
  ['within its words', 'Tổ chức giao lưu 8/3', 'none 2027-03-01 Tổ chức giao lưu 8/3'],
  ['behind its words', 'Hội thao cấp trường ngày 14/3', 'on 2027-03-14 Hội thao cấp trường ngày 14/3'],
  ['before its words', 'Ngày 14/3: Hội thao cấp trường', 'on 2027-03-14 Ngày 14/3: Hội thao cấp trường'],
])('a day that one row names %s loses no other', (_, words, entry) => {
  const table = barred([
    ['STT', 'Tháng 3', 'Người phụ trách'],
    ['1', 'Họp hội đồng trường', 'Hiệu trưởng'],
    ['2', words, 'Công đoàn'],
    ['3', 'Kiểm kê thư viện', 'Thủ thư'],
  ]);
  expect(read(TITLE + table)).toEqual([
    'none 2027-03-01 Họp hội đồng trường',
    entry,
    'none 2027-03-01 Kiểm kê thư viện',
  ]);
});

test('a very long cell without a blank below a month is read in time', () => {
  const cell = 'ab'.repeat(60_000);
  const source = readText(`${TITLE}TT\tTháng 3\tĐơn vị\n1\t${cell}\tBan Nữ công\n2\t${cell}\tBan Tổ chức\n`);
  const started = process.threadCpuUsage();
  withMonthOfDays(source);
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(5_000);
});
