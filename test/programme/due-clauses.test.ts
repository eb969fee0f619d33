import { expect, test } from 'vitest';
import { dueClauseAt } from '../../src/programme/due-clauses.ts';

const clauseOf = (text: string) => {
  const at = dueClauseAt(text);
  return at === null ? null : text.slice(at);
};

test.each([
  [
    'Phiên chợ việc làm mở lúc 8 giờ 00 ngày 12/6/2027, các xưởng đăng ký gian hàng đến hết ngày 05/6/2027',
    'các xưởng đăng ký gian hàng đến hết ngày 05/6/2027',
  ],
  ['Thi ngày 09/6, thí sinh nộp lệ phí trước ngày 31/5', 'thí sinh nộp lệ phí trước ngày 31/5'],
  ['Lớp vẽ từ ngày 01/6, mở cửa đón khách đến hết ngày 05/6', null],
  ['Các xưởng đăng ký gian hàng, nộp phí đến hết ngày 05/6/2027', null],
])('of “%s” the clause that asks is %s', (text, clause) => {
  expect(clauseOf(text)).toBe(clause);
});
