import { type Block, linesOf } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { ProgrammeItem, Slot } from '../../model/programme.ts';
import type { LocalDate } from '../../time/local.ts';
import { isStamp } from '../asides.ts';
import type { Cue, CueOptions } from '../cues.ts';
import type { DateMention } from '../dates.ts';
import { headingOfDate } from '../day-headings.ts';
import { SAME_DAY } from '../days.ts';
import type { DocumentText } from '../layout.ts';
import { type Moment, momentsIn } from '../moments.ts';
import { isNoEntry } from '../no-entry.ts';
import { type Passage, passageOf, placeOf, slice } from '../passage.ts';
import { isRule } from '../rules.ts';
import { isNothing } from '../states.ts';
import { readStretches, type Stretch } from '../stretches.ts';
import { readLeadingTime, type TimeMention } from '../times.ts';
import { toldOn } from '../told-of-past.ts';
import { dayOfAgenda } from './agenda-days.ts';
import { namedYear } from './dated-text.ts';
import { ANNOUNCES } from './notice/announced.ts';
import { isPlain } from './plain.ts';
import { partsOf } from './stray-parts.ts';
import { textsOf } from './stray-texts.ts';
import { takenBack } from './taken-back.ts';
import { contextOf, DayTracker } from './week/days.ts';
import type { Entry, ScheduleDay } from './week/entry.ts';
import { itemsOf } from './week/items.ts';

/**
 * Lines that name a day or an hour and became no item of the layout that read the document: each is an entry of its own,
 * with what is sure of it (its own day or that of the heading above, its hour, its words) and a mark for a person.
 */
export interface Strays {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
  /** Lines of the source that stand in these items. */
  readonly lines: ReadonlySet<number>;
}

const OPTIONS: CueOptions = { openDays: true, ordinals: false, letters: false };

/** `wanted`: lines that stand in none of the `known` items, or null for every line. Ids go on after those. */
export function readStrays(
  document: DocumentText,
  wanted: ReadonlySet<number> | null,
  known: readonly ProgrammeItem[],
): Strays {
  if (wanted?.size === 0) return { items: [], notices: [], lines: new Set() };
  const printed = document.source.blocks.flatMap(printedOf);
  const context = contextOf(document, printed);
  const year = context.period || context.issued ? context.year : (context.year ?? namedYear(printed));
  const walk = new StrayWalk(new DayTracker({ ...context, year }), wanted);
  const texts = textsOf(document, OPTIONS).flatMap(partsOf);
  for (const [i, passage] of texts.entries()) {
    const agenda = dayOfAgenda(passage.text, texts[i + 1]?.text, OPTIONS);
    if (agenda) walk.open(agenda, placeOf(passage).line);
    else walk.take(passage);
  }
  const from = Math.max(0, ...known.map(({ id }) => Number.parseInt(id, 10) || 0));
  const partial = document.masthead.scope === 'partial';
  const read = walk.entries
    .map((entry, i) => ({
      entry,
      ...itemsOf(entry, String(from + i + 1), walk.days.context, document.organization),
    }))
    .map((each) =>
      partial ? { ...each, items: each.items.map((item) => takenBack(item, each.entry.words.text)) } : each,
    )
    .filter(({ items }) => items.every(({ title }) => title !== ''))
    .filter(({ items }) => !items.some((item) => known.some((other) => isSame(item, other))))
    .filter(({ items }) => !items.every((item) => isPast(item, document.masthead.issued)));
  const items = read.flatMap((each) => each.items);
  // Beside another layout even a plain sentence stands outside what the document is.
  const since = toldOn(document);
  const announces = printed.some((text) => ANNOUNCES.test(text));
  const sure = (entry: Entry, { start }: ProgrammeItem) =>
    wanted === null && isPlain(walk.sentences.get(entry)!, start as LocalDate | null, since, announces);
  const alone = read.flatMap(({ entry, items: own }) => own.filter((item) => !sure(entry, item)));
  return {
    items,
    notices: [
      ...read.flatMap(({ notices }) => notices),
      ...alone.map(({ id, line }) => notice('line-alone', { line, item: id })),
    ],
    lines: new Set(read.flatMap(({ entry }) => lineNumbers(entry.words))),
  };
}

