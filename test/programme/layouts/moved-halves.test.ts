import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** The new day and its half, however the weekday stands beside it. */
test.each([
  ['chiều thứ Năm (10/6/2027)', '2027-06-10', 'afternoon'],
  ['sáng Thứ 5 (ngày 10/6/2027)', '2027-06-10', 'morning'],
  ['chiều ngày thứ 5, 10/6/2027', '2027-06-10', 'afternoon'],
])('“sang %s”', (day, start, slot) => {
  const [item, ...others] = programmeOf(
    [
      'Thông báo dời ngày họp Ban Chỉ đạo chuyển đổi số',
      `Sở Ví dụ dời thời gian tổ chức cuộc họp Ban Chỉ đạo chuyển đổi số từ sáng thứ Hai (07/6/2027) sang ${day}.`,
    ].join('\n'),
  ).items;
  expect(others).toEqual([]);
  expect(item).toMatchObject({ start, end: start, slot, startTime: null, review: [] });
});
