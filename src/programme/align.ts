/**
 * Which names of a column belong to which entry of the content beside it. When the columns line up it is read; when
 * they do not it is the cheapest of all ways to part the names, in order, among the entries.
 */

/** One name of a column. */
export interface Name {
  readonly id: string;
  readonly glue: 'first' | 'none' | 'attach' | 'semicolon' | 'comma';
  readonly gap: boolean;
  /** The office's head, who is named first. */
  readonly first: boolean;
}

/** What is known about an entry of the content. */
export interface Target {
  /** Slot heading under which it stands. */
  readonly heading: number;
  /** How well a name goes with it, from what the document says elsewhere: 0 unknown, more is better. */
  affinity(name: Name): number;
}

export interface Assignment {
  /** Indices of the names, in order; a name may be shared. */
  readonly names: readonly number[];
  /** False when it was concluded, not read. */
  readonly sure: boolean;
}

/** Costs of parting two neighbours, and of leaving them together. */
const CUT = { first: 0, none: 0, attach: 1.5, semicolon: 3, comma: 6 } as const;
const KEEP = { first: 0, none: 1.5, attach: 0, semicolon: 0, comma: 0 } as const;
const GAP_KEPT = 1;
const HEAD_NOT_FIRST = 3;
const NAMED_TWICE = 4;
/** The best way must be this much cheaper than any that gives an entry other names. */
const CLEAR = 3.5;
/** More ways than this are not weighed. */
const MOST_NAMES = 12;

export function align(names: readonly Name[], targets: readonly Target[]): Assignment[] {
  if (targets.length === 0) return [];
  if (names.length === 0) return targets.map(() => ({ names: [], sure: true }));
  if (targets.length === 1) return [{ names: names.map((_, i) => i), sure: true }];
  const groups = groupsOf(names);
  if (groups.length === targets.length) return groups.map((group) => ({ names: group, sure: true }));
  if (names.length < targets.length) return shared(groups, targets);
  return names.length > MOST_NAMES ? inOrder(groups, targets) : cheapest(names, targets);
}

/** Neighbours that hang together. */
function groupsOf(names: readonly Name[]): number[][] {
  const groups: number[][] = [];
  names.forEach(({ glue }, i) => {
    if (glue === 'first' || glue === 'none' || groups.length === 0) groups.push([i]);
    else groups.at(-1)!.push(i);
  });
  return groups;
}

/** Fewer names than entries: one for each slot heading, or the last holds for all that follow. */
function shared(groups: readonly (readonly number[])[], targets: readonly Target[]): Assignment[] {
  const headings = [...new Set(targets.map(({ heading }) => heading))];
  const bySlot = groups.length > 1 && headings.length === groups.length;
  return targets.map(({ heading }, i) => {
    const at = bySlot ? headings.indexOf(heading) : Math.min(i, groups.length - 1);
    return { names: groups[at]!, sure: false };
  });
}

function inOrder(groups: readonly (readonly number[])[], targets: readonly Target[]): Assignment[] {
  return targets.map((_, i) => {
    const own = i < targets.length - 1 ? groups.slice(i, i + 1) : groups.slice(i);
    return { names: own.flat(), sure: false };
  });
}

interface Way {
  /** By how the names hang together alone. */
  readonly form: number;
  /** And by what the document says elsewhere: it may decide, it makes nothing sure. */
  readonly cost: number;
  /** Index of the first name of each entry. */
  readonly starts: readonly number[];
}

function cheapest(names: readonly Name[], targets: readonly Target[]): Assignment[] {
  const ways = waysToPart(names, targets).sort((a, b) => a.cost - b.cost);
  const [best] = ways;
  const heads = names.filter(({ first }) => first).length;
  const everyOpensWithHead = heads === targets.length && best!.starts.every((start) => names[start]!.first);
  return targets.map((_, i) => {
    const [start, end] = [best!.starts[i]!, best!.starts[i + 1] ?? names.length];
    const rivals = ways.filter((way) => way.starts[i] !== start || (way.starts[i + 1] ?? names.length) !== end);
    const least = (of: 'form' | 'cost') => Math.min(...rivals.map((way) => way[of])) - best![of];
    const clear = Math.min(least('form'), least('cost')) >= CLEAR;
    return { names: range(start, end), sure: everyOpensWithHead || clear };
  });
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => start + i);

/** Every way to part the names into as many runs as there are entries, none empty. */
function waysToPart(names: readonly Name[], targets: readonly Target[]): Way[] {
  const ways: Way[] = [];
  const go = (starts: readonly number[], form: number, affinity: number) => {
    const target = targets[starts.length - 1]!;
    const from = starts.at(-1)!;
    const left = targets.length - starts.length;
    const closed = (to: number) => ({
      form: form + costOfRun(names, from, to),
      affinity: affinity + names.slice(from, to).reduce((sum, name) => sum + target.affinity(name), 0),
    });
    if (left === 0) {
      const whole = closed(names.length);
      ways.push({ starts, form: whole.form, cost: whole.form - whole.affinity });
      return;
    }
    for (let next = from + 1; next <= names.length - left; next++) {
      const run = closed(next);
      go([...starts, next], run.form + CUT[names[next]!.glue], run.affinity);
    }
  };
  go([0], 0, 0);
  return ways;
}

function costOfRun(names: readonly Name[], from: number, to: number): number {
  let cost = 0;
  for (let i = from + 1; i < to; i++) {
    const name = names[i]!;
    cost += KEEP[name.glue] + (name.gap ? GAP_KEPT : 0) + (name.first ? HEAD_NOT_FIRST : 0);
    if (names.slice(from, i).some(({ id }) => id === name.id)) cost += NAMED_TWICE;
  }
  return cost;
}
