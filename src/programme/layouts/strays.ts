import { type Block, linesOf } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { LocalDate } from '../../time/local.ts';
import type { DocumentText } from '../layout.ts';
import { type Passage, placeOf } from '../passage.ts';
import { printedText } from '../printed.ts';
import { toldOn } from '../told-of-past.ts';
import { dayOfAgenda } from './agenda-days.ts';
import { namedYear } from './dated-text.ts';
import { ANNOUNCES } from './notice/announced.ts';
import { aboveFirstPoint, formOfPoint, isPlain, saysWhatComes, tellsWhatWas } from './plain.ts';
import { partsOf } from './stray-parts.ts';
import { textsOf } from './stray-texts.ts';
import { lineNumbers, STRAY_CUES, StrayWalk } from './stray-walk.ts';
import { takenBack } from './taken-back.ts';
import { contextOf } from './week/context.ts';
import { DayTracker } from './week/days.ts';
import type { Entry } from './week/entry.ts';
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
  /** One tells its day from the day of writing (`sáng mai`). */
  readonly tellsDay: boolean;
}

/** `wanted`: lines that stand in none of the `known` items, or null for every line. Ids go on after those. */
export function readStrays(
  document: DocumentText,
  wanted: ReadonlySet<number> | null,
  known: readonly ProgrammeItem[],
): Strays {
  if (wanted?.size === 0) return { items: [], notices: [], lines: new Set(), tellsDay: false };
  const printed = document.source.blocks.flatMap(printedOf);
  const context = contextOf(document, printed);
  const year = context.period || context.issued ? context.year : (context.year ?? namedYear(printed));
  const since = toldOn(document);
  const said = [document.masthead.title ?? '', ...aboveFirstPoint(printed)];
  const walk = new StrayWalk(new DayTracker({ ...context, year }), wanted, since, known);
  walk.isList = wanted === null && saysWhatComes(said);
  const texts = textsOf(document, STRAY_CUES).flatMap(partsOf);
  for (const [i, passage] of texts.entries()) {
    const agenda = dayOfAgenda(passage.text, texts[i + 1]?.text, STRAY_CUES);
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
  const announces = printed.some((text) => ANNOUNCES.test(text));
  const least = tellsWhatWas(said) ? null : saysWhatComes(said) ? LEAST_ALIKE : LEAST_ALIKE_UNSAID;
  const vouched =
    wanted === null && least !== null
      ? vouchedFor(read, walk.sentences, { least, since, isList: walk.isList })
      : new Set<Entry>();
  const sure = (entry: Entry, { start }: ProgrammeItem) =>
    vouched.has(entry) ||
    (wanted === null && isPlain(walk.sentences.get(entry)!, start as LocalDate | null, since, announces, walk.isList));
  const alone = read.flatMap(({ entry, items: own }) => own.filter((item) => !sure(entry, item)));
  return {
    items,
    notices: [
      ...read.flatMap(({ notices }) => notices),
      ...alone.map(({ id, line }) => notice('line-alone', { line, item: id })),
    ],
    lines: new Set(read.flatMap(({ entry }) => lineNumbers(entry.words))),
    tellsDay: walk.tellsDay,
  };
}

/**
 * Several points that say in the same form what is when are a list: each vouches for the others, but for those of a day
 * that is over. `least`: so many are several; `since`: the day on which the text was published, or null.
 */
function vouchedFor(
  read: readonly { readonly entry: Entry; readonly items: readonly ProgrammeItem[] }[],
  sentences: ReadonlyMap<Entry, Passage>,
  { least, since, isList }: { readonly least: number; readonly since: LocalDate | null; readonly isList: boolean },
): ReadonlySet<Entry> {
  const forms = Map.groupBy(read, ({ entry, items }) =>
    items.every(({ start }) => start !== null && (since === null || start > since))
      ? formOfPoint(sentences.get(entry)!, items[0]!.timing === 'deadline', isList)
      : null,
  );
  const alike = [...forms].flatMap(([form, each]) => (form !== null && each.length >= least ? each : []));
  return new Set(alike.map(({ entry }) => entry));
}
const LEAST_ALIKE = 2;
/** Where nothing says that the text is of what is to come. */
const LEAST_ALIKE_UNSAID = 3;

/** The line was read: the day that no item has is but mentioned in it, or an hour behind the words was left. */
const isSame = (item: ProgrammeItem, other: ProgrammeItem): boolean =>
  item.line === other.line &&
  item.start === other.start &&
  (item.startTime === other.startTime || (other.startTime === null && item.title.startsWith(other.title)));

/** `Sáng ngày 08/10, tổ công tác đã đưa …` in a letter of later: told, not announced. */
const isPast = ({ title, end }: ProgrammeItem, issued: string | null): boolean =>
  issued !== null && end !== null && end < issued && /(?<!\p{L})(?:đã|vừa qua|vừa rồi)(?!\p{L})/iu.test(title);

const printedOf = (block: Block): string[] => linesOf(block).map(printedText);
