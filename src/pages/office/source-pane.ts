import * as sentences from '../../locale/review-pages.ts';
import { type Block, type Cell, type Line, textOf } from '../../model/block.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { type OfficeContext, tell } from './layout.ts';

/** The document as its reader saw it, line by line, with the items that stand on each line. */

/** Numbers of items by the line on which they begin. */
type ItemsOfLines = ReadonlyMap<number, readonly number[]>;

interface Pane {
  readonly context: OfficeContext;
  readonly items: ItemsOfLines;
  /** Lines that stand on the page already: cells of one row may share a line, and an id is there once. */
  readonly seen: Set<number>;
}

export function sourcePane(context: OfficeContext, source: readonly Block[] | null, items: ItemsOfLines): Html {
  const pane: Pane = { context, items, seen: new Set() };
  const title = said(context, sentences.SOURCE);
  return html`<section class="source" aria-label="${title}" tabindex="0"><h2>${title}</h2>${
    source === null || source.length === 0
      ? html`<p class="muted">${said(context, sentences.NO_SOURCE)}</p>`
      : pagesOf(source).map(
          ({ page, blocks }) =>
            html`${page !== null && html`<p class="sheet">${tell(context, sentences.PAGE, { page })}</p>`}${blocks.map((block) => blockOf(pane, block))}`,
        )
  }</section>`;
}

function pagesOf(source: readonly Block[]): readonly { readonly page: number | null; readonly blocks: Block[] }[] {
  const sheets: { page: number | null; blocks: Block[] }[] = [];
  for (const block of source) {
    const last = sheets.at(-1);
    const page = pageOf(block) ?? last?.page ?? null;
    if (last !== undefined && last.page === page) last.blocks.push(block);
    else sheets.push({ page, blocks: [block] });
  }
  return sheets;
}

function pageOf(block: Block): number | null {
  const first = block.type === 'paragraph' ? block.line : block.cells.find(({ lines }) => lines.length > 0)?.lines[0];
  return first?.place.page ?? null;
}

function blockOf(pane: Pane, block: Block): Slot {
  if (block.type === 'paragraph') {
    return textOf(block.line).trim() === '' && !pane.items.has(block.line.place.line)
      ? null
      : html`<p>${lineOf(pane, block.line)}</p>`;
  }
  const rows = [...Map.groupBy(block.cells, ({ row }) => row)].toSorted(([a], [b]) => a - b);
  return html`<div class="sheet-table"><table role="presentation"><tbody>${rows.map(([, cells]) => rowOf(pane, cells))}</tbody></table></div>`;
}

/** Where a whole row is one line of the source, as in text with tabs, the row is what lights up. */
function rowOf(pane: Pane, cells: readonly Cell[]): Html {
  const numbers = new Set(cells.flatMap(({ lines }) => lines.map(({ place }) => place.line)));
  const [number] = numbers;
  const isOneLine = number !== undefined && numbers.size === 1 && !pane.seen.has(number);
  if (isOneLine) pane.seen.add(number);
  const links = isOneLine ? itemLinks(pane, number) : null;
  return html`<tr${isOneLine && html` class="line" id="line-${number}"`}>${cells.map(
    (cell, i) => html`${cellOf(pane, cell, i === 0 ? links : null)}`,
  )}</tr>`;
}

function cellOf(pane: Pane, { rowSpan, columnSpan, lines }: Cell, links: Slot): Html {
  return html`<td${rowSpan > 1 && html` rowspan="${rowSpan}"`}${columnSpan > 1 && html` colspan="${columnSpan}"`}>${lines.map(
    (line) => html`<div>${lineOf(pane, line)}</div>`,
  )}${links}</td>`;
}

function lineOf(pane: Pane, line: Line): Html {
  const number = line.place.line;
  const isFirst = !pane.seen.has(number);
  pane.seen.add(number);
  return html`<span${isFirst && html` class="line" id="line-${number}"`}>${textOf(line)}</span>${isFirst && itemLinks(pane, number)}`;
}

function itemLinks({ context, items }: Pane, line: number): Slot {
  return (items.get(line) ?? []).map(
    (item) =>
      html` <a class="to-item" href="#item-${item}"><span class="visually-hidden">${tell(context, sentences.ITEM_NUMBER, { number: item })}</span><span aria-hidden="true">${item}</span></a>`,
  );
}
