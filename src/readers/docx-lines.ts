import type { Span } from '../model/block.ts';
import { fromLegacy, type LegacyEncoding, legacyEncodingOf, legacyFont } from '../vietnamese/legacy.ts';
import type { RunLook, WordStyles } from './docx-styles.ts';
import { span } from './lines.ts';
import { childOf, childrenOf, descendants, type Element, textIn } from './markup.ts';

/** A paragraph as it is shown: its lines as far as the author broke them, and the text boxes anchored in it. */
export interface WordParagraph {
  readonly lines: readonly Span[][];
  readonly boxes: readonly Element[];
  /** Greatest size of its letters, in points. */
  readonly size: number;
}

/** Containers whose content stands in the paragraph as if they were not there; tracked insertions among them. */
const THROUGH = new Set(
  'w:hyperlink w:ins w:moveTo w:smartTag w:fldSimple w:customXml w:sdt w:sdtContent w:dir w:bdo'.split(' '),
);
const BREAKS = new Set(['w:br', 'w:cr']);
const GRAPHICS = new Set(['w:drawing', 'w:pict', 'w:object']);
const LETTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
  'w:sym': ' ',
};

/** Runs of paragraphs → spans, with styles resolved. What tracked changes deleted and what is hidden is not shown. */
export class WordLines {
  readonly #styles: WordStyles;
  readonly #legacy: ReadonlySet<LegacyEncoding>;
  #lines: Span[][] = [];
  #boxes: Element[] = [];
  #size = 0;

  constructor(styles: WordStyles, legacy: ReadonlySet<LegacyEncoding>) {
    this.#styles = styles;
    this.#legacy = legacy;
  }

  /** `paragraphs`: one, after those whose end mark was deleted: their text goes on in it. */
  read(paragraphs: readonly Element[]): WordParagraph {
    this.#lines = [[]];
    this.#boxes = [];
    this.#size = 0;
    for (const paragraph of paragraphs) this.#inline(paragraph, childOf(paragraph, 'w:pPr'));
    const last = paragraphs.at(-1);
    const pPr = last && childOf(last, 'w:pPr');
    const size = this.#size || this.#styles.look(pPr, childOf(pPr, 'w:rPr')).size;
    return { lines: this.#lines, boxes: this.#boxes, size };
  }

  #inline(element: Element, pPr: Element | undefined): void {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:r') this.#run(child, pPr);
      else if (child.name === 'mc:AlternateContent') this.#inline(chosen(child), pPr);
      else if (THROUGH.has(child.name)) this.#inline(child, pPr);
    }
  }

  #run(run: Element, pPr: Element | undefined): void {
    const look = this.#styles.look(pPr, childOf(run, 'w:rPr'));
    for (const child of childrenOf(run)) {
      if (GRAPHICS.has(child.name)) this.#boxes.push(...descendants(child, 'w:txbxContent'));
      else if (child.name === 'mc:AlternateContent') this.#boxes.push(...descendants(chosen(child), 'w:txbxContent'));
      else if (look.hidden) continue;
      else if (BREAKS.has(child.name)) this.#lines.push([]);
      else if (child.name === 'w:t') this.#text(textIn(child), look);
      else if (child.name in LETTERS) this.#text(LETTERS[child.name]!, look);
    }
  }

  #text(text: string, look: RunLook): void {
    const font = legacyFont(look.font);
    const shown = font && this.#legacy.has(font.encoding) ? fromLegacy(text, font.encoding, font.capital) : text;
    this.#size = Math.max(this.#size, look.size);
    this.#lines.at(-1)!.push(span(look.capitals ? shown.toUpperCase() : shown, look));
  }
}

/** ECMA-376 part 3 §9.3: the same drawing twice, for newer and for older programs. */
function chosen(alternate: Element): Element {
  const choices = childrenOf(alternate).filter((child) => child.name === 'mc:Choice' || child.name === 'mc:Fallback');
  return choices.find((choice) => descendants(choice, 'w:txbxContent').length > 0) ?? choices[0] ?? alternate;
}

/**
 * The old encodings that text in their fonts really is in: programs also show Unicode text under an old font's name.
 */
export function legacyEncodings(body: Element, styles: WordStyles): Set<LegacyEncoding> {
  const texts: Record<LegacyEncoding, string[]> = { tcvn3: [], vni: [] };
  const collect = (element: Element, pPr: Element | undefined) => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:p') {
        for (const all of Object.values(texts)) all.push('\n');
        collect(child, childOf(child, 'w:pPr'));
      } else if (child.name === 'w:r') {
        const font = legacyFont(styles.look(pPr, childOf(child, 'w:rPr')).font);
        if (font) texts[font.encoding].push(runText(child));
      } else collect(child, pPr);
    }
  };
  collect(body, undefined);
  const proven = (['tcvn3', 'vni'] as const).filter((code) => legacyEncodingOf(texts[code].join(''), 1) === code);
  return new Set(proven);
}

function runText(run: Element): string {
  return childrenOf(run)
    .map((child) => (child.name === 'w:t' ? textIn(child) : (LETTERS[child.name] ?? '')))
    .join('');
}
