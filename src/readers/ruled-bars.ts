/**
 * Tables drawn with bars between the cells and rules of hyphens under the head or between the rows (`----+----`,
 * `├───┼───┤`). Each becomes closed rows (`| a | b |`) and rules (`|---|---|`), line for line. Where rules part the rows
 * too, the lines between two of them are one row, and a cell that a rule does not cross reaches over several.
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
    const drawing: Drawing = { columns, joints: jointsOf(lines[from]!, columns) };
    const start = spread(lines, from, -1, drawing);
    const end = spread(lines, from, 1, drawing);
    for (const [i, row] of rowsOf(lines.slice(start, end + 1), drawing).entries()) out[start + i] = row;
    from = end;
  }
  return out;
}

interface Drawing {
  readonly columns: number;
  /** Where the rules are joined, both ends too; null where the table has no frame. */
  readonly joints: readonly number[] | null;
}

/** How many columns a rule parts; null when the line is none. */
function columnsOf(line: string): number | null {
  if (!RULE.test(line)) return null;
  return (line.replace(EDGES, '').match(JOINT)?.length ?? 0) + 1;
}

function jointsOf(rule: string, columns: number): number[] | null {
  const joints = [...rule.matchAll(/[^-=─━═\s]/gu)].map(({ index }) => index);
  return joints.length === columns + 1 ? joints : null;
}

/**
 * What a rule leaves open, column by column: the words there, of a cell that reaches over the rows above and below
 * (`+---+      +---+`); null under a column that it closes. Null when the line is no such rule.
 */
function openingsOf(line: string, { joints }: Drawing): (string | null)[] | null {
  if (joints === null || !joints.every((at) => /[^\p{L}\p{N}]/u.test(line[at] ?? 'a'))) return null;
  const parts = joints.slice(1).map((to, i) => line.slice(joints[i]! + 1, to));
  const openings = parts.map((part) => (/^[-=─━═]{2,}$/u.test(part) ? null : part.trim()));
  return openings.includes(null) && openings.some((opening) => opening !== null) ? openings : null;
}

/** The last line, in that direction, that is a rule or a row of as many columns. */
function spread(lines: readonly string[], from: number, step: 1 | -1, drawing: Drawing): number {
  let at = from;
  const belongs = (line: string) =>
    columnsOf(line) === drawing.columns ||
    cellsOf(line).length === drawing.columns ||
    openingsOf(line, drawing) !== null;
  while (belongs(lines[at + step] ?? '')) at += step;
  return at;
}

const cellsOf = (line: string): string[] =>
  line
    .replace(DRAWN_BAR, '|')
    .replace(/^\s*\||\|\s*$/gu, '')
    .split('|')
    .map((cell) => cell.trim());

/** Each line of the table as a closed row or a rule; a cell over several rows stands in its first. */
function rowsOf(lines: readonly string[], drawing: Drawing): string[] {
  const { columns } = drawing;
  const groups = groupsOf(lines, drawing);
  const rows = lines.map(() => `|${'---|'.repeat(columns)}`);
  if (groups.length < LEAST_GROUPS) {
    for (const at of groups.flatMap((group) => group.lines)) rows[at] = closed(cellsOf(lines[at]!));
    return rows;
  }
  const texts = groups.map((): string[] => Array.from({ length: columns }, () => ''));
  const tops = Array.from({ length: columns }, () => 0);
  for (const [g, { lines: own, openings }] of groups.entries()) {
    const cells = own.map((at) => cellsOf(lines[at]!));
    for (let i = 0; i < columns; i++) {
      const opening = openings?.[i] ?? null;
      if (opening === null) tops[i] = g;
      const words = [opening ?? '', ...cells.map((row) => row[i]!)].join(' ').trim();
      const top = texts[tops[i]!]!;
      top[i] = `${top[i]} ${words}`.trim();
    }
  }
  for (const [g, { lines: own }] of groups.entries()) rows[own[0]!] = closed(texts[g]!);
  return rows;
}

const closed = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

interface Group {
  /** Places of its lines. */
  readonly lines: number[];
  /** What the rule above leaves open. */
  readonly openings: (string | null)[] | null;
}

/** The lines between two rules. */
function groupsOf(lines: readonly string[], drawing: Drawing): Group[] {
  const groups: Group[] = [];
  let above: Group['openings'] = null;
  let open = false;
  for (const [at, line] of lines.entries()) {
    const openings = openingsOf(line, drawing);
    const isRule = openings !== null || columnsOf(line) !== null;
    if (isRule) above = openings;
    else if (open) groups.at(-1)!.lines.push(at);
    else groups.push({ lines: [at], openings: above });
    open = !isRule;
  }
  return groups;
}
