import { type Block, textOf } from '../model/block.ts';
import { isCutMoment, owesWords } from './cut-moments.ts';
import { listMarkOf } from './list-marks.ts';

/** Numbers of pages that stand alone between the lines of a printed text. */

const NUMBER =
  /^(?<indent>\s*)(?<sign>[-–—[(]\s?|(?:trang|page)(?:\s?số)?:?\s)?(?<page>\d{1,3})(?:\s?(?:\/|trên)\s?\d{1,3})?(?:\s?(?:[-–—\])]|\|\s?(?:trang|page)))?\s*$/iu;
/** A number at the left margin may be the cell of a table, but where it parts a sentence. */
const SET_IN = 10;
const LEAST_IN_LEFT = 2;

/**
 * The blocks without such numbers, where they count on and stand apart; what a page parts goes on behind them, so the
 * empty lines around one go with it where the words above it have not ended.
 */
export function withoutPageNumbers(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.map((block) => (block.type === 'paragraph' ? textOf(block.line) : null));
  const found = texts.flatMap((text, at) => {
    const number = text === null ? null : numberIn(text);
    if (number === null) return [];
    const parted = partedAt(texts, at);
    const isOwed = parted !== null && owes(parted);
    const standsApart = isBlank(texts[at - 1]) && isBlank(texts[at + 1]);
    return standsApart || (number.setIn && isOwed) ? [{ ...number, at, parted, isOwed }] : [];
  });
  const countsOn = found.every(({ page }, i) => i === 0 || page === found[i - 1]!.page + 1);
  const isOfPages =
    found.every(({ setIn, isOwed }) => setIn || isOwed) || (found.length >= LEAST_IN_LEFT && found[0]!.page <= 2);
  if (found.length === 0 || !countsOn || !isOfPages) return blocks;
  const left = new Set(found.flatMap(({ at, parted }) => [at, ...(parted === null ? [] : blanksAround(texts, at))]));
  return blocks.filter((_, at) => !left.has(at));
}

type Texts = readonly (string | null)[];

const isBlank = (text: string | null | undefined): boolean => text === undefined || text?.trim() === '';

interface PageNumber {
  readonly page: number;
  readonly setIn: boolean;
}

function numberIn(text: string): PageNumber | null {
  const groups = NUMBER.exec(text)?.groups;
  if (!groups) return null;
  return { page: Number(groups.page), setIn: groups.indent!.length >= SET_IN || groups.sign !== undefined };
}

function blanksAround(texts: Texts, at: number): number[] {
  const around: number[] = [];
  for (let above = at - 1; texts[above]?.trim() === ''; above--) around.push(above);
  for (let below = at + 1; texts[below]?.trim() === ''; below++) around.push(below);
  return around;
}

interface Parted {
  readonly above: string;
  readonly below: string;
}

/** The lines that it stands between, where a sentence goes on from one to the other. */
function partedAt(texts: Texts, at: number): Parted | null {
  const above = texts.slice(0, at).findLast((text) => text?.trim() !== '');
  const below = texts.slice(at + 1).find((text) => text?.trim() !== '');
  if (above == null || below == null || /[.;:!?]["”)]?\s*$/u.test(above)) return null;
  const parted = { above: above.trim(), below: below.trim() };
  return /^\S/u.test(below) || (listMarkOf(parted.below) === null && owes(parted)) ? parted : null;
}

/** The line above cannot be whole. */
const owes = ({ above, below }: Parted): boolean =>
  !COLUMNS.test(above) && !COLUMNS.test(below) && (isCutMoment(above, below) || owesWords(above) || SMALL.test(below));
const SMALL = /^\p{Ll}/u;
const COLUMNS = /\S(?: {4,}|\t)\S/u;
