import type { Organization } from '../model/organization.ts';
import type { Delegate } from '../model/programme.ts';
import { findMentions } from './mentions.ts';
import { startsLikeUnit } from './unit-words.ts';

/** Somebody goes for somebody else: `Ủy quyền đ/c Bình dự`, `đ/c Bình dự thay`, `(đ/c Bình dự thay đ/c An)`. */

const NAME = '(?<who>[^.;()]{2,90}?)';
const FORMS = [
  // ủy quyền cho X dự …
  new RegExp(
    String.raw`(?:ủy quyền|uỷ quyền|phân công|giao)\s(?:cho\s)?${NAME}\s(?:đi\s)?(?:dự|họp|tham dự|tham gia|chủ trì|tiếp|làm việc|thay)(?!\p{L}|\sthảo)(?:\s(?:họp\s)?thay(?!\p{L})(?:\s(?<whom>[^.;()]{2,60}))?)?`,
    'iu',
  ),
  // X dự thay Y
  new RegExp(
    String.raw`(?:^|[(;,.]\s?)${NAME}\s(?:đi\s)?(?:dự|họp|tham dự|chủ trì|tiếp)(?:\s\p{L}+)?\sthay(?:\s(?<whom>[^.;()]{2,60}))?`,
    'iu',
  ),
];

/** Who leads by the words of the entry: ids of the roster, and what is printed. */
export interface Led {
  readonly leaders: readonly string[];
  readonly text: string | null;
}

/**
 * Without a roster nobody has an id: who goes for whom is then named as it is read, where the words are a person's name.
 * @param led who was to go, when the words do not say
 */
export function delegatesIn(words: string, { leaders, text }: Led, organization: Organization | null): Delegate[] {
  const person = (read: string | null) => (organization === null ? nameIn(read) : personIn(read ?? '', organization));
  for (const form of FORMS) {
    const match = form.exec(words);
    if (!match) continue;
    const to = person(match.groups!.who!);
    const led = organization === null ? nameIn(text) : leaders.find((id) => id !== to);
    const whom = match.groups!.whom ?? null;
    const from = (organization === null ? addressedIn(whom) : person(whom)) ?? led ?? null;
    if (from === null || from === to || (to === null && !mayBeAPerson(match.groups!.who!, organization))) continue;
    return [{ from, to, text: match[0].replace(/^[(;,.\s]+/u, '').trim() }];
  }
  return [];
}

const personIn = (text: string, organization: Organization) =>
  findMentions(text, organization, 'cell').find(({ kind, id }) => kind === 'person' && id !== null)?.id ?? null;

/** A department that is given some work goes for nobody; who is not in the roster may still be somebody. */
const mayBeAPerson = (who: string, organization: Organization | null) =>
  organization !== null && !startsLikeUnit(who.trim().replace(HEAD, ''));

const HEAD = /^(?:đ\/c|đc|đồng chí|ông|bà)\s+/iu;
const MOST_LETTERS = 60;
/** What somebody goes to do is no part of the name. */
const DEED = /\s(?:đi|dự|họp|tham dự|tham gia|chủ trì|tiếp|làm việc)(?!\p{L}).*$/iu;

/** A person as printed, without the address: `Định PGĐ Sở`, `Giám đốc`. Null for a department, and for other words. */
function nameIn(text: string | null): string | null {
  const name = text?.trim().replace(HEAD, '').replace(DEED, '') ?? '';
  return /^\p{Lu}/u.test(name) && name.length <= MOST_LETTERS && !startsLikeUnit(name) ? name : null;
}

/** After `thay` stands who does not go, or what is gone to: only what is addressed as a person is one. */
const addressedIn = (text: string | null) => (HEAD.test(text ?? '') ? nameIn(text) : null);
