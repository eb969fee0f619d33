import { type Block, type Paragraph, type SourceText, textOf } from '../../model/block.ts';
import { isCapitals } from '../heading.ts';
import { printedText } from '../printed.ts';
import type { TaskDraft, TaskTime } from '../task-draft.ts';

/** Paragraphs with their list marks, pieces cut by a page or a line of print joined. */

export type MarkKind =
  | 'letter'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'lower'
  | 'bracket'
  | 'dash'
  | 'plus'
  | 'bullet'
  | 'none';

export interface OutlineEntry {
  readonly mark: MarkKind;
  /** As printed (`1.1`, `a`), without its dot; null for dashes and unmarked paragraphs. */
  readonly number: string | null;
  readonly text: string;
  /** Every word is bold. */
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly line: number;
  readonly page: number | null;
  /** The clause that opens the sentence of which this is a later one: whom it charges does both. */
  readonly opened?: string;
  /** What lines below it say of it. */
  readonly below?: Pick<TaskDraft, 'note' | 'doubts'> & { readonly time: TaskTime };
}

/** Of two marks the lower rank stands above; an unmarked heading stands wherever it is put. */
export const MARK_RANK: Readonly<Record<MarkKind, number>> = {
  letter: 0,
  roman: 1,
  none: 1.5,
  arabic: 2,
  decimal: 3,
  lower: 4,
  bracket: 5,
  dash: 6,
  plus: 7,
  bullet: 7,
};

const MARK =
  /^\s*(?:(?<decimal>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?=\s)|(?<arabic>\d{1,2})(?:[.)]|\/(?!\d))(?!\d)|\((?<bracket>\d{1,2}|[a-zđ])\)|(?<roman>[IVX]{1,5})[.)/](?!\p{L})|(?<letter>[A-ZĐ])[.)](?![\p{L}.])|(?<lower>[a-zđ])[.)](?![\p{L}.])|(?<dash>[-–—−](?!\d))|(?<plus>\+)|(?<bullet>[•*·▪◦●→])|(?<headless>[IVX]{1,5}|[A-H])\s*[-–]\s+(?=\p{Lu}))\s*(?=\S)/u;

const PAGE_NUMBER = /^\s*(?:[-–]\s*)?(?:trang\s*)?\d{1,3}(?:\s*[-–]|\s*\/\s*\d{1,3})?\s*$/iu;

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly line: number;
  readonly page: number | null;
  /** Empty paragraphs stand before it. */
  readonly afterGap: boolean;
}

export function outlineOf(blocks: readonly Block[], lineKind: SourceText['lineKind']): OutlineEntry[] {
  const pieces: Piece[] = [];
  let afterGap = false;
  for (const block of blocks) {
    if (block.type === 'table') continue;
    if (PAGE_NUMBER.test(textOf(block.line))) continue;
    const piece = pieceOf(block, afterGap);
    afterGap = piece === null;
    if (!piece) continue;
    const last = pieces.at(-1);
    if (last && goesOn(last, piece, lineKind)) pieces[pieces.length - 1] = joined(last, piece);
    else pieces.push(piece);
  }
  return pieces.map(entryOf);
}

function pieceOf({ line }: Paragraph, afterGap: boolean): Piece | null {
  const text = printedText(line);
  if (text === '') return null;
  const bold = line.spans.every((span) => span.bold === true || !/[\p{L}\p{N}]/u.test(span.text));
  return { text, bold, line: line.place.line, page: line.place.page, afterGap };
}

const CLOSED = /[.:;!?…”"]$/u;
const SMALL_HEAD = /^[\p{Ll}(,;)]/u;

/** Whether the second piece is the rest of the first: cut by a page break, or the next line of print. */
function goesOn(first: Piece, second: Piece, lineKind: SourceText['lineKind']): boolean {
  if (MARK.test(second.text)) return false;
  if (/[\p{L}\p{N}]-$/u.test(first.text)) return true;
  if (SMALL_HEAD.test(second.text)) return !/[.:!?]$/u.test(first.text);
  if (lineKind !== 'print' || second.afterGap) return false;
  const sameLook = first.bold === second.bold && isCapitals(first.text) === isCapitals(second.text);
  return sameLook && !CLOSED.test(first.text);
}

function joined(first: Piece, second: Piece): Piece {
  return { ...first, text: joinWords(first.text, second.text), bold: first.bold && second.bold };
}

/** Two words at least: less is no task and no heading. */
export const hasWords = (text: string): boolean =>
  text.split(/\s+/, 40).filter((word) => /\p{L}/u.test(word)).length >= 2;

/** `57-` and `NQ/TW` are one word; everything else is parted by a space. */
export function joinWords(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return /[\p{L}\p{N}]-$/u.test(first) && /^[\p{L}\p{N}]/u.test(second) ? first + second : `${first} ${second}`;
}

function entryOf({ text, bold, line, page }: Piece): OutlineEntry {
  const { mark, number, length } = readMark(text);
  const words = text.slice(length);
  return { mark, number, text: words, bold, capitals: isCapitals(words), line, page };
}

/** The list mark with which a text begins, and its length with the spaces after it. */
export function readMark(text: string): {
  readonly mark: MarkKind;
  readonly number: string | null;
  readonly length: number;
} {
  const match = MARK.exec(text);
  const named = Object.entries(match?.groups ?? {}).find(([, value]) => value !== undefined);
  if (!match || !named) return { mark: 'none', number: null, length: 0 };
  const [kind, value] = named;
  const mark = kind === 'headless' ? (/^[IVX]+$/.test(value) ? 'roman' : 'letter') : (kind as MarkKind);
  return { mark, number: /\p{L}|\d/u.test(value) ? value : null, length: match[0].length };
}

/** An unmarked paragraph stands under a marked one. */
export function isDeeper(next: OutlineEntry, entry: OutlineEntry): boolean {
  if (next.mark === 'none') return entry.mark !== 'none' && !next.capitals && !next.bold;
  if (entry.mark === 'none') return true;
  return MARK_RANK[next.mark] > MARK_RANK[entry.mark];
}
