import { LichError } from '../errors.ts';
import { notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type HalvesTold, halvesTold, withHoursOfHalves } from './hours-of-halves.ts';
import { type DocumentText, type Layout, type LayoutReading, LEAST_FIT } from './layout.ts';
import { dateList } from './layouts/date-list.ts';
import { datedLines } from './layouts/dated-lines.ts';
import { withInvitation } from './layouts/invited-whole.ts';
import { readLinesLeft } from './layouts/lines-left.ts';
import { namesList } from './layouts/list/subject.ts';
import { readCellsLeft, readListLeft } from './layouts/list-left.ts';
import { readMeetingParts } from './layouts/meeting-parts.ts';
import { noticeOfChange } from './layouts/notice.ts';
import { withRestsOfPaper } from './layouts/rests-of-paper.ts';
import { withResumed } from './layouts/resumed.ts';
import { readStrays } from './layouts/strays.ts';
import { withVenues } from './layouts/venues-above.ts';
import { LAST_LAYOUT, layoutsFor } from './layouts.ts';
import { isContingency } from './no-entry.ts';
import { withRequests } from './requests.ts';
import { withoutSaidAgain } from './said-again.ts';
import { withSameTimes } from './same-time.ts';
import { tellsOfPast, withoutTold } from './told-of-past.ts';
import { unreadLines } from './unread.ts';
import { momentsLeftInRows, unreadMoments } from './unread-moments.ts';

/** Which layout reads a document, and what is held against the document when it has. */

/** The layout that fits best reads, unless it finds nothing: then the next. */
export function bestReading(document: DocumentText): { layout: Layout; reading: LayoutReading } {
  if (tellsOfPast(document)) throw new LichError('no-programme');
  const halves = halvesTold(document);
  for (const layout of layoutsFor(document)) {
    const own = goesByDays(layout) ? byDays(document, layout, halves) : layout.read(document);
    const reading = layout === noticeOfChange ? own : withRestsOfPaper(document, own);
    const asked = layout.genre === 'conclusions' ? reading : withRequests(reading, document);
    const beside = withStrays(document, asked, layout);
    const left = withLeft(document, layout, beside);
    const all = goesByDays(layout) && namesList(document.masthead.title ?? '') ? withoutCases(left) : left;
    const whole = goesByDays(layout) ? withoutSaidAgain(withoutTold(withSameTimes(all), document)) : all;
    if (whole.items.length > 0 || whole.rules.length > 0) return { layout, reading: whole };
  }
  if (LAST_LAYOUT.fit(document) < LEAST_FIT) throw new LichError('no-programme');
  return { layout: LAST_LAYOUT, reading: lastReading(document) };
}

/** With what stands once for all its entries; a list of dates parts such hours from its days itself. */
function byDays(document: DocumentText, layout: Layout, halves: HalvesTold): LayoutReading {
  const without = layout.read(layout === dateList ? document : halves.document);
  // A notice of changes knows of which days such hours are.
  const found = without.namesOtherDays && halves.document !== document ? layout.read(document) : without;
  const told = withHoursOfHalves(found, halves);
  const held = withResumed(document, namesList(document.masthead.title ?? '') ? withoutCases(told) : told);
  const placed = withVenues(document, held);
  return layout.genre === 'day-schedule' ? withInvitation(document, placed) : placed;
}

/** Of a list of days what is done in a case that none of them is (`nếu trùng ngày nghỉ …`) is told, and no entry. */
function withoutCases(reading: LayoutReading): LayoutReading {
  const cases = reading.items.filter(({ title }) => isContingency(title));
  if (cases.length === 0) return reading;
  const ids = new Set<string | null>(cases.map(({ id }) => id));
  return {
    ...reading,
    items: reading.items.filter(({ id }) => !ids.has(id)),
    notices: [
      ...reading.notices.filter(({ item }) => !ids.has(item)),
      ...cases.map(({ line, title }) => notice('line-unread', { line }, { printed: title })),
    ],
  };
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
      ...(byDays ? [] : momentsLeftInRows(document, reading)),
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
export const goesByDays = ({ genre }: Layout) => genre === 'day-schedule' || genre === 'list';
