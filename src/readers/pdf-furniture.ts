import type { PrintLine } from './pdf-lines.ts';

/** What stands on pages and not in the document: numbers, running heads and feet. */

interface PageLines {
  readonly height: number;
  readonly lines: readonly PrintLine[];
  /** Upper and lower edges of the page's tables. */
  readonly tables: readonly { readonly top: number; readonly bottom: number }[];
}

/** A day of two digits may open a page too (`08`); pages are not counted so. */
const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*([1-9]\d{0,2})\s*[-–]?(?:\s*\/\s*(\d{1,3}))?$/iu;
/** Share of the page's height in which furniture stands, above and below. */
const MARGIN = 0.13;
/** A line that returns at one height on so many pages, digits aside, is a running head or foot. */
const LEAST_PAGES = 3;

export function withoutFurniture(pages: readonly PageLines[]): PrintLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(marginal(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const numbers = numberedPages(pages);
  return pages.map((page) => {
    const outer = new Set(marginal(page));
    const ends = new Set([page.lines[0], page.lines.at(-1)]);
    return page.lines.filter((line) => {
      if (!outer.has(line)) return true;
      return !(
        (seen.get(keyOf(line))! >= LEAST_PAGES && standsApart(line, page.lines)) ||
        (ends.has(line) && numbers.has(line) && besideOf(line, page.lines).every((other) => returns(seen, other)))
      );
    });
  });
}

/** What stands on the baseline of a number: the running head that it belongs to, or the row of which it is the first cell. */
const besideOf = (line: PrintLine, lines: readonly PrintLine[]) =>
  lines.filter((other) => other !== line && Math.abs(other.y - line.y) < line.size / 2);

const returns = (seen: ReadonlyMap<string, number>, line: PrintLine) => (seen.get(keyOf(line)) ?? 0) > 1;

/** In sizes: between baselines of text. */
const PITCH = 1.7;

/** No line of text follows closely: a name that happens to open three pages is none of their heads. */
const standsApart = (line: PrintLine, lines: readonly PrintLine[]) =>
  lines.every(
    (other) =>
      other === line ||
      keyOf(other) === keyOf(line) ||
      Math.abs(other.y - line.y) > line.size * PITCH ||
      Math.abs(other.y - line.y) < 1,
  );

/** Points: numbers of pages stand at one height. */
const SAME_HEIGHT = 4;

/** Lines that count the pages: the number of the page itself, or as far from it as on another page. */
function numberedPages(pages: readonly PageLines[]): Set<PrintLine> {
  const found = pages.flatMap((page, i) =>
    marginal(page).flatMap((line) => {
      const [, number, last] = PAGE_NUMBER.exec(line.text) ?? [];
      // `26/10` is a day: no page comes after the last.
      if (number === undefined || Number(number) > Number(last ?? number)) return [];
      return [{ line, shift: Number(number) - i - 1, page: i }];
    }),
  );
  const agrees = ({ shift, page, line }: (typeof found)[number]) =>
    shift === 0 ||
    found.some(
      (other) => other.shift === shift && other.page !== page && Math.abs(other.line.y - line.y) < SAME_HEIGHT,
    );
  return new Set(found.filter(agrees).map(({ line }) => line));
}

const keyOf = (line: PrintLine) => `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`;

/** Lines near the edges of the page with no table beyond them. */
function marginal({ height, lines, tables }: PageLines): PrintLine[] {
  const top = Math.min(height * MARGIN, ...tables.map((table) => table.top));
  const bottom = Math.max(height * (1 - MARGIN), ...tables.map((table) => table.bottom));
  return lines.filter((line) => line.y < top || line.y > bottom);
}
