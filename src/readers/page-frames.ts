import { childrenOf, descendants, type Element } from './markup.ts';

/** What the markup of a table says of itself where a page lays out its parts with it. */

const ROLE = /^(?:presentation|none)$/i;

/** It is called so, or only the tables in it have heads or are drawn. */
export function isFrame(table: Element): boolean {
  const { role, border } = table.attributes;
  const inner = innerOf(table);
  if (ROLE.test(role ?? '')) return true;
  if (inner.some(hasHeads)) return !hasHeads(table);
  return border === '0' && inner.some((each) => Number(each.attributes.border ?? 0) > 0);
}

/**
 * A menu beside an article, in the only row of a table in which cells stand beside each other: of these one alone has a headline
 * (`<h2>`) and paragraphs. Where each has one they are cards of the same kind.
 */
export function placesArticle(cells: readonly Element[]): boolean {
  const headed = cells.filter((cell) => HEADLINES.some((name) => descendants(cell, name).length > 0));
  const [article] = headed;
  return headed.length === 1 && cells.length > 1 && descendants(article!, 'p').length >= LEAST_PARAGRAPHS;
}
const HEADLINES = ['h1', 'h2', 'h3'];
const LEAST_PARAGRAPHS = 3;

/** At any depth. */
const innerOf = (element: Element): Element[] =>
  descendants(element, 'table').flatMap((table) => [table, ...innerOf(table)]);

const ROWS = new Set(['thead', 'tbody', 'tfoot', 'tr']);

/** Heads of its own, not of the tables in it. */
const hasHeads = (element: Element): boolean =>
  childrenOf(element).some((child) => child.name === 'th' || (ROWS.has(child.name) && hasHeads(child)));
