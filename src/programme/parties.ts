import type { Notice, NoticeCode } from '../model/notice.ts';
import type { Organization } from '../model/organization.ts';
import { fold } from '../vietnamese/fold.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { likeliestUnit } from './acronyms.ts';
import { findMentions, type Mention } from './mentions.ts';
import { startsLikeUnit } from './unit-words.ts';

/** Who leads and who does the work, from a cell or a bracket that holds nothing else. */

export interface Parties {
  /** Ids of persons and groups. */
  readonly leaders: readonly string[];
  readonly units: readonly string[];
  readonly coUnits: readonly string[];
  /** The words, even when no id was found; null when there are none. */
  readonly leadersText: string | null;
  readonly unitsText: string | null;
  readonly doubts: readonly Doubt[];
}

type Words = Pick<Mention, 'text' | 'start' | 'end'>;

/** A notice that waits for the item to which it belongs. */
export interface Doubt {
  readonly code: NoticeCode;
  readonly data: Notice['data'];
}

export const NO_PARTIES: Parties = {
  leaders: [],
  units: [],
  coUnits: [],
  leadersText: null,
  unitsText: null,
  doubts: [],
};

/** Of the column in which the words stand; `party` holds leaders and units. */
export type PartyRole = 'leader' | 'unit' | 'party' | 'coUnit';

// From here on the words name those who help.
const HELPERS = /(?:đơn vị |các đơn vị )?(?:cùng )?phối hợp(?: với| cùng| thực hiện)?\s*:?/iu;
const ONLY_HELPS = /^\s*(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\s*(?:$|[,;.)])/iu;
const LED = /\((?:đơn vị )?(?:chủ trì|đầu mối)\)|(?:chủ trì|đầu mối)/iu;
// `các phòng, đơn vị liên quan` beside somebody who is responsible only helps.
const CONCERNED = /liên quan/iu;
const NOISE =
  /(?<![\p{L}\p{N}])(?:chủ trì|đầu mối|phối hợp|với|cùng|thực hiện|tham mưu|phụ trách|chỉ đạo|chuẩn bị|theo dõi|lãnh đạo|phân công|đơn vị|cơ quan|các|và|đồng chí|đ\/c|đc|sở|là|do)(?![\p{L}\p{N}])/giu;
const COLLECTIVE = /(?:^|[\s,;/])(?:các|toàn thể|tất cả|toàn)\s/iu;
const UNIT_WORD =
  'Phòng|Văn phòng|Chi cục|Cục|Trung tâm|Thanh tra|Ban|Sở|Bảo tàng|Viện|Trường|Quỹ|Tổ|UBND|Đoàn|Hội|Công đoàn';
// Without a roster a name ends where a unit or a sign begins.
const PRINTED_PERSON = new RegExp(
  String.raw`(?:[Đđ]\/?[Cc]|[Đđ]ồng chí|[Ôô]ng|[Bb]à)\.?\s+(?:(?!(?:${UNIT_WORD})(?!\p{L})|Đ\/c)\p{Lu}\p{Ll}*\s*){1,5}`,
  'gu',
);

export function readParties(text: string, organization: Organization | null, role: PartyRole): Parties {
  const words = collapse(text);
  if (!/\p{L}/u.test(words)) return NO_PARTIES;
  if (organization === null) return { ...NO_PARTIES, ...printedParties(words, role) };
  const mentions = findMentions(words, organization, 'cell').filter((one) => !isMidName(words, one));
  const people = mentions.filter(({ kind }) => kind !== 'unit');
  const found = mentions.filter(({ kind, id }) => kind === 'unit' && id !== null);
  const helpAt = role === 'coUnit' ? 0 : helpersFrom(words);
  const others = leftOver(words, mentions);
  const guessed = role !== 'leader' && others !== null ? likeliestUnit(others, organization) : null;
  const helps = (mention: Mention) =>
    mention.start >= helpAt ||
    ONLY_HELPS.test(words.slice(mention.end)) ||
    (found.length > 1 && CONCERNED.test(mention.text) && found[0] !== mention);
  return {
    leaders: ids(people),
    units: [...ids(found.filter((mention) => !helps(mention))), ...(guessed ? [guessed.id] : [])],
    coUnits: ids(found.filter(helps)),
    leadersText: joined(people) ?? (isPersonal(others) ? others : null),
    unitsText: isPersonal(others) && found.length === 0 ? null : unitsText(words, people, role),
    doubts: [...mentions.flatMap(doubtOf), ...doubtsOf(others, guessed?.name ?? null, words, role)],
  };
}

