import { fold } from '../../../vietnamese/fold.ts';
import { isPartiesHead, isTopicHead } from './case-heads.ts';
import type { ColumnRole } from './heads.ts';

/**
 * A court's table tells of a case in several columns: what it is about, whose it is. The first that says what is tried is
 * the title, its parties where no column does.
 */

/** @param heads the rows of the head, in which each column has its words */
export function withCase(
  roles: readonly (ColumnRole | null)[],
  heads: readonly (readonly string[])[],
): (ColumnRole | null)[] {
  const says = (fits: (folded: string) => boolean, i: number) => heads.some((row) => fits(fold(row[i] ?? '')));
  const contents = roles.flatMap((role, i) => (isField(role, 'content') ? [i] : []));
  const title = contents.find((i) => !says(isTopicHead, i)) ?? contents[0];
  if (title !== undefined)
    return roles.map((role, i): ColumnRole | null =>
      i !== title && isField(role, 'content') && says(isTopicHead, i) ? { type: 'field', field: 'note' } : role,
    );
  // Unknown words may be what is tried.
  const parties = roles.includes(null) ? -1 : roles.findIndex((_, i) => says(isPartiesHead, i));
  return roles.map((role, i): ColumnRole | null => (i === parties ? { type: 'field', field: 'content' } : role));
}

const isField = (role: ColumnRole | null, field: string): boolean => role?.type === 'field' && role.field === field;
