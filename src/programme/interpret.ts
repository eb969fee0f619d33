import { LichError } from '../errors.ts';
import { printedNotice } from '../locale/notices.ts';
import type { SourceText } from '../model/block.ts';
import { type Notice, notice, type Reading } from '../model/notice.ts';
import { type Organization, organizationOn } from '../model/organization.ts';
import { PROGRAMME_FORMAT, type Programme, type ProgrammeItem } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';
import { asBlogPost } from './blog-posts.ts';
import { withPlacesOfCards } from './card-places.ts';
import { checkItems } from './checks.ts';
import { withClockedDays } from './clocked-days.ts';
import { doubtfulDays } from './days-above.ts';
import { withMonthOfDays } from './days-of-month.ts';
import { withoutDotLeaders } from './dot-leaders.ts';
import { halvesLeft } from './halves-left.ts';
import { withHalvesOfDayApart } from './halves-of-day.ts';
import { unheardWithdrawals } from './heard-off.ts';
import { hoursLeft } from './hours-left.ts';
import { hoursOfNone } from './hours-of-none.ts';
import { withLabelsBeside } from './label-lines.ts';
import { withLabelRows } from './label-rows.ts';
import { withLabelledDays } from './labelled-days.ts';
import { type DocumentText, type Layout, type LayoutReading, LEAST_FIT } from './layout.ts';
import { dateList } from './layouts/date-list.ts';
import { datedLines } from './layouts/dated-lines.ts';
import { readLinesLeft } from './layouts/lines-left.ts';
import { readCellsLeft, readListLeft } from './layouts/list-left.ts';
import { readMeetingParts } from './layouts/meeting-parts.ts';
import { readStrays } from './layouts/strays.ts';
import { withVenues } from './layouts/venues-above.ts';
import { LAST_LAYOUT, layoutsFor } from './layouts.ts';
import { looseEnds } from './loose-ends.ts';
import { doubtsOfLunar, withSolarDays } from './lunar-days.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { withNumberedRunsApart } from './numbered-runs.ts';
import { oddRows, oddTitles } from './odd-titles.ts';
import { withoutOldColumns } from './old-columns.ts';
import { forgetTexts } from './once.ts';
import { withoutOtherArticles } from './other-articles.ts';
import { withoutPageFields } from './page-fields.ts';
import { withoutMenus } from './page-menus.ts';
import { withoutPictures } from './pictures.ts';
import { withPostedDays } from './posted-days.ts';
import { withoutQuotedMail } from './quoted-mail.ts';
import { recogniseOrganization } from './recognise.ts';
import { withRequests } from './requests.ts';
import { withWordsApart } from './run-together.ts';
import { withoutSaidAgain } from './said-again.ts';
import { withSameDays } from './same-day.ts';
import { refuseClassified } from './secrecy.ts';
import { withShiftHours } from './shift-hours.ts';
import { withoutSigningLine } from './signing-line.ts';
import { withSittings, withStepsTold } from './sitting-steps.ts';
import { momentsLeft } from './task-moments.ts';
import { withTitledMoments } from './titled-moments.ts';
import { tellsOfPast, withoutTold } from './told-of-past.ts';
import { unreadLines } from './unread.ts';
import { unreadMoments } from './unread-moments.ts';

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
  const article = withoutOtherArticles(withClockedDays(withPostedDays(withoutPageFields(given))));
  const post = asBlogPost(article.value);
  const bare = withoutPictures(withoutMenus(post.source));
  const letter = withoutQuotedMail(bare.value);
  const lunar = withSolarDays(withoutDotLeaders(letter.value), options.on);
  const printed = withLabelsBeside(
    withLabelRows(
      withPlacesOfCards(
        withTitledMoments(
          withSameDays(
            withHalvesOfDayApart(
              withWordsApart(withNumberedRunsApart(withLabelledDays(withoutOldColumns(lunar.source)))),
            ),
          ),
        ),
      ),
    ),
  );
  const sat = withSittings(withShiftHours(withMonthOfDays(printed)));
  const { value: masthead, notices: headNotices } = readMasthead(sat.source, options.on, post.posted);
  const source = withoutSigningLine(sat.source, masthead.signedAt);
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
    : ((isConclusions ? reading.period : null) ?? masthead.period ?? reading.period);
  const odd = layout.genre === 'day-schedule' ? oddTitles(reading.items) : [];
  const notices = [
    ...article.notices,
    ...bare.notices,
    ...letter.notices,
    ...headNotices,
    ...aboutOrganization(organization, options),
    ...reading.notices,
    ...doubtsOfLunar(reading.items, lunar),
    // Conclusions give work for long after their week; a notice has no period but that of its days.
    ...checkItems(reading.items, isConclusions || reading.instead ? null : period),
    ...(layout.genre === 'day-schedule'
      ? [...doubtfulDays(document, reading.items, reading.notices), ...odd, ...looseEnds(source, reading.items)]
      : layout.genre === 'list'
        ? oddRows(reading.items)
        : []),
    ...(goesByDays(layout) && !reading.namesOtherDays
      ? [
          ...unheardWithdrawals(document, reading.items, reading.notices),
          ...hoursLeft(source, { items: reading.items, notices: [...reading.notices, ...odd] }),
          ...halvesLeft(source, reading),
          ...(layout.genre === 'list' ? hoursOfNone(source, reading) : []),
        ]
      : goesByDays(layout)
        ? []
        : momentsLeft(reading)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
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
    scope: reading.instead?.scope ?? masthead.scope,
    rules: [...reading.rules],
    items: reading.items.map((item) => withReview(inOrder(item), notices)),
    emptySlots: [...reading.emptySlots],
    notices: notices.map(printedNotice),
  };
  return { value: programme, notices };
}

