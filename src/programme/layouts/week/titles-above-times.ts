import type { CueOptions } from '../../cues.ts';
import { cutFields } from '../../fields.ts';
import { type Passage, prefixed, slice } from '../../passage.ts';
import { hasVerb } from '../../subjects.ts';
import { isClosing, isFurniture } from './furniture.ts';
import type { Paragraph } from './paragraphs.ts';
import { stretchesOf } from './stretches.ts';

/**
 * `1. Họp Hội đồng` above `Thời gian: 8h00 ngày 03/3`, `Địa điểm: …`: the words stand first, their time below. Turned
 * round they read as every other block of labels: time, then `Nội dung: …`.
 */

const TIME_LABEL = /^[\s\-–+*•]*(?:thời gian|thời điểm|ngày giờ)[^:\d]{0,20}:\s?\D{0,20}\d/iu;
const CONTENT_LABEL = /^[\s\-–+*•]*nội dung[^:\d]{0,20}:/iu;
const LABEL = 'Nội dung: ';
/** Labels below the time among which the content may stand. */
const BLOCK = 4;

export function titlesBelowTimes(paragraphs: readonly Paragraph[], options: CueOptions): readonly Paragraph[] {
  const out: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const [title, time] = [paragraphs[i]!, paragraphs[i + 1]];
    const words = time && TIME_LABEL.test(time.passage.text) ? titleIn(title, options) : null;
    if (!time || words === null || hasContent(paragraphs.slice(i + 2, i + 2 + BLOCK))) {
      out.push(title);
      continue;
    }
    out.push({ ...time, gap: title.gap }, { passage: prefixed(words, LABEL), marked: true, gap: 'none' });
    i++;
  }
  return out;
}

/** Its words, when the paragraph says what is done and nothing of when. */
function titleIn({ passage }: Paragraph, options: CueOptions): Passage | null {
  const [first, ...others] = stretchesOf(passage, options);
  const words = slice(passage, first!.words, first!.to);
  if (others.length > 0 || first!.cues.some(({ type }) => type !== 'mark')) return null;
  const isLabel = cutFields(words.text).main === '';
  const isTitle = hasVerb(words.text) && !/[:;]$/u.test(words.text);
  return isLabel || !isTitle || isClosing(passage.text) || isFurniture(passage.text) ? null : words;
}

function hasContent(below: readonly Paragraph[]): boolean {
  const next = below.findIndex(({ passage }) => TIME_LABEL.test(passage.text));
  return below.slice(0, next < 0 ? undefined : next).some(({ passage }) => CONTENT_LABEL.test(passage.text));
}
