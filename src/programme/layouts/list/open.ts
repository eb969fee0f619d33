import type { Slot } from '../../../model/programme.ts';
import type { DateMention } from '../../dates.ts';
import { isSubject, namesLeader } from '../../subjects.ts';
import type { TimeMention } from '../../times.ts';
import type { ListBuilder } from './builder.ts';
import { entriesOf } from './clause-entries.ts';
import type { Clause } from './clauses.ts';
import type { ListEntry } from './entry.ts';
import type { NumberedTopic } from './numbered-topics.ts';
import { isPartName, placeOfPart } from './part-names.ts';
import { titleOf } from './titles.ts';

/** What the headings above still say. */
export interface Open {
  day: DateMention | null;
  /** The heading's own words, for its weekday. */
  around: string;
  slot: Slot | null;
  time: TimeMention | null;
  /** The clause that named the day. */
  heading: Clause | null;
  /** Nothing has been said of the day yet. */
  fresh: boolean;
  /** An entry below the heading is a line without a mark that names its place. */
  placed: boolean;
  section: string | null;
  /** Where a line below the heading of a part says that its days are, or null. */
  place: string | null;
  /** The half of the day that the heading of a part gives all its days (`1. Chủ tịch, buổi sáng:`), or null. */
  half: Slot | null;
  /** Days stand above the parts of them (`a) Thứ Năm 14/11:` over `- Đơn vị bầu cử số 1:`), or below; null before the first of either. */
  daysAbove: boolean | null;
  /** What the days below a heading of a part (`II. Tiếp công dân`) are for, or null. */
  topic: string | null;
  /** What the number of a part within it says of its days, or null. */
  numbered: NumberedTopic | null;
  /** A line that may say what takes place stands right above. */
  unnamed: boolean;
  /** What a line said of the days listed below it (`Bí thư tiếp công dân vào các ngày:`), or null. */
  announced: Clause | null;
  /** Named earlier in the same paragraph. */
  leader: string | null;
  /** Who receives on the days below a rule (`Chủ tịch: thứ Năm hằng tuần, cụ thể:`), or null. */
  ruled: string | null;
  /** The day of the last entry, for `14 giờ cùng ngày`. */
  last: DateMention | null;
  /** Its line. */
  lastLine: number;
  /** The last entry was `Thời gian: …`: what the labels below name belongs to it. */
  labelled: boolean;
  /** What the clause that closes the paragraph says of its entries: that they are off, or may be. */
  said: Partial<Pick<ListEntry, 'status' | 'note' | 'remark'>>;
}

export const nothingOpen = (): Open => ({
  day: null,
  around: '',
  slot: null,
  time: null,
  heading: null,
  fresh: false,
  placed: false,
  section: null,
  place: null,
  half: null,
  daysAbove: null,
  topic: null,
  numbered: null,
  unnamed: false,
  announced: null,
  leader: null,
  ruled: null,
  last: null,
  lastLine: 0,
  labelled: false,
  said: {},
});

/** An entry of the clause, with what the headings above still say. */
export function add(clause: Clause, day: DateMention, open: Open, builder: ListBuilder): void {
  open.fresh = false;
  open.last = day;
  open.lastLine = clause.passage.places.at(-1)!.place.line;
  const under = clause.moment?.date ? null : open;
  for (const entry of entriesOf(clause, day, builder)) {
    open.leader = entry.leader ?? open.leader;
    addUnder(
      {
        ...entry,
        time: entry.time ?? (clause.moment?.slot ? null : (under?.time ?? null)),
        slot: entry.slot ?? under?.slot ?? null,
        around: entry.around === '' ? open.around : entry.around,
      },
      open,
      builder,
    );
  }
}

/** The entry with the half, the words, the place and the leader that the headings above give those that have none. */
export function addUnder(entry: ListEntry, open: Open, builder: ListBuilder): void {
  // `3. Tổ đại biểu số 3: ngày 09/6 …` ends the part above.
  if (open.leader !== null && isPartName(open.leader)) open.section = null;
  const topic = open.numbered?.name ?? open.topic;
  const [announced] = open.announced ? entriesOf(open.announced, entry.mention, builder) : [];
  const title = entry.title ?? announced?.title ?? null;
  builder.add({
    ...entry,
    ...open.said,
    note: [entry.note, open.said.note].filter(Boolean).join('; ') || null,
    slot: entry.slot ?? (entry.time === null ? open.half : null),
    title: open.numbered === null ? (title ?? topic) : titleOf({ ...entry, title }, open.numbered.name),
    unread: entry.unread || (open.unnamed && title === null && topic === null),
    location: entry.location ?? announced?.location ?? open.place,
    leader:
      open.leader ??
      announced?.leader ??
      open.ruled ??
      (open.section !== null && namesWho(open.section) ? open.section : null),
    section: open.section === null ? [] : [open.section],
  });
}

/** Whether a line stands directly below the last entry, or with a blank line between. */
export const isBelowLast = (line: number, { last, lastLine }: Open): boolean => last !== null && line - lastLine <= 2;

/** A day under a rule or the heading of a part, a leader or a place, with nothing below it: what stands above says what it is for. */
export function withoutBullets(open: Open, builder: ListBuilder): void {
  const said =
    (open.numbered ?? open.topic ?? builder.part) !== null ||
    (open.section !== null && (namesWho(open.section) || placeOfPart(open.section) !== null));
  if (said && open.fresh && open.day !== null && open.heading !== null)
    add({ ...open.heading, words: '' }, open.day, open, builder);
}

const namesWho = (section: string): boolean => isSubject(section) || namesLeader(section);
