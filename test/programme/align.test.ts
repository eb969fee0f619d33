import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Name, type Target } from '#src/programme/align.ts';

/** `K` is the head; `,` `;` glue a name to the one before, `+` attaches it, `|` stands for an empty line. */
function names(row: string): Name[] {
  return row.split(/\s+/).map((word, i) => {
    const id = word.replace(/[,;+|]/g, '');
    const glue = word.includes(',')
      ? 'comma'
      : word.includes(';')
        ? 'semicolon'
        : word.includes('+')
          ? 'attach'
          : 'none';
    return { id, glue: i === 0 ? 'first' : glue, gap: word.includes('|'), first: id === 'K' };
  });
}

const targets = (headings: readonly number[]): Target[] => headings.map((heading) => ({ heading, affinity: () => 0 }));
const aligned = (row: string, headings: readonly number[], liked: Readonly<Record<string, number>> = {}) => {
  const list = names(row);
  const wanted = targets(headings).map((target, i) => ({
    ...target,
    affinity: ({ id }: Name) => (liked[id] === i ? 2 : 0),
  }));
  return align(list, wanted).map(({ names: own, sure }) => own.map((i) => list[i]!.id).join(' ') + (sure ? '' : ' ?'));
};

describe('names and entries that line up are read', () => {
  test.each([
    ['A B', [1, 2], ['A', 'B']],
    ['A ,B C', [1, 2], ['A B', 'C']],
    ['K +all A', [1, 2], ['K all', 'A']],
    ['A B C', [1], ['A B C']],
  ])('%j over %j', (row, headings, expected) => {
    expect(aligned(row, headings)).toEqual(expected);
  });
});

describe('more names than entries', () => {
  test('every run that opens with the head is sure when there are as many heads as entries', () => {
    expect(aligned('K A B K +all', [1, 2])).toEqual(['K A B', 'K all']);
  });
  test('one head opens a run of its own, and both are marked', () => {
    expect(aligned('A K B', [1, 2])).toEqual(['A ?', 'K B ?']);
  });
  test('what the document says elsewhere decides, and stays a conclusion', () => {
    expect(aligned('A B C', [1, 2], { B: 0 })).toEqual(['A B ?', 'C ?']);
    expect(aligned('A B C', [1, 2], { B: 1 })).toEqual(['A ?', 'B C ?']);
  });
  test('nobody takes part twice in one entry', () => {
    expect(aligned('A B A C', [1, 2])[0]).not.toMatch(/A.*A/);
  });
});

describe('fewer names than entries are shared, and marked', () => {
  test('the last holds for those that follow', () => {
    expect(aligned('A B', [1, 1, 1])).toEqual(['A ?', 'B ?', 'B ?']);
  });
  test('as many names as headings are one for each heading', () => {
    expect(aligned('A B', [1, 1, 2])).toEqual(['A ?', 'A ?', 'B ?']);
  });
});

test('an empty column says nothing, and nothing is in doubt', () => {
  expect(align([], targets([1, 2]))).toEqual([
    { names: [], sure: true },
    { names: [], sure: true },
  ]);
});

test('no name is lost, and their order is kept, whatever they are', () => {
  const name = fc.record({
    id: fc.constantFrom('A', 'B', 'C', 'K'),
    glue: fc.constantFrom('none' as const, 'attach' as const, 'semicolon' as const, 'comma' as const),
    gap: fc.boolean(),
    first: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 6 }), (list, count) => {
      const found = align(list, targets(Array.from({ length: count }, (_, i) => i)));
      expect(found).toHaveLength(count);
      const used = found.flatMap(({ names: own }) => own);
      expect([...new Set(used)].sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
      if (list.length >= count) expect(used).toEqual([...used].sort((a, b) => a - b));
    }),
    { seed: 7, numRuns: 300 },
  );
});
