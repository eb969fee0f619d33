import { readLeadingTime } from '../../times.ts';
import type { GridCell } from './grid.ts';
import type { ColumnRole } from './heads.ts';
import { readTimedHalf } from './when.ts';

/**
 * `Sáng (7h30 - 11h30)` beside the entries of every morning says when the office is open, not when they begin: some of
 * them have hours of their own, or the half is named with both its ends, or it stands beside all days at once. The rows
 * with the name of the half alone in such cells.
 */
export function withoutOfficeHours(
  rows: readonly (readonly GridCell[])[],
  roles: readonly (ColumnRole | null)[],
): readonly (readonly GridCell[])[] {
  const besideDays = roles.some((role) => role?.type === 'day');
  const halves = rows.flatMap((row) =>
    row.flatMap((cell, i) => {
      const half = roles[i]?.type === 'when' ? readTimedHalf(cell.text) : null;
      return half ? [{ half, text: cell.text, hours: row.some((other, j) => j !== i && opensWithHour(other)) }] : [];
    }),
  );
  const bySlot = [...Map.groupBy(halves, ({ half }) => half.slot).values()].filter((same) =>
    same.every(({ text }) => text === same[0]!.text),
  );
  const hours = halves.some((half) => half.hours);
  const isGeneral = (same: (typeof bySlot)[number]) =>
    (besideDays || same.length >= LEAST_ROWS) && (hours || same[0]!.half.whole);
  // Where those of one half are the office's, so are those of the others.
  const general = new Set(bySlot.some(isGeneral) ? bySlot.map(([first]) => first!.text) : []);
  if (general.size === 0) return rows;
  return rows.map((row) =>
    row.map((cell, i) =>
      roles[i]?.type === 'when' && general.has(cell.text) ? { ...cell, text: halfAlone(cell.text) } : cell,
    ),
  );
}

/** Two alike may be two meetings at one hour. */
const LEAST_ROWS = 3;

const opensWithHour = ({ text }: GridCell): boolean =>
  text.split('\n').some((line) => readLeadingTime(line.replace(/^\s*(?:[-–+*•]|\d{1,2}[.)])\s/u, '')) !== null);

const halfAlone = (text: string): string => /^\P{N}*?(?=[\s(:,–-]*(?:từ\s)?\d)/iu.exec(text)![0].trim();
