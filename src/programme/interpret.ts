import { LichError } from '../errors.ts';
import { printedNotice } from '../locale/notices.ts';
import type { SourceText } from '../model/block.ts';
import { type Notice, notice, type Reading } from '../model/notice.ts';
import { type Organization, organizationOn } from '../model/organization.ts';
import { PROGRAMME_FORMAT, type Programme, type ProgrammeItem } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';
import { leavesOthers } from './amendment.ts';
import { bestReading, goesByDays } from './best-reading.ts';
import { namedByBodies } from './body-titles.ts';
import { checkItems } from './checks.ts';
import { doubtfulDays } from './days-above.ts';
import { daysCounted } from './days-counted.ts';
import { dutyHoursLeft } from './duty-hours-left.ts';
import { withDutyHours } from './duty-hours-told.ts';
import { halvesLeft } from './halves-left.ts';
import { namedByHeadings } from './headed-bodies.ts';
import { unheardWithdrawals } from './heard-off.ts';
import { hoursLeft } from './hours-left.ts';
import { hoursOfNone } from './hours-of-none.ts';
import { withWholeDays } from './hours-of-whole-days.ts';
import { joinedEnds } from './joined-ends.ts';
import type { DocumentText, Layout, LayoutReading } from './layout.ts';
import { namesList } from './layouts/list/subject.ts';
import { looseEnds } from './loose-ends.ts';
import { doubtsOfLunar } from './lunar-days.ts';
import type { Masthead } from './masthead.ts';
import { daysBeforeNewYear } from './new-year-days.ts';
import { oddRows, oddTasks, oddTitles } from './odd-titles.ts';
import { oldLeft } from './old-left.ts';
import { forgetTexts } from './once.ts';
import { prepared } from './prepared.ts';
import { withPrintedClauses } from './printed-clauses.ts';
import { recogniseOrganization } from './recognise.ts';
import { secondHours } from './second-hours.ts';
import { refuseClassified } from './secrecy.ts';
import { setApart } from './set-apart.ts';
import { shiftsLeft } from './shifts-of-days.ts';
import { withStepsTold } from './sitting-steps.ts';
import { daysLeftInWeek, momentsLeft } from './task-moments.ts';
import { namedByWhatIsDone } from './time-labels.ts';

export interface InterpretOptions {
  /** Rosters among which the document's office is looked for. */
  readonly organizations: readonly Organization[];
  /** The office whose document it is, when known: must be one of `organizations`. */
  readonly organizationId: string | null;
  /** The day the reader stands on: may supply a missing year or week, never a day. */
  readonly on: LocalDate | null;
}

/**
 * What a document says, as a programme. Throws `document-classified`, `organization-unknown`, and `no-programme` when
 * no layout fits or nothing was found.
 */
export function interpret(given: SourceText, options: InterpretOptions): Reading<Programme> {
  forgetTexts();
  refuseClassified(given);
  const { source, masthead, sat, lunar, notices: told } = prepared(given, options.on);
  const organization = organizationFor(source, masthead, options);
  const day = masthead.period?.start ?? masthead.issued ?? options.on;
  const document: DocumentText = {
    source,
    masthead,
    organization: organization && (day === null ? organization : organizationOn(organization, day)),
    on: options.on,
  };
  const { layout, reading: found } = bestReading(document);
  const sitting = withStepsTold(found.items, sat);
  const reading = { ...found, items: sitting.items, notices: [...found.notices, ...sitting.notices] };
  // The title of conclusions names the day of the meeting; their week is found with it.
  const isConclusions = layout.genre === 'conclusions';
  const period = reading.instead
    ? reading.instead.period
    : goesOnUntil(reading.until, (isConclusions ? reading.period : null) ?? masthead.period ?? reading.period);
  const all = [
    ...told,
    ...aboutOrganization(organization, options),
    ...reading.notices,
    ...doubtsOfLunar(reading.items, lunar),
    // Conclusions give work for long after their week; a notice has no period but that of its days.
    ...checkItems(reading.items, isConclusions || reading.instead ? null : period),
    ...heldAgainst(document, layout, reading),
  ];
  const duty = withDutyHours(source, reading.items, all);
  const whole = withWholeDays(document, duty.items, duty.notices);
  const notices = whole.notices.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const programme: Programme = {
    format: PROGRAMME_FORMAT,
    organization: organization?.id ?? null,
    genre: layout.genre,
    title: masthead.title,
    number: masthead.number,
    issuer: masthead.issuer,
    signer: masthead.signer,
    issued: masthead.issued,
    period,
    amendment: masthead.amendment,
    scope:
      reading.instead?.scope ??
      (bySchedule(layout) && masthead.amendment > 0 && leavesOthers(source) ? 'partial' : masthead.scope),
    rules: [...reading.rules],
    items: named(layout, whole.items, document).map((item) => withReview(inOrder(item), notices)),
    emptySlots: [...reading.emptySlots],
    notices: notices.map(printedNotice),
  };
  return { value: programme, notices };
}

