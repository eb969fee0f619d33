import { daysCovered, isLive, type Occurrence, type OccurrenceDraft, type When } from '../model/occurrence.ts';
import type { Programme, ProgrammeItem } from '../model/programme.ts';
import { identify } from './identify.ts';
import { foldedWork } from './preparation.ts';
import { withdrawalsOf, withdrawn } from './withdrawals.ts';

/** One issue, and what it gave before identity: each entry names the issue as its document. */
export interface GivenIssue {
  readonly id: string;
  readonly programme: Programme;
  readonly drafts: readonly OccurrenceDraft[];
}

/** What stands after each of issues that follow one another. */
export function statesAfter(issues: readonly GivenIssue[], programmeKey: string): readonly (readonly Occurrence[])[] {
  const states: (readonly Occurrence[])[] = [];
  for (const [at, { programme, drafts }] of issues.entries()) {
    const { scope } = programme;
    const revision = { programmeKey, at, scope, withdrawals: withdrawalsOf(programme) };
    states.push(identify(states.at(-1) ?? [], drafts, revision));
  }
  return states;
}

/**
 * A programme and the notices after it as one full text (văn bản hợp nhất): what is in force after the last of them, and
 * nothing that they have replaced. Made into entries it gives what stood after the last issue.
 *
 * @param issues in their order, at least one; those before the last full one play no part
 */
export function consolidate(issues: readonly GivenIssue[]): Programme {
  const inForce = issues.slice(
    Math.max(
      0,
      issues.findLastIndex(({ programme }) => programme.scope === 'full'),
    ),
  );
  // What an issue leaves as it was stays an earlier one's: begun here, every entry is one of these.
  const states = statesAfter(inForce, inForce[0]!.id);
  const state = states.at(-1)!;
  const stopped = stoppedByWords(inForce, state);
  const parts = inForce.map((issue, n) => {
    const off = workCalledOff(issue, states[n]!, state);
    return issue.programme.items.flatMap((item) => {
      const called = off.get(item.id);
      if (called !== undefined) return called === 'gone' ? [] : [{ ...item, status: called }];
      return remaining(item, issue, state, issue === inForce[0] ? [] : stopped);
    });
  });
  const items = withOwnIds(parts);
  const { programme: head } = inForce[0]!;
  const left = new Set(items.map(({ id }) => id));
  return {
    ...head,
    scope: 'full',
    rules: inForce.flatMap(({ programme }) => programme.rules),
    items,
    emptySlots: head.emptySlots.filter(
      ({ date, slot }) => !items.some((one) => one.start === date && one.slot === slot),
    ),
    notices: head.notices.filter(({ item }) => item === null || left.has(item)),
  };
}

const isFrom = ({ source }: OccurrenceDraft, issue: GivenIssue, item: ProgrammeItem) =>
  source?.documentId === issue.id && source.itemId === item.id;

/** What of an item still stands: whole, on some of its days, or not at all. */
function remaining(
  item: ProgrammeItem,
  issue: GivenIssue,
  state: readonly Occurrence[],
  stopped: readonly Occurrence[],
): readonly ProgrammeItem[] {
  const own = <Entry extends OccurrenceDraft>(all: readonly Entry[]) =>
    all.filter((one) => one.digest === null && isFrom(one, issue, item));
  const given = own(issue.drafts).length;
  // A line of a digest, or a word that gives no entry: it stands, unless all it said was that something is off.
  if (given === 0) return isCarriedOut(item, issue.programme, stopped) ? [] : [item];
  const standing = own(state);
  const statuses = new Set(standing.map(({ status }) => status));
  if (standing.length === given && statuses.size === 1) return [withStatus(item, standing[0]!)];
  return standing.map((entry) => withStatus({ ...item, ...daysOf(entry.when) }, entry));
}

/** As a notice left it that called it off. */
function withStatus(item: ProgrammeItem, { status }: Occurrence): ProgrammeItem {
  return status === 'cancelled' || status === 'postponed' ? { ...item, status } : item;
}

function daysOf(when: When): Pick<ProgrammeItem, 'start' | 'end'> {
  if (when.type !== 'days') return { start: when.date, end: when.date };
  return daysCovered(when);
}

/** Entries that are off although the item that gave them does not say so, as they were before. */
function stoppedByWords(issues: readonly GivenIssue[], state: readonly Occurrence[]): readonly Occurrence[] {
  return state
    .filter(({ status }) => status === 'cancelled' || status === 'postponed')
    .filter((entry) =>
      issues.some(({ id, programme }) =>
        programme.items.some(
          (item) => entry.source?.documentId === id && entry.source.itemId === item.id && item.status === 'confirmed',
        ),
      ),
    )
    .map((entry) => ({ ...entry, status: 'confirmed' }));
}

/**
 * Work that is told in meetings of which none takes place any more, by the id of its item: gone with the meeting that
 * another issue states now, else off as its meeting is.
 */
function workCalledOff(
  issue: GivenIssue,
  then: readonly Occurrence[],
  now: readonly Occurrence[],
): ReadonlyMap<string, ProgrammeItem['status'] | 'gone'> {
  const { items } = issue.programme;
  const meetings = [...foldedWork(items)].map(([meeting, work]) => {
    const item = items.find(({ id }) => id === meeting)!;
    const uids = new Set(then.filter((one) => isFrom(one, issue, item)).map(({ uid }) => uid));
    return { work, item, entries: now.filter(({ uid }) => uids.has(uid)) };
  });
  const off = [...Map.groupBy(meetings, ({ work }) => work)].flatMap(([work, told]) => {
    const entries = told.flatMap((one) => one.entries);
    if (entries.length === 0 || entries.some(isLive)) return [];
    const own = told.flatMap(({ item, entries: all }) => all.filter((one) => isFrom(one, issue, item)));
    return [[work, own[0] === undefined ? 'gone' : withStatus(told[0]!.item, own[0]).status] as const];
  });
  return new Map(off);
}

function isCarriedOut(item: ProgrammeItem, programme: Programme, stopped: readonly Occurrence[]): boolean {
  const words = withdrawalsOf({ ...programme, items: [item] });
  return words.length > 0 && withdrawn(stopped, words).size > 0;
}

/** Items of several documents in one: an id that is taken gets the number of its place. What is gone relates to nothing. */
function withOwnIds(parts: readonly (readonly ProgrammeItem[])[]): ProgrammeItem[] {
  const taken = new Set<string>();
  return parts.flatMap((part) => {
    const renamed = new Map<string, string>();
    const items = part.map((item) => {
      const id = freeId(item.id, taken);
      taken.add(id);
      if (!renamed.has(item.id)) renamed.set(item.id, id);
      return { ...item, id };
    });
    return items.map((item) =>
      item.relatesTo === null ? item : { ...item, relatesTo: renamed.get(item.relatesTo) ?? null },
    );
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? id : `${id}/${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}
