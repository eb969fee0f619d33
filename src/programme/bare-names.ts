import type { Organization } from '../model/organization.ts';
import { fold } from '../vietnamese/fold.ts';
import { findMentions } from './mentions.ts';
import { NO_PARTIES, type Parties, readParties } from './parties.ts';
import { startsLikeUnit } from './unit-words.ts';

/** Words that are nothing but names: a heading (`1. Văn phòng Sở:`), a bracket (`(Phòng QLKH)`). */

const CONNECTORS = /(?<!\p{L})(?:và|các|sở|đơn vị|phòng|chủ trì|thực hiện|phối hợp|với|cùng)(?!\p{L})/giu;
const PERSON_HEAD = /^(?:đ\/c|đc|đồng chí|ông|bà)\s/iu;
const LONGEST_NAME = 120;
const MOST_WORDS = 12;

/** `NO_PARTIES` when the words say more than names do. */
export function partiesNamed(words: string, organization: Organization | null): Parties {
  if (words === '' || words.length > LONGEST_NAME) return NO_PARTIES;
  if (organization !== null && isCovered(words, organization)) return readParties(words, organization, 'party');
  if (!isShortName(words)) return NO_PARTIES;
  if (startsLikeUnit(words)) return readParties(words, organization, 'unit');
  return PERSON_HEAD.test(words) ? readParties(words, organization, 'leader') : NO_PARTIES;
}

export const namesSomebody = ({ leaders, units, leadersText, unitsText }: Parties): boolean =>
  leaders.length + units.length > 0 || leadersText !== null || unitsText !== null;

function isCovered(words: string, organization: Organization): boolean {
  const mentions = findMentions(words, organization, 'cell').filter(({ id }) => id !== null);
  const rest = mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  return mentions.length > 0 && fold(rest.replace(CONNECTORS, ' ')) === '';
}

/** A name has no verb after it: it is short, or a list of names. */
function isShortName(words: string): boolean {
  const names = words.replace(
    /,\s*(?:các|đơn vị|phòng|chi cục|trung tâm|văn phòng|thị trấn|phường|ban|ngành)(?!\p{L})/giu,
    '',
  );
  return words.split(/\s+/).length <= MOST_WORDS && !/[,;]\s*\p{Ll}/u.test(names);
}

/** `Thanh Bình`, `Nguyễn Văn An`: a few words of which each is a name. */
export const isProperName = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}[.\s]*$/u.test(text);
