/** Ruling lines of a page put together: pieces of one line, and lines that meet. */

/** Lines closer than this are one line; ends closer than this meet. Points. */
export const NEAR = 3;

export interface Segment {
  /** The coordinate that stays. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Group {
  readonly level: Segment[];
  readonly upright: Segment[];
}

/** Groups of lines that meet. */
export const groupsOf = (level: readonly Segment[], upright: readonly Segment[]): Group[] =>
  levelled(groups(joined(level), joined(upright)));

/** Pieces of one line put together. */
function joined(segments: readonly Segment[]): Segment[] {
  const lines: Segment[] = [];
  const sorted = [...segments].sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from);
  for (const segment of sorted) {
    const touches = ({ from, to }: Segment) => segment.from <= to + NEAR && segment.to >= from - NEAR;
    const i = lines.findLastIndex((line) => Math.abs(line.at - segment.at) <= 1 && touches(line));
    const line = lines[i];
    if (line && lines.length - i < 60)
      lines[i] = { ...line, from: Math.min(line.from, segment.from), to: Math.max(line.to, segment.to) };
    else lines.push(segment);
  }
  return lines.filter((line) => line.to - line.from > NEAR);
}

function groups(level: readonly Segment[], upright: readonly Segment[]): Group[] {
  const parent = [...level, ...upright].map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  level.forEach((line, i) => {
    upright.forEach((post, j) => {
      if (meets(line, post)) parent[root(i)] = root(level.length + j);
    });
  });
  const found = new Map<number, Group>();
  const groupOf = (i: number) => {
    const group = found.get(root(i)) ?? { level: [], upright: [] };
    found.set(root(i), group);
    return group;
  };
  for (const [i, line] of level.entries()) groupOf(i).level.push(line);
  for (const [j, post] of upright.entries()) groupOf(level.length + j).upright.push(post);
  return [...found.values()];
}

/** Fewer upright lines beside each other are no row. */
const LEAST_POSTS = 3;

/** Groups with level lines; upright ones alone are a group when they reach equally far: a row longer than its page. */
function levelled(found: readonly Group[]): Group[] {
  const alone = found.filter(({ level }) => level.length === 0).flatMap(({ upright }) => upright);
  const alike = Map.groupBy(alone, ({ from, to }) => `${Math.round(from)} ${Math.round(to)}`);
  const rows = [...alike.values()].filter((posts) => posts.length >= LEAST_POSTS);
  return [...found.filter(({ level }) => level.length > 0), ...rows.map((upright) => ({ level: [], upright }))];
}

function meets(line: Segment, post: Segment): boolean {
  const across = post.at >= line.from - NEAR && post.at <= line.to + NEAR;
  return across && line.at >= post.from - NEAR && line.at <= post.to + NEAR;
}
