import { expect } from 'vitest';
import { LichError } from '../../src/errors.ts';
import type { ProgrammeItem } from '../../src/model/programme.ts';
import { programmeOf } from '../programme/layouts/rendered.ts';
import { type Chance, chance } from '../property/random.ts';
import { compare } from './compare.ts';
import type { Invented } from './facts.ts';

/** Reading many invented documents, one a seed, and what of them is silently wrong or marked. */

export interface Trial {
  /** Of all entries of all documents, how many in a hundred. */
  readonly silent: number;
  /** Of all entries, how many in a hundred are silently of another leader. */
  readonly misled: number;
  /** Of all items that were read. */
  readonly marked: number;
  /** The documents with faults, the worst first: the seed, the faults and the text. */
  readonly faulty: readonly string[];
}

/** As many as a developer will look at. */
const SHOWN = 10;

export function tryForms(invent: (c: Chance) => Invented, seeds: { from: number; count: number }): Trial {
  const read = Array.from({ length: seeds.count }, (_, i) => {
    const seed = seeds.from + i;
    const document = invent(chance(seed));
    const { items, refusal } = readItems(document.text);
    return { seed, document, refusal, items: items.length, ...compare(document, items) };
  });
  const sum = (of: (one: (typeof read)[number]) => number) => read.reduce((total, one) => total + of(one), 0);
  const entries = sum((one) => one.entries);
  const worst = read
    .map((one) => ({ ...one, faults: [...one.silent, ...one.misled] }))
    .filter(({ faults }) => faults.length > 0)
    .sort((a, b) => b.silent.length - a.silent.length || b.misled.length - a.misled.length);
  return {
    silent: (100 * sum(({ silent }) => silent.length)) / entries,
    misled: (100 * sum(({ misled }) => misled.length)) / entries,
    marked: (100 * sum(({ marked }) => marked)) / sum(({ items }) => items),
    faulty: worst.map(({ seed, document, faults, refusal }) =>
      [`seed ${seed}${refusal && ` was refused: ${refusal}`}`, ...faults, '', document.text].join('\n'),
    ),
  };
}

function readItems(text: string): { items: readonly ProgrammeItem[]; refusal: string } {
  try {
    return { items: programmeOf(text).items, refusal: '' };
  } catch (error) {
    if (error instanceof LichError) return { items: [], refusal: error.code };
    throw error;
  }
}

/** How much, in a hundred, may be so. */
export type Bounds = Omit<Trial, 'faulty'>;

/** Fails with the documents to look at. */
export function expectSure({ faulty, ...shares }: Trial, most: Bounds): void {
  const tooMuch = (Object.keys(most) as (keyof Bounds)[]).filter((name) => !(shares[name] <= most[name]));
  const said = tooMuch.map((name) => `${name}: ${shares[name].toFixed(2)} in a hundred`);
  expect(tooMuch, [...said, ...faulty.slice(0, SHOWN)].join('\n---\n')).toEqual([]);
}
