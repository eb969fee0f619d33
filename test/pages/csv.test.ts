import { expect, test } from 'vitest';
import { csvHead, csvLine } from '../../src/pages/csv.ts';

test('cells with commas, quotes, semicolons, tabs and line breaks are quoted (RFC 4180)', () => {
  expect(csvLine(['Họp', 'a,b', 'nói “x”', '"y"', 'dòng 1\ndòng 2', 'a; b'])).toBe(
    'Họp,"a,b",nói “x”,"""y""","dòng 1\ndòng 2","a; b"\r\n',
  );
  expect(csvHead(['Lúc'])).toBe('\ufeffLúc\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84 123', "'+84 123"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', '"\'\t\'=1"'],
  ['Họp;=1+1;x', '"Họp;\'=1+1;x"'],
  ['Họp\n=1+1', '"Họp\n\'=1+1"'],
  ['Họp 1-2', 'Họp 1-2'],
  ['a; -b', '"a; -b"'],
])('%j is no formula, wherever a spreadsheet cuts it', (cell, written) => {
  expect(csvLine([cell])).toBe(`${written}\r\n`);
});