/** The layout that fits best reads, unless it finds nothing: then the next. */
function bestReading(document: DocumentText): { layout: Layout; reading: LayoutReading } {
  if (tellsOfPast(document)) throw new LichError('no-programme');
  for (const layout of layoutsFor(document)) {
    const reading = goesByDays(layout) ? withVenues(document, layout.read(document)) : layout.read(document);
    const asked = layout.genre === 'conclusions' ? reading : withRequests(reading, document);
    const beside = withStrays(document, asked, layout);
    const all = withLeft(document, layout, beside);
    const whole = goesByDays(layout) ? withoutSaidAgain(withoutTold(all, document)) : all;
    if (whole.items.length > 0 || whole.rules.length > 0) return { layout, reading: whole };
  }
  if (LAST_LAYOUT.fit(document) < LEAST_FIT) throw new LichError('no-programme');
  return { layout: LAST_LAYOUT, reading: lastReading(document) };
}

/** What it asks for by a day asks for a decision like its other lines; what stands in none of its items is told. */
function lastReading(document: DocumentText): LayoutReading {
  const loose = LAST_LAYOUT.read(document);
  const asked = withRequests(loose, document);
  const marks = asked.items.slice(loose.items.length).map(({ id, line }) => notice('line-alone', { line, item: id }));
  const beside = { ...asked, items: inPlace(loose.items, asked.items.slice(loose.items.length)) };
  const whole = withLeft(document, LAST_LAYOUT, withMeetingParts(document, beside));
  return { ...whole, notices: [...whole.notices, ...marks, ...unreadLines(document, whole)] };
}

/** With the lines that the layout passed over as items of their own; what none can be made of is told. */
function withStrays(document: DocumentText, given: LayoutReading, layout: Layout): LayoutReading {
  const byDays = goesByDays(layout);
  const reading = byDays ? withMeetingParts(document, given) : given;
  const lost = byDays
    ? unreadLines(document, reading)
    : unreadMoments(document, reading, layout.genre === 'conclusions');
  const unread = lost.filter(({ line }) => line === null || !reading.again?.has(line));
  const wanted = new Set(unread.flatMap(({ line }) => line ?? []));
  const strays = readStrays(document, wanted, reading.items);
  return {
    ...reading,
    items: inPlace(reading.items, strays.items),
    notices: [
      ...reading.notices,
      ...strays.notices,
      ...unread.filter(({ line }) => line === null || !strays.lines.has(line)),
    ],
  };
}

/** With what no line of a schedule and no cell of a list may hold untold. A notice names what is off, too. */
function withLeft(document: DocumentText, { genre, name }: Layout, reading: LayoutReading): LayoutReading {
  if (genre === 'list' ? reading.namesOtherDays : genre !== 'day-schedule' || name === 'records') return reading;
  const read = genre === 'day-schedule' ? readLinesLeft : LISTS.has(name) ? readListLeft : readCellsLeft;
  const { items, notices } = read(document, reading);
  return { ...reading, items: inPlace(reading.items, items), notices: [...reading.notices, ...notices] };
}

const LISTS: ReadonlySet<string> = new Set([dateList.name, datedLines.name]);

/** With the points of an agenda that have hours of their own. */
function withMeetingParts(document: DocumentText, reading: LayoutReading): LayoutReading {
  const { items, notices } = readMeetingParts(document, reading.items);
  return { ...reading, items: inPlace(reading.items, items), notices: [...reading.notices, ...notices] };
}

/** Each before the first item that stands further down; the others keep their order. */
function inPlace(items: readonly ProgrammeItem[], strays: readonly ProgrammeItem[]): readonly ProgrammeItem[] {
  const placed = [...items];
  for (const stray of strays) {
    const below = placed.findIndex(({ line }) => line > stray.line);
    placed.splice(below < 0 ? placed.length : below, 0, stray);
  }
  return placed;
}

/** Tasks have deadlines, weeks and months; only where days are all there is can one be missed. */
const goesByDays = ({ genre }: Layout) => genre === 'day-schedule' || genre === 'list';

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
