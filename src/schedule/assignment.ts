/**
 * The best one-to-one assignment between two lists, given what each allowed pair is worth. The pairs fall into groups
 * that have nothing to do with each other; each is solved by the Hungarian method, so a whole programme costs little.
 */

export interface Pair {
  readonly left: number;
  readonly right: number;
  /** Above 0: a pair is better than none. */
  readonly worth: number;
}

/** The chosen pairs, of greatest total worth; ties are broken by the order of the lists. */
export function assign(pairs: readonly Pair[]): readonly Pair[] {
  return groupsOf(pairs).flatMap(solve);
}

/** Connected components of the graph of pairs. */
function groupsOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const root = new Map<string, string>();
  const find = (node: string): string => {
    const up = root.get(node) ?? node;
    if (up === node) return node;
    const top = find(up);
    root.set(node, top);
    return top;
  };
  for (const { left, right } of pairs) root.set(find(`l${left}`), find(`r${right}`));
  return [...Map.groupBy(pairs, ({ left }) => find(`l${left}`)).values()];
}

function solve(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length === 1) return pairs;
  const lefts = [...new Set(pairs.map(({ left }) => left))].sort((a, b) => a - b);
  const rights = [...new Set(pairs.map(({ right }) => right))].sort((a, b) => a - b);
  const known = new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair]));
  // A column of its own for every row, worth nothing: staying alone.
  const worth = lefts.map((left) => [
    ...rights.map((right) => known.get(`${left} ${right}`)?.worth ?? -1),
    ...lefts.map(() => 0),
  ]);
  return hungarian(worth).flatMap((column, row) => known.get(`${lefts[row]} ${rights[column]}`) ?? []);
}

/**
 * For each row its column, of greatest total worth. Rows at most as many as columns. Shortest augmenting paths with
 * potentials (Jonker and Volgenant 1987): rows² · columns steps.
 */
function hungarian(worth: readonly (readonly number[])[]): readonly number[] {
  const columns = worth[0]!.length;
  const rowPotential = new Float64Array(worth.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  /** Row (from 1) that holds a column (from 1); 0 is free. */
  const holder = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= worth.length; row++) {
    holder[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(columns + 1);
    do {
      done[column] = 1;
      const held = holder[column]!;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (done[j]) continue;
        const cost = -worth[held - 1]![j - 1]! - rowPotential[held]! - columnPotential[j]!;
        if (cost < least[j]!) {
          least[j] = cost;
          cameFrom[j] = column;
        }
        if (least[j]! < step) {
          step = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (done[j]) {
          rowPotential[holder[j]!]! += step;
          columnPotential[j]! -= step;
        } else least[j]! -= step;
      }
      column = next;
    } while (holder[column] !== 0);
    for (; column !== 0; column = cameFrom[column]!) holder[column] = holder[cameFrom[column]!]!;
  }
  const columnOf = new Array<number>(worth.length).fill(0);
  for (let j = 1; j <= columns; j++) if (holder[j] !== 0) columnOf[holder[j]! - 1] = j - 1;
  return columnOf;
}