/** By what they are called; what the document says is held against its own words, so this comes last. */
function named(
  { genre }: Layout,
  items: readonly ProgrammeItem[],
  { source, masthead }: DocumentText,
): readonly ProgrammeItem[] {
  if (genre === 'list') return withPrintedClauses(namedByHeadings(items.map(namedByWhatIsDone), source), source);
  if (genre !== 'day-schedule') return items;
  return namedByHeadings(namedByBodies(items.map(namedByWhatIsDone), source, masthead.title), source);
}

const bySchedule = ({ genre }: Layout): boolean => genre === 'day-schedule';

/** What the document holds that the items of its genre do not, and which of them look like none. */
function heldAgainst(document: DocumentText, layout: Layout, reading: LayoutReading): Notice[] {
  const { source } = document;
  const { items, notices } = reading;
  if (!goesByDays(layout)) return [...oddTasks(items), ...momentsLeft(reading)];
  const odd = bySchedule(layout) ? oddTitles(namedByHeadings(items, source)) : oddRows(items);
  const counted = [...daysCounted(items), ...daysBeforeNewYear(document.masthead.title, items)];
  const unlikely = bySchedule(layout)
    ? [
        ...counted,
        ...doubtfulDays(document, items, notices),
        ...odd,
        ...looseEnds(source, items),
        ...joinedEnds(source, items),
        ...daysLeftInWeek(reading),
      ]
    : [...counted, ...odd];
  const old = oldLeft(source, items);
  if (reading.namesOtherDays) return [...unlikely, ...old];
  const hours = [
    ...secondHours(source, reading),
    // Of a list the odd rows are no hint whose an hour is.
    ...hoursLeft(source, { items, notices: bySchedule(layout) ? [...notices, ...odd] : notices }),
    ...halvesLeft(source, reading),
    ...(bySchedule(layout) && !namesList(document.masthead.title ?? '') ? [] : hoursOfNone(source, reading)),
  ];
  const shifts = shiftsLeft(source, items, [...notices, ...hours]);
  const duties = dutyHoursLeft(source, items, [...notices, ...hours, ...shifts]);
  const apart = setApart(items, [...notices, ...unlikely]);
  return [
    ...unlikely,
    ...old,
    ...unheardWithdrawals(document, items, notices),
    ...hours,
    ...shifts,
    ...duties,
    ...apart,
  ];
}

function organizationFor(source: SourceText, masthead: Masthead, options: InterpretOptions): Organization | null {
  const { organizations, organizationId } = options;
  if (organizationId === null) return recogniseOrganization(source, masthead, organizations);
  const known = organizations.find(({ id }) => id === organizationId);
  if (known) return known;
  const ids = organizations.map(({ id }) => id).join(', ');
  throw new LichError('organization-unknown', { id: organizationId, known: ids || '–' });
}

function aboutOrganization(organization: Organization | null, { organizationId }: InterpretOptions): Notice[] {
  if (organization === null) return [notice('organization-unknown')];
  return organizationId === null ? [notice('organization-recognised', {}, { name: organization.name })] : [];
}

/** An end before the start is none; that it was printed so is told. */
const inOrder = (item: ProgrammeItem): ProgrammeItem =>
  item.start !== null && item.end !== null && item.end < item.start ? { ...item, end: item.start } : item;

/** Codes of the notices about an item that ask for a person's decision. */
function withReview(item: ProgrammeItem, notices: readonly Notice[]): ProgrammeItem {
  const own = notices.filter((notice) => notice.item === item.id && notice.severity !== 'info');
  return { ...item, review: [...new Set(own.map(({ code }) => code))] };
}

const goesOnUntil = (until: LocalDate | undefined, period: Programme['period']): Programme['period'] =>
  period !== null && until !== undefined && until > period.end ? { ...period, end: until } : period;
