import type { LocalDate } from '../time/local.ts';
import { shortDate } from './dates.ts';

/** `Hạn 30/11: 17 việc`, by the days that are written. */
export function dueTitle(lines: readonly { readonly due: LocalDate | null }[]): string {
  const days = [...new Set(lines.map(({ due }) => due))].filter((due) => due !== null).sort();
  return `Hạn ${days.map(shortDate).join(', ')}: ${lines.length} việc`;
}
