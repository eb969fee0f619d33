import type { ProgrammeEdit } from '../../model/edit.ts';
import { type Organization, organizationOn } from '../../model/organization.ts';
import type { Programme, ProgrammeItem } from '../../model/programme.ts';
import { addDays, daysOf, type LocalDate, parseLocalDate, weekdayOf } from '../../time/local.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findWeekdays, readBareWeekday } from '../weekdays.ts';
import { matterOf } from './settled.ts';

/** A question that a person is asked about an item, with answers for one click. */
export interface Doubt {
  readonly item: string;
  /** Code of the notice. */
  readonly code: string;
  readonly about: 'leaders' | 'units' | 'day' | 'other';
  readonly line: number;
  readonly message: string;
  readonly messageEn: string;
  /** The likeliest first; the last leaves everything as it is. */
  readonly answers: readonly Answer[];
}

/** `id` is of a person, group or unit; `asIs` keeps what the item says. */
export type Answer = { readonly edit: ProgrammeEdit } & (
  | { readonly type: 'member'; readonly id: string; readonly name: string }
  | { readonly type: 'day'; readonly day: LocalDate }
  | { readonly type: 'asIs' }
);

const MOST_ANSWERS = 6;
const UNKNOWN: readonly string[] = ['unknown-person', 'unknown-unit'];

/** Every doubt of a draft, in the order of the document. */
export function doubtsOf(programme: Programme, organization: Organization): readonly Doubt[] {
  return programme.items.flatMap((item) => item.review.map((code) => doubtOf(item, code, programme, organization)));
}

type PrintedNotice = Programme['notices'][number];

function doubtOf(item: ProgrammeItem, code: string, programme: Programme, organization: Organization): Doubt {
  const notices = programme.notices.filter((one) => one.item === item.id && one.code === code);
  const [notice] = notices;
  const about = matterOf(code);
  // An answer closes the doubt whole: of several names it would leave the others unasked.
  const offered = notices.length > 1 ? [] : answersFor(about, item, notice, programme, organization);
  const asIs: Answer = { type: 'asIs', edit: { type: 'change', id: item.id, fields: {}, answers: [code] } };
  return {
    item: item.id,
    code,
    about,
    line: notice?.line ?? item.line,
    message: notices.map(({ message }) => message).join(' '),
    messageEn: notices.map(({ message, messageEn }) => messageEn ?? message).join(' '),
    answers: [...offered, asIs],
  };
}

function answersFor(
  about: Doubt['about'],
  item: ProgrammeItem,
  notice: PrintedNotice | undefined,
  programme: Programme,
  organization: Organization,
): readonly Answer[] {
  if (about === 'leaders' || about === 'units') return memberAnswers(about, item, notice, organization);
  return about === 'day' ? dayAnswers(item, notice, programme) : [];
}

/** Who holds office on the item's day, those first whose names the document's words resemble. */
function memberAnswers(
  about: 'leaders' | 'units',
  item: ProgrammeItem,
  notice: PrintedNotice | undefined,
  organization: Organization,
): readonly Answer[] {
  const { persons, units, groups } =
    item.start === null ? organization : organizationOn(organization, item.start as LocalDate);
  const members = about === 'leaders' ? [...persons.filter(({ external }) => !external), ...groups] : units;
  const words = about === 'leaders' ? item.leadersText : item.unitsText;
  const printed = fold([notice?.data.used, notice?.data.printed, words].filter((text) => text != null).join(' '));
  const ranked = members
    .filter(({ id }) => !item[about].includes(id))
    .map((member, order) => ({ member, order, likeness: likenessOf([member.name, ...member.aliases], printed) }))
    .toSorted((a, b) => b.likeness - a.likeness || a.order - b.order);
  // Beside a name that nobody has, those that were known stay.
  const read = notice !== undefined && UNKNOWN.includes(notice.code) ? item[about] : [];
  return ranked.slice(0, MOST_ANSWERS).map(({ member: { id, name } }) => ({
    type: 'member',
    id,
    name,
    edit: { type: 'change', id: item.id, fields: { [about]: [...read, id] } },
  }));
}

/** 0 to 1: the share of the words of one of the names that stands in the text. */
function likenessOf(names: readonly string[], printed: string): number {
  const held = new Set(printed.split(' '));
  const shares = names.map((name) => {
    const words = fold(name).split(' ');
    return words.filter((word) => held.has(word)).length / words.length;
  });
  return Math.max(0, ...shares);
}

function dayAnswers(item: ProgrammeItem, notice: PrintedNotice | undefined, programme: Programme): readonly Answer[] {
  const days = [...new Set([...weekdayMeant(item, notice), ...inPeriod(item, programme)])];
  const { start, end } = programme.period ?? { start: null, end: null };
  const isInside = (day: LocalDate) => (start === null || day >= start) && (end === null || day <= end);
  return [...days.filter(isInside), ...days.filter((day) => !isInside(day))]
    .filter((day) => day !== item.start)
    .slice(0, MOST_ANSWERS + 1)
    .map((day) => ({ type: 'day', day, edit: { type: 'change', id: item.id, fields: { start: day } } }));
}

/** The date says one weekday, the words another: the nearest day of that name, before and after. */
function weekdayMeant(item: ProgrammeItem, notice: PrintedNotice | undefined): readonly LocalDate[] {
  const start = item.start === null ? null : parseLocalDate(item.start);
  const text = String(notice?.data.printed ?? '');
  const weekday =
    notice?.code === 'weekday-mismatch' ? (findWeekdays(text)[0] ?? readBareWeekday(text))?.weekday : undefined;
  if (start === null || weekday === undefined) return [];
  const forward = (weekday - weekdayOf(start) + 7) % 7;
  const [after, before] = [addDays(start, forward), addDays(start, forward - 7)];
  return forward <= 3 ? [after, before] : [before, after];
}

/** The same day of the month within the period; every day of a week's programme. */
function inPeriod(item: ProgrammeItem, { period }: Programme): readonly LocalDate[] {
  const start = parseLocalDate(period?.start ?? '');
  const end = parseLocalDate(period?.end ?? '');
  if (start === null || end === null) return [];
  const days = daysOf({ start, end });
  return days.length <= 7 ? days : days.filter((day) => day.slice(8) === item.start?.slice(8));
}
