import * as sentences from '../../locale/mail.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import type { FeedEntry } from '../../model/feed.ts';
import { byTime } from '../../model/occurrence.ts';
import { type Names, whenText } from '../office/entry-words.ts';
import { fieldText, sidesText } from '../office/history-text.ts';
import { type Block, type Letter, type ListItem, letter } from './letter.ts';

/** What has changed for one leader, as secretaries read it. */

export interface DigestGiven {
  readonly person: { readonly name: string };
  readonly office: string;
  readonly host: string;
  readonly changes: DigestChanges;
  readonly names: Names;
  /** Whether it may have been sent before. */
  readonly isRepeated: boolean;
}

export interface DigestChanges {
  readonly added: readonly FeedEntry[];
  readonly moved: readonly DigestChange[];
  readonly changed: readonly DigestChange[];
  readonly cancelled: readonly FeedEntry[];
}

interface DigestChange extends FeedEntry {
  readonly differences: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
}

/** Of one kind; whoever has more to read looks into the calendar. */
const MOST_LISTED = 100;
const LANGUAGE: Language = 'vi';

export function digestLetter({ person, office, host, changes, names, isRepeated }: DigestGiven): Letter {
  const say = (sentence: (typeof sentences)['OPENING'], data = {}) => fill(sentence[LANGUAGE], data);
  const kinds = (['added', 'moved', 'changed', 'cancelled'] as const).filter((kind) => changes[kind].length > 0);
  const counts = kinds.map((kind) => say(sentences.COUNTS[kind], { count: changes[kind].length })).join(', ');
  const blocks: readonly Block[] = [
    { type: 'text', text: say(sentences.OPENING, { name: person.name, office }) },
    ...kinds.flatMap((kind): Block[] => [
      { type: 'heading', text: `${sentences.GROUPS[kind][LANGUAGE]} (${changes[kind].length})` },
      { type: 'list', items: listed(changes[kind], names) },
    ]),
    { type: 'text', text: sentences.CALENDARS_FOLLOW[LANGUAGE] },
    ...(isRepeated ? [{ type: 'text', text: sentences.REPEATED[LANGUAGE] } as const] : []),
    { type: 'foot', text: say(sentences.FOOT, { host, office }) },
  ];
  return letter(say(sentences.SUBJECT, { name: person.name, counts }), blocks);
}

function listed(entries: readonly (FeedEntry | DigestChange)[], names: Names): readonly ListItem[] {
  const sorted = entries.toSorted((a, b) => byTime(a.occurrence, b.occurrence));
  const shown = sorted.slice(0, MOST_LISTED).map((entry) => itemOf(entry, names));
  const count = sorted.length - shown.length;
  return count === 0 ? shown : [...shown, { text: fill(sentences.MORE[LANGUAGE], { count }), notes: [] }];
}

function itemOf(entry: FeedEntry | DigestChange, names: Names): ListItem {
  const { occurrence } = entry;
  const { summary, when, location } = occurrence;
  const differences = 'differences' in entry ? entry.differences : [];
  const isPlaceTold = differences.some(({ field }) => field === 'location');
  const place = location === null || isPlaceTold ? [] : [fill(sentences.PLACE[LANGUAGE], { place: location })];
  const told = differences.map((difference) => {
    const change = { ...difference, of: null };
    const [from, to] = sidesText(change, names, LANGUAGE);
    return `${fieldText(change, LANGUAGE)}: ${from || '–'} → ${to || '–'}`;
  });
  const hidden = occurrence.private ? [sentences.PRIVATE[LANGUAGE]] : [];
  return { text: `${whenText(when, LANGUAGE)}: ${summary}${partText(entry)}`, notes: [...place, ...told, ...hidden] };
}

function partText({ certain, role }: FeedEntry): string {
  const words = [
    ...(role === 'delegator' ? [sentences.DELEGATED] : []),
    ...(role === 'delegate' ? [sentences.DELEGATE] : []),
    ...(certain ? [] : [sentences.UNSURE]),
  ].map((sentence) => sentence[LANGUAGE]);
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}
