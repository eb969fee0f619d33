import type { Block, Line, SourceText, Span } from '../model/block.ts';
import { modernise } from '../vietnamese/legacy.ts';
import { withBadgesTold } from './badges.ts';
import { compact, gridOf, type LooseCell, paragraphKind, unframed } from './grid.ts';
import type { ReadingLimits } from './limits.ts';
import { LineCounter, paragraph, span, tidySpans } from './lines.ts';
import { childrenOf, type Element, isElement, parseMarkup, textIn } from './markup.ts';
import { isGrid, isLayout, isSideBySide, linesIn } from './nested.ts';
import { LIST_MARK, type NumberFormat, ordinal } from './ordinals.ts';
import { isFrame, placesArticle } from './page-frames.ts';

/** A web page, or a document saved as one. */
export function readHtml(text: string, limits: ReadingLimits): SourceText {
  const root = withBadgesTold(parseMarkup(modernise(text), 'html', limits));
  return { format: 'html', blocks: new PageReader(limits).read(root), lineKind: 'paragraph' };
}

/** Elements of which nothing is shown, or nothing that belongs to a document. */
const SKIPPED = new Set(
  'head script style template noscript nav select button svg iframe object sdfield input textarea'.split(' '),
);
/** HTML §15.3.3: what begins and ends a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** An empty one of these is a line left blank by the author; an empty division is only layout. */
const BLANK_LINES = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly preformatted: boolean;
}

const LOOK_OF_TAG: Readonly<Record<string, Partial<Look>>> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  h1: { bold: true },
  h2: { bold: true },
  h3: { bold: true },
  i: { italic: true },
  em: { italic: true },
  s: { struck: true },
  strike: { struck: true },
  del: { struck: true },
  pre: { preformatted: true },
};

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const LIST_TYPES: Readonly<Record<string, NumberFormat>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const PLAIN: Look = { bold: false, italic: false, struck: false, preformatted: false };
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

class PageReader {
  readonly #limits: ReadingLimits;
  readonly #places = new LineCounter();
  #blocks: Block[] = [];
  #spans: Span[] = [];
  /** The list mark that the next line begins with. */
  #mark: string | null = null;
  /** Classes of elements that hold words somewhere. */
  #filled: ReadonlySet<string> = new Set();

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  read(root: Element): Block[] {
    this.#filled = new Set(classesFilled(root));
    return this.#blocksOf(root, PLAIN);
  }

  /** What stands in an element, as blocks of its own. */
  #blocksOf(element: Element, look: Look): Block[] {
    const outside = [this.#blocks, this.#spans] as const;
    this.#blocks = [];
    this.#spans = [];
    this.#walk(element, look);
    this.#endLine(false);
    const own = this.#blocks;
    [this.#blocks, this.#spans] = outside;
    return own;
  }

  #walk(element: Element, look: Look): void {
    let number = Number.parseInt(element.attributes.start ?? '1', 10) || 1;
    for (const [i, child] of element.children.entries()) {
      if (!isElement(child)) this.#text(child, look);
      else if (!isHidden(child)) {
        if (child.name === 'li') {
          number = Number.parseInt(child.attributes.value ?? '', 10) || number;
          this.#mark = listMark(element, number);
          number += 1;
        }
        if (isCellBeside(element.children[i - 1], child)) this.#spans.push(span(' ', look));
        this.#element(child, look);
      }
    }
  }

