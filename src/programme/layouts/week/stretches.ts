import type { CueOptions } from '../../cues.ts';
import { oncePer } from '../../once.ts';
import type { Passage } from '../../passage.ts';
import { readStretches, type Stretch } from '../../stretches.ts';

const readOf = oncePer((_: Passage) => new Map<CueOptions, readonly Stretch[]>());

/** The stretches of a paragraph: the style of the text, its headings and its entries ask for the same. */
export function stretchesOf(passage: Passage, options: CueOptions): readonly Stretch[] {
  const read = readOf(passage);
  const stretches = read.get(options) ?? readStretches(passage.text, options);
  read.set(options, stretches);
  return stretches;
}
