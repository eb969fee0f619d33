import { type Notice, notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';

/**
 * Month labels that slipped down. In a plan by months the departments come in rounds, and one of them opens nearly every
 * round. When it opens a second round within a month, and the next month does not begin with it, or its label was
 * printed beside a row cut by a page, then the second round may belong to the next month.
 */

export interface LabelledItem {
  readonly item: ProgrammeItem;
  /** Label of the month above, or null when the plan has none. */
  readonly label: string | null;
  /** The next label was printed beside the second half of this row. */
  readonly labelInside: boolean;
}

const LEAST_BLOCKS = 4;
const LEAST_SHARE = 0.6;
/** Items of others that must stand between two rounds. */
const LEAST_BETWEEN = 3;

export function displacedMonths(labelled: readonly LabelledItem[]): Notice[] {
  const blocks = blocksOf(labelled);
  const opener = openerOf(blocks);
  if (opener === null) return [];
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const from = next === undefined ? -1 : secondRound(block, opener);
    if (next === undefined || from < 0) return [];
    const slipped = !opens(next[0]!, opener) || block.at(-1)!.labelInside;
    if (!slipped) return [];
    return block
      .slice(from)
      .map(({ item }) => notice('displaced-month', { line: item.line, item: item.id }, { other: next[0]!.label! }));
  });
}

function blocksOf(labelled: readonly LabelledItem[]): LabelledItem[][] {
  const blocks: LabelledItem[][] = [];
  for (const one of labelled) {
    if (one.label === null) continue;
    const last = blocks.at(-1);
    if (last && last[0]!.label === one.label) last.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

/** The department that opens most months, or null. */
function openerOf(blocks: readonly (readonly LabelledItem[])[]): string | null {
  if (blocks.length < LEAST_BLOCKS) return null;
  const counts = new Map<string, number>();
  for (const [first] of blocks) {
    const unit = first!.item.units[0];
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [unit, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number]);
  return count >= LEAST_SHARE * blocks.length ? unit : null;
}

const opens = ({ item }: LabelledItem, opener: string) => item.units[0] === opener;

/** Where the opener comes again after others, so that a whole round follows; -1 when it does not. */
function secondRound(block: readonly LabelledItem[], opener: string): number {
  let between = 0;
  let opened = false;
  for (const [i, one] of block.entries()) {
    if (!opens(one, opener)) between++;
    else if (opened && between >= LEAST_BETWEEN && i > 0) return i;
    else {
      opened = true;
      between = 0;
    }
  }
  return -1;
}
