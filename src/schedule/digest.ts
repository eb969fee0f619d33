import { SINGLE_DUE } from '../model/feed.ts';
import {
  type DigestLine,
  isLive,
  NO_DETAILS,
  type OccurrenceDraft,
  type Party,
  type When,
} from '../model/occurrence.ts';
import type { Programme, ProgrammeItem } from '../model/programme.ts';
import { type DateRange, daysBetween, type LocalDate, monthOf, monthRange, yearOf } from '../time/local.ts';
import { dueTitle } from '../vietnamese/due-title.ts';
import { type Audience, audiencesOf, type Share } from './audience.ts';
import type { ExpandContext } from './context.ts';
import { periodTitle } from './digest-title.ts';
import { titleOf } from './drafts.ts';
import { firstWorkingDay } from './working-days.ts';

/**
 * A month's work is not twenty bars: what has only a period, or no date of its own, stands as lines of one entry on the
 * first working day of that period; more than three entries due on one day become one. For each person and unit and
 * for the whole office separately, because each sees another selection.
 */

/** An item that has no day of its own. */
export interface DigestItem {
  readonly item: ProgrammeItem;
  readonly range: DateRange;
  readonly parties: readonly Party[];
}

/** A longer programme has a digest for each month instead of one. */
const LONGEST_PERIOD_DAYS = 45;

type Frame = Pick<OccurrenceDraft, 'source'>;

/** The period's digests. */
export function periodDigests(
  items: readonly DigestItem[],
  programme: Programme,
  frame: (item: ProgrammeItem) => Frame,
  context: ExpandContext,
): readonly OccurrenceDraft[] {
  // What is private stands apart: a digest is shown, or veiled, as a whole.
  const buckets = Map.groupBy(items, (one) => `${bucketOf(one, programme).start} ${one.item.private}`);
  return [...buckets.values()].flatMap((bucket) => {
    const range = bucketOf(bucket[0]!, programme);
    const day = firstWorkingDay(range, context.isWorkingDay);
    return audiencesOf(bucket, ({ item, parties }) => ({ parties, private: item.private })).map(
      ({ audience, shares }) => {
        const lines = shares.map(({ of, party }) => lineOf(of.item, of.range, party));
        const isPrivate = shares.some(({ of }) => of.item.private);
        const key = `period ${range.start} ${range.end} ${audience.kind} ${audience.id}${isPrivate ? ' private' : ''}`;
        const summary = periodTitle(range, lines);
        return digestDraft(
          { key, summary, when: { type: 'days', start: day, end: day }, audience, lines, isPrivate },
          frame(shares[0]!.of.item),
        );
      },
    );
  });
}

function bucketOf({ range }: DigestItem, { period }: Programme): DateRange {
  const whole = (period ?? range) as DateRange;
  if (daysBetween(whole.start, whole.end) < LONGEST_PERIOD_DAYS) return whole;
  return monthRange(yearOf(range.start), monthOf(range.start));
}

/** The entries that remain single, and the digests of the days that are crowded. */
export function gatherDue(due: readonly OccurrenceDraft[]): readonly OccurrenceDraft[] {
  const days = Map.groupBy(due, ({ when }) => (when as Extract<When, { type: 'due' }>).date);
  return [...days].flatMap(([date, drafts]) => gatherDay(date, drafts));
}

function gatherDay(date: LocalDate, drafts: readonly OccurrenceDraft[]): readonly OccurrenceDraft[] {
  // What is private stays single, so that only it is veiled.
  const open = drafts.filter((draft) => isLive(draft) && !draft.private);
  const crowded = audiencesOf(open, (draft) => draft).filter(({ shares }) => shares.length > SINGLE_DUE);
  const isGathered = (draft: OccurrenceDraft, audience: Audience) =>
    crowded.some(
      (one) =>
        one.audience.kind === audience.kind &&
        one.audience.id === audience.id &&
        one.shares.some(({ of }) => of === draft),
    );
  const single = drafts.map((draft) => ({
    ...draft,
    parties: draft.parties.filter((party) => !isGathered(draft, party)),
    partiesOnly: isGathered(draft, OFFICE),
  }));
  return [
    ...single.filter(({ parties, partiesOnly }) => !partiesOnly || parties.length > 0),
    ...crowded.map(({ audience, shares }) => dueDigest(date, audience, shares)),
  ];
}

const OFFICE: Audience = { kind: 'office', id: '' };

function dueDigest(date: LocalDate, audience: Audience, shares: readonly Share<OccurrenceDraft>[]): OccurrenceDraft {
  const lines = shares.map(({ of, party }) => dueLine(of, date, party));
  const key = `due ${date} ${audience.kind} ${audience.id}`;
  const when: When = { type: 'due', date, dueTime: null };
  return digestDraft({ key, summary: dueTitle(lines), when, audience, lines, isPrivate: false }, shares[0]!.of);
}

interface DigestParts {
  readonly key: string;
  readonly summary: string;
  readonly when: When;
  readonly audience: Audience;
  readonly lines: readonly DigestLine[];
  readonly isPrivate: boolean;
}

function digestDraft(
  { key, summary, when, audience, lines, isPrivate }: DigestParts,
  { source }: Frame,
): OccurrenceDraft {
  return {
    kind: 'task',
    summary,
    location: null,
    when,
    status: 'confirmed',
    busy: false,
    private: isPrivate,
    parties: audience.kind === 'office' ? [] : [partyOf(audience.kind, audience.id)],
    details: NO_DETAILS,
    source,
    digest: { key, lines },
    partiesOnly: audience.kind !== 'office',
  };
}

function partyOf(kind: Party['kind'], id: string): Party {
  return { kind, id, role: kind === 'person' ? 'chair' : 'preparer', certain: true, group: null };
}

function lineOf(item: ProgrammeItem, range: DateRange, party: Party | null): DigestLine {
  return {
    title: titleOf(item),
    due: item.timing === 'none' || item.kind !== 'task' ? null : range.end,
    dayOpen: item.kind === 'event',
    leadersText: item.leadersText,
    unitsText: item.unitsText,
    product: item.product,
    certain: party?.certain ?? true,
    helping: party?.role === 'coUnit',
  };
}

function dueLine(draft: OccurrenceDraft, date: LocalDate, party: Party | null): DigestLine {
  const { leadersText, unitsText, product, dueDate } = draft.details;
  return {
    title: draft.summary,
    due: dueDate ?? date,
    dayOpen: false,
    leadersText,
    unitsText,
    product,
    certain: party?.certain ?? true,
    helping: party?.role === 'coUnit',
  };
}
