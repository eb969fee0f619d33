import { expect, test } from 'vitest';
import { findRecurrence } from '../../src/programme/recurrence.ts';
import { isRule } from '../../src/programme/rules.ts';

test.each([
  ['Trực tất cả các ngày làm việc trong tuần', { type: 'workingDays', text: 'tất cả các ngày làm việc trong tuần' }],
  ['Cả tuần: làm việc tại cơ quan', { type: 'workingDays', text: 'Cả tuần' }],
  ['Kiểm tra từ thứ Hai đến thứ Tư', { type: 'weekdays', from: 1, to: 3, text: 'từ thứ Hai đến thứ Tư' }],
  ['Tập huấn từ thứ 3 - thứ 6', { type: 'weekdays', from: 2, to: 5, text: 'từ thứ 3 - thứ 6' }],
  ['Tập huấn kéo dài đến hết thứ Sáu', { type: 'until', to: 5, text: 'kéo dài đến hết thứ Sáu' }],
  ['Trực 7h30 mỗi ngày làm việc của tuần này', { type: 'workingDays', text: 'mỗi ngày làm việc của tuần này' }],
  ['Họp thứ Hai', null],
  ['Các ngày làm việc liên tục', null],
])('“%s” holds for several days of the week', (text, expected) => {
  expect(findRecurrence(text)).toEqual(expected);
});

test.each([
  ['Tiếp công dân vào ngày 15 và 25 hằng tháng', true],
  ['Họp vào thứ Năm hàng tuần', true],
  ['Ngày làm việc đầu tiên của tháng', true],
  ['Báo cáo hằng tháng', false],
  ['Tiếp dân 8h00 mỗi ngày làm việc của tuần này', false],
  ['Họp ngày 15/3', false],
  ['Họp thứ Hai', false],
])('“%s” is a rule without dates: %s', (sentence, expected) => {
  expect(isRule(sentence)).toBe(expected);
});
