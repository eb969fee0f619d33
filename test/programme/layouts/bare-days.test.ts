import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** Lines that begin with a date alone, and what stands above them: for whom they are. */

const read = (...lines: readonly string[]): string[] =>
  readProgramme(lines.join('\n')).items.map((item) =>
    [whenOf(item), item.title, ...item.section, ...item.review].join(' | '),
  );

const LINES = ['Từ 8/3 đến 3/4/2027: Viết bài', 'Từ 5/4 đến 7/4: Nộp bài', '14/4 Chấm bài', '16/4 và 17/4 Trả bài'];
const READ = [
  'on 2027-03-08..2027-04-03 | Viết bài',
  'on 2027-04-05..2027-04-07 | Nộp bài',
  'on 2027-04-14 | Chấm bài',
  'on 2027-04-16..2027-04-17 | Trả bài',
];

test.each(['LỊCH HỌC CUỐI KHÓA', 'Lịch công tác cuối khóa'])('below “%s” none of them is of the title', (title) => {
  expect(read(title, ...LINES)).toEqual(READ);
});

test.each(['Đối với lớp Ba', 'Đối với lớp Ba:', '1. Đối với lớp Ba'])(
  '“%s” above them is for whom they are',
  (heading) => {
    const other = ['Đối với lớp Bốn', '26/4 Ôn tập'];
    expect(read(heading, ...LINES, ...other)).toEqual([
      ...READ.map((line) => `${line} | Đối với lớp Ba`),
      'on 2027-04-26 | Ôn tập | Đối với lớp Bốn',
    ]);
  },
);
