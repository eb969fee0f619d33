import { expect, test } from 'vitest';
import { clausesOf } from '../../../src/programme/layouts/list/clauses.ts';
import { passageOf } from '../../../src/programme/passage.ts';
import { programmeOf } from './rendered.ts';

/** Day, hour or half of the day, leader and words of each clause; `?` where it could not be parted for certain. */
const clauses = (text: string) =>
  clausesOf(passageOf({ spans: [{ text }], place: { page: null, line: 1 } } as never)).map(
    ({ moment, words, leader, unread }) =>
      [
        moment?.date?.days.map(({ day }) => day).join('–') ?? '–',
        moment?.time?.start ?? moment?.slot,
        leader,
        words,
        unread ? '?' : null,
      ]
        .filter(Boolean)
        .join(' | '),
  );

test.each([
  ['Ngày 05/3 họp tại xã Một, ngày 06/3 họp tại xã Hai.', ['5 | họp tại xã Một', '6 | họp tại xã Hai']],
  ['Ngày 05/3, tại xã Một và xã Hai, 06/3, tại xã Ba', ['5 | tại xã Một và xã Hai', '6 | tại xã Ba']],
  ['Ngày 05/3: sáng xã Một, chiều xã Hai', ['5 | morning | xã Một', '– | afternoon | xã Hai']],
  ['Ngày 05/3 (sáng tại xã Một, chiều tại xã Hai)', ['5 | morning | tại xã Một', '– | afternoon | tại xã Hai']],
  ['Ngày 06/3 buổi sáng xã Ba', ['6 | morning | xã Ba']],
])('the words stand behind their days where the sentence begins with one: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test.each([
  ['Gặp dân xã Một ngày 05/3, xã Hai ngày 06/3.', ['5 | Gặp dân xã Một', '6 | xã Hai']],
  ['Xã Một, ngày 05/3, xã Hai, ngày 06/3', ['5 | Xã Một', '6 | xã Hai']],
  ['Gặp dân xã Một (ngày 05/3) và xã Hai (ngày 06/3)', ['5 | Gặp dân xã Một', '6 | xã Hai']],
  ['Gặp dân xã Một ngày 05/3, xã Hai ngày 06/3 tại nhà văn hóa', ['5 | Gặp dân xã Một', '6 | xã Hai tại nhà văn hóa']],
  [
    'Chủ tịch UBND xã: ngày 05/3, Phó Chủ tịch UBND xã: ngày 06/3',
    ['5 | Chủ tịch UBND xã', '6 | Phó Chủ tịch UBND xã'],
  ],
])('the words stand before their days where the sentence ends with one: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test.each([
  [
    'Tổ 1 gặp dân ngày 05/3 tại xã Một, ngày 06/3 tại xã Hai',
    ['5 | Tổ 1 gặp dân tại xã Một', '6 | Tổ 1 gặp dân tại xã Hai'],
  ],
  [
    'Tổ 1 gặp dân ngày 05/3, tại xã Một, ngày 06/3, tại xã Hai',
    ['5 | Tổ 1 gặp dân, tại xã Một', '6 | Tổ 1 gặp dân tại xã Hai'],
  ],
  [
    'Gặp dân ngày 05/3: 8 giờ tại xã Một, 14 giờ tại xã Hai',
    ['5 | 08:00 | Gặp dân tại xã Một', '– | 14:00 | Gặp dân tại xã Hai'],
  ],
  [
    'Tổ 1 gặp dân sáng ngày 05/3 tại xã Một, chiều tại xã Hai',
    ['5 | morning | Tổ 1 gặp dân tại xã Một', '– | afternoon | Tổ 1 gặp dân tại xã Hai'],
  ],
])('what is said before the first day is said of all: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test('words that do something else on a later day are their own, and say so', () => {
  expect(clauses('Tổ 1 tiếp xúc cử tri ngày 05/3 tại xã Một, ngày 06/3 báo cáo kết quả về huyện')).toEqual([
    '5 | Tổ 1 tiếp xúc cử tri tại xã Một',
    '6 | báo cáo kết quả về huyện | ?',
  ]);
});

