import { linesOf, type SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type CueOptions, readCues } from './cues.ts';
import { kindOfTitle } from './kinds.ts';
import { doubtfulHeads } from './paper-parts.ts';
import { printedText } from './printed.ts';
import { hasVerb } from './subjects.ts';

/**
 * Below its last day a page goes on with words of its own. A line at the very end of a schedule for which nothing speaks
 * (no hour, session, mark, leader or place, nothing that is done, no heading right above it) may be one of them, so a
 * person has to look. A schedule whose every entry is so bare has no such end. So may be whatever its last numbers hold, where
 * others of these are remarks to everybody.
 */
export function looseEnds(source: SourceText, items: readonly ProgrammeItem[]): Notice[] {
  const printed = printedIn(source);
  const ordered = items.toSorted((a, b) => a.line - b.line);
  const marks = ordered.map((item) => markOf(printed.get(item.line)?.text ?? ''));
  const last = ordered.findLastIndex(
    (item, i) => speaksForItself(item, printed) && !isRemark(item, marks[i]!, marks.slice(0, i)),
  );
  const numbered = numberedEnds(printed);
  return ordered
    .filter(({ line }, i) => (last >= 0 && i > last) || numbered.has(line))
    .map(({ id, line }) => notice('line-alone', { line, item: id }));
}

/** The lines of last numbers that may be remarks as others among them. */
function numberedEnds(printed: ReadonlyMap<number, Printed>): ReadonlySet<number> {
  const [places, texts] = [[...printed.keys()], [...printed.values()].map(({ text }) => text)];
  const lines = texts.map((text) => {
    const types = new Set(readCues(text, 0, true, OF_PAPER).cues.map(({ type }) => type));
    return { text, dated: types.has('day'), timed: types.has('time') || types.has('session') };
  });
  return new Set(doubtfulHeads(lines).map((i) => places[i]!));
}

/** `* Trực tiếp nhận đơn: Thư ký A` behind a mark that no entry above has. */
const isRemark = (
  { title, startTime }: ProgrammeItem,
  mark: string | null,
  above: readonly (string | null)[],
): boolean =>
  mark !== null && startTime === null && LABELLED.test(title) && above.length >= LEAST_ABOVE && !above.includes(mark);
const LABELLED = /^[^:;.,\d]{3,40}:\s\p{Lu}/u;
const LEAST_ABOVE = 3;

/** The list mark that is all that stands before the words, or null. */
function markOf(text: string): string | null {
  const [cue, ...others] = readCues(text, 0, true, LINE).cues;
  return cue?.type === 'mark' && others.length === 0 ? cue.mark : null;
}

const LINE: CueOptions = { openDays: true, ordinals: false, letters: true };
const OF_PAPER: CueOptions = { ...LINE, letters: false };

interface Printed {
  readonly text: string;
  /** The nearest words above. */
  readonly above: string;
}

/** Paragraphs by their line; what stands in a table has its row around it. */
function printedIn({ blocks }: SourceText): ReadonlyMap<number, Printed> {
  const printed = new Map<number, Printed>();
  let above = '';
  for (const block of blocks) {
    if (block.type === 'table') above = '';
    else {
      for (const line of linesOf(block)) {
        const text = printedText(line);
        if (text === '') continue;
        printed.set(line.place.line, { text, above });
        above = text;
      }
    }
  }
  return printed;
}

function speaksForItself(item: ProgrammeItem, printed: ReadonlyMap<number, Printed>): boolean {
  const line = printed.get(item.line);
  return (
    line === undefined ||
    item.kind !== 'event' ||
    FIELDS.some((field) => item[field] !== null) ||
    hasVerb(item.title) ||
    kindOfTitle(item.title) !== null ||
    readCues(line.text, 0, true, LINE).cues.length > 0 ||
    isHeading(line.above)
  );
}

const FIELDS = [
  'startTime',
  'slot',
  'timingText',
  'leadersText',
  'unitsText',
  'participantsText',
  'location',
  'note',
] as const satisfies readonly (keyof ProgrammeItem)[];

/** A day or a session and nothing behind it. */
function isHeading(text: string): boolean {
  const { cues, end } = readCues(text, 0, true, LINE);
  return cues.some(({ type }) => type === 'day' || type === 'session') && text.slice(end).trim() === '';
}
