import type { Chance } from '../../property/random.ts';
import type { Fact, Invented } from '../facts.ts';
import { framed } from '../kit/frame.ts';
import { wrapped } from '../kit/text.ts';
import { daysAsParagraphs, daysWithEntries, daysWithHalves } from './by-day.ts';
import { daysWithLeaders, leadersWithDays } from './by-leader.ts';
import { anyHand, type Hand } from './hand.ts';
import { planWeek, type Week } from './plan.ts';

/** The lines of a week, and what is to be read of them. */
export type Arrangement = (c: Chance, hand: Hand, week: Week) => { body: readonly string[]; facts: readonly Fact[] };

const IN_PROSE = [daysWithEntries, daysWithHalves, daysAsParagraphs, leadersWithDays, daysWithLeaders];

/** A weekly programme in prose. */
export function inventWeek(c: Chance): Invented {
  const week = planWeek(c);
  const { body, facts } = c.pick(IN_PROSE)(c, anyHand(c, { broken: true }), week);
  const width = c.pick([null, null, null, 72, 95]);
  const lines = width === null ? body : body.flatMap((line) => wrapped(line, width));
  return { text: framed(c, week.days, lines), facts };
}
