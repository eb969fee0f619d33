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

/** At any depth. */
const innerOf = (element: Element): Element[] =>
  descendants(element, 'table').flatMap((table) => [table, ...innerOf(table)]);

const ROWS = new Set(['thead', 'tbody', 'tfoot', 'tr']);

/** Heads of its own, not of the tables in it. */
const hasHeads = (element: Element): boolean =>
  childrenOf(element).some((child) => child.name === 'th' || (ROWS.has(child.name) && hasHeads(child)));
