import { type Notice, notice } from '../../../model/notice.ts';
import type { Organization } from '../../../model/organization.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { delegatesIn } from '../../delegation.ts';
import { type Entry, readEntries } from '../../entries.ts';
import { findMentions } from '../../mentions.ts';

/** The words of an entry that name people and units, by what they do. */
export interface PartyWords {
  readonly leader: string | null;
  readonly preparer: string | null;
  readonly participants: string | null;
  /** All its words: who goes for whom. */
  readonly whole: string;
}

export type Parties = Pick<ProgrammeItem, 'leaders' | 'units' | 'attendees' | 'coUnits' | 'delegates'> & {
  readonly notices: readonly Notice[];
};

const NONE: Parties = { leaders: [], units: [], attendees: [], coUnits: [], delegates: [], notices: [] };

/** Without a roster the words stand as printed and nothing is asked. */
export function partiesOf(
  words: PartyWords,
  organization: Organization | null,
  at: { readonly line: number; readonly item: string },
): Parties {
  if (organization === null) {
    return { ...NONE, delegates: delegatesIn(words.whole, { leaders: [], text: words.leader }, null) };
  }
  const named = words.leader === null ? [] : readEntries(words.leader, 'leaders', organization);
  const prepared = words.preparer === null ? [] : readEntries(words.preparer, 'units', organization);
  const leaders = idsOf(named.filter(({ mention }) => mention.kind !== 'unit'));
  const people = prepared.filter(({ mention }) => mention.kind !== 'unit' && mention.id !== null);
  return {
    leaders,
    units: idsOf([...named, ...prepared].filter(({ mention, helps }) => mention.kind === 'unit' && !helps)),
    coUnits: idsOf(prepared.filter(({ mention, helps }) => mention.kind === 'unit' && helps)),
    attendees: [...new Set([...idsOf(people), ...attendeesIn(words.participants, organization)])].filter(
      (id) => !leaders.includes(id),
    ),
    delegates: delegatesIn(words.whole, { leaders, text: words.leader }, organization),
    notices: [...named, ...prepared].flatMap((entry) => doubtAbout(entry, at)),
  };
}

const idsOf = (entries: readonly Entry[]) => [...new Set(entries.flatMap(({ mention }) => mention.id ?? []))];

function attendeesIn(text: string | null, organization: Organization): string[] {
  if (text === null) return [];
  const found = findMentions(text, organization, 'cell').filter(({ kind }) => kind !== 'unit');
  return found.flatMap(({ id }) => id ?? []);
}

function doubtAbout({ mention, text }: Entry, at: { line: number; item: string }): Notice[] {
  const what = mention.kind === 'unit' ? 'unit' : 'person';
  if (mention.how === 'unknown') return [notice(`unknown-${what}`, at, { printed: text })];
  return mention.how === 'slip' ? [notice(`uncertain-${what}`, at, { printed: text, used: mention.name })] : [];
}
