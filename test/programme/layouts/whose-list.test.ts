import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

test('days of a list are those of the one leader whom its title names', () => {
  const cells = ['STT', 'Tháng', 'Ngày tiếp dân', 'Ghi chú'];
  const rows = [
    ['1', 'Tháng 3', 'Ngày 15 (thứ Hai)', ' '],
    ['2', 'Tháng 4', 'Ngày 15 (thứ Năm)', ' '],
    ['3', 'Tháng 5', 'Ngày 17 (thứ Hai)', 'Ngày 15 là thứ Bảy'],
    ['4', 'Tháng 6', 'Ngày 15 (thứ Ba)', ' '],
  ];
  const { items } = readProgramme(
    ['Lịch tiếp dân của đồng chí Bí thư Huyện ủy năm 2027', ...cells, ...rows.flat()].join('\n\n'),
  );
  expect(items.map(({ start, title, leadersText, review }) => [start, title, leadersText, review])).toEqual([
    ['2027-03-15', 'Tiếp công dân', 'đồng chí Bí thư Huyện ủy', []],
    ['2027-04-15', 'Tiếp công dân', 'đồng chí Bí thư Huyện ủy', []],
    ['2027-05-17', 'Tiếp công dân', 'đồng chí Bí thư Huyện ủy', []],
    ['2027-06-15', 'Tiếp công dân', 'đồng chí Bí thư Huyện ủy', []],
  ]);
});

test('of several leaders in a title none is taken for all days', () => {
  const { items } = readProgramme(
    [
      'Lịch tiếp công dân của Chủ tịch, các Phó Chủ tịch năm 2027',
      'Ngày 15/3/2027: tiếp công dân',
      'Ngày 15/4/2027: tiếp công dân',
    ].join('\n'),
  );
  expect(items.map(({ leadersText }) => leadersText)).toEqual([null, null]);
});

test('the day on which a page was posted is none of its notice', () => {
  const { items } = readProgramme(
    [
      'Nghỉ lễ Quốc khánh năm 2027',
      '',
      'Ngày 20/08/2027',
      '',
      ' - 318 Lượt xem',
      '',
      'THÔNG BÁO',
      'Về việc nghỉ lễ Quốc khánh',
      'và ngày liền kề năm 2027',
      'Cơ quan nghỉ từ thứ Tư 01/9/2027 đến hết CN 05/9/2027 (hoàn thành trong ngày 31/8/2027 việc niêm phong).',
    ].join('\n'),
  );
  expect(items.map(({ kind, start, end }) => [kind, start, end])).toEqual([['dayOff', '2027-09-01', '2027-09-05']]);
});

test('pupils and staff by their short names rest apart', () => {
  const { items } = readProgramme(
    [
      'THÔNG BÁO',
      'Về việc nghỉ Tết Nguyên đán năm 2027',
      '1. Đối với CBVC, NLĐ: nghỉ từ ngày 04/02/2027 đến hết ngày 10/02/2027.',
      '2. Đối với HSSV: nghỉ từ ngày 01/02/2027 đến hết ngày 21/02/2027.',
    ].join('\n'),
  );
  expect(items.map(({ start, end }) => [start, end])).toEqual([
    ['2027-02-04', '2027-02-10'],
    ['2027-02-01', '2027-02-21'],
  ]);
});

test('a count of places before the places is no entry', () => {
  const { items } = readProgramme(
    [
      'Lịch tiếp xúc cử tri',
      'Ngày 15/6/2027, tiếp xúc cử tri tại 3 xã: buổi sáng tại xã Một; buổi chiều tại xã Hai và xã Ba.',
      'Ngày 16/6/2027, tiếp xúc cử tri tại xã Bốn.',
    ].join('\n'),
  );
  expect(items.map(({ start, slot, location }) => [start, slot, location])).toEqual([
    ['2027-06-15', 'morning', 'xã Một'],
    ['2027-06-15', 'afternoon', 'xã Hai và xã Ba'],
    ['2027-06-16', null, 'xã Bốn'],
  ]);
});
