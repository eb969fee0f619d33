import type { Line } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import type { LocalDate } from '../../../time/local.ts';
import { join, type Passage } from '../../passage.ts';
import type { EmptySession, Entry, Schedule, ScheduleDay } from './entry.ts';

/** Collects the entries of a schedule, and notices headings under which nothing stands. */
export class ScheduleBuilder {
  readonly #entries: Entry[] = [];
  readonly #empty: EmptySession[] = [];
  readonly #days: ScheduleDay[] = [];
  readonly #heads = new Set<number>();
  readonly #rules: Schedule['rules'][number][] = [];
  #day: ScheduleDay | null = null;
  #slot: Slot | null = null;
  /** Of the document, and of the part that stands open. */
  readonly #changed: boolean;
  #partChanged = false;
  /** The day of the last row of the tables above. */
  #left: ScheduleDay | null = null;
  /** That the days above stand for what follows is to be doubted. */
  doubtsDays = false;
  /** Nothing was said of the day, or of the session, yet. */
  #dayOpen = false;
  #slotOpen = false;
  /** Leaders stand above what follows, below the last entry. */
  #ended = false;

  /** @param changed the document says of itself that it changes another */
  constructor(changed = false) {
    this.#changed = changed;
  }

  get day(): ScheduleDay | null {
    return this.#day;
  }

  /** The day of the tables above the text, to be doubted; null where nothing stands above or their week has ended. */
  get dayLeft(): ScheduleDay | null {
    return this.#left;
  }

  /** Some day stood above already. */
  get hasDays(): boolean {
    return this.#days.length > 0;
  }

  get hasEntries(): boolean {
    return this.#entries.length > 0;
  }

  get slot(): Slot | null {
    return this.#slot;
  }

  /** The last entry since the last heading, if any. */
  get last(): Entry | null {
    return this.#slotOpen || this.#dayOpen || this.#ended ? null : (this.#entries.at(-1) ?? null);
  }

  /** The days of the entries so far: of one leader's, or of all. */
  daysOf(leader: string | null): readonly (LocalDate | null)[] {
    const own = this.#entries.filter((entry) => leader === null || entry.leader === leader);
    return own.flatMap(({ day }) => (day?.part === undefined ? (day?.dates.map(({ date }) => date) ?? []) : []));
  }

  openDay(day: ScheduleDay): void {
    const same = this.#day !== null && firstKey(this.#day) !== null && firstKey(this.#day) === firstKey(day);
    if (same) this.#dayOpen = false;
    this.#close();
    this.#day = day;
    this.#left = null;
    this.#slot = null;
    this.#dayOpen = true;
    if (!same) this.#days.push(day);
  }

  openSession(slot: Slot): void {
    this.#closeSession();
    this.#slot = slot;
    this.#slotOpen = true;
    this.#dayOpen = false;
  }

  /** @param changes its title says that changes are listed under it */
  openPart(changes: boolean): void {
    this.leaveSession();
    this.#partChanged = changes;
  }

  /** What follows belongs to no day, unless it has an hour. */
  leaveDay(): void {
    // A heading that stands last has yet to be filled.
    if (this.#dayOpen || this.#slotOpen) return;
    this.#left = this.#day;
    this.#day = null;
    this.#slot = null;
  }

  /** Nor is it of the same week. */
  leaveWeek(): void {
    this.#left = null;
  }

  /** What follows belongs to no session. */
  leaveSession(): void {
    this.#closeSession();
    this.#slot = null;
  }

  add(entry: Entry): void {
    const dayAbove = entry.dayAbove === true || this.doubtsDays;
    this.#entries.push({
      ...entry,
      dayAbove,
      changedBy: this.#partChanged ? 'part' : this.#changed ? 'document' : null,
    });
    this.#slotOpen = false;
    this.#dayOpen = false;
    this.#ended = false;
  }

  /** Leaders stand above what follows: nothing of it is of the last entry. */
  endEntry(): void {
    this.#ended = true;
  }

  /** An entry that brings its own day. */
  addOn(entry: Entry & { readonly day: ScheduleDay }): void {
    this.openDay(entry.day);
    this.add(entry);
  }

  /** More words for the last entry. */
  append(words: Passage, by: ' ' | '\n'): void {
    const last = this.#entries.pop();
    if (last) this.#entries.push({ ...last, words: last.words.text === '' ? words : join([last.words, words], by) });
  }

  /** Where the last entry begins or ends is not certain. */
  doubt(): void {
    const last = this.#entries.pop();
    if (last) this.#entries.push({ ...last, unclear: true });
  }

  /** What recurs without a date; it belongs to no day of this week. */
  rule(text: string, line: number): void {
    this.#rules.push({ text, line });
  }

  /** Lines that are no entries and not left: heads that stand in the days of their entries, those in which a table is signed. */
  markTold(lines: readonly Line[]): void {
    for (const { place } of lines) this.#heads.add(place.line);
  }

  /** The last entry again, told at length. */
  remark(text: string): void {
    const last = this.#entries.pop();
    if (last) this.#entries.push({ ...last, remark: last.remark === undefined ? text : `${last.remark} ${text}` });
  }

  /** `Không có nội dung`. */
  nothing(slot: Slot | null = this.#slot): void {
    this.#note(slot ?? 'allDay');
    this.#slotOpen = false;
    this.#dayOpen = false;
  }

  /** `Giữ nguyên lịch cũ`: neither an entry, nor is nothing there. */
  kept(): void {
    this.#slotOpen = false;
    this.#dayOpen = false;
  }

  finish(): Schedule {
    this.#close();
    const empty = this.#empty.filter((session) => !this.#entries.some((entry) => fills(entry, session)));
    return { entries: this.#entries, empty, days: this.#days, rules: this.#rules, heads: this.#heads };
  }

  #close(): void {
    this.#closeSession();
    if (this.#dayOpen) this.#note('allDay');
    this.#dayOpen = false;
  }

  #closeSession(): void {
    if (this.#slotOpen && this.#slot) this.#note(this.#slot);
    this.#slotOpen = false;
  }

  #note(slot: Slot): void {
    if (this.#day) this.#empty.push({ day: this.#day, slot });
  }
}

const firstKey = (day: ScheduleDay): string | null => day.dates.map(({ date }) => date ?? '').join() || null;

/** What one leader has nothing to do in, another may fill. */
const fills = (entry: Entry, { day, slot }: EmptySession): boolean =>
  entry.day !== null &&
  firstKey(entry.day) === firstKey(day) &&
  (slot === 'allDay' || entry.slot === slot || (entry.slot === 'allDay' && entry.ownSlot === false));
