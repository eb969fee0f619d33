import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

test('the rest of one body does not swallow the shorter rest of the next', () => {
  const { items } = readProgramme(
    'Lịch nghỉ lễ Quốc khánh năm 2027 của các trường\n' +
      'Trường Cao đẳng Mẫu Một\nSinh viên được nghỉ lễ từ ngày 28/8/2027 đến hết ngày 05/9/2027.\n' +
      'Trường Cao đẳng Mẫu Hai\nSinh viên được nghỉ lễ từ ngày 01/9/2027 đến hết ngày 03/9/2027.\n',
  );
  expect(items.map(({ participantsText, start, end }) => `${participantsText} ${start}..${end}`)).toEqual([
    'Trường Cao đẳng Mẫu Một 2027-08-28..2027-09-05',
    'Trường Cao đẳng Mẫu Hai 2027-09-01..2027-09-03',
  ]);
});

test('the bodies at the head of a letter have no rests of their own', () => {
  const { items } = readProgramme(
    'SỞ GIÁO DỤC VÍ DỤ\nTRƯỜNG TRUNG HỌC MẪU\nTHÔNG BÁO\nNghỉ lễ Quốc khánh năm 2027\n' +
      'Học sinh được nghỉ lễ từ ngày 01/9/2027 đến hết ngày 03/9/2027.\n',
  );
  expect(items.map(({ participantsText, start, end }) => `${participantsText} ${start}..${end}`)).toEqual([
    'null 2027-09-01..2027-09-03',
  ]);
});

test('what a sentence says of long holidays is no name of one', () => {
  const { items } = readProgramme(
    'Lịch nghỉ của các trường năm 2027\nThông tin về kỳ nghỉ lễ dài ngày luôn được sinh viên chờ đợi.\n' +
      'Sinh viên được nghỉ từ ngày 01/9/2027 đến hết ngày 03/9/2027.\n',
  );
  expect(items.map(({ title }) => title)).toEqual(['Nghỉ lễ']);
});

test.each([
  [
    'Trường THPT Mẫu Một cho học sinh nghỉ từ ngày 29/8/2027 đến hết ngày 05/9/2027. Trường THPT Mẫu Hai cho học sinh nghỉ từ ngày 01/9/2027 đến ngày 03/9/2027.',
    [
      'Trường THPT Mẫu Một cho học sinh nghỉ 2027-08-29..2027-09-05 Trường THPT Mẫu Một',
      'Trường THPT Mẫu Hai cho học sinh nghỉ 2027-09-01..2027-09-03 Trường THPT Mẫu Hai',
    ],
  ],
  [
    '- Trường THPT Mẫu Một: nghỉ từ ngày 29/8/2027 đến hết ngày 05/9/2027.\n- Trường THPT Mẫu Hai: nghỉ từ ngày 01/9/2027 đến ngày 03/9/2027.',
    [
      'Nghỉ lễ Quốc khánh năm 2027 2027-08-29..2027-09-05 Trường THPT Mẫu Một',
      'Nghỉ lễ Quốc khánh năm 2027 2027-09-01..2027-09-03 Trường THPT Mẫu Hai',
    ],
  ],
  [
    'Trường Cao đẳng Mẫu Một\nTheo đó, sinh viên trường được nghỉ lễ từ ngày 29/8/2027 đến hết ngày 05/9/2027.\nTrường Cao đẳng Mẫu Hai\nSinh viên nghỉ 3 ngày, từ 01/9/2027 đến 03/9/2027.',
    [
      'Sinh viên trường được nghỉ lễ 2027-08-29..2027-09-05 Trường Cao đẳng Mẫu Một',
      'Sinh viên nghỉ 3 ngày 2027-09-01..2027-09-03 Trường Cao đẳng Mẫu Hai',
    ],
  ],
])('the rests of several bodies stay apart and say whose they are (%s)', (text, expected) => {
  const { items } = readProgramme(`Nghỉ lễ Quốc khánh năm 2027\n${text}\n`);
  expect(
    items.map(({ title, start, end, participantsText }) => `${title} ${start}..${end} ${participantsText}`),
  ).toEqual(expected);
});

test('a name within the sentences of one body parts none of its rests', () => {
  const { items } = readProgramme(
    'Nghỉ lễ Quốc khánh năm 2027\nHọc sinh Trường THPT Mẫu Một được nghỉ từ ngày 31/8/2027 đến hết ngày 03/9/2027.\n' +
      'Như vậy học sinh nghỉ từ ngày 01/9/2027 đến ngày 02/9/2027.\n',
  );
  expect(items.map(({ start, end, participantsText }) => `${start}..${end} ${participantsText}`)).toEqual([
    '2027-08-31..2027-09-03 null',
  ]);
});