test.each([
  [
    'Sáng 05/3 và chiều 06/3 gặp dân tại xã Một',
    ['5 | morning | gặp dân tại xã Một', '6 | afternoon | gặp dân tại xã Một'],
  ],
  [
    'Gặp dân tại xã Một sáng 05/3 và chiều 06/3',
    ['5 | morning | Gặp dân tại xã Một', '6 | afternoon | Gặp dân tại xã Một'],
  ],
])('days side by side have the same words: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test.each([
  ['Tại xã Một, ngày 05/3, tại xã Hai, ngày 06/3, tại xã Ba'],
  ['Gặp dân xã Một ngày 05/3, xã Hai ngày 06/3, xã Ba'],
  ['Tổ 1 (ngày 05/3 tại xã Một, ngày 06/3 tại xã Hai), tổ 2 (ngày 07/3 tại xã Ba)'],
])('more words than days are not parted, and say so: %s', (text) => {
  expect(clauses(text)).toHaveLength(1);
  expect(clauses(text)[0]).toMatch(/ \?$/u);
});

test('a day behind the words of another is asked about', () => {
  expect(clauses('Ngày 05/3 tại xã Một và sáng 06/3')).toEqual(['5 | tại xã Một', '6 | morning | ?']);
});

test('an hour at the end is that of the day before it', () => {
  expect(clauses('Ngày 05/3 gặp dân xã Một, bắt đầu lúc 8 giờ')).toEqual([
    '5 | 08:00 | gặp dân xã Một, bắt đầu lúc 8 giờ',
  ]);
  expect(clauses('Ngày 05/3 gặp dân xã Một, 8 giờ')).toEqual(['5 | gặp dân xã Một, 8 giờ | ?']);
});

const items = (...lines: string[]) =>
  programmeOf(`LỊCH TIẾP XÚC CỬ TRI\ncủa đại biểu HĐND huyện Ví Dụ năm 2026\n\n${lines.join('\n')}\n`).items.map(
    ({ start, slot, title, location, participantsText, note, review }) =>
      [start, slot, title, location, participantsText, note, ...review].filter(Boolean).join(' | '),
  );

test.each(['', '- ', '+ '])('sentences behind a day and its place say more of the entry (%sSáng 05/3. …)', (mark) => {
  expect(
    items(
      `${mark}Sáng 05/3. Hội trường xã Một. ĐB: Người Thứ Nhất, Người Thứ Hai. Cử tri các thôn 1, 2.`,
      `${mark}Chiều 06/3. Nhà văn hóa xã Hai. ĐB: Người Thứ Ba.`,
    ),
  ).toEqual([
    '2026-03-05 | morning | Tiếp xúc cử tri tại hội trường xã Một | Hội trường xã Một | Người Thứ Nhất, Người Thứ Hai | Cử tri các thôn 1, 2',
    '2026-03-06 | afternoon | Tiếp xúc cử tri tại nhà văn hóa xã Hai | Nhà văn hóa xã Hai | Người Thứ Ba',
  ]);
});

test('a place in a sentence of its own is that of the entry before it, for each of its days', () => {
  expect(items('Ngày 05/3, 06/3 tiếp xúc cử tri xã Một. Tại hội trường xã. Cảm ơn cử tri đã đến dự.')).toEqual([
    '2026-03-05 | Tiếp xúc cử tri xã Một | hội trường xã',
    '2026-03-06 | Tiếp xúc cử tri xã Một | hội trường xã',
  ]);
});

test('a bracket of a half behind each place makes two entries, else the entry is asked about', () => {
  expect(items('- Ngày 05/3: xã Một (sáng), xã Hai (chiều)', '- Ngày 06/3: xã Ba')).toEqual([
    '2026-03-05 | morning | Tiếp xúc cử tri tại xã Một (sáng), xã Hai (chiều) | xã Một',
    '2026-03-05 | afternoon | Tiếp xúc cử tri tại xã Một (sáng), xã Hai (chiều) | xã Hai',
    '2026-03-06 | Tiếp xúc cử tri tại xã Ba | xã Ba',
  ]);
  expect(items('- Ngày 05/3: xã Một (sáng), xã Hai, xã Bốn (chiều)', '- Ngày 06/3: xã Ba')[0]).toBe(
    '2026-03-05 | Tiếp xúc cử tri tại xã Một (sáng), xã Hai, xã Bốn (chiều) | unclear-boundary',
  );
});