/** The line was read: the day that no item has is but mentioned in it, or an hour behind the words was left. */
const isSame = (item: ProgrammeItem, other: ProgrammeItem): boolean =>
  item.line === other.line &&
  item.start === other.start &&
  (item.startTime === other.startTime || (other.startTime === null && item.title.startsWith(other.title)));

/** `Sáng ngày 08/10, tổ công tác đã đưa …` in a letter of later: told, not announced. */
const isPast = ({ title, end }: ProgrammeItem, issued: string | null): boolean =>
  issued !== null && end !== null && end < issued && /(?<!\p{L})(?:đã|vừa qua|vừa rồi)(?!\p{L})/iu.test(title);

const printedOf = (block: Block): string[] => linesOf(block).map((line) => passageOf(line).text.trim());
const lineNumbers = ({ places }: Passage): number[] => places.map(({ place }) => place.line);

/** Fewer letters are the rest of something else. */
const LEAST_WORDS = /\p{L}{2,}.*\s\p{L}{2,}/u;

class StrayWalk {
  readonly days: DayTracker;
  readonly entries: Entry[] = [];
  /** The sentence or paragraph in which each entry stands. */
  readonly sentences = new Map<Entry, Passage>();
  readonly #wanted: ReadonlySet<number> | null;
  #day: ScheduleDay | null = null;
  #slot: Slot | null = null;
  #time: TimeMention | null = null;
  /** The text before was taken: labels below it belong to it. */
  #open = false;

  constructor(days: DayTracker, wanted: ReadonlySet<number> | null) {
    this.days = days;
    this.#wanted = wanted;
  }

  /** A day for the hours below. */
  open(date: DateMention, line: number): void {
    this.#day = this.days.read(headingOfDate(date), line);
    this.#slot = null;
    this.#time = null;
    this.#open = false;
  }

  take(passage: Passage): void {
    const stretches = readStretches(passage.text, OPTIONS);
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
      !LEAST_WORDS.test(words.text)
    ) {
      this.#open = false;
      return;
    }
    const entries = this.#entriesOf(words, cues, own);
    this.#open = entries.length > 0;
    this.entries.push(...entries);
    for (const entry of entries) this.sentences.set(entry, passage);
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
  #entriesOf(words: Passage, cues: readonly Cue[], own: Own): Entry[] {
    const moments = own.day || own.time ? [] : momentsOf(words.text);
    return (moments.length > 0 ? moments : [null]).flatMap((moment) => this.#entryOf(words, cues, own, moment) ?? []);
  }

  #entryOf(words: Passage, cues: readonly Cue[], own: Own, moment: Moment | null): Entry | null {
    const named = moment?.date ? this.days.read(headingOfDate(moment.date), placeOf(words).line) : null;
    const day = own.day ?? named ?? (SAME_DAY.test(words.text) ? (this.entries.at(-1)?.day ?? this.#day) : this.#day);
    const said = own.day !== null || own.time !== null || own.slot !== null || moment !== null;
    const listed = cues.some(({ type }) => type === 'mark') && this.#day !== null;
    if (!said && !(this.#wanted === null ? listed : this.#open)) return null;
    return {
      words: withoutMoment(words, moment),
      day,
      slot: own.slot ?? moment?.slot ?? (own.day || moment?.date ? null : this.#slot),
      ownSlot: own.slot !== null,
      time: own.time ?? moment?.time ?? this.#time,
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

/** The first moment with a day, and those that stand beside it: `ngày 10/5 đến 20/5 và ngày 01/6 đến 10/6`. */
function momentsOf(text: string): Moment[] {
  const all = momentsIn(text);
  const first = all.findIndex(({ date }) => date !== null);
  if (first < 0) return readLeadingTime(text) || SAME_DAY.test(text) ? all.slice(0, 1) : [];
  const apart = all.findIndex(
    ({ from, date }, i) => i > first && (date === null || !AND.test(text.slice(all[i - 1]!.to, from))),
  );
  return all.slice(first, apart < 0 ? undefined : apart);
}
const AND = /^[\s,;]*(?:và|hoặc)?[\s,]*$/iu;

/** A moment at the head of the words is none of them; within them it stays as printed. */
function withoutMoment(words: Passage, moment: Moment | null): Passage {
  const leads = moment !== null && !/\p{L}/u.test(words.text.slice(0, moment.from));
  const rest = leads ? slice(words, moment.to) : words;
  return LEAST_WORDS.test(rest.text) ? rest : words;
}
