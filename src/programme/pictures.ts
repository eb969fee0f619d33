import { linesOf, type SourceText } from '../model/block.ts';
import { type Notice, notice, type Reading } from '../model/notice.ts';
import { readCues } from './cues.ts';
import { findDates } from './dates.ts';
import { printedText } from './printed.ts';

/** Pictures of a page leave the names of their files behind, and the words below them: no entries of the programme. */

const FILE = /^\S{1,60}\.(?:jpe?g|png|gif|webp|bmp|svg)$/iu;
/** `a5`, `anh_2`, `IMG_0412`: names that count. */
const COUNTED = /^((?:[a-z]{1,6}|IMG|DSC|PIC)[ _-]?)(\d{1,5})$/u;
const LEAST_COUNTED = 2;
const LONGEST_CAPTION = 150;
/** Fewer entries with an hour or a mark do not say how entries look here. */
const LEAST_FORMED = 3;
const CUES = { openDays: true, ordinals: false, letters: false };

/** The source without both; each caption is told. Where entries have no form of their own, captions stay. */
export function withoutPictures(source: SourceText): Reading<SourceText> {
  const texts = source.blocks.map((block) => (block.type === 'paragraph' ? printedText(block.line) : null));
  const counted = countedIn(texts);
  const isPicture = texts.map((text) => text !== null && (FILE.test(text) || counted.has(text)));
  if (!isPicture.includes(true)) return { value: source, notices: [] };
  const formed = texts.filter((text) => text !== null && hasForm(text)).length >= LEAST_FORMED;
  const isCaption = texts.map(
    (text, i) => formed && text !== null && isPicture[above(texts, i)] === true && isPlain(text),
  );
  return {
    value: { ...source, blocks: source.blocks.filter((_, i) => !isPicture[i] && !isCaption[i]) },
    notices: source.blocks.flatMap((block, i): Notice[] => {
      const line = isCaption[i] ? linesOf(block)[0]?.place.line : undefined;
      return line === undefined ? [] : [notice('line-dropped', { line }, { printed: texts[i]! })];
    }),
  };
}

/** Several of one name with different numbers. */
function countedIn(texts: readonly (string | null)[]): ReadonlySet<string> {
  const numbers = new Map<string, Set<string>>();
  for (const text of texts) {
    const [, name, number] = COUNTED.exec(text ?? '') ?? [];
    if (name !== undefined) numbers.set(name, (numbers.get(name) ?? new Set()).add(number!));
  }
  return new Set(
    [...numbers].flatMap(([name, found]) => (found.size >= LEAST_COUNTED ? [...found].map((n) => name + n) : [])),
  );
}

/** Where the nearest words above stand. */
function above(texts: readonly (string | null)[], at: number): number {
  let i = at - 1;
  while (texts[i] === '') i--;
  return i;
}

const hasForm = (text: string): boolean =>
  readCues(text, 0, true, CUES).cues.some(({ type }) => type === 'time' || type === 'mark');

const isPlain = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST_CAPTION &&
  !/:\s*$/u.test(text) &&
  readCues(text, 0, true, CUES).cues.length === 0 &&
  findDates(text).length === 0;
