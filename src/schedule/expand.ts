import { type Notice, notice, type Reading } from '../model/notice.ts';
import type { OccurrenceDraft, OccurrenceSource, When } from '../model/occurrence.ts';
import { organizationOn } from '../model/organization.ts';
import type { Programme, ProgrammeItem } from '../model/programme.ts';
import {
  crossesMidnight,
  type DateRange,
  daysBetween,
  type LocalDate,
  type LocalTime,
  parseLocalDate,
} from '../time/local.ts';
import { isRoundTheClock } from '../vietnamese/duty.ts';
import type { ExpandContext } from './context.ts';
import { type DigestItem, gatherDue, periodDigests } from './digest.ts';
import { draftOf } from './drafts.ts';
import { type Parties, partiesOf } from './parties.ts';
import { foldPreparations } from './preparation.ts';
import { whensOf } from './when.ts';
import { workingDayUntil } from './working-days.ts';

/** A gathering somewhere within at most so many days is shown over all of them; a longer one has no day yet. */
const LONGEST_SPAN = 16;

/**
 * What a programme puts into calendars, without identity. Items without a day are not published; focus items are not
 * entries. Pure: the same programme, roster and calendar give the same drafts in the same order.
 */
export function expand(programme: Programme, context: ExpandContext): Reading<readonly OccurrenceDraft[]> {
  const notices: Notice[] = [];
  const drafts: OccurrenceDraft[] = [];
  const withoutDay: DigestItem[] = [];
  const frame = (item: ProgrammeItem) => ({ source: sourceOf(item, programme, context) });
  const { items, preparations } = foldPreparations(programme.items);
  for (const item of items) {
    const range = item.kind === 'focus' ? null : rangeOf(item, notices);
    if (range === null) continue;
    const { parties, unknown } = partiesFor(item, range, context);
    for (const printed of unknown) notices.push(notice('unknown-person', at(item), { printed }));
    if (hasNoDay(item, range)) withoutDay.push({ item, range, parties });
    const entries = placed(item, range, context).map((when) => draftOf(item, when, parties, frame(item).source));
    drafts.push(...entries.map((draft) => withPreparation(withDueDate(draft, range), preparations.get(item.id))));
  }
  const [due, others] = [drafts.filter(isDue), drafts.filter((draft) => !isDue(draft))];
  const digests = periodDigests(withoutDay, programme, frame, context);
  return { value: [...others, ...gatherDue(due), ...digests], notices };
}

const isDue = ({ when }: OccurrenceDraft) => when.type === 'due';
const at = (item: ProgrammeItem) => ({ line: item.line, item: item.id });

/** Null for an item without a day, or with one that does not exist. */
function rangeOf(item: ProgrammeItem, notices: Notice[]): DateRange | null {
  if (item.start === null && item.end === null) return null;
  const [start, end] = [item.start ?? item.end!, item.end ?? item.start!];
  const impossible = [start, end].find((text) => parseLocalDate(text) === null);
  if (impossible !== undefined) {
    notices.push(notice('impossible-date', at(item), { printed: impossible }));
    return null;
  }
  if (end < start) {
    notices.push(notice('ends-before-start', at(item), { printed: `${start} – ${end}` }));
    return null;
  }
  const { startTime, endTime } = item;
  const goesOn = isRoundTheClock(item.title, startTime, endTime);
  if (
    startTime &&
    endTime &&
    endTime <= startTime &&
    !goesOn &&
    !crossesMidnight(startTime as LocalTime, endTime as LocalTime)
  ) {
    notices.push(notice('ends-before-start', at(item), { printed: `${startTime} – ${endTime}` }));
  }
  return { start: start as LocalDate, end: end as LocalDate };
}

/** Whether it is a line of its period's digest: work within a period, gatherings whose day is not set. */
function hasNoDay(item: ProgrammeItem, range: DateRange): boolean {
  if (item.kind !== 'event' && item.kind !== 'task') return false;
  return item.timing === 'none' || (item.timing === 'period' && !isShortGathering(item, range));
}

/** The days of its own entries; none for what is only a line of a digest. */
function placed(item: ProgrammeItem, range: DateRange, context: ExpandContext): readonly When[] {
  if (item.timing === 'on') return whensOf(item, range, context);
  if (item.timing === 'deadline' || (item.timing === 'period' && item.kind === 'task')) {
    const date = workingDayUntil(range.end, context.isWorkingDay);
    return [{ type: 'due', date, dueTime: item.dueTime as LocalTime | null }];
  }
  return item.timing === 'period' && isShortGathering(item, range) ? [{ type: 'days', ...range }] : [];
}

function isShortGathering(item: ProgrammeItem, range: DateRange): boolean {
  return item.kind !== 'task' && (item.kind !== 'event' || daysBetween(range.start, range.end) < LONGEST_SPAN);
}

/** The roster of the day on which it takes place; of the last day of a period or a deadline. */
function partiesFor(item: ProgrammeItem, range: DateRange, { organization }: ExpandContext): Parties {
  const day = item.timing === 'on' ? range.start : range.end;
  return partiesOf(item, organizationOn(organization, day), organization);
}

/** Keeps the written day where the entry stands on an earlier one. */
function withDueDate(draft: OccurrenceDraft, range: DateRange): OccurrenceDraft {
  const moved = draft.when.type === 'due' && draft.when.date !== range.end;
  return moved ? { ...draft, details: { ...draft.details, dueDate: range.end } } : draft;
}

function withPreparation(draft: OccurrenceDraft, preparation: string | undefined): OccurrenceDraft {
  return preparation === undefined ? draft : { ...draft, details: { ...draft.details, preparation } };
}

function sourceOf(item: ProgrammeItem, programme: Programme, { document }: ExpandContext): OccurrenceSource {
  return {
    documentId: document.id,
    documentName: document.name,
    programmeTitle: programme.title,
    itemId: item.id,
    line: item.line,
    page: item.page,
  };
}
