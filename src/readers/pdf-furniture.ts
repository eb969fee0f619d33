import type { PrintLine } from './pdf-lines.ts';

/** What stands on pages and not in the document: numbers, running heads and feet. */

interface PageLines {
  readonly height: number;
  readonly lines: readonly PrintLine[];
  /** Upper and lower edges of the page's tables. */
  readonly tables: readonly { readonly top: number; readonly bottom: number }[];
}

const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*\/\s*\d{1,3})?$/iu;
/** Share of the page's height in which furniture stands, above and below. */
const MARGIN = 0.13;
/** A line that returns at one height on so many pages, digits aside, is a running head or foot. */
const LEAST_PAGES = 3;

export function withoutFurniture(pages: readonly PageLines[]): PrintLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(marginal(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((page) => {
    const outer = new Set(marginal(page));
    const ends = new Set([page.lines[0], page.lines.at(-1)]);
    return page.lines.filter((line) => {
      if (!outer.has(line)) return true;
      return !(seen.get(keyOf(line))! >= LEAST_PAGES || (ends.has(line) && PAGE_NUMBER.test(line.text)));
    });
  });
}

const keyOf = (line: PrintLine) => `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`;

/** Lines near the edges of the page with no table beyond them. */
function marginal({ height, lines, tables }: PageLines): PrintLine[] {
  const top = Math.min(height * MARGIN, ...tables.map((table) => table.top));
  const bottom = Math.max(height * (1 - MARGIN), ...tables.map((table) => table.bottom));
  return lines.filter((line) => line.y < top || line.y > bottom);
}
