import type { Notice, NoticeCode } from '../../../model/notice.ts';
import { notice } from '../../../model/notice.ts';
import type { Organization } from '../../../model/organization.ts';
import type { ProgrammeItem, Slot, Status } from '../../../model/programme.ts';
import type { LocalDate } from '../../../time/local.ts';
import { delegatesIn } from '../../delegation.ts';
import { cutFields, type Field } from '../../fields.ts';
import { hourWithin } from '../../hours-within.ts';
import { item } from '../../items.ts';
import { isTentative } from '../../kinds.ts';
import { impossibleDates, readItemRange } from '../../ranges.ts';
import { mendSpelling } from '../../spelling.ts';
import { isPrivate, statusIn } from '../../states.ts';
import { slotOfTime, type TimeMention, timeInSlot } from '../../times.ts';
import { venueIn } from '../../venue.ts';
import { textOfCell } from './cells.ts';
import type { DayRow } from './day-rows.ts';
import type { ReadEntry, ReadPart } from './days-read.ts';
import type { Matched } from './matching.ts';
import { type Parties, partiesOf } from './parties-of.ts';

/** One entry of the table → its item, and what there is to say about it. */

export interface Place {
  readonly id: string;
  readonly day: DayRow;
  readonly part: ReadPart;
  readonly entry: ReadEntry;
  /** First and last day; null when the row's day could not be told. */
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly units: Matched | null;
  readonly leaders: Matched | null;
}

export function itemOf(place: Place, organization: Organization | null): { item: ProgrammeItem; notices: Notice[] } {
  const { id, day, part, entry } = place;
  const { bullet, kind } = entry;
  const { main, fields } = cutFields(bullet.text);
  const title = (/[\p{L}\d]/u.test(main) ? main : bullet.text).replace(/[\s;,]+$/u, '').trim();
  const at = { line: bullet.line, item: id };
  const work = kind === 'event';
  const range = work && place.start !== null && place.start === place.end ? readItemRange(title, place.start) : null;
  const spelling = mendSpelling(corrected(title, range?.corrections ?? []), organization);
  const note = [fieldOf(fields, 'note'), orNull(textOfCell(part.row.cells.note))].filter(Boolean).join('; ');
  const clock = clockOf(bullet.time ?? hourWithin(title)?.time ?? null, bullet.slot ?? slotInside(title));
  const parties = partiesOf(place.units, place.leaders, part.row, fields, organization, at);
  const led = { leaders: parties.leaders, text: parties.leadersText };
  const doubts: Notice[] = [
    ...day.doubts.map((doubt) => ({ ...doubt, ...at })),
    ...(work && place.start !== null ? impossibleDates(title, place.start) : []).map((printed) =>
      notice('impossible-date', at, { printed }),
    ),
    ...(range?.corrections ?? []).map(({ code, printed, used }) => notice(code, at, { printed, used })),
    ...spelling.corrections.map((data) => notice('spelling-corrected', at, { ...data })),
    ...(day.fate.asked ? [notice('unclear-status', at)] : []),
    ...(bullet.unclear ? [notice('unclear-boundary', at)] : []),
    ...clock.doubts.map(({ code, data }) => notice(code, at, data)),
    ...parties.notices,
  ];
  const corrections = spelling.corrected ?? (range?.corrections.length ? corrected(title, range.corrections) : null);
  return {
    item: item({
      id,
      kind,
      title,
      titleCorrected: corrections,
      start: range?.start ?? place.start,
      end: range?.end ?? place.end,
      timing: place.start === null ? 'none' : 'on',
      timingText: range?.text ?? null,
      slot: clock.slot,
      startTime: clock.start,
      endTime: clock.end,
      ...withoutNotices(parties),
      delegates: delegatesIn([bullet.text, note].join('; '), led, organization),
      location:
        fieldOf(fields, 'location') ?? orNull(textOfCell(part.row.cells.location)) ?? (work ? venueIn(title) : null),
      product: orNull(textOfCell(part.row.cells.product)),
      section: [...day.section],
      lunar: kind === 'dayOff' ? null : day.lunar,
      note: orNull(note),
      tentative: work && (isTentative(title) || isTentative(note)),
      status: bullet.struck ? 'cancelled' : statusOf(title, note, day),
      private: isPrivate(bullet.text),
      line: bullet.line,
      page: bullet.page,
    }),
    notices: doubts,
  };
}

/** Said in the entry, beside it or with its day. */
function statusOf(title: string, note: string, { fate }: DayRow): Status {
  const said = [statusIn(title), statusIn(`(${note})`)].find((status) => status !== 'confirmed');
  return said ?? fate.status ?? 'confirmed';
}

const orNull = (text: string) => (text === '' ? null : text);
const withoutNotices = ({ notices: _, ...parties }: Parties) => parties;

function fieldOf(fields: readonly Field[], role: Field['role']): string | null {
  const values = fields.filter((field) => field.role === role).map(({ value }) => value);
  return values.filter((value) => value !== '').join('; ') || null;
}

const corrected = (title: string, corrections: readonly { printed: string; used: string }[]) =>
  corrections.reduce((text, { printed, used }) => text.replace(printed, used), title);

/** `(cả ngày)` where no slot is printed. */
const slotInside = (title: string): Slot | null => (/\(\s?cả ngày\s?\)/iu.test(title) ? 'allDay' : null);

interface Clock {
  readonly slot: Slot | null;
  readonly start: ProgrammeItem['startTime'];
  readonly end: ProgrammeItem['endTime'];
  readonly doubts: readonly { readonly code: NoticeCode; readonly data: Notice['data'] }[];
}

function clockOf(time: TimeMention | null, slot: Slot | null): Clock {
  if (!time) return { slot, start: null, end: null, doubts: [] };
  if (time.start === null) {
    return { slot, start: null, end: null, doubts: [{ code: 'impossible-time', data: { printed: time.text } }] };
  }
  const start = slot ? timeInSlot(time.start, slot) : time.start;
  const end = time.end && slot ? timeInSlot(time.end, slot) : time.end;
  const actual = slotOfTime(start);
  const contradicts = slot !== null && slot !== 'allDay' && slot !== actual;
  const doubts = contradicts ? [{ code: 'slot-time-mismatch' as const, data: { slot, time: time.text } }] : [];
  return { slot: actual, start, end, doubts };
}
