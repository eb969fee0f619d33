import type { Chance } from '../../property/random.ts';
import { withoutStop } from '../kit/text.ts';
import type { Hand } from '../weeks/hand.ts';
import type { Entry } from '../weeks/plan.ts';
import { sentence } from '../weeks/sentence.ts';

/** Several entries in one cell, put together as the document does in all its cells. */
export type CellForm = (entries: readonly Entry[]) => string;

const one =
  (join: (lines: readonly string[]) => string): typeof join =>
  (lines) =>
    lines.length === 1 ? lines[0]! : join(lines);
const eachWith = (mark: string, between: string) => (lines: readonly string[]) =>
  lines.map((line) => mark + line).join(between);

const JOINS: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.join('; '),
  (lines) => lines.join('. '),
  (lines) => lines.join('\n'),
  one(eachWith('- ', ' ')),
  one(eachWith('* ', ' ')),
  one(eachWith('- ', '\n')),
  eachWith('+ ', '\n'),
  eachWith('• ', '\n'),
  one((lines) => lines.map((line, i) => `${i + 1}. ${line}`).join('\n')),
];

export function cellForm(c: Chance, hand: Hand): CellForm {
  const join = c.pick(JOINS);
  const nothing = c.pick(['', '-', 'x', '…', hand.nothing]);
  return (entries) => {
    if (entries.length === 0) return c.percent(50) ? '' : nothing;
    return join(entries.map((entry) => withoutStop(sentence(c, hand, entry))));
  };
}
