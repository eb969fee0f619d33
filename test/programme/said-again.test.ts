import { expect, test } from 'vitest';
import { item } from '../../src/programme/items.ts';
import { withoutSaidAgain } from '../../src/programme/said-again.ts';
import type { LocalDate } from '../../src/time/local.ts';

const NAME = 'Phiên chất vấn và trả lời chất vấn';
const onDay = (id: string, title: string, day: string, startTime: string | null = null) =>
  item({ id, kind: 'event', title, start: day as LocalDate, end: day as LocalDate, timing: 'on', startTime, line: 1 });
const read = (title: string, startTime: string | null = null) =>
  withoutSaidAgain({
    items: [
      onDay('1', NAME, '2027-12-07', '07:30'),
      onDay('2', NAME, '2027-12-08', '07:30'),
      onDay('3', title, '2027-12-08', startTime),
    ],
    emptySlots: [],
    rules: [],
    notices: [],
    period: null,
  });

test('a sentence that names entries with their days is none of its own, and is told', () => {
  const { items, notices } = read(`${NAME} vào sáng ngày 07 và 08 tháng 12 năm 2027 được phát thanh trực tiếp`);
  expect(items.map(({ id }) => id)).toEqual(['1', '2']);
  expect(notices.map(({ code, item: id }) => [code, id])).toEqual([['line-unread', null]]);
});

test.each([
  ['another day', `${NAME} ngày 07 và 09/12/2027 được phát thanh trực tiếp`, null],
  ['another name', 'Phiên bế mạc vào chiều ngày 08/12/2027', null],
  ['an hour of its own', `${NAME} ngày 08/12/2027 tại tổ`, '14:00'],
  ['other words before the day', `${NAME} của kỳ họp ngày 08/12/2027`, null],
  ['no day', `${NAME} của kỳ họp`, null],
])('with %s it is an entry', (_, title, startTime) => {
  expect(read(title, startTime).items).toHaveLength(3);
});
