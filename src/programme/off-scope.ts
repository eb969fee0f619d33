import type { ProgrammeItem } from '../model/programme.ts';
import { type LocalDate, monthOf, yearOf } from '../time/local.ts';
import { fold } from '../vietnamese/fold.ts';
import { withdrawal } from './withdrawn.ts';

/**
 * Of whose entries, and of which months, a sentence without a day calls something off: `Tháng 6 Trưởng đoàn không tiếp công
 * dân do …` means no entry of May, and none of others.
 */
export interface OffScope {
  /** Null where it names no month. */
  readonly months: readonly Month[] | null;
  /** What those are called whom it names before it says so, folded; null for nobody whom an entry has. */
  readonly who: readonly string[] | null;
}

interface Month {
  readonly month: number;
  /** Null when not written. */
  readonly year: number | null;
}

/** The scope of the sentence, beside these items. */
export function offScope(text: string, items: readonly ProgrammeItem[]): OffScope {
  const off = withdrawal(text);
  if (off === null) return { months: null, who: null };
  const before = text.slice(0, off.index);
  const months = monthsIn(`${before} · ${UP_TO_REASON.exec(text.slice(off.end))![0]}`);
  const said = ` ${fold(before)} `;
  const leaders = [...new Set(items.flatMap(({ leadersText }) => (leadersText === null ? [] : fold(leadersText))))];
  const named = leaders.filter((name) => name !== '' && said.includes(` ${name} `));
  const who = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
  return { months: months.length === 0 ? null : months, who: who.length === 0 ? null : who };
}

/** Whether the item may be one of those: `Tiếp công dân` of the leader in the month. */
export const isInScope = ({ start, leadersText }: ProgrammeItem, { months, who }: OffScope): boolean =>
  (months === null || (start !== null && months.some((month) => holds(month, start as LocalDate)))) &&
  (who === null || leadersText === null || who.includes(fold(leadersText)));

const holds = ({ month, year }: Month, day: LocalDate): boolean =>
  monthOf(day) === month && (year === null || yearOf(day) === year);

/** Behind it stand the reason, and when it takes place instead. */
const UP_TO_REASON = /^(?:(?!(?<!\p{L})(?:do|vì|bởi|để|nhằm|sang|đến|tới|qua|cho|thay)(?!\p{L}))[^.;,]){0,120}/iu;

/** `tháng 6`, `tháng 6, 7/2026`, `từ tháng 6 đến tháng 8 năm 2026`, not `ngày 02 tháng 6` */
const MONTHS =
  /(?<!\p{L}|\d\s)tháng\s(?<first>\d{1,2})(?!\d)(?<others>(?:\s?(?:[,–-]|và|đến)\s?(?:tháng\s)?\d{1,2}(?!\d)){0,6})(?:(?:\s?[/-]\s?|\snăm\s)(?<year>20\d{2}))?/giu;

function monthsIn(text: string): Month[] {
  return [...text.matchAll(MONTHS)].flatMap(({ groups }) => {
    const { first, others, year } = groups!;
    const found = [first!, ...(others!.match(/\d{1,2}/gu) ?? [])].map(Number);
    const last = found.at(-1)!;
    const months =
      /[–-]|đến/iu.test(others!) && found.length === 2 && found[0]! < last
        ? Array.from({ length: last - found[0]! + 1 }, (_, i) => found[0]! + i)
        : found;
    return months.map((month) => ({ month, year: year === undefined ? null : Number(year) }));
  });
}
