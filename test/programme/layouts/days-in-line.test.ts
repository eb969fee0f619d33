import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const ENTRIES = ['họp giao ban', 'tiếp công dân', 'đi cơ sở xã Mẫu', 'làm việc với phòng Thử', 'họp chi bộ'];

/** Ways in which a page sets a week on one line: what stands before a day, after it, and between two. */
const forms = fc.record({
  lead: fc.constantFrom('', 'Sự kiện nổi bật: ', 'Lịch làm việc của Chủ tịch tuần này: '),
  word: fc.constantFrom('', 'Ngày '),
  slash: fc.constantFrom('/', '-'),
  colon: fc.constantFrom(': ', ' : '),
  between: fc.constantFrom('; ', '. ', '.        ', ';  ', ', '),
  padded: fc.boolean(),
});

test('a week on one line gives an entry a day, however it is set', () => {
  fc.assert(
    fc.property(forms, fc.integer({ min: 3, max: 5 }), ({ lead, word, slash, colon, between, padded }, count) => {
      const day = (i: number) => `${padded ? `0${i}` : i}${slash}${padded ? '03' : '3'}`;
      const days = ENTRIES.slice(0, count).map((entry, i) => `${word}${day(i + 3)}${colon}${entry}`);
      const { items } = programmeOf(`${lead}${days.join(between)}.`, '2025-03-01');
      expect(items.map(({ start, title }) => [start, title.toLowerCase()])).toEqual(
        ENTRIES.slice(0, count).map((entry, i) => [`2025-03-0${i + 3}`, entry.toLowerCase()]),
      );
    }),
    { numRuns: 40, seed: 7 },
  );
});

test('a morning and an afternoon in small letters behind their day are two', () => {
  const { items } = programmeOf(
    'LỊCH CÔNG TÁC TUẦN 10\nThứ 4 (05/3): đi cơ sở. Thứ 5 (06/3): sáng họp chi bộ; chiều tiếp dân. Thứ 6 (07/3): họp.',
    '2025-03-01',
  );
  expect(items.map(({ start, slot, title }) => [start, slot, title])).toEqual([
    ['2025-03-05', null, 'đi cơ sở'],
    ['2025-03-06', 'morning', 'họp chi bộ'],
    ['2025-03-06', 'afternoon', 'tiếp dân'],
    ['2025-03-07', null, 'họp'],
  ]);
});
