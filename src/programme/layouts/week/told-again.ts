import { pairsOf } from '../../word-pairs.ts';

/**
 * A headline (`2/9 - Kỷ niệm Quốc khánh`) and below it the paragraph of an article that tells of the same at length: one
 * entry, not two.
 */

/** A headline is no longer, and a paragraph no shorter. */
const LONGEST_HEADLINE = 120;
const LEAST_TOLD = 80;
const LEAST_PAIRS = 3;
const LEAST_SHARE = 0.5;

export function tellsAgain(headline: string, paragraph: string): boolean {
  if (headline.length > LONGEST_HEADLINE || paragraph.length < Math.max(LEAST_TOLD, headline.length * 1.3))
    return false;
  const pairs = pairsOf(headline);
  const told = new Set(pairsOf(paragraph));
  const shared = pairs.filter((pair) => told.has(pair)).length;
  return pairs.length >= LEAST_PAIRS && shared >= pairs.length * LEAST_SHARE;
}
