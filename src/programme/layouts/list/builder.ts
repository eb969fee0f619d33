import { type Notice, notice } from '../../../model/notice.ts';
import type { Programme, ProgrammeItem, Slot } from '../../../model/programme.ts';
import type { DateMention } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import { beginsWithDuty } from '../../duty-words.ts';
import type { LayoutReading } from '../../layout.ts';
import { shortened } from '../../printed.ts';
import { isRule } from '../../rules.ts';
import { isDayOff } from '../../states.ts';
import { findTimes, type TimeMention } from '../../times.ts';
import { type DaySpan, spanOfItems, spansOf } from '../dated-text.ts';
import { type ForAll, NOTHING_FOR_ALL } from './common.ts';
import type { ListEntry } from './entry.ts';
import { withoutFrames } from './frames.ts';
import { halvesOpen, type OfEach, type OfList, openBesideEach, withHoursForAll } from './hours-for-all.ts';
import { type HoursOfAll, hoursFor } from './hours-of-all.ts';
import { itemOff, itemsOf, ofList, type Withdrawn } from './items.ts';
import { type MoreOptions, withMore } from './more.ts';
import { type MovedDay, movedDay, newMoment } from './moved-days.ts';
import { asksOfRest } from './rests-beside.ts';
import type { ListRow } from './row.ts';
import { entriesOfRow, wordsWithoutDay } from './row-entries.ts';
import { fateOfRow, whensOf } from './row-when.ts';
import type { SaidOfEach } from './said-of-each.ts';
import { isHeadlineSince, withEndsOfHeadlines } from './since.ts';
import { type ResolvedMove, withMoves } from './with-moves.ts';

/** Gathers items, rules and days on which nothing is. */
export class ListBuilder {
  readonly context: DayContext;
  readonly #subject: string | null;
  readonly #items: ProgrammeItem[] = [];
  readonly #notices: Notice[] = [];
  readonly #rules: { text: string; line: number }[] = [];
  readonly #empty: { date: string; slot: Slot }[] = [];
  readonly #reasons: { readonly days: readonly DaySpan[]; readonly text: string; readonly line: number }[] = [];
  #withdrawn: Withdrawn | null = null;
  /** How many entries stood above the last day on which nothing takes place. */
  #aboveOff = -1;
  /** Ids of the entries that are rows, before their days. */
  readonly #rows = new Set<string>();
  /** Ids of headlines that say only since when. */
  readonly #headlines = new Set<string>();
  /** Lines that are rows as a whole: whatever else looks like a day in them is none. */
  readonly #whole = new Set<number>();
  readonly #moves: ResolvedMove[] = [];
  readonly #each: OfEach[] = [];
  #count = 0;
  /** Month and year of the heading above. */
  month: number | null = null;
  year: number | null = null;
  /** Said so far; it holds for the rows of a table below too. */
  common: ForAll = NOTHING_FOR_ALL;
  /** Said of the days below it in the same part of the list (`… thứ Ba hằng tuần, từ 7 giờ 30. Cụ thể:`), or null. */
  part: {
    readonly time: TimeMention | null;
    readonly location: string | null;
    /** By the halves of the day, where its heading gives them. */
    readonly hours?: HoursOfAll | null;
  } | null = null;
  /** The last heading of a part above a table. */
  section: string | null = null;
  /** The day that the title gives all of the list (`Lịch cắt điện ngày 15/7/2025`), or null. */
  onlyDay: DateMention | null = null;
  /** Width of a full printed line of the document, or null when its lines are paragraphs. */
  width: number | null = null;

  /** It says who is on duty. */
  ofDuty = false;
  /** Several tables of who is on duty stand above: hours told now may be those of all or of the last. */
  belowRosters = false;
  /** What its title and heads call what is listed. */
  words: ReadonlySet<string> = new Set();

