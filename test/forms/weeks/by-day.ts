import type { Chance } from '../../property/random.ts';
import { withoutStop } from '../kit/text.ts';
import { type EntryForm, entryForm } from './entry-forms.ts';
import type { Hand } from './hand.ts';
import { type Entry, factOf, onDay, type Week } from './plan.ts';
import { sentence } from './sentence.ts';
import type { Arrangement } from './week.ts';

/** Weeks in prose, a day after the other. */

/** A heading a day, and its entries below it. */
export const daysWithEntries: Arrangement = (c, hand, week) => {
  const form = entryForm(c, hand);
  return byDay(hand, week, (own) =>
    own.length === 0
      ? nothingHere(c, hand, hand.entryMark('', 0))
      : own.flatMap((entry, i) => marked(hand, form(entry, { withHalf: true }), i)),
  );
};

/** Below the heading of a day one for each half, and the entries below that. */
export const daysWithHalves: Arrangement = (c, hand, week) => {
  const form = entryForm(c, hand);
  const mark = c.pick(['', '- ', '* ', '+ ', '** ']);
  const colon = c.pick([':', '', ':']);
  return byDay(hand, week, (own) =>
    (['morning', 'afternoon', 'evening'] as const).flatMap((half) => {
      const entries = own.filter((entry) => entry.half === half);
      const head = `${mark}${hand.half[half]}`;
      if (entries.length === 0) return half === 'evening' ? [] : nothingHere(c, hand, `${head}: `);
      return belowHalf(c, hand, form, entries, head, colon);
    }),
  );
};

function belowHalf(c: Chance, hand: Hand, form: EntryForm, entries: readonly Entry[], head: string, colon: string) {
  if (entries.length === 1 && c.percent(30)) return [`${head}: ${sentence(c, hand, entries[0]!)}`];
  return [`${head}${colon}`, ...entries.flatMap((entry, i) => marked(hand, form(entry, { withHalf: false }), i))];
}

/** A paragraph a day, which holds all its entries. */
export const daysAsParagraphs: Arrangement = (c, hand, week) => {
  const paragraphs = week.days.flatMap((date, i) => {
    const own = onDay(week, date);
    if (own.length === 0) return [];
    const told = own.map((entry) => withoutStop(sentence(c, hand, entry, { withHalf: true })));
    return [`${hand.headMark(hand.heading(date), i)}: ${told.join(c.pick(['; ', '. ', '. ']))}.`];
  });
  return { body: paragraphs, facts: week.entries.map((entry) => factOf(entry)) };
};

function byDay(hand: Hand, week: Week, below: (entries: readonly Entry[]) => readonly string[]) {
  const body = week.days.flatMap((date, i) => [
    hand.headMark(hand.heading(date), i),
    ...below(onDay(week, date)),
    ...(hand.isLoose ? [''] : []),
  ]);
  return { body, facts: week.entries.map((entry) => factOf(entry)) };
}

const nothingHere = (c: Chance, { nothing }: Hand, before: string): string[] =>
  nothing !== '' && c.percent(50) ? [`${before}${nothing}`] : [];

/** Only the first line of an entry has its mark. */
const marked = (hand: Hand, [first, ...more]: readonly string[], index: number): string[] => [
  hand.entryMark(first!, index),
  ...more,
];
