import { valOf, type WordStyles } from './docx-styles.ts';
import { childOf, childrenOf, descendants, type Element } from './markup.ts';
import { type NumberFormat, ordinal } from './ordinals.ts';

/** The numbers and bullets that Word draws before paragraphs (ECMA-376 part 1 §17.9): they are not in the text. */

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` stands for the numbers of the levels. */
  readonly text: string;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew in this list. */
  readonly restarts: ReadonlyMap<number, number>;
}

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  decimalZero: 'decimalZero',
  upperRoman: 'upperRoman',
  lowerRoman: 'lowerRoman',
  upperLetter: 'upperLetter',
  lowerLetter: 'lowerLetter',
  none: 'none',
};

export class WordNumbering {
  readonly #lists = new Map<string, List>();
  /** By abstract list, then by level: lists of one abstract list count on. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(root: Element | null) {
    const abstracts = new Map(
      (root ? descendants(root, 'w:abstractNum') : []).map((e) => [e.attributes['w:abstractNumId'] ?? '', e] as const),
    );
    for (const num of root ? descendants(root, 'w:num') : []) {
      const abstractId = valOf(num, 'w:abstractNumId') ?? '';
      const overrides = childrenOf(num, 'w:lvlOverride');
      this.#lists.set(num.attributes['w:numId'] ?? '', {
        abstractId,
        levels: levelsOf([abstracts.get(abstractId), ...overrides]),
        restarts: new Map(
          overrides.flatMap((override) => {
            const start = valOf(override, 'w:startOverride');
            return start === undefined ? [] : [[Number(override.attributes['w:ilvl']) || 0, Number(start) || 0]];
          }),
        ),
      });
    }
  }

  /** The mark before a paragraph, or null; counts on. */
  mark(pPr: Element | undefined, styles: WordStyles): string | null {
    const numPr = styles.property(pPr, 'w:numPr');
    const id = valOf(numPr, 'w:numId');
    const list = id === undefined ? undefined : this.#lists.get(id);
    if (id === undefined || list === undefined) return null;
    const level = Math.min(Math.max(Number(valOf(numPr, 'w:ilvl') ?? 0) || 0, 0), 8);
    const counters = this.#countersOf(id, list);
    counters[level] = (counters[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1;
    counters.length = level + 1;
    return markOf(list, level, counters);
  }

  #countersOf(id: string, list: List): (number | undefined)[] {
    const counters = this.#counters.get(list.abstractId) ?? [];
    this.#counters.set(list.abstractId, counters);
    if (!this.#begun.has(id)) for (const [level, start] of list.restarts) counters[level] = start - 1;
    this.#begun.add(id);
    return counters;
  }
}

/** Later sources override earlier ones. */
function levelsOf(sources: readonly (Element | undefined)[]): Map<number, Level> {
  const levels = sources.flatMap((source) => (source ? childrenOf(source, 'w:lvl') : []));
  return new Map(
    levels.map((level) => [
      Number(level.attributes['w:ilvl']) || 0,
      {
        start: Number(valOf(level, 'w:start') ?? 1),
        format: valOf(level, 'w:numFmt') ?? 'decimal',
        text: childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '',
      },
    ]),
  );
}

/** Bullets are drawn from symbol fonts: whatever they show, it is a dash to a reader; `+` stays. */
function markOf(list: List, level: number, counters: readonly (number | undefined)[]): string | null {
  const { format, text } = list.levels.get(level) ?? { format: 'none', text: '' };
  if (format === 'bullet') return text.trim() === '+' ? '+' : '-';
  const mark = text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = FORMATS[list.levels.get(at)?.format ?? 'decimal'] ?? 'decimal';
    return ordinal(counters[at] ?? list.levels.get(at)?.start ?? 1, shown);
  });
  return mark.trim() === '' ? null : mark.trim();
}
