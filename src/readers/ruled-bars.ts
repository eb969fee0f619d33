/**
 * Tables drawn with bars between the cells and rules of hyphens under the head or between the rows (`----+----`,
 * `├───┼───┤`). Each becomes closed rows (`| a | b |`) and rules (`|---|---|`), line for line. Where rules part the rows
 * too, the lines between two of them are one row.
 */

const RULE = /^\s*[+|┌├└╔╠╚]?[-=─━═]{2,}(?:[+|┬┼┴╦╬╩╪][-=─━═]{2,})+[+|┐┤┘╗╣╝]?\s*$/u;
const JOINT = /[+|┬┼┴╦╬╩╪]/gu;
const EDGES = /^\s*[+|┌├└╔╠╚]|[+|┐┤┘╗╣╝]\s*$/gu;
const DRAWN_BAR = /[│┃║]/gu;
/** Two groups are a head and its body. */
const LEAST_GROUPS = 3;

export function withoutRules(lines: readonly string[]): string[] {
  const out = [...lines];
  for (let from = 0; from < lines.length; from++) {
    const columns = columnsOf(lines[from]!);
    if (columns === null) continue;
    const start = spread(lines, from, -1, columns);
    const end = spread(lines, from, 1, columns);
    for (const [i, row] of rowsOf(lines.slice(start, end + 1), columns).entries()) out[start + i] = row;
    from = end;
  }
  return out;
}

/** How many columns a rule parts; null when the line is none. */
function columnsOf(line: string): number | null {
  if (!RULE.test(line)) return null;
  return (line.replace(EDGES, '').match(JOINT)?.length ?? 0) + 1;
}

/** The last line, in that direction, that is a rule or a row of as many columns. */
function spread(lines: readonly string[], from: number, step: 1 | -1, columns: number): number {
  let at = from;
  while (columnsOf(lines[at + step] ?? '') === columns || cellsOf(lines[at + step] ?? '').length === columns)
    at += step;
  return at;
}

const cellsOf = (line: string): string[] =>
  line
    .replace(DRAWN_BAR, '|')
    .replace(/^\s*\||\|\s*$/gu, '')
    .split('|')
    .map((cell) => cell.trim());

function rowsOf(lines: readonly string[], columns: number): string[] {
  const rule = `|${'---|'.repeat(columns)}`;
  const groups = groupsOf(lines);
  const parted = groups.length >= LEAST_GROUPS;
  const rows = lines.map(() => rule);
  for (const group of groups) {
    if (!parted) for (const at of group) rows[at] = closed(cellsOf(lines[at]!));
    else {
      const cells = group.map((at) => cellsOf(lines[at]!));
      rows[group[0]!] = closed(
        cells[0]!.map((_, i) =>
          cells
            .map((row) => row[i]!)
            .join(' ')
            .trim(),
        ),
      );
    }
  }
  return rows;
}

const closed = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Places of the lines between two rules. */
function groupsOf(lines: readonly string[]): number[][] {
  const groups: number[][] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const isRule = columnsOf(line) !== null;
    if (!isRule && !open) groups.push([]);
    if (!isRule) groups.at(-1)!.push(at);
    open = !isRule;
  }
  return groups;
}