  /** CSS Text §4.1: white space counts where it is preformatted. */
  #text(text: string, look: Look): void {
    if (!look.preformatted) {
      this.#spans.push(span(text.replace(/[\t\n\f\r ]+/g, ' '), look));
      return;
    }
    for (const [i, line] of text.split(/\r\n|[\n\r\f]/).entries()) {
      if (i > 0) this.#endLine(true);
      this.#spans.push(span(line, look));
    }
  }

  #element(element: Element, outer: Look): void {
    const { name } = element;
    const look = lookOf(element, outer);
    if (name === 'br') this.#endLine(true);
    else if (name === 'table') {
      this.#endLine(false);
      this.#blocks.push(...this.#table(element, look));
    } else if (BLOCKS.has(name)) {
      this.#endLine(false);
      const before = this.#blocks.length;
      this.#walk(element, look);
      this.#endLine((BLANK_LINES.has(name) || this.#isLeftEmpty(element)) && this.#blocks.length === before);
    } else this.#walk(element, look);
  }

  /** A value that was not given, where others are. */
  #isLeftEmpty({ name, attributes }: Element): boolean {
    return name === 'dd' || (attributes.class !== undefined && this.#filled.has(attributes.class));
  }

  #endLine(keepEmpty: boolean): void {
    const spans = tidySpans(this.#spans);
    this.#spans = [];
    if (spans.length === 0 && !keepEmpty) return;
    const marked = this.#mark !== null && spans.length > 0 && !LIST_MARK.test(spans[0]!.text);
    const shown = marked ? tidySpans([{ ...spans[0]!, text: `${this.#mark} ` }, ...spans]) : spans;
    if (spans.length > 0) this.#mark = null;
    this.#blocks.push(paragraph({ spans: shown, place: this.#places.next() }));
  }

  #table(element: Element, look: Look): Block[] {
    const rows = rowsOf(element).map((row) =>
      childrenOf(row)
        .filter((cell) => (cell.name === 'td' || cell.name === 'th') && !isHidden(cell))
        .map((cell) => ({ cell, blocks: this.#blocksOf(cell, lookOf(cell, look)) })),
    );
    const content = rows.map((row) => row.map(({ blocks }) => blocks));
    const beside = rows.filter((row) => isSideBySide(row.map(({ blocks }) => blocks)));
    if (beside.length === 1 && placesArticle(beside[0]!.map(({ cell }) => cell))) return content.flat(2);
    if (isLayout(content) || (content.flat(2).some(isGrid) && isFrame(element))) return content.flat(2);
    const loose = rows.map((row) => row.map(({ cell, blocks }) => looseCell(cell, linesIn(blocks))));
    return unframed(compact(gridOf(loose, this.#limits.tableCells)));
  }
}

/** Of elements that hold nothing but words. */
function classesFilled(element: Element): string[] {
  const below = childrenOf(element);
  const own = element.attributes.class;
  const isFilled = own !== undefined && below.length === 0 && textIn(element).trim() !== '';
  return [...(isFilled ? [own] : []), ...below.flatMap(classesFilled)];
}

/** Elements of a class each, set beside each other by a style sheet, whose words would else run together: `Nơi họp`, `Phòng 2`. */
function isCellBeside(before: Element | string | undefined, element: Element): boolean {
  if (before === undefined || !isElement(before)) return false;
  const areCells = [before, element].every(
    ({ name, attributes }) => !BLOCKS.has(name) && attributes.class !== undefined,
  );
  return areCells && /[\p{Ll}:)]$/u.test(textIn(before)) && /^[\p{Lu}\d]/u.test(textIn(element));
}

function isHidden(element: Element): boolean {
  return SKIPPED.has(element.name) || 'hidden' in element.attributes || HIDDEN.test(element.attributes.style ?? '');
}

function lookOf(element: Element, outer: Look): Look {
  const style = element.attributes.style ?? '';
  return {
    ...outer,
    ...LOOK_OF_TAG[element.name],
    ...(/text-decoration[^;]*line-through/i.test(style) ? { struck: true } : {}),
    ...(/font-weight\s*:\s*(bold|[6-9]00)/i.test(style) ? { bold: true } : {}),
  };
}

/** Rows of the table itself, not of the tables in it. */
function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap((child) => {
    if (isHidden(child)) return [];
    if (child.name === 'tr') return [child];
    return ROW_GROUPS.has(child.name) ? rowsOf(child) : [];
  });
}

function looseCell(cell: Element, lines: readonly Line[]): LooseCell {
  const count = (name: string, most: number) => {
    const number = Number.parseInt(cell.attributes[name] ?? '', 10);
    return Number.isNaN(number) || number < 0 ? 1 : Math.min(number, most);
  };
  // HTML §4.9.11: the greatest spans a browser takes.
  return {
    rowSpan: count('rowspan', 65534),
    columnSpan: count('colspan', 1000),
    lines,
    lineKind: paragraphKind(lines),
  };
}

/** The mark a browser draws before an item: `-` for every kind of bullet. */
function listMark(list: Element, number: number): string | null {
  if (list.name !== 'ol') return '-';
  return `${ordinal(number, LIST_TYPES[list.attributes.type ?? '1'] ?? 'decimal')}.`;
}
