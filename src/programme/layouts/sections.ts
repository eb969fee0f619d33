import type { Organization } from '../../model/organization.ts';
import { fold } from '../../vietnamese/fold.ts';
import { readCharges } from '../charges.ts';
import { readDeadlines } from '../deadlines.ts';
import { findMentions } from '../mentions.ts';
import { NO_PARTIES, type Parties, readParties } from '../parties.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskTime } from '../tasks.ts';

/** Headings over tasks, and what they pass down: a unit, a leader, a month. */

export interface Section {
  /** As printed, with its number (`1. Văn phòng Sở`). */
  readonly title: string;
  readonly parties: Parties;
  readonly time: TaskTime | null;
}

const LEAD =
  /^(?:(?:đối với|về phía|giao(?:\s+cho)?|nhiệm vụ(?:\s+của)?|công tác(?:\s+của)?|phần việc(?:\s+của)?)\s+)+/iu;
const TRAIL = /\s*(?:chủ trì|thực hiện|phụ trách|tham mưu)?\s*[:.;,]*\s*$/iu;
const UNIT_HEAD =
  /^(?:(?:các|toàn thể)\s+)?(?:phòng|văn phòng|chi cục|trung tâm|thanh tra|ban|bảo tàng|viện|đơn vị|quỹ|tổ|chi đoàn|công đoàn|chi bộ|đảng ủy|đảng uỷ|đoàn thanh niên|cơ quan|sở|trường|bộ phận)(?!\p{L})/iu;
const PERSON_HEAD = /^(?:đ\/c|đc|đồng chí|ông|bà)\s/iu;
const LONGEST_NAME = 120;

export function headingWords(text: string): string {
  return text.replace(/[\s:;,.]+$/u, '').trim();
}

/** Whom the heading names when it is nothing but a name; `NO_PARTIES` else. */
export function partiesOfHeading(text: string, organization: Organization | null): Parties {
  const words = text.replace(LEAD, '').replace(TRAIL, '');
  if (words.length > LONGEST_NAME || words === '') return NO_PARTIES;
  if (organization === null) return printedName(words);
  const mentions = findMentions(words, organization, 'cell');
  const rest = mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  const covered = mentions.length > 0 && fold(rest.replace(CONNECTORS, ' ')) === '';
  if (covered) return readParties(words, organization, 'party');
  return UNIT_HEAD.test(words) && isShortName(words) ? readParties(words, organization, 'unit') : printedPerson(words);
}

const CONNECTORS = /(?<!\p{L})(?:và|các|sở|đơn vị|phòng|phối hợp|với|cùng)(?!\p{L})/giu;
/** A name has no verb after it: it is short, or a list of names. */
const isShortName = (words: string) =>
  words.split(/\s+/).length <= 12 &&
  !/[,;]\s*\p{Ll}/u.test(words.replace(/,\s*(?:các|đơn|phòng|chi|trung|văn)\s/giu, ''));

function printedName(words: string): Parties {
  if (UNIT_HEAD.test(words) && isShortName(words)) return { ...NO_PARTIES, unitsText: words };
  return printedPerson(words);
}

const printedPerson = (words: string): Parties =>
  PERSON_HEAD.test(words) && isShortName(words) ? { ...NO_PARTIES, leadersText: words } : NO_PARTIES;

export const namesSomebody = ({ leaders, units, leadersText, unitsText }: Parties) =>
  leaders.length + units.length > 0 || leadersText !== null || unitsText !== null;

/** The time that a heading gives to what stands below (`Tháng 3`, `II. Quý II/2026`, `Tuần 2 (từ 08/11 – 14/11)`). */
export function timeOfHeading(text: string, calendar: Calendar): TaskTime | null {
  const words = headingWords(text);
  if (words.length > 60) return null;
  const [first, ...more] = readDeadlines(words, 'held', calendar).found;
  if (
    !first ||
    !/^[\s\p{P}]*(?:(?:các )?(?:nhiệm vụ|công việc|nội dung|chương trình|kế hoạch)(?: công tác)?(?: trọng tâm)?[\s\p{P}]*)?$/iu.test(
      words.slice(0, first.index),
    )
  )
    return null;
  const last = more.at(-1) ?? first;
  const after = words.slice(last.index + last.text.length);
  return /^[\s\p{P}]*(?:năm \d{4})?[\s\p{P}]*$/u.test(after) ? { text: first.text, place: 'held' } : null;
}

/** `- Giao Phòng A hoàn thành trước ngày 20/3 các nội dung sau:` passes down whom it charges, and by when. */
export function chargesOfHeading(
  text: string,
  organization: Organization | null,
  calendar: Calendar,
): Pick<Section, 'parties' | 'time'> {
  const due = readDeadlines(text, 'prose', calendar).found.at(-1);
  return {
    parties: readCharges(text, organization),
    time: due ? { text: due.text, place: 'due' } : null,
  };
}

/** What the innermost headings pass down. */
export function inheritedFrom(sections: readonly Section[]): {
  readonly parties: Parties;
  readonly time: TaskTime | null;
} {
  let parties = NO_PARTIES;
  for (const section of sections) {
    const { leaders, leadersText, units, unitsText, coUnits, doubts } = section.parties;
    const newLeaders = leaders.length > 0 || leadersText !== null;
    const newUnits = units.length > 0 || unitsText !== null;
    parties = {
      leaders: newLeaders ? leaders : parties.leaders,
      leadersText: newLeaders ? leadersText : parties.leadersText,
      units: newUnits ? units : parties.units,
      unitsText: newUnits ? unitsText : parties.unitsText,
      coUnits: newUnits ? coUnits : parties.coUnits,
      doubts: newLeaders || newUnits ? doubts : parties.doubts,
    };
  }
  return { parties, time: sections.findLast(({ time }) => time !== null)?.time ?? null };
}
