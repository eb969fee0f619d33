import { type Notice, notice } from '../../../model/notice.ts';
import type { ReadPart } from './days-read.ts';
import type { MatchedFragment } from './matching.ts';

/** A row that names more leaders than it has entries, where its columns do not say who belongs to which. */
export function moreLeaders({ row, fragment }: ReadPart, { leaders }: MatchedFragment): Notice[] {
  const [named, entries] = [fragment.leaders.length, fragment.bullets.length];
  if (named <= entries || leaders.every(({ sure }) => sure)) return [];
  return [notice('more-leaders-than-items', { line: row.line }, { leaders: named, items: entries })];
}
