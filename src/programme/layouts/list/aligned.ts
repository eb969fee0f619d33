import { findDates } from '../../dates.ts';
import { isRule } from '../../rules.ts';
import { sessionOfCell } from '../../sessions.ts';
import type { ListRole } from './row.ts';

/**
 * A row whose cells stand under other heads than their own, because the cells that reached into it from above were lost:
 * it begins with its half of the day or with its words where others have their day.
 */
export interface Aligned {
  readonly texts: readonly string[];
  /** Cells were moved, or stand where the head has no column. */
  readonly doubtful: boolean;
}

export function aligned(texts: readonly string[], roles: readonly (ListRole | null)[]): Aligned {
  const date = roles.indexOf('date');
  const first = texts[date] ?? '';
  const beyond = texts.findLastIndex((text) => text !== '') > roles.findLastIndex((role) => role !== null);
  const spare = texts.length - 1 - texts.findLastIndex((text) => text !== '');
  if (date !== 0 || spare === 0 || first === '' || isWhen(first)) return { texts, doubtful: beyond };
  const to = sessionOfCell(first) === null ? firstOf(roles, ['content', 'about']) : firstOf(roles, ['time']);
  if (to <= 0 || to > spare || texts.filter((text) => text !== '').length < 2) return { texts, doubtful: true };
  return { texts: [...texts.slice(0, to).fill(''), ...texts.slice(0, texts.length - to)], doubtful: true };
}

const firstOf = (roles: readonly (ListRole | null)[], wanted: readonly ListRole[]) =>
  roles.findIndex((role) => role !== null && wanted.includes(role));

const isWhen = (text: string) => findDates(text).length > 0 || /^[\d\s,;.và]+$/u.test(text) || isRule(text);
