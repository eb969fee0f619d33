import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const told = (sentence: string) =>
  readProgramme(
    [
      'Kế hoạch tiếp xúc cử tri của HĐND tỉnh Mẫu năm 2026',
      '',
      '04/11/2026 08:15',
      '',
      'Thứ Năm, ngày 12/11, các đại biểu Tổ 1 tiếp xúc cử tri tại xã Thử.',
      '',
      sentence,
      '',
      'Ngày 17/11, từ 19 giờ, các đại biểu Tổ 2 tiếp xúc cử tri tại xã Nghiệm.',
    ].join('\n'),
  )
    .items.filter(({ start }) => start === '2026-11-16')
    .map(({ title, slot, review }) => [title, slot, ...review].join(' | '));

test.each([
  ['; cùng buổi sáng, các đại biểu Tổ 4 tiếp xúc cử tri tại xã Ví', 'morning'],
  ['; cùng buổi, các đại biểu Tổ 4 tiếp xúc cử tri tại xã Ví', 'morning'],
  ['; cùng thời gian này, các đại biểu Tổ 4 tiếp xúc cử tri tại xã Ví', 'morning'],
  ['; cùng ngày, các đại biểu Tổ 4 tiếp xúc cử tri tại xã Ví', ''],
])('what is told besides of the same time is an entry that is asked about: “%s”', (behind, slot) => {
  const entries = told(`Sáng thứ Hai, ngày 16/11, các đại biểu Tổ 3 tiếp xúc cử tri tại xã Dụ${behind}.`);
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatch(/^Các đại biểu Tổ 3 tiếp xúc cử tri tại xã Dụ \| morning \| .*unclear-boundary/u);
  expect(entries[1]).toMatch(
    new RegExp(`^[Cc]ác đại biểu Tổ 4 tiếp xúc cử tri tại xã Ví \\| ${slot} ?\\| .*unclear-boundary`, 'u'),
  );
});

test.each(['diễn ra cùng ngày với lễ hội của xã', 'cùng các ban của HĐND tiếp xúc cử tri'])(
  'said of the entry itself it is none: “%s”',
  (words) => {
    expect(told(`Sáng thứ Hai, ngày 16/11, các đại biểu Tổ 3 ${words}.`)).toHaveLength(1);
  },
);

test.each([
  ['Cùng thời gian', '08:00'],
  ['Cùng buổi sáng', null],
])('it may be a sentence of its own: “%s, …”', (lead, startTime) => {
  const { items } = readProgramme(
    [
      'Lịch tiếp xúc cử tri của HĐND tỉnh Mẫu',
      `Sáng 16/11/2026, từ 8 giờ, Tổ 3 tiếp xúc cử tri xã Dụ tại hội trường. ${lead}, Tổ 4 tiếp xúc cử tri xã Ví tại nhà văn hóa.`,
      'Sáng 17/11/2026, từ 8 giờ, Tổ 3 tiếp xúc cử tri xã Thử tại trường học.',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime: at, location }) => [start, at, location])).toEqual([
    ['2026-11-16', '08:00', 'hội trường'],
    ['2026-11-16', startTime, 'nhà văn hóa'],
    ['2026-11-17', '08:00', 'trường học'],
  ]);
  expect(items[1]).toMatchObject({ title: 'Tổ 4 tiếp xúc cử tri xã Ví tại nhà văn hóa', slot: 'morning' });
  expect(items[1]?.review).toContain('unclear-boundary');
});
