import type { Organization } from '../model/organization.ts';
import { namesSomebody, partiesNamed } from './bare-names.ts';
import { findMentions, type Mention } from './mentions.ts';
import { type Doubt, NO_PARTIES, type Parties, readParties } from './parties.ts';
import { TASK_VERBS, UNIT_HEAD } from './unit-words.ts';

/**
 * Who is charged with a task in a sentence: `Giao Phòng A chủ trì, phối hợp với Phòng B …`, `… (Văn phòng)`. Whoever is
 * only mentioned (`do Phòng C xây dựng`, `trình Giám đốc Sở`) is not.
 */

type Charge = 'charged' | 'helping';

/** What stands between two names of one list. */
const CHAIN = /^\s*(?:[,;/&-]|và|cùng|với)?\s*(?:(?:các\s+)?(?:phòng|đơn vị)\s*:?\s*)?$/iu;
const BEFORE: readonly (readonly [Charge, RegExp])[] = [
  [
    'helping',
    /phối hợp(?:\s+(?:chặt chẽ|cùng|với|thực hiện))*\s*(?:(?:các\s+)?(?:phòng|đơn vị|cơ quan)(?:\s+(?:chuyên môn|liên quan))?\s*:?)?\s*$/iu,
  ],
  ['charged', /^[\s“"]*chỉ đạo\s*$/iu],
  ['charged', /(?:^|[^\p{L}])(?:giao|phân công|yêu cầu|đề nghị)(?:\s+(?:nhiệm vụ|trách nhiệm))?(?:\s+cho)?\s*:?\s*$/iu],
];
// A name at the head of the sentence is charged when it is the subject; `Thanh tra việc chấp hành …` is a verb.
const HEAD = /^[\s"“(]*$/u;
const SUBJECT_OF = new RegExp(`^\\s*(?:[:,;–-]|(?:và|${TASK_VERBS})(?!\\p{L}))`, 'iu');
const AFTER: readonly (readonly [Charge, RegExp])[] = [
  ['helping', /^\s*(?:cùng\s+)?phối hợp(?!\s+(?:với|cùng|các))/iu],
  ['charged', /^\s*(?:là\s+)?(?:đơn vị\s+)?(?:chủ trì|làm đầu mối|đầu mối|chịu trách nhiệm)/iu],
];
const NOT_AFTER = /(?:^|[^\p{L}])(?:do|trình|của|tại|với)\s*$/iu;
const DIRECTS = /^\s*(?:trực tiếp\s+)?chỉ đạo\s*$/iu;
const LABEL =
  /(?:^|[.;,(\n]\s*|[-–+]\s+)(?:đơn vị|phòng|cơ quan|bộ phận|người|cán bộ|lãnh đạo)?\s*(chủ trì|thực hiện|phụ trách|phối hợp|chỉ đạo|tham mưu|phân công)(?:\s+(?:chính|thực hiện|chỉ đạo|tham mưu))?\s*:\s*([^.;()\n]+)/giu;
const LAST_BRACKET = /\(([^()]{2,160})\)\s*[.;]?\s*$/u;

export function readCharges(text: string, organization: Organization | null): Parties {
  const labelled = [...text.matchAll(LABEL)].map(([, label, names]) =>
    readParties(names!, organization, /phối hợp/iu.test(label!) ? 'coUnit' : 'party'),
  );
  const sentence = inSentence(text, organization);
  const known = [sentence, inLastBracket(text, organization), ...labelled].reduce(merged, NO_PARTIES);
  const printed = sentence.units.length === 0 ? printedUnit(text, organization) : NO_PARTIES;
  const charges = merged(printed, known);
  return organization === null ? { ...charges, doubts: [] } : charges;
}

// `Giao Phòng A chủ trì, …`, `Phòng A và Phòng B xây dựng …`, `Chỉ đạo Văn phòng hoàn thành …`
const PRINTED_UNIT = new RegExp(
  String.raw`(?:^|[.;]\s+)(?:(?:giao(?!\s+(?:ban|lưu|dịch))|yêu cầu|đề nghị|phân công|chỉ đạo)(?:\s+(?:nhiệm vụ|trách nhiệm))?(?:\s+cho)?\s+)?(?<unit>${UNIT_HEAD}[^.;:()“”]{0,100}?)\s*(?:(?:,\s*)?(?<!\p{L})(?:${TASK_VERBS})(?!\p{L}))`,
  'iu',
);

/** A unit that no roster knows, as the subject or as who is charged. */
function printedUnit(text: string, organization: Organization | null): Parties {
  const unit = PRINTED_UNIT.exec(text)?.groups?.unit?.replace(/[\s,]+$/u, '');
  return unit === undefined ? NO_PARTIES : partiesNamed(unit, organization);
}

/** Both together; nobody twice, and whoever is responsible does not help. */
export function merged(a: Parties, b: Parties): Parties {
  const both = <T>(x: readonly T[], y: readonly T[]) => [...new Set([...x, ...y])];
  const units = both(a.units, b.units);
  const text = (x: string | null, y: string | null) => (x === null || x === y ? y : y === null ? x : `${x}; ${y}`);
  return {
    leaders: both(a.leaders, b.leaders),
    units,
    coUnits: both(a.coUnits, b.coUnits).filter((id) => !units.includes(id)),
    leadersText: text(a.leadersText, b.leadersText),
    unitsText: text(a.unitsText, b.unitsText),
    doubts: [...a.doubts, ...b.doubts],
  };
}

function inSentence(text: string, organization: Organization | null): Parties {
  const mentions = mentionsOf(text, organization);
  let parties = NO_PARTIES;
  let last: Charge | null = null;
  for (const [i, mention] of mentions.entries()) {
    const before = text.slice(mentions[i - 1]?.end ?? 0, mention.start);
    last = chargeOf(text, before, mention, i === 0, last);
    if (last !== null) parties = merged(parties, partyOf(mention, last));
  }
  return parties;
}

function chargeOf(
  text: string,
  before: string,
  { end, kind }: Mention,
  first: boolean,
  last: Charge | null,
): Charge | null {
  if (!first && last !== null && CHAIN.test(before)) return last;
  if (!first && last === 'charged' && kind === 'unit' && DIRECTS.test(before)) return 'charged';
  if (first && HEAD.test(before)) return SUBJECT_OF.test(text.slice(end)) ? 'charged' : null;
  const known = BEFORE.find(([, pattern]) => pattern.test(before));
  if (known) return known[0];
  if (NOT_AFTER.test(before)) return null;
  return AFTER.find(([, pattern]) => pattern.test(text.slice(end)))?.[0] ?? null;
}

/** After `phối hợp với các phòng:` names stand as in a column, without `Phòng`. */
function mentionsOf(text: string, organization: Organization | null): readonly Mention[] {
  const inText = findMentions(text, organization, 'text');
  const list = /phối hợp với (?:các phòng|các đơn vị|phòng)(?:\s*:|(?=\s))\s*/iu.exec(text);
  if (
    !list ||
    inText.some(({ start, end }) => list.index < start && start < list.index + list[0].length && end > start)
  ) {
    return inText;
  }
  const from = list.index + list[0].length;
  const listed: Mention[] = [];
  for (const mention of findMentions(text.slice(from), organization, 'cell')) {
    const at = listed.at(-1)?.end ?? from;
    if (mention.kind !== 'unit' || !CHAIN.test(text.slice(at, mention.start + from))) break;
    listed.push({ ...mention, start: mention.start + from, end: mention.end + from });
  }
  const end = listed.at(-1)?.end ?? from;
  return [...inText.filter((one) => one.end <= from), ...listed, ...inText.filter((one) => one.start >= end)];
}

function partyOf({ kind, id, text, name, how }: Mention, charge: Charge): Parties {
  const doubts: Doubt[] =
    how === 'slip'
      ? [{ code: kind === 'unit' ? 'uncertain-unit' : 'uncertain-person', data: { printed: text, used: name } }]
      : [];
  const unknown: Doubt[] = how === 'unknown' ? [{ code: 'unknown-person', data: { printed: text } }] : [];
  const found = id === null ? [] : [id];
  if (kind !== 'unit') {
    return charge === 'charged'
      ? { ...NO_PARTIES, leaders: found, leadersText: text, doubts: [...doubts, ...unknown] }
      : NO_PARTIES;
  }
  return charge === 'charged'
    ? { ...NO_PARTIES, units: found, unitsText: text, doubts }
    : { ...NO_PARTIES, coUnits: found, doubts };
}

/** `… (Phòng QLKH; Đ/c Hùng)`: a bracket at the end that holds nothing but names, and perhaps the time. */
function inLastBracket(text: string, organization: Organization | null): Parties {
  const inside = LAST_BRACKET.exec(text)?.[1];
  if (inside === undefined) return NO_PARTIES;
  const whole = partiesNamed(inside, organization);
  if (namesSomebody(whole)) return whole;
  return inside
    .split(/[;,]\s*/u)
    .map((piece) => partiesNamed(piece, organization))
    .filter(namesSomebody)
    .reduce(merged, NO_PARTIES);
}
