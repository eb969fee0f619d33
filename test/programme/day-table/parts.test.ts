import { describe, expect, test } from 'vitest';
import { rolesOfHead } from '#src/programme/layouts/day-table/columns.ts';
import { isWrappedDash, joinLines } from '#src/programme/layouts/day-table/content.ts';
import { readDayCell } from '#src/programme/layouts/day-table/day-cell.ts';
import { splitFlow } from '#src/programme/layouts/day-table/flow.ts';

test.each([
  ['Ngày', ['day']],
  ['NGÀY, THÁNG', ['day']],
  ['Thứ, ngày', ['day']],
  ['Nội dung công việc', ['content']],
  ['Cơ quan chuẩn bị', ['units']],
  ['Đơn vị chủ trì', ['units']],
  ['Đơn vị phối hợp', ['coUnits']],
  ['Lãnh đạo Sở', ['leaders']],
  ['Lãnh đạo chủ trì', ['leaders']],
  ['Thành phần tham dự', ['participants']],
  ['Địa điểm', ['location']],
  ['Buổi', ['slot']],
  ['Ghi chú', ['note']],
  ['TT', ['order']],
  ['Ngày Nội dung công việc Cơ quan chuẩn bị Lãnh đạo Sở', ['day', 'content', 'units', 'leaders']],
  ['Nội dung công tác Lãnh đạo phụ trách Đơn vị chủ trì', ['content', 'leaders', 'units']],
  ['Sáng: Họp giao ban', []],
  ['Tên nhiệm vụ khoa học', []],
])('the head %j names %j', (head, roles) => {
  expect(rolesOfHead(head)).toEqual(roles);
});

test.each([
  ['03 Thứ Hai', { days: [3], weekdays: [1], rest: '' }],
  ['05 Thứ Tur', { days: [5], weekdays: [3], rest: '' }],
  ['15, 16', { days: [15, 16], weekdays: [], rest: '' }],
  ['29 - 30', { days: [29, 30], weekdays: [], rest: '' }],
  ['T2 (03/3)', { days: [3], weekdays: [1], rest: '' }],
  ['11 Thứ Năm (01/12 ÂL)', { days: [11], weekdays: [4], rest: '', lunar: '(01/12 ÂL)' }],
  ['23 Thứ Ba 13/12 ÂL)', { days: [23], weekdays: [2], rest: '', lunar: '13/12 ÂL)' }],
  ['Thứ Ba', { days: [], weekdays: [2], rest: '' }],
  ['8h00 ngày 03/3', { days: [3], weekdays: [], rest: '8h00' }],
  ['06, 07 Nghỉ Thứ Bảy, Chủ nhật', { days: [6, 7], weekdays: [6, 7], rest: 'Nghỉ' }],
])('the cell %j is a day', (text, { days, weekdays, rest, lunar = null }: DayExpectation) => {
  const cell = readDayCell(text);
  expect(cell?.date?.days.map(({ day }) => day) ?? []).toEqual(days);
  expect(cell).toMatchObject({ weekdays, rest, lunar });
});

interface DayExpectation {
  days: number[];
  weekdays: number[];
  rest: string;
  lunar?: string | null;
}

test.each(['Tháng 01', 'Tuần 2', 'Quý 3', 'Nội dung', ''])('the cell %j is no day', (text) => {
  expect(readDayCell(text)).toBeNull();
});

describe('a cell whose paragraphs ran together', () => {
  const split = (text: string, name = '') =>
    splitFlow(text, (_, at) => name !== '' && at > text.indexOf(name) && at < text.indexOf(name) + name.length).map(
      ({ text: piece, unclear }) => (unclear ? `${piece} ?` : piece),
    );

  test.each([
    ['Sáng: - Giao ban Chiều: Kiểm tra cơ sở', ['Sáng: - Giao ban', 'Chiều: Kiểm tra cơ sở']],
    ['Sáng: Giao ban - Tập huấn đo thử', ['Sáng: Giao ban', '- Tập huấn đo thử']],
    ['Sáng: Họp - 8h00: Dự phiên họp', ['Sáng: Họp', '- 8h00: Dự phiên họp']],
    ['Thi đua - khen thưởng', ['Thi đua - khen thưởng']],
    ['Thăm Hà Nội - Hải Phòng', ['Thăm Hà Nội - Hải Phòng']],
    ['Nghiệm thu “Mô hình - Ứng dụng”', ['Nghiệm thu “Mô hình - Ứng dụng”']],
    ['Làm việc với đối tác - Công ty Đo thử', ['Làm việc với đối tác', '- Công ty Đo thử ?']],
  ])('%j', (text, pieces) => {
    expect(split(text)).toEqual(pieces);
  });

  test('is not cut within a name of the roster', () => {
    expect(split('Duyệt kế hoạch - Tài chính', 'kế hoạch - Tài chính')).toEqual(['Duyệt kế hoạch - Tài chính']);
  });
});

test.each([
  ['từ 09-', '12)', 'từ 09-12)'],
  ['Thông tin-', 'Thống kê', 'Thông tin-Thống kê'],
  ['kế hoạch -', 'tài chính', 'kế hoạch - tài chính'],
  ['triển', 'khai', 'triển khai'],
])('%j and %j on the next line are %j', (before, after, joined) => {
  expect(joinLines(before, after)).toBe(joined);
});

test.each([
  ['- 2030', 'giai đoạn 2026', true],
  ['– chế biến”', '“sản xuất', true],
  ['- họp tổ', 'giao ban.', false],
  ['- Họp tổ', 'giao ban', false],
])('a line that begins %j after %j: wrapped is %s', (line, before, wrapped) => {
  expect(isWrappedDash(line, before)).toBe(wrapped);
});
