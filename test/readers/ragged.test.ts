import { expect, test } from 'vitest';
import { alignedRows } from '../../src/readers/ragged.ts';

const HEAD = ['Thứ, ngày', 'Giờ', 'Nội dung', 'Chủ trì', 'Địa điểm'];
const MONDAY = ['Thứ Hai 03/3', '8h00', 'Họp giao ban đầu tuần của lãnh đạo cơ quan', 'Giám đốc', 'Phòng 1'];
const TUESDAY = ['Thứ Ba 04/3', '14h00', 'Làm việc với đoàn kiểm tra của cấp trên', 'Phó Giám đốc', 'Hội trường'];

test('a row without its day begins under the hours', () => {
  const later = ['9h30', 'Nghe báo cáo tiến độ các dự án trọng điểm', 'Giám đốc', 'Phòng 2'];
  expect(alignedRows([HEAD, MONDAY, later, TUESDAY])[2]).toEqual(['', ...later]);
});

test('a row without its last cell stays where it is', () => {
  const short = MONDAY.slice(0, 4);
  expect(alignedRows([HEAD, TUESDAY, short])[2]).toEqual([...short, '']);
});

test('rows of one length, and a table with one whole row, are left alone', () => {
  expect(alignedRows([HEAD, MONDAY])).toEqual([HEAD, MONDAY]);
  expect(alignedRows([HEAD, ['9h30', 'Họp']])).toEqual([HEAD, ['9h30', 'Họp']]);
});

test('a row without day and hour goes under the texts', () => {
  const later = ['Tiếp tục nghe báo cáo của các phòng chuyên môn', 'Giám đốc', 'Phòng 2'];
  expect(alignedRows([HEAD, MONDAY, later, TUESDAY])[2]).toEqual(['', '', ...later]);
});

test('rows that are filled up at their end lack the cells before them', () => {
  const rows = [
    ['Ngày', 'Buổi', 'Môn thi', 'Thời lượng', 'Giờ phát đề', 'Giờ làm bài', ''],
    ['05/6/2027', 'SÁNG', '08 giờ 00: Họp cán bộ coi thi', '', '', '', ''],
    ['CHIỀU', '14 giờ 00: Thí sinh nhận phòng', '', '', '', '', ''],
    ['06/6/2027', 'SÁNG', 'Văn', '120 phút', '07 giờ 30', '07 giờ 35', ''],
    ['CHIỀU', 'Toán', '90 phút', '14 giờ 20', '14 giờ 30', '', ''],
    ['07/6/2027', 'SÁNG', 'Vật lí', '50 phút', '07 giờ 30', '07 giờ 35', ''],
    ['Hóa học', '50 phút', '08 giờ 30', '08 giờ 35', '', '', ''],
  ];
  expect(alignedRows(rows).map((row) => row.slice(0, 4))).toEqual([
    ['Ngày', 'Buổi', 'Môn thi', 'Thời lượng'],
    ['05/6/2027', 'SÁNG', '08 giờ 00: Họp cán bộ coi thi', ''],
    ['', 'CHIỀU', '14 giờ 00: Thí sinh nhận phòng', ''],
    ['06/6/2027', 'SÁNG', 'Văn', '120 phút'],
    ['', 'CHIỀU', 'Toán', '90 phút'],
    ['07/6/2027', 'SÁNG', 'Vật lí', '50 phút'],
    ['', '', 'Hóa học', '50 phút'],
  ]);
});

test('where a row begins with an empty cell, the empty ones at an end are its own', () => {
  const rows = [HEAD, MONDAY, TUESDAY, ['', '9h30', 'Họp tổ', '', ''], ['Cả tuần', 'Trực cơ quan', '', '', '']];
  expect(alignedRows(rows)).toEqual(rows);
});

test.each(['Từ ngày 7 đến 10-5', 'Từ 7-10/5', 'Các ngày 7, 8/5', 'Cả tuần'])(
  'a row of several days (%s) whose last cell is empty stays where it is',
  (days) => {
    const head = ['Ngày', 'Trong nước', 'Trong tỉnh'];
    const rows = [
      head,
      ['Ngày 6-5', 'Họp Quốc hội phiên toàn thể tại hội trường', 'Giao ban công tác của khối các cơ quan'],
      ['Ngày 7-5', 'Hội nghị toàn quốc về công tác cán bộ', 'Họp ban chỉ đạo hè của các huyện, thị xã'],
      [days, 'Đón đoàn khách quốc tế thăm và làm việc', ''],
    ];
    expect(alignedRows(rows)[3]).toEqual(rows[3]);
  },
);
