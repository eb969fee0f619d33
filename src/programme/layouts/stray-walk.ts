import type { ProgrammeItem, Slot } from '../../model/programme.ts';
import type { LocalDate } from '../../time/local.ts';
import { isStamp } from '../asides.ts';
import type { Cue, CueOptions } from '../cues.ts';
import type { DateMention } from '../dates.ts';
import { headingOfDate } from '../day-headings.ts';
import { isSameDayAlone, SAME_DAY } from '../days.ts';
import { areDaysApart } from '../listed-days.ts';
import { type Moment, momentsIn } from '../moments.ts';
import { movedTo, withoutOldDay } from '../moved-days.ts';
import { isNoEntry } from '../no-entry.ts';
import { type Passage, placeOf, slice } from '../passage.ts';
import { isRule } from '../rules.ts';
import { isNothing } from '../states.ts';
import { keepsSession } from '../stays.ts';
import { readStretches, type Stretch } from '../stretches.ts';
import { readLeadingTime, type TimeMention } from '../times.ts';
import { relativeEntry } from './relative-entries.ts';
import type { DayTracker } from './week/days.ts';
import type { Entry, ScheduleDay } from './week/entry.ts';

export const STRAY_CUES: CueOptions = { openDays: true, ordinals: false, letters: false };

export const lineNumbers = ({ places }: Passage): number[] => places.map(({ place }) => place.line);

/** Fewer letters are the rest of something else. */
const LEAST_WORDS = /\p{L}{2,}.*\s\p{L}{2,}/u;

/** Texts from top to bottom: which of them are entries, and what the headings above say of them. */
export class StrayWalk {
  readonly days: DayTracker;
  readonly entries: Entry[] = [];
  /** The sentence or paragraph in which each entry stands. */
  readonly sentences = new Map<Entry, Passage>();
  tellsDay = false;
  /** Its title, or what stands above its points, says that it lists what is to come. */
  isList = false;
  readonly #wanted: ReadonlySet<number> | null;
  readonly #published: LocalDate | null;
  #day: ScheduleDay | null = null;
  #slot: Slot | null = null;
  #time: TimeMention | null = null;
  /** The text before was taken: labels below it belong to it. */
  #open = false;

  /** What the layout has read. */
  readonly #known: readonly ProgrammeItem[];

  constructor(
    days: DayTracker,
    wanted: ReadonlySet<number> | null,
    published: LocalDate | null,
    known: readonly ProgrammeItem[],
  ) {
    this.days = days;
    this.#wanted = wanted;
    this.#published = published;
    this.#known = known;
  }

  /** A day for the hours below. */
  open(date: DateMention, line: number): void {
    this.#day = this.days.read(headingOfDate(date), line);
    this.#slot = null;
    this.#time = null;
    this.#open = false;
  }

  take(passage: Passage): void {
    const stretches = readStretches(passage.text, STRAY_CUES);
    for (const stretch of stretches) this.#stretch(passage, stretch);
  }

