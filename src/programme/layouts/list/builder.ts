import { type Notice, notice } from '../../../model/notice.ts';
import type { Programme, ProgrammeItem, Slot } from '../../../model/programme.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { DateMention } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import { cutFields } from '../../fields.ts';
import { item } from '../../items.ts';
import type { LayoutReading } from '../../layout.ts';
import { isPlaceLine } from '../../places.ts';
import { isRule } from '../../rules.ts';
import { sessionOfCell } from '../../sessions.ts';
import { isDayOff, statusIn } from '../../states.ts';
import { findTimes, readLeadingTime, slotOfTime, type TimeMention } from '../../times.ts';
import { type DaySpan, spanOfItems, spansOf } from '../dated-text.ts';
import type { ForAll } from './common.ts';
import { doubtsAbout } from './doubts.ts';
import type { ListEntry } from './entry.ts';
import { findMonth } from './months.ts';
import type { ListRow } from './row.ts';
import { slotsOf, whensOf } from './row-when.ts';

/** Gathers items, rules and days on which nothing is. */
export class ListBuilder {
  readonly context: DayContext;
  readonly #subject: string | null;
  readonly #items: ProgrammeItem[] = [];
  readonly #notices: Notice[] = [];
  readonly #rules: { text: string; line: number }[] = [];
  readonly #empty: { date: string; slot: Slot }[] = [];
  #withdrawn: { readonly mention: DateMention; readonly line: number } | null = null;
  /** Ids of the entries that are rows, before their days. */
  readonly #rows = new Set<string>();
  #count = 0;
  /** Month and year of the heading above. */
  month: number | null = null;
  year: number | null = null;
  /** Said so far; it holds for the rows of a table below too. */
  common: ForAll = { times: {}, location: null };
  /** Said of the days below it in the same part of the list (`… thứ Ba hằng tuần, từ 7 giờ 30. Cụ thể:`), or null. */
  part: { readonly time: TimeMention | null; readonly location: string | null } | null = null;
  /** Width of a full printed line of the document, or null when its lines are paragraphs. */
  width: number | null = null;

  readonly #ofRest: boolean;

  /** `ofRest`: the days of the list are days off, but for those on which its words say that work is done. */
  constructor(context: DayContext, subject: string | null, ofRest = false) {
    this.#ofRest = ofRest;
    this.context = context;
    this.#subject = subject;
  }

  rule(text: string, line: number): void {
    this.#rules.push({ text, line });
    this.#notices.push(notice('rule-without-date', { line }, { printed: text }));
  }

  /** A day of the list on which nothing takes place. */
  nothingOn(mention: DateMention, line: number): void {
    this.#withdrawn ??= { mention, line };
    for (const { start } of this.#spans(mention, this.month, this.year))
      if (start) this.#empty.push({ date: start, slot: 'allDay' });
  }

  row(row: ListRow): void {
    const { cells } = row;
    const date = cells.date ?? '';
    const found = findMonth(cells.month ?? '');
    const month = found?.month ?? findMonth(date)?.month ?? this.month;
    if (isRule(date)) {
      this.rule([cells.person, date].filter(Boolean).join(': '), row.line);
      return;
    }
    const whens = whensOf(cells);
    if (whens.length === 0) this.#passedOver(row);
    // Whom a row is for is all that tells it from the others.
    const said = cells.content ?? cells.about;
    const titled = said === undefined && cells.person === undefined && this.#subject !== null;
    const unit = titled ? (cells.unit ?? null) : null;
    const lead = cells.content === undefined ? null : readLeadingTime(cells.content);
    for (const { mention, time, slot, until } of whens) {
      this.#rows.add(String(this.#count + 1));
      const own = time === null && lead !== null && lead.rest !== '' ? lead : null;
      this.add({
        mention,
        month,
        year: found?.year ?? this.year,
        time: time ?? own,
        slot,
        title: own?.rest ?? cells.content ?? this.#about(cells.about) ?? (unit === null ? null : this.#titleFor(unit)),
        leader: cells.person ?? null,
        location: cells.place ?? null,
        participants: cells.participants ?? null,
        note:
          [until, otherWords(cells.time), unit === null ? cells.unit : undefined, cells.note]
            .filter(Boolean)
            .join(', ') || null,
        status: row.struck ? 'cancelled' : statusIn([said, cells.note].filter(Boolean).join(' ')),
        section: [],
        line: row.line,
        page: row.page,
        around: date,
        unread: row.doubtful ?? false,
      });
    }
  }

  /** A row that names no day is told when it says something. */
  #passedOver({ cells, line }: ListRow): void {
    const told = Object.entries(cells).flatMap(([role, text]) => (role === 'index' || role === 'month' ? [] : [text]));
    if (told.length < 2 || (cells.content ?? cells.about ?? cells.person) === undefined) return;
    this.#notices.push(notice('line-unread', { line }, { printed: told.join(' | ').slice(0, 90) }));
  }

