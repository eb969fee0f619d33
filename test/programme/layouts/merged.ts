import type { Programme } from '../../../src/model/programme.ts';
import { interpret } from '../../../src/programme/interpret.ts';
import { readHtml } from '../../../src/readers/html.ts';
import { READING_LIMITS } from '../../../src/readers/limits.ts';
import { parseLocalDate } from '../../../src/time/local.ts';

/** Tables with merged cells: in a row `<` is the cell at its left, `^` the one above it, `/` a new paragraph. */

export function programmeOfTable(
  above: readonly string[],
  rows: readonly string[],
  on: string | null = null,
): Programme {
  const html = `${above.map((line) => `<p>${line}</p>`).join('')}<table>${drawn(rows.map(cellsIn))}</table>`;
  const options = { organizations: [], organizationId: null, on: on === null ? null : parseLocalDate(on) };
  return interpret(readHtml(html, READING_LIMITS), options).value;
}

const cellsIn = (row: string) => row.split('|').map((cell) => cell.trim());

function drawn(grid: readonly (readonly string[])[]): string {
  const width = (row: number, column: number) => runOf(grid[row]!.slice(column + 1), '<');
  const height = (row: number, column: number) =>
    runOf(
      grid.slice(row + 1).map((below) => below[column]!),
      '^',
    );
  return grid
    .map((row, y) => {
      const cells = row.map((text, x) =>
        text === '<' || text === '^'
          ? ''
          : `<td rowspan="${height(y, x)}" colspan="${width(y, x)}">${text
              .split(' / ')
              .map((part) => `<p>${part}</p>`)
              .join('')}</td>`,
      );
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
}

function runOf(cells: readonly string[], mark: string): number {
  const end = cells.findIndex((cell) => cell !== mark);
  return 1 + (end < 0 ? cells.length : end);
}

/** Days of one month, when, title, who and what is asked. */
export const told = ({ items }: Programme): string[] =>
  items.map(({ start, end, slot, startTime, kind, title, leadersText, note, review }) =>
    [
      start === null ? 'no day' : start === end ? start.slice(5) : `${start.slice(5)}..${end?.slice(5)}`,
      startTime ?? slot,
      kind === 'event' ? null : kind,
      title,
      leadersText?.replace(/\s+/g, ' ') ?? null,
      note,
      ...review,
    ]
      .filter((part) => part !== null)
      .join(' | '),
  );
