import type { CueOptions } from '../../cues.ts';
import { isDateLine } from '../../date-line.ts';
import { takesLeave } from '../../leave-taking.ts';
import { isPageFoot } from '../../page-notes.ts';
import { isClosing, isFurniture } from './furniture.ts';
import type { Paragraph } from './paragraphs.ts';
import { rosterIn } from './part-headings.ts';
import { stretchesOf } from './stretches.ts';

/** A note of the page, words of leave, the line of the signing day: they end a schedule when nothing of it follows. */
export const mayEnd = (text: string): boolean => isPageFoot(text) || takesLeave(text) || isDateLine(text);

/**
 * Indices of such lines that end nothing, for their day goes on below: with a session, an hour, or the list mark of the
 * lines above. They are no words of an entry either.
 */
export function passedOver(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlySet<number> {
  const ends = paragraphs.flatMap(({ passage }, i) => (mayEnd(passage.text) ? [i] : []));
  if (ends.length === 0) return new Set();
  const signs = paragraphs.map((paragraph) => signOf(paragraph, options));
  const below = nextSigns(signs);
  const above = nextSigns(signs.toReversed()).toReversed();
  return new Set(ends.filter((i) => goesOn(signs[i]!, above[i]!.mark ?? markOf(paragraphs[i]!, options), below[i]!)));
}

/** What a paragraph says of the day within which it stands. */
interface Sign {
  /** Another day, or an end for certain. */
  readonly ends: boolean;
  readonly when: boolean;
  readonly mark: string | null;
}
const NO_SIGN: Sign = { ends: false, when: false, mark: null };

function signOf({ passage }: Paragraph, options: CueOptions): Sign {
  const { cues } = stretchesOf(passage, options)[0]!;
  const has = (...types: string[]) => cues.some(({ type }) => types.includes(type));
  if (has('day')) return { ...NO_SIGN, ends: true };
  if (has('time')) return { ...NO_SIGN, when: true };
  if (mayEnd(passage.text) || isFurniture(passage.text)) return NO_SIGN;
  if (isClosing(passage.text) || rosterIn(passage.text) !== null) return { ...NO_SIGN, ends: true };
  return { ends: false, when: has('session'), mark: markOf({ passage }, options) };
}

const markOf = ({ passage }: Pick<Paragraph, 'passage'>, options: CueOptions): string | null =>
  stretchesOf(passage, options)[0]!.cues.find((cue) => cue.type === 'mark')?.mark ?? null;

/** Of each place what follows it up to the next end: whether an hour or a session does, and the first list mark. */
function nextSigns(signs: readonly Sign[]): Sign[] {
  const next: Sign[] = [];
  let open = NO_SIGN;
  for (const [i, sign] of [...signs.entries()].toReversed()) {
    next[i] = open;
    open = sign.ends ? NO_SIGN : { ends: false, when: sign.when || open.when, mark: sign.mark ?? open.mark };
  }
  return next;
}

const goesOn = (own: Sign, above: string | null, below: Sign): boolean =>
  !own.ends && !own.when && (below.when || (below.mark !== null && below.mark === above));