/** Without a roster nobody is identified: the words stand as printed. */
function printedParties(words: string, role: PartyRole): Pick<Parties, 'leadersText' | 'unitsText'> {
  if (role === 'leader') return { leadersText: words, unitsText: null };
  if (role === 'coUnit') return { leadersText: null, unitsText: null };
  if (role !== 'party') return { leadersText: null, unitsText: words };
  if (isPersonal(words)) return { leadersText: words, unitsText: null };
  const people = Array.from(words.matchAll(PRINTED_PERSON), (match) => {
    const text = match[0].trimEnd();
    return { text, start: match.index, end: match.index + text.length };
  });
  return { leadersText: joined(people), unitsText: unitsText(words, people, role) };
}

/** Where those who help begin; beyond the end when there are none. `Phòng A (chủ trì), Phòng B`: after the first. */
function helpersFrom(words: string): number {
  const helpers = HELPERS.exec(words);
  if (helpers && !ONLY_HELPS.test(words.slice(helpers.index))) return helpers.index;
  const led = LED.exec(words);
  const after = led && words.indexOf(',', led.index + led[0].length);
  return led && led.index > 0 && after !== null && after >= 0 ? after : Number.POSITIVE_INFINITY;
}

/** `Định` of the roster is not `Trần Văn Định` of the document. */
function isMidName(words: string, { kind, start, text }: Mention): boolean {
  const before = words.slice(0, start);
  return kind === 'person' && !/\s/.test(text) && /(?<![\p{L}])\p{Lu}\p{Ll}+\s$/u.test(before);
}

const ids = (mentions: readonly Mention[]) => [...new Set(mentions.flatMap(({ id }) => id ?? []))];

/** Two to five capitalised words that name no unit. */
const isPersonal = (words: string | null): boolean =>
  words !== null && /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(words) && !startsLikeUnit(words);

const joined = (mentions: readonly Words[]) =>
  mentions.length === 0 ? null : mentions.map(({ text }) => text).join('; ');

/** The words without the people; of a column of leaders nothing is left for the units. */
function unitsText(words: string, people: readonly Words[], role: PartyRole): string | null {
  if (role === 'coUnit' || (role === 'leader' && people.length === 0)) return null;
  const rest = people.reduceRight((text, { start, end }) => `${text.slice(0, start)};${text.slice(end)}`, words);
  const shown = collapse(rest.replace(/[;/,\s-]*;[;/,\s-]*/g, '; ')).replace(/^[;/,\s-]+|[;/,\s-]+$/g, '');
  return /\p{L}{2}/u.test(shown) ? shown : null;
}

/** Words that no mention covers and that could be a name, or null. */
function leftOver(words: string, mentions: readonly Mention[]): string | null {
  const rest = mentions.reduceRight((text, { start, end }) => `${text.slice(0, start)}, ${text.slice(end)}`, words);
  const names = collapse(rest.replace(NOISE, ' ').replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, ''));
  return fold(names).replace(/[\s\d]/g, '').length >= 2 ? names : null;
}

function doubtOf({ kind, how, text, name }: Mention): Doubt[] {
  const code = kind === 'unit' ? 'unit' : 'person';
  if (how === 'unknown') return [{ code: `unknown-${code}`, data: { printed: text } }];
  return how === 'slip' ? [{ code: `uncertain-${code}`, data: { printed: text, used: name } }] : [];
}

function doubtsOf(others: string | null, guessed: string | null, words: string, role: PartyRole): Doubt[] {
  if (others === null) return [];
  if (guessed !== null) return [{ code: 'uncertain-unit', data: { printed: others, used: guessed } }];
  if (COLLECTIVE.test(words) || role === 'coUnit') return [];
  const code = role === 'leader' || isPersonal(others) ? 'unknown-person' : 'unknown-unit';
  return [{ code, data: { printed: words.length < 2 * others.length ? words : others } }];
}