  readonly #ofRest: boolean;
  readonly #list: OfList = {
    isOfList: (item) => this.#isOfList(item),
    spansOf: (mention) => this.#spans(mention, this.month, this.year),
  };

  /** Whose days the title says they all are, or null. */
  leader: string | null = null;

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

  /** What words of the list say of a day that is moved; `own`: the day beside which they stand. */
  moved(
    { from, to, said }: MovedDay,
    line: number,
    { own = null, month = this.month }: { readonly own?: DateMention | null; readonly month?: number | null } = {},
  ): void {
    const startOf = (mention: DateMention | null) =>
      mention === null ? null : (this.#spans(mention, month, this.year)[0]?.start ?? null);
    const old = startOf(from ?? own);
    if (old === null) return;
    this.#moves.push({ from: old, to: startOf(to), line, at: to && said ? newMoment(said, to) : null });
    this.#empty.push({ date: old, slot: 'allDay' });
  }

  /** A line that is no entry, whatever looks like a day or an hour in it. */
  readWhole(line: number): void {
    this.#whole.add(line);
  }

  /** A day of the list on which nothing takes place. */
  nothingOn(mention: DateMention, line: number): void {
    this.#withdrawn ??= { mention, line };
    this.#aboveOff = this.size;
    for (const { start } of this.#spans(mention, this.month, this.year))
      if (start) this.#empty.push({ date: start, slot: 'allDay' });
  }

  /** Why something is so, which names a day; told where no entry has that day, but without an hour not below a day off. */
  reason(mention: DateMention, text: string, line: number): void {
    if (this.#aboveOff === this.size && findTimes(text).length === 0) return;
    this.#reasons.push({ days: this.#spans(mention, this.month, this.year), text, line });
  }

  row(row: ListRow): void {
    const { date = '', person } = row.cells;
    const inMonth = row.cells.month !== undefined && whensOf(row.cells).length > 0;
    if (isRule(date) && !inMonth) {
      this.rule([person, date].filter(Boolean).join(': '), row.line);
      return;
    }
    const list = { subject: this.#subject, month: this.month, year: this.year };
    const entries = row.dayless ? [] : entriesOfRow(row, list);
    const printed = entries.length === 0 ? wordsWithoutDay(row) : null;
    if (printed !== null) this.#notices.push(notice('line-unread', { line: row.line }, { printed }));
    const isOfDuty = this.ofDuty || beginsWithDuty(this.#subject ?? '');
    for (const entry of entries) {
      const move = entry.remark === undefined ? null : movedDay(entry.remark);
      if (move !== null && (move.from !== null || entries.length === 1))
        this.moved(move, row.line, {
          own: entry.mention.days.length === 1 ? entry.mention : null,
          month: entry.month,
        });
      this.#rows.add(String(this.#count + 1));
      const before = this.#items.length;
      this.add(entry);
      const isAsked = entry.status === 'confirmed' && asksOfRest(entry.remark ?? '', isOfDuty);
      if (row.status !== undefined || isAsked || fateOfRow(row.cells).asked)
        for (const { id, line } of this.#items.slice(before))
          this.#notices.push(notice('unclear-status', { line, item: id }));
    }
  }

  /** A row of which every number has its column. */
  wholeRow(row: ListRow): void {
    this.#whole.add(row.line);
    this.row(this.section === null ? row : { ...row, section: this.section });
  }

  /** A row over several lines, each of which it takes whole. */
  rowOfLines(row: ListRow, lines: readonly number[]): void {
    for (const line of lines) this.#whole.add(line);
    this.row(row);
  }

  add(given: ListEntry): void {
    const entry = this.#inPart(given);
    const id = String(++this.#count);
    const spans = this.#spans(entry.mention, entry.month, entry.year);
    const { items, notices } = itemsOf(entry, id, spans, { subject: this.#subject, isOff: this.#isOff(entry.title) });
    this.#items.push(...items);
    this.#notices.push(...notices);
    if (isHeadlineSince(entry)) for (const item of items) this.#headlines.add(item.id);
  }

  /** With the hour and the place that its part gives all its days; an entry with an hour or a session of its own keeps it. */
  #inPart(entry: ListEntry): ListEntry {
    const { part } = this;
    if (part === null) return entry;
    const location = entry.location ?? part.location;
    if (part.hours && entry.time === null) return { ...entry, time: hoursFor(part.hours, entry.slot), location };
    const timed = entry.time !== null || entry.slot !== null;
    return { ...entry, time: timed ? entry.time : part.time, location };
  }

  /** What a line or a sentence without a day says more of the last entry; false when it says nothing of it. */
  complete(text: string, options: MoreOptions = { named: true, remarks: false }): boolean {
    const last = this.#items.at(-1);
    if (last === undefined || withMore(last, text, options) === null) return false;
    this.#items.forEach((each, i) => {
      if (rowOf(each) === rowOf(last)) this.#items[i] = withMore(each, text, options) ?? each;
    });
    return true;
  }

  /** How many entries there are. */
  get size(): number {
    return this.#items.length;
  }

  /** Times of the sessions and a place that are said once for the whole list. */
  forAll(common: ForAll): void {
    const isAsked = this.belowRosters && common.lines.length > this.common.lines.length;
    const { items, notices, told } = withHoursForAll(this.#items, common, this.#list, isAsked);
    this.#items.splice(0, this.#items.length, ...items);
    this.#notices.push(...notices);
    if (told) for (const line of common.lines) this.#whole.add(line);
    this.common = isAsked ? { ...common, times: {}, apart: [], weekly: [] } : common;
  }

  /** Hours and a place that a paragraph tells for each of its days, for the entries from that index on. */
  ofEach({ common, asked }: Pick<SaidOfEach, 'common' | 'asked'>, from: number): void {
    if (common === null) return;
    const own = this.#items.slice(from);
    const list = { ...this.#list, isOfList: () => true };
    const { items, notices } = withHoursForAll(own, common, list, asked);
    this.#items.splice(from, own.length, ...items);
    this.#notices.push(...notices, ...halvesOpen(items, common, list));
    this.#each.push({ common, own: new Set(own.map(({ id }) => id)) });
  }

  /** Beside a table, a sentence with words of its own (`Kết quả được trả ngày 28/8`) is no row of it. */
  #isOfList({ id, title }: ProgrammeItem): boolean {
    return this.#rows.size < 2 || this.#rows.has(rowOf({ id })) || title === this.#subject;
  }

  finish(period: Programme['period']): LayoutReading {
    const off = this.#withdrawn !== null && this.#items.length === 0 ? itemOff(this.#subject, this.#withdrawn) : null;
    this.#items.push(...(off?.items ?? []));
    this.#notices.push(...(off?.notices ?? []));
    const lasting = withEndsOfHeadlines(this.#items, this.#headlines);
    const moved = withMoves(withoutFrames(lasting.items, this.#subject), this.#moves, this.#rules);
    const items = moved.items.map((each) => ofList(each, this.#subject, this.leader));
    const kept = new Set(items.map(({ id }) => id));
    const open = [...halvesOpen(items, this.common, this.#list), ...openBesideEach(items, this.#each, this.#list)];
    const other = this.#reasons
      .filter(({ days }) => !days.every(({ start }) => items.some((item) => item.start === start)))
      .map(({ text, line }) => notice('line-unread', { line }, { printed: shortened(text) }));
    const told = [...this.#notices, ...lasting.notices, ...moved.notices, ...open, ...other];
    const notices = told.filter(({ item: of }) => of === null || kept.has(of));
    const again = this.#whole;
    return { items, emptySlots: this.#empty, rules: this.#rules, notices, period: period ?? spanOfItems(items), again };
  }

  #isOff(title: string | null): boolean {
    if (this.#ofRest) return title === null || !WORKED.test(title);
    return title !== null && isDayOff(title);
  }

  #spans(mention: DateMention, month: number | null, year: number | null): DaySpan[] {
    const context = year === null ? this.context : { ...this.context, period: null, issued: null, year };
    return spansOf(mention, context, month);
  }
}

/** An entry with several days is an item for each. */
const rowOf = ({ id }: Pick<ProgrammeItem, 'id'>): string => id.split('.')[0]!;

const WORKED = /(?<!\p{L})(?:làm việc|làm bù|học bù|đi làm|đi học|mở cửa|trực)(?!\p{L})/iu;
