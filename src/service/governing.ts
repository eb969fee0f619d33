import type { Programme } from '../model/programme.ts';
import type { ProgrammeName, ProgrammeRecord } from '../model/revision.ts';
import { type DateRange, daysBetween, type LocalDate } from '../time/local.ts';

/** Which programme a document amends, and which others cover the same days. */

/** The days that a programme governs: its period, else the days it names. Null when it names none. */
export function daysGoverned(programme: Programme): DateRange | null {
  const named = daysNamed(programme);
  const { period } = programme;
  if (programme.scope === 'partial') return named ?? (period as DateRange | null);
  return (period as DateRange | null) ?? named;
}

function daysNamed({ items }: Programme): DateRange | null {
  const dated = items.filter(({ timing }) => timing !== 'none');
  const starts = dated.flatMap(({ start }) => (start === null ? [] : [start])).sort();
  const ends = dated.flatMap(({ end }) => (end === null ? [] : [end])).sort();
  const [start, end] = [starts[0] ?? ends[0], ends.at(-1) ?? starts.at(-1)];
  return start === undefined || end === undefined ? null : { start: start as LocalDate, end: end as LocalDate };
}

/**
 * A full document is the next issue of the programme of its organisation, genre and period. A partial one amends the
 * programme that covers its days: the shortest such, of its own genre where there is a choice. Null for a new one.
 */
export function programmeAmended(
  scope: Programme['scope'],
  name: ProgrammeName,
  programmes: readonly ProgrammeRecord[],
): ProgrammeRecord | null {
  if (scope === 'full') return programmes.find((programme) => isNamed(programme, name)) ?? null;
  const covering = programmes.filter(({ period }) => covers(period, name.period));
  const byFit = (a: ProgrammeRecord, b: ProgrammeRecord) =>
    lengthOf(a.period) - lengthOf(b.period) || Number(b.genre === name.genre) - Number(a.genre === name.genre);
  return covering.toSorted(byFit)[0] ?? null;
}

/**
 * Programmes of the same kind over more days of which some are the same. The narrower one governs what both cover: a
 * week's programme over its month's.
 */
export function widerProgrammes(name: ProgrammeName, programmes: readonly ProgrammeRecord[]): ProgrammeRecord[] {
  return programmes.filter((other) => isNarrower(name, other));
}

export function narrowerProgrammes(name: ProgrammeName, programmes: readonly ProgrammeRecord[]): ProgrammeRecord[] {
  return programmes.filter((other) => isNarrower(other, name));
}

function isNarrower(a: ProgrammeName, b: ProgrammeName): boolean {
  return a.genre === b.genre && overlaps(a.period, b.period) && lengthOf(a.period) < lengthOf(b.period);
}

function isNamed({ genre, period }: ProgrammeName, name: ProgrammeName): boolean {
  return genre === name.genre && period.start === name.period.start && period.end === name.period.end;
}

const lengthOf = ({ start, end }: DateRange) => daysBetween(start, end);
const covers = (wide: DateRange, narrow: DateRange) => wide.start <= narrow.start && narrow.end <= wide.end;
const overlaps = (a: DateRange, b: DateRange) => a.start <= b.end && b.start <= a.end;
