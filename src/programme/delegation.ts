import type { Organization } from '../model/organization.ts';
import type { Delegate } from '../model/programme.ts';
import { findMentions } from './mentions.ts';
import { startsLikeUnit } from './unit-words.ts';

/** Somebody goes for somebody else: `Ủy quyền đ/c Bình dự`, `đ/c Bình dự thay`, `(đ/c Bình dự thay đ/c An)`. */

/** What somebody goes to do. */
const LEADING = 'chủ trì|chủ tọa|điều hành|tiếp';
const DEEDS = `dự|họp|tham dự|tham gia|làm việc|${LEADING}`;
const ENTRUSTS = '(?:ủy quyền|uỷ quyền)';
const ADDRESSES = String.raw`(?:các )?(?:thầy|cô|ông|bà|anh|chị|đồng chí|đ\/c|đc)`;

const NAME = '(?<who>[^.;()]{2,90}?)';
const FORMS = [
  // ủy quyền cho X dự …
  new RegExp(
    String.raw`(?:${ENTRUSTS}|phân công|giao)\s(?:cho\s)?${NAME}\s(?:đi\s)?(?:${DEEDS}|thay)(?!\p{L}|\sthảo)(?:\s(?:họp\s)?thay(?!\p{L})(?:\s(?<whom>[^.;()]{2,60}))?)?`,
    'iu',
  ),
  // X dự thay Y
  new RegExp(
    String.raw`(?:^|[(;,.]\s?)${NAME}\s(?:đi\s)?(?:${DEEDS})(?:\s\p{L}+)?\sthay(?:\s(?<whom>[^.;()]{2,60}))?`,
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

const HEAD = new RegExp(String.raw`^${ADDRESSES}\s+`, 'iu');
const MOST_LETTERS = 60;
/** What somebody goes to do is no part of the name. */
const DEED = new RegExp(String.raw`\s(?:đi|${DEEDS})(?!\p{L}).*$`, 'iu');

/** A person as printed, without the address: `Định PGĐ Sở`, `Giám đốc`. Null for a department, and for other words. */
function nameIn(text: string | null): string | null {
  const name = text?.trim().replace(HEAD, '').replace(DEED, '') ?? '';
  return /^\p{Lu}/u.test(name) && name.length <= MOST_LETTERS && !startsLikeUnit(name) ? name : null;
}

/** After `thay` stands who does not go, or what is gone to: only what is addressed as a person is one. */
const addressedIn = (text: string | null) => (HEAD.test(text ?? '') ? nameIn(text) : null);

/** `thầy A dự thay cô B`, `Chủ tịch ủy quyền Phó Chủ tịch chủ trì`: one person comes in place of another; the day stands. */
export interface StandIn {
  readonly who: string;
  /** Null where it is not said who does not come. */
  readonly whom: string | null;
  /** Or only attends. */
  readonly leads: boolean;
  /** The text with blanks for these words. */
  readonly rest: string;
}

const PERSON = String.raw`(?:${ADDRESSES}|(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|hiệu trưởng|chánh|cục trưởng|vụ trưởng)|ths|ts)(?!\p{L})`;
const named = (group: string) => String.raw`(?<${group}>${PERSON}(?:\.?\s[^.;:,()\d]{1,60}?)??)`;
const START = String.raw`(?:^|[,;:.(–-]\s{0,2}|\sdo\s)`;
const GOES = '(?:sẽ |đi |được cử ){0,2}';
const FOR = String.raw`thay(?: thế)?(?: cho)?\s(?=${PERSON})`;
const HOW = String.raw`(?<how>${DEEDS}|trực|dạy|coi thi)(?:\s(?:họp|cuộc họp))?`;
const STANDS_IN = [
  new RegExp(
    String.raw`${START}${named('whom')}\s${ENTRUSTS}(?: cho)?\s${named('who')}\s${GOES}${HOW}(?:\sthay)?(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`${START}${ENTRUSTS}(?: cho)?\s${named('who')}\s${GOES}${HOW}(?:\s${FOR}|\sthay(?!\p{L}))`,
    'iu',
  ),
  new RegExp(String.raw`${START}${named('who')}\s${GOES}(?:${HOW}\s)?${FOR}`, 'iu'),
];
const POST = new RegExp(String.raw`^${PERSON}(?:\s${PERSON})?`, 'iu');
/** A name is in capitals; of an office some words are not (`Trưởng ban Tuyên giáo`). */
const NAMED_AFTER =
  /^\.?(?:\s(?:\p{Lu}\p{L}*\.?|ban|phòng|khoa|tổ|bộ môn|sở|cục|chi cục|viện|trường|trung tâm|(?:đảng|tỉnh|thành|huyện) ủy|hội(?! nghị| thảo| ý| đồng)|hội đồng|chi bộ|đoàn|công đoàn|xã|phường|huyện|tỉnh|thường trực|giáo|vận|chính|vụ|tra|ủy)(?=[\s.;:,()]|$)){0,8}/u;
const LEADS = new RegExp(`^(?:${LEADING})$`, 'iu');
const LONGEST_LINE = 500;

/** Null when nobody comes for another. */
export function standInOf(text: string): StandIn | null {
  if (text.length > LONGEST_LINE) return null;
  const found = STANDS_IN.map((form) => form.exec(text)).find((match) => match !== null);
  if (!found) return null;
  const { who, whom, how } = found.groups!;
  const from = found.index + found[0].length;
  const behind = whom === undefined ? personAt(text.slice(from)) : '';
  const end = from + behind.length;
  return {
    who: who!.trim(),
    whom: (whom ?? behind).replace(/[\s.]+$/u, '') || null,
    leads: LEADS.test(how ?? ''),
    rest: text.slice(0, found.index) + ' '.repeat(end - found.index) + text.slice(end),
  };
}

function personAt(text: string): string {
  const post = POST.exec(text)?.[0] ?? '';
  return post === '' ? '' : post + NAMED_AFTER.exec(text.slice(post.length))![0];
}

/** As a line tells it of itself. */
export const printedStandIn = ({ who, whom }: StandIn): string => (whom === null ? who : `${who} (thay ${whom})`);

export function delegatesOf({ who, whom }: StandIn, organization: Organization | null): Delegate[] {
  const person = (read: string | null) => (organization === null ? nameIn(read) : personIn(read ?? '', organization));
  const [from, to] = [person(whom), person(who)];
  return from === null || from === to ? [] : [{ from, to, text: whom === null ? who : `${who} thay ${whom}` }];
}
