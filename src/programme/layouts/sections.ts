import type { Organization } from '../../model/organization.ts';
import { withoutAssessments } from '../assessments.ts';
import { partiesNamed } from '../bare-names.ts';
import { readCharges } from '../charges.ts';
import { readDeadlines } from '../deadlines.ts';
import { NO_PARTIES, type Parties } from '../parties.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskTime } from '../task-draft.ts';

/** Headings over tasks, and what they pass down: a unit, a leader, a month. */

export interface Section {
  /** As printed, with its number (`1. Văn phòng Sở`). */
  readonly title: string;
  readonly parties: Parties;
  readonly time: TaskTime | null;
}

const LEAD =
  /^(?:(?:đối với|về phía|giao(?!\s+(?:ban|lưu|dịch))(?:\s+cho)?|nhiệm vụ(?:\s+của)?|công tác(?:\s+của)?|phần việc(?:\s+của)?)\s+)+/iu;
const TRAIL = /\s*(?:chủ trì|thực hiện|phụ trách|tham mưu)?\s*[:.;,]*\s*$/iu;
export function headingWords(text: string): string {
  return text.replace(/[\s:;,.]+$/u, '').trim();
}

/** Whom the heading names when it is nothing but a name; `NO_PARTIES` else. */
export function partiesOfHeading(text: string, organization: Organization | null): Parties {
  return partiesNamed(text.replace(LEAD, '').replace(TRAIL, ''), organization);
}

// What may stand before the time of a heading: `Nhiệm vụ trọng tâm tháng 3`.
const BEFORE_TIME =
  /^[\s\p{P}]*(?:(?:các )?(?:nhiệm vụ|công việc|nội dung|chương trình|kế hoạch)(?: công tác)?(?: trọng tâm)?[\s\p{P}]*)?$/iu;
const AFTER_TIME = /^[\s\p{P}]*(?:năm \d{4})?[\s\p{P}]*$/u;
/** `Thứ Bảy 28/11 học bù ngày 20/11`: more than days is said. */
const SAID_BETWEEN = /(?<!\p{L})(?!(?:từ|ngày|đến|tới|hết|và|năm|của|thứ)(?!\p{L}))\p{L}{2}/iu;
const LONGEST_TIME = 60;

/** The time that a heading gives to what stands below: `Tháng 3`, `II. Quý II/2026`. Days beside a week say it better. */
export function timeOfHeading(text: string, calendar: Calendar): TaskTime | null {
  const words = headingWords(text);
  if (words.length > LONGEST_TIME) return null;
  const { found } = readDeadlines(words, 'held', calendar);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || !BEFORE_TIME.test(words.slice(0, first.index))) return null;
  if (!AFTER_TIME.test(words.slice(last.index + last.text.length))) return null;
  const told = found.reduce((left, { text: said }) => left.replace(said, ' '.repeat(said.length)), words);
  if (found.length > 1 && SAID_BETWEEN.test(told.slice(first.index, last.index))) return null;
  const named = found.find(({ exact }) => exact) ?? first;
  return { text: named.text, place: 'held' };
}

/** `- Giao Phòng A hoàn thành trước ngày 20/3 các nội dung sau:` passes down whom it charges, and by when; not until when `Đến hết tháng 10 mới đạt …` stood. */
export function chargesOfHeading(
  text: string,
  organization: Organization | null,
  calendar: Calendar,
): Pick<Section, 'parties' | 'time'> {
  const due = readDeadlines(withoutAssessments(text), 'prose', calendar).found.at(-1);
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
