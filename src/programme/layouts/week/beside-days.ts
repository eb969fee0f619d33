import type { CueOptions } from '../../cues.ts';
import { type PaperPart, partsBesideDays } from '../../paper-parts.ts';
import { bodyHeads } from './body-heads.ts';
import type { Paragraph } from './paragraphs.ts';
import { listsChanges, listsWork, partOf, rosterIn } from './part-headings.ts';
import { isNumberedPart } from './part-titles.ts';
import { stretchesOf } from './stretches.ts';

/**
 * By the indices of their paragraphs the parts of a paper that stand beside its days, but for those of a programme: its work and its
 * changes, who is on duty, what a leader or a body does.
 */
export function besideDays(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlyMap<number, PaperPart> {
  const lines = paragraphs.map(({ passage }) => {
    const { cues } = stretchesOf(passage, options)[0]!;
    const types = new Set(cues.map(({ type }) => type));
    return { text: passage.text, dated: types.has('day'), timed: types.has('time') || types.has('session') };
  });
  const heads = bodyHeads(paragraphs, options);
  const parts = partsBesideDays(lines).filter(({ from }) => !heads.has(from) && !isOfProgramme(lines[from]!.text));
  return new Map(
    parts.flatMap((part) => lines.slice(part.from, part.to).map((_, i): [number, PaperPart] => [part.from + i, part])),
  );
}

const isOfProgramme = (heading: string): boolean =>
  listsWork(heading) ||
  listsChanges(heading) ||
  partOf(heading, true) !== null ||
  rosterIn(heading) !== null ||
  isNumberedPart(heading);
