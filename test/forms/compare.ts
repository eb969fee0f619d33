import type { ProgrammeItem } from '../../src/model/programme.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import type { Fact, Invented, When } from './facts.ts';

/**
 * How what was read is held against the facts of an invented document. A silent fault is a fact that was missed, or an
 * item without a mark that has another day, hour or leader than its fact, or has no fact at all. Those of the leader
 * alone are counted apart.
 */

export interface Verdict {
  /** Facts that a reader must find. */
  readonly entries: number;
  readonly silent: readonly string[];
  /** Found at the right time without a mark, but of another leader, place or guests, or of none. */
  readonly misled: readonly string[];
  /** Items that ask for a decision. */
  readonly marked: number;
}

export function compare({ facts, apart = false }: Invented, items: readonly ProgrammeItem[]): Verdict {
  const itemOf = paired(facts, items);
  const taken = new Set(itemOf.values());
  const sure = [...itemOf].filter(([, item]) => !isMarked(item));
  const silent = [
    ...sure
      .filter(([fact, item]) => !isRight(fact, item))
      .map(([fact, item]) => `wrong: ${said(item)}, not ${told(fact)}`),
    ...facts.filter((fact) => !itemOf.has(fact) && !isTold(fact, items)).map((fact) => `missed: ${told(fact)}`),
    ...items
      .filter((item) => !taken.has(item) && !isMarked(item))
      .filter((item) => !apart || !facts.some((fact) => isThen(fact, item)))
      .map((item) => `invented: ${said(item)}`),
  ];
  return {
    entries: facts.filter(({ optional }) => !optional).length,
    silent,
    misled: sure.filter(([fact, item]) => isRight(fact, item)).flatMap(([fact, item]) => misledBy(fact, item)),
    marked: items.filter(isMarked).length,
  };
}

/** Each fact with the item that is most like it, the closest first. */
function paired(facts: readonly Fact[], items: readonly ProgrammeItem[]): Map<Fact, ProgrammeItem> {
  const pairs = facts
    .flatMap((fact) => items.map((item) => ({ fact, item, closeness: closeness(fact, item) })))
    .filter((pair) => pair.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness);
  const found = new Map<Fact, ProgrammeItem>();
  const taken = new Set<ProgrammeItem>();
  for (const { fact, item } of pairs) {
    if (found.has(fact) || taken.has(item)) continue;
    found.set(fact, item);
    taken.add(item);
  }
  return found;
}

/** Zero when nothing of the fact stands in the item. */
function closeness(fact: Fact, item: ProgrammeItem): number {
  const isOwn = hasAny(textOf(item), fact.words);
  if (!isOwn && !hasAny(textOf(item), fact.common ?? [])) return 0;
  const sameDay = fact.whens[0].start === item.start ? 0.3 : 0;
  return 1 + sameDay + (isThen(fact, item) ? 0.3 : 0) + (isOwn ? 0.15 : 0) + (fact.optional ? 0 : 0.1);
}

const isRight = (fact: Fact, item: ProgrammeItem) =>
  isThen(fact, item) && (item.status !== 'confirmed') === (fact.off ?? false);

const misledBy = (fact: Fact, item: ProgrammeItem): string[] => [
  ...(isLed(fact, item) ? [] : [`led by ${item.leadersText}, not ${fact.leader}: ${item.title}`]),
  ...(isPlaced(fact, item) ? [] : [`at ${item.location}, not ${fact.place}: ${item.title}`]),
  ...(fact.invited ?? [])
    .filter((guest) => !hasAny(` ${fold(item.participantsText ?? '')} `, [guest]))
    .map((guest) => `${guest} is not among ${item.participantsText}: ${item.title}`),
];

const isPlaced = ({ place }: Fact, { location }: ProgrammeItem) =>
  place === undefined || fold(location ?? '') === fold(place);

const isLed = ({ leader }: Fact, item: ProgrammeItem) => leader === null || hasAny(textOf(item), [nameIn(leader)]);

function isThen(fact: Fact, item: ProgrammeItem): boolean {
  const end = item.end ?? item.start;
  return fact.whens.some((when) => (fact.until ? end === when.end : isAt(when, item)));
}

function isAt(when: When, item: ProgrammeItem): boolean {
  if (item.start !== when.start || (item.end ?? item.start) !== when.end) return false;
  if (when.time !== null || item.startTime !== null) return item.startTime === when.time;
  return item.slot === when.slot || (when.slot === null && item.slot === 'allDay');
}

/**
 * Not a fault although it has no item of its own: a reader may leave it out, it stands in an item of that day that is
 * marked, or in one of that half of the day whose entries a semicolon joins.
 */
function isTold(fact: Fact, items: readonly ProgrammeItem[]): boolean {
  if (fact.optional) return true;
  const own = items.filter((item) => item.start === fact.whens[0].start && hasAny(textOf(item), fact.words));
  return own.some((item) => isMarked(item) || (isThen(fact, item) && item.title.includes('; ')));
}

const isMarked = (item: ProgrammeItem) => item.review.length > 0;
const hasAny = (text: string, words: readonly string[]) => words.some((word) => text.includes(` ${fold(word)} `));
/** `Thị Mẫu` of `PCT Lê Thị Mẫu`, as short forms of a name keep it. */
const nameIn = (leader: string) => leader.split(' ').slice(-2).join(' ');

function textOf({ title, note, location, leadersText, participantsText, section }: ProgrammeItem): string {
  return ` ${fold([title, note, location, leadersText, participantsText, ...section].join(' '))} `;
}

const told = ({ whens: [when], words }: Fact) =>
  `${when.start}..${when.end} ${when.time ?? when.slot ?? '-'} | ${words.join(' / ')}`;
const said = ({ start, end, startTime, slot, status, title }: ProgrammeItem) =>
  `${start}..${end} ${startTime ?? slot ?? '-'}${status === 'confirmed' ? '' : ` ${status}`} | ${title}`;
