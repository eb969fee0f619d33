import type { Span } from '../model/block.ts';
import type { DocFile } from './doc-file.ts';
import { type PropertyRun, runAt } from './doc-properties.ts';
import { span } from './lines.ts';

/** One paragraph of a Word 97 file: its lines as far as the author broke them, and how it ends. */
export interface DocParagraph {
  readonly lines: readonly Span[][];
  readonly inTable: boolean;
  readonly end: 'paragraph' | 'cell' | 'row';
  readonly properties: PropertyRun['properties'];
}

/** Codes of [MS-DOC] §2.6.1 and §2.6.2. */
const DELETED = 0x0800;
const BOLD = 0x0835;
const ITALIC = 0x0836;
const STRUCK = 0x0837;
const HIDDEN = 0x083c;
const STRUCK_TWICE = 0x2a53;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;

/** §2.4.1: letters that are not text. */
const CELL_MARK = '\u0007';
const ENDS = new Set(['\r', CELL_MARK, '\f']);
const LINE_BREAK = '\u000b';
const FIELD = { begin: '\u0013', separator: '\u0014', end: '\u0015' };
const LETTERS: Readonly<Record<string, string>> = { '\u001e': '-', '\u001f': '\u00ad', '\t': '\t' };

export function docParagraphs(file: DocFile, [from, to]: readonly [number, number]): DocParagraph[] {
  const paragraphs: DocParagraph[] = [];
  let lines: Span[][] = [[]];
  /** Whether a field shows its result already, for each field that is open. */
  const fields: boolean[] = [];
  for (const { letter, position } of letters(file, from, to)) {
    if (ENDS.has(letter)) {
      paragraphs.push(paragraphOf(file, lines, letter, position));
      lines = [[]];
    } else if (letter === FIELD.begin) fields.push(false);
    else if (letter === FIELD.separator) fields[fields.length - 1] = true;
    else if (letter === FIELD.end) fields.pop();
    else if (fields.includes(false)) continue;
    else if (letter === LINE_BREAK) lines.push([]);
    else if (letter >= ' ' || letter in LETTERS) {
      const shown = spanOf(file, LETTERS[letter] ?? letter, position);
      if (shown) lines.at(-1)!.push(shown);
    }
  }
  return paragraphs;
}

/** Letters with their positions in the file, by which properties are kept. */
function* letters(file: DocFile, from: number, to: number) {
  for (const piece of file.pieces) {
    for (let at = Math.max(from, piece.startCp); at < Math.min(to, piece.endCp); at += 1) {
      const index = at - piece.startCp;
      yield { letter: piece.text.charAt(index), position: piece.startFilePos + index * piece.bpc };
    }
  }
}

function paragraphOf(file: DocFile, lines: readonly Span[][], letter: string, position: number): DocParagraph {
  const properties = runAt(file.paragraphs, position)?.properties ?? new Map<number, Buffer>();
  const inTable = isOn(properties, IN_TABLE);
  const cell = letter === CELL_MARK && inTable;
  return { lines, inTable, properties, end: cell ? (isOn(properties, ROW_END) ? 'row' : 'cell') : 'paragraph' };
}

/** Null for what is hidden, or deleted under tracked changes. */
function spanOf(file: DocFile, text: string, position: number): Span | null {
  const properties = runAt(file.characters, position)?.properties;
  if (!properties || properties.size === 0) return span(text);
  if (isOn(properties, HIDDEN) || isOn(properties, DELETED)) return null;
  const struck = isOn(properties, STRUCK) || isOn(properties, STRUCK_TWICE);
  return span(text, { bold: isOn(properties, BOLD), italic: isOn(properties, ITALIC), struck });
}

/** §2.9.327: 0 and 1 are off and on; 0x80 and 0x81 are as in the style and its contrary. */
function isOn(properties: PropertyRun['properties'], code: number): boolean {
  const value = properties.get(code)?.[0];
  return value === 1 || value === 0x81;
}
