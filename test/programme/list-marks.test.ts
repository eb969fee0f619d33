import { describe, expect, it } from 'vitest';
import { isMarked, listMarkOf, withoutMark } from '../../src/programme/list-marks.ts';

describe('the mark of a line of a list', () => {
  it.each([
    ['- Họp chi bộ', 'Họp chi bộ'],
    ['•Họp chi bộ', 'Họp chi bộ'],
    ['– – Họp chi bộ', 'Họp chi bộ'],
    ['3. Họp chi bộ', 'Họp chi bộ'],
    ['3.Họp chi bộ', 'Họp chi bộ'],
    ['12/ Họp chi bộ', 'Họp chi bộ'],
    ['(2) Họp chi bộ', 'Họp chi bộ'],
    ['4- Họp chi bộ', 'Họp chi bộ'],
    ['b) Họp chi bộ', 'Họp chi bộ'],
    ['VIII. Họp chi bộ', 'Họp chi bộ'],
    ['- 1) Họp chi bộ', 'Họp chi bộ'],
  ])('is taken from “%s”', (line, words) => {
    expect(withoutMark(line)).toBe(words);
    expect(isMarked(line)).toBe(true);
  });

  it.each([
    '12/4/2027: Họp chi bộ',
    '9/5 Họp chi bộ',
    '12.4.2027 Họp chi bộ',
    '8-10h Họp chi bộ',
    '(15/10) Họp chi bộ',
    'V/v hoãn họp chi bộ',
    'v/v hoãn họp chi bộ',
    'đ/c Mẫu dự họp chi bộ',
    'X-quang lưu động tại xã',
    'Họp chi bộ',
  ])('is none of “%s”', (line) => {
    expect(withoutMark(line)).toBe(line);
    expect(isMarked(line)).toBe(false);
  });

  it('tells how far the list has counted', () => {
    expect(['- a b', '7) a b', 'đ) a b', 'IV. a b', 'a b'].map(listMarkOf)).toEqual([
      { kind: '-', rank: 0 },
      { kind: '1', rank: 7 },
      { kind: 'a', rank: 5 },
      { kind: 'I', rank: 4 },
      null,
    ]);
  });
});