  #stretch(passage: Passage, { cues, from, words: start, to }: Stretch): void {
    const whole = slice(passage, from, to);
    const words = slice(passage, start, to);
    const own = this.#follow(cues, words);
    const isWanted = this.#wanted === null || lineNumbers(whole).some((line) => this.#wanted!.has(line));
    if (
      !isWanted ||
      isRule(whole.text) ||
      isNoEntry(whole.text) ||
      isStamp(whole.text) ||
      isNothing(words.text) ||
      keepsSession(words.text) ||
      isSameDayAlone(words.text) ||
      !LEAST_WORDS.test(words.text)
    ) {
      this.#open = false;
      return;
    }
    const entries = this.#entriesOf(words, cues, own, whole);
    this.#open = entries.length > 0;
    this.entries.push(...entries);
    for (const entry of entries) this.sentences.set(entry, passage);
  }

  /** `2. Hội vật: ngày 09/6`, and below it `- 8h00: Cân đô vật`: the one day of what is read right above, its next line or an hour of its list. */
  #dayOfEntryAbove(line: number): ScheduleDay | null {
    const above = this.#known.findLast((item) => item.line < line);
    if (!above?.start || above.start !== above.end || above.timing !== 'on') return null;
    const date = above.start as LocalDate;
    return { dates: [{ date, problem: null }], weekdays: [], printed: date, lunar: null, line: above.line };
  }

  /** Headings hold for what follows; beside words they are the entry's own. */
  #follow(cues: readonly Cue[], words: Passage): Own {
    const heading = find(cues, 'day')?.heading;
    const slot = find(cues, 'session')?.slot ?? null;
    const time = find(cues, 'time')?.time ?? null;
    const leader = find(cues, 'subject')?.name ?? null;
    const alone = words.text === '';
    const day = heading ? this.days.read(heading, placeOf(words).line) : null;
    if (day && (alone || heading!.weekdays.length > 0 || heading!.closed)) {
      this.#day = day;
      this.#slot = null;
      this.#time = null;
    }
    if (slot && (alone || find(cues, 'session')!.closed)) this.#slot = slot;
    this.#time = alone ? time : null;
    return { day, slot, time, leader };
  }

  /** One for each of the moments that stand side by side in the words. */
  #entriesOf(words: Passage, cues: readonly Cue[], own: Own, whole: Passage): Entry[] {
    const moments = own.day || own.time ? [] : momentsOf(words.text);
    return (moments.length > 0 ? moments : [null]).flatMap(
      (moment) => this.#entryOf(words, cues, own, moment, whole) ?? [],
    );
  }

  /** Of a list each of the days that it counts up is told for itself. */
  #dayNamed(words: Passage, moment: Moment | null): ScheduleDay | null {
    if (moment?.date == null) return null;
    const day = this.days.read(headingOfDate(moment.date), placeOf(words).line);
    const isApart = this.isList && areDaysApart(moment.date, words.text.slice(0, moment.date.index));
    return isApart ? { ...day, apart: true } : day;
  }

  #entryOf(words: Passage, cues: readonly Cue[], own: Own, moment: Moment | null, whole: Passage): Entry | null {
    const named = this.#dayNamed(words, moment);
    const told = own.day || named ? null : relativeEntry(whole, words, this.#published);
    this.tellsDay ||= told !== null;
    const day =
      own.day ??
      named ??
      told?.day ??
      (SAME_DAY.test(words.text) ? (this.entries.at(-1)?.day ?? this.#day) : this.#day) ??
      (own.time && cues.some(({ type }) => type === 'mark') ? this.#dayOfEntryAbove(placeOf(words).line) : null);
    const said = own.day !== null || own.time !== null || own.slot !== null || moment !== null || told !== null;
    const listed = cues.some(({ type }) => type === 'mark') && this.#day !== null;
    if (!said && !(this.#wanted === null ? listed : this.#open)) return null;
    return {
      words: told?.words ?? withoutMoment(words, moment),
      day,
      slot: own.slot ?? moment?.slot ?? told?.slot ?? (own.day || moment?.date || told ? null : this.#slot),
      ownSlot: own.slot !== null,
      time: own.time ?? moment?.time ?? told?.time ?? this.#time,
      leader: own.leader,
      columns: {},
      section: [],
      alone: true,
    };
  }
}

const find = <T extends Cue['type']>(cues: readonly Cue[], type: T) =>
  cues.find((cue): cue is Extract<Cue, { readonly type: T }> => cue.type === type);

/** What stands before the words of an entry. */
type Own = Pick<Entry, 'day' | 'slot' | 'time' | 'leader'>;

/** `(thường lệ ngày 02 hằng tháng)` beside the day of this time. */
const OF_EVERY = /^\s(?:của\s)?(?:hằng|hàng|mỗi)\s(?:tuần|tháng|quý|năm)(?!\p{L})/iu;

/** The first moment with a day, and those that stand beside it: `ngày 10/5 đến 20/5 và ngày 01/6 đến 10/6`. */
function momentsOf(text: string): Moment[] {
  const all = momentsIn(text).filter(({ to }) => !OF_EVERY.test(text.slice(to)));
  // `riêng ca 3 ngày 02/9 chuyển sang chiều 01/9`: it takes place on the day to which it goes.
  const to = withoutOldDay(text) === text ? movedTo(text) : null;
  const moved = to === null ? [] : all.filter(({ from, date }) => date !== null && from >= text.length - to.length);
  if (moved.length === 1) return moved;
  const first = all.findIndex(({ date }) => date !== null);
  if (first < 0) return readLeadingTime(text) || SAME_DAY.test(text) ? all.slice(0, 1) : [];
  const apart = all.findIndex(
    ({ from, date }, i) => i > first && (date === null || !AND.test(text.slice(all[i - 1]!.to, from))),
  );
  return all.slice(first, apart < 0 ? undefined : apart);
}
const AND = /^[\s,;]{0,4}(?:và|hoặc)?[\s,]{0,4}$/iu;

/** A moment at the head of the words is none of them; within them it stays as printed. */
function withoutMoment(words: Passage, moment: Moment | null): Passage {
  const leads = moment !== null && !/\p{L}/u.test(words.text.slice(0, moment.from));
  const rest = leads ? slice(words, moment.to) : words;
  return LEAST_WORDS.test(rest.text) ? rest : words;
}
