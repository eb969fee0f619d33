import { addDays, type LocalDate, type LocalTime } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { at, type Fact, type Half } from '../facts.ts';
import { pad } from '../kit/hours.ts';
import { NAMES, PARTICIPANTS, PLACES, ROLES, SUBJECTS, UNITS } from '../kit/words.ts';

/** A week of an office, before anybody has written it down. */

export interface Entry {
  readonly date: LocalDate;
  readonly half: Half;
  /** Null when only the half of the day is known. */
  readonly time: LocalTime | null;
  readonly title: string;
  /** Words of the title that no other entry has. */
  readonly words: string;
  readonly leader: string | null;
  readonly place: string | null;
  readonly participants: string | null;
  readonly unit: string | null;
}

export interface Week {
  readonly days: readonly LocalDate[];
  /** In the order of time, as far as hours are given. */
  readonly entries: readonly Entry[];
}

/** Who leads where no entry says so. */
export const FIRST_LEADER = 'Chủ tịch Trần Văn Thử';

const FIRST_MONDAY = '2025-01-06' as LocalDate;
const HALVES = {
  morning: { from: 7, last: 11 },
  afternoon: { from: 13, last: 17 },
  evening: { from: 18, last: 20 },
};
const FEWEST = 3;

export function planWeek(c: Chance): Week {
  const monday = addDays(FIRST_MONDAY, 7 * c.below(71));
  const length = c.percent(70) ? 5 : 6 + c.below(2);
  const days = Array.from({ length }, (_, i) => addDays(monday, i));
  const detail = detailsOf(c);
  for (;;) {
    const entries = days.flatMap((date, i) => planDay(c, date, i >= 5, detail));
    if (entries.length >= FEWEST) return { days, entries };
  }
}

type Details = (half: Half, date: LocalDate, subject: string, time: LocalTime | null) => Entry;

/** Which details the entries of this office have. */
function detailsOf(c: Chance): { entry: Details; isTimed: () => boolean } {
  const [isAllTimed, hasParticipants, hasUnits, hasPlaces, hasLeaders] = [45, 50, 25, 70, 75].map((n) => c.percent(n));
  const role = c.percent(40) ? c.pick(ROLES) : null;
  const often = <T>(has: boolean | undefined, share: number, of: readonly T[]) =>
    has && c.percent(share) ? c.pick(of) : null;
  return {
    isTimed: () => isAllTimed || c.percent(50),
    entry: (half, date, subject, time) => ({
      date,
      half,
      time,
      title: subject.replace(/[{}]/g, ''),
      words: /\{(.*)\}/.exec(subject)![1]!,
      leader: hasLeaders ? `${role ?? c.pick(ROLES)} ${c.pick(NAMES)}` : null,
      place: often(hasPlaces, 80, PLACES),
      participants: often(hasParticipants, 70, PARTICIPANTS),
      unit: often(hasUnits, 70, UNITS),
    }),
  };
}

function planDay(c: Chance, date: LocalDate, isWeekend: boolean, details: ReturnType<typeof detailsOf>): Entry[] {
  const subjects = c.shuffle(SUBJECTS);
  const halves: readonly Half[] = c.percent(4) ? ['morning', 'afternoon', 'evening'] : ['morning', 'afternoon'];
  return halves.flatMap((half) => {
    const count = c.below(isWeekend || half === 'evening' ? 2 : 4);
    const { from, last } = HALVES[half];
    let hour = from;
    return Array.from({ length: count }, () => {
      const minute = c.pick([0, 30, 15, 45, 0, 30]);
      if (hour === 13 && minute < 30 && c.percent(50)) hour = 14;
      const time = details.isTimed() ? (`${pad(hour)}:${pad(minute)}` as LocalTime) : null;
      if (time !== null) hour = Math.min(hour + 1, last);
      return details.entry(half, date, subjects.pop()!, time);
    });
  });
}

export const onDay = ({ entries }: Week, date: LocalDate): readonly Entry[] =>
  entries.filter((entry) => entry.date === date);

/** What is to be read of an entry, which may stand below a leader of its own. */
export const factOf = ({ date, half, time, words, leader }: Entry, above = leader): Fact => ({
  whens: [at(date, half, time)],
  words: [words],
  leader: above,
});
