import { type Block, textOf } from '../model/block.ts';

/** Numbers of pages that stand alone between the lines of a printed text. */

const NUMBER = /^(?<indent>\s*)(?<sign>[-–—]\s?)?(?:trang\s)?(?<page>\d{1,3})(?:\s?\/\s?\d{1,3})?(?:\s?[-–—])?\s*$/iu;
/** A number at the left margin may be the cell of a table. */
const SET_IN = 10;
const LEAST_IN_LEFT = 2;

/**
 * The blocks without such numbers, where they count on and stand apart; what a page parts goes on behind them, so the
 * empty lines around one go with it where the words above it have not ended.
 */
export function withoutPageNumbers(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.map((block) => (block.type === 'paragraph' ? textOf(block.line) : null));
  const isBlank = (at: number): boolean => texts[at] === undefined || texts[at]?.trim() === '';
  const found = texts.flatMap((text, at) => {
    const groups = text === null ? undefined : NUMBER.exec(text)?.groups;
    if (!groups || !isBlank(at - 1) || !isBlank(at + 1)) return [];
    return [{ at, page: Number(groups.page), setIn: groups.indent!.length >= SET_IN || groups.sign !== undefined }];
  });
  const countsOn = found.every(({ page }, i) => i === 0 || page === found[i - 1]!.page + 1);
  const isOfPages = found.every(({ setIn }) => setIn) || (found.length >= LEAST_IN_LEFT && found[0]!.page <= 2);
  if (found.length === 0 || !countsOn || !isOfPages) return blocks;
  const left = new Set(found.flatMap(({ at }) => [at, ...(isMidSentence(texts, at) ? blanksAround(texts, at) : [])]));
  return blocks.filter((_, at) => !left.has(at));
}

function blanksAround(texts: readonly (string | null)[], at: number): number[] {
  const around: number[] = [];
  for (let above = at - 1; texts[above]?.trim() === ''; above--) around.push(above);
  for (let below = at + 1; texts[below]?.trim() === ''; below++) around.push(below);
  return around;
}

function isMidSentence(texts: readonly (string | null)[], at: number): boolean {
  const above = texts.slice(0, at).findLast((text) => text?.trim() !== '');
  const below = texts.slice(at + 1).find((text) => text?.trim() !== '');
  return above != null && below != null && !/[.;:!?]["”)]?\s*$/u.test(above) && /^\S/u.test(below);
}
