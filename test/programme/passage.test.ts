import { expect, test } from 'vitest';
import { cutAt, join, type Passage, passageOf } from '../../src/programme/passage.ts';

const line = (text: string, at: number, struck = false): Passage =>
  passageOf({ spans: [{ text, struck }], place: { line: at, page: null } });

test('parts of a passage begin at the offsets and know their lines and what is struck through', () => {
  const whole = join([line('Họp tổ;', 4), line('tập huấn; giao ban', 5, true)], ' ');
  expect(cutAt(whole, [8, 18])).toEqual([
    { text: 'Họp tổ;', places: [{ at: 0, place: { line: 4, page: null } }], struck: [] },
    { text: 'tập huấn;', places: [{ at: 0, place: { line: 5, page: null } }], struck: [{ from: 0, to: 9 }] },
    { text: 'giao ban', places: [{ at: 0, place: { line: 5, page: null } }], struck: [{ from: 0, to: 8 }] },
  ]);
  expect(cutAt(whole, [])).toEqual([whole]);
});