  #about(about: string | undefined): string | null {
    if (about === undefined || this.#subject === null) return about ?? null;
    // `Tiêm chủng dịch vụ` says it itself.
    return firstWord(about) === firstWord(this.#subject) ? about : `${this.#subject}: ${about}`;
  }

  add(given: ListEntry): void {
    const entry = this.#inPart(given);
    const id = String(++this.#count);
    const spans = this.#spans(entry.mention, entry.month, entry.year);
    const start = entry.time?.start ?? null;
    const slots = slotsOf(entry.mention, entry.slot);
    spans.forEach((span, i) => {
      const each = item({
        id: spans.length > 1 ? `${id}.${i + 1}` : id,
        kind: this.#isOff(entry.title) ? 'dayOff' : 'event',
        title: this.#titleOf(entry),
        start: span.start,
        end: span.end,
        timing: span.start === null ? 'none' : 'on',
        timingText: entry.mention.text,
        slot: start ? slotOfTime(start) : (slots[i] ?? null),
        startTime: start,
        endTime: entry.time?.end ?? null,
        leadersText: entry.leader,
        location: entry.location,
        participantsText: entry.participants,
        note: entry.note,
        status: entry.status ?? 'confirmed',
        section: [...entry.section],
        line: entry.line,
        page: entry.page,
      });
      this.#items.push(each);
      this.#notices.push(...doubtsAbout(each, span, entry));
    });
  }

  /** With the hour and the place that its part gives all its days; an entry with an hour or a session of its own keeps it. */
  #inPart(entry: ListEntry): ListEntry {
    const { part } = this;
    if (part === null) return entry;
    const timed = entry.time !== null || entry.slot !== null;
    return { ...entry, time: timed ? entry.time : part.time, location: entry.location ?? part.location };
  }

  /** Labels in a line of their own (`Địa điểm: …`) say more of the last entry; false when the words are no labels. */
  complete(text: string): boolean {
    const { main, fields } = cutFields(text.replace(/^\s*(?:[-–+*•]|\d{1,2}[.)/]|[a-zđ][.)])\s*/u, ''));
    const last = this.#items.at(-1);
    if (main !== '' || fields.length === 0 || !last) return false;
    const fieldValue = (role: string) => fields.find((field) => field.role === role)?.value;
    this.#items[this.#items.length - 1] = {
      ...last,
      title: fieldValue('content') ?? last.title,
      location: last.location ?? fieldValue('location')?.replace(/^tại\s/iu, '') ?? null,
      leadersText: last.leadersText ?? fieldValue('leader') ?? null,
      participantsText: last.participantsText ?? fieldValue('participants') ?? null,
    };
    return true;
  }

  /** Times of the sessions and a place that are said once for the whole list. */
  forAll(common: ForAll): void {
    this.common = common;
    this.#items.forEach((each, i) => {
      if (each.kind !== 'event' || !this.#isOfList(each)) return;
      const time = each.startTime === null ? common.times[each.slot ?? 'allDay'] : undefined;
      const timed = time?.start ? { startTime: time.start, endTime: time.end, slot: slotOfTime(time.start) } : {};
      this.#items[i] = { ...each, ...timed, location: each.location ?? common.location };
    });
  }

  /** Beside a table, a sentence with words of its own (`Kết quả được trả ngày 28/8`) is no row of it. */
  #isOfList({ id, title }: ProgrammeItem): boolean {
    return this.#rows.size < 2 || this.#rows.has(id.split('.')[0]!) || title === this.#subject;
  }

  #titleFor(unit: string): string {
    const subject = this.#subject ?? '';
    return unit.toLowerCase().startsWith(subject.toLowerCase()) ? unit : `${subject}: ${unit}`;
  }

  /** A list that only says that something is off tells so in one entry without a day, for a person to decide. */
  #off(): void {
    const off = this.#withdrawn;
    if (off === null || this.#items.length > 0) return;
    const title = this.#subject ?? off.mention.text;
    const given = { id: '1', kind: 'event', title, timing: 'none', timingText: off.mention.text } as const;
    this.#items.push(item({ ...given, status: 'postponed', line: off.line }));
    this.#notices.push(notice('unclear-status', { line: off.line, item: '1' }));
  }

  finish(period: Programme['period']): LayoutReading {
    this.#off();
    const items = withoutFrames(this.#items);
    const kept = new Set(items.map(({ id }) => id));
    const notices = this.#notices.filter(({ item: of }) => of === null || kept.has(of));
    return { items, emptySlots: this.#empty, rules: this.#rules, notices, period: period ?? spanOfItems(items) };
  }

  #isOff(title: string | null): boolean {
    if (this.#ofRest) return title === null || !WORKED.test(title);
    return title !== null && isDayOff(title);
  }

  /** A row that names but a place says what takes place there in the heading alone. */
  #titleOf({ title, leader }: ListEntry): string {
    if (title === null) return this.#subject ?? leader ?? '';
    if (this.#subject === null || !namesPlace(title)) return title;
    const place = title.replace(/^(?:tại|ở)\s/iu, '');
    return `${this.#subject} tại ${place === title ? place.charAt(0).toLowerCase() + place.slice(1) : place}`;
  }

  #spans(mention: DateMention, month: number | null, year: number | null): DaySpan[] {
    const context = year === null ? this.context : { ...this.context, period: null, issued: null, year };
    return spansOf(mention, context, month);
  }
}

/** `Dự phòng` in the column of hours. */
function otherWords(time = ''): string | null {
  const words = time.split(', ').filter((part) => sessionOfCell(part) === null);
  return findTimes(time).length > 0 || sessionOfCell(time) !== null ? null : words.join(', ');
}

const firstWord = (text: string) => fold(text).split(' ')[0];

const WORKED = /(?<!\p{L})(?:làm việc|làm bù|học bù|đi làm|đi học|mở cửa|trực)(?!\p{L})/iu;
const namesPlace = (title: string) => /^(?:tại|ở)\s/iu.test(title) || isPlaceLine(title);

/** A span that holds two other entries or more is the time of the whole list, not an entry. */
function withoutFrames(items: readonly ProgrammeItem[]): ProgrammeItem[] {
  return items.filter((frame) => {
    if (frame.start === null || frame.start === frame.end || frame.kind !== 'event') return true;
    const within = items.filter(
      (other) => other !== frame && other.start !== null && frame.start! <= other.start && other.end! <= frame.end!,
    );
    return within.length < 2;
  });
}
