import type { CueOptions } from '../../cues.ts';
import { cutFields } from '../../fields.ts';
import { signOf } from '../../list-marks.ts';
import { isPlaceLine, isRoomLine } from '../../places.ts';
import { isLeaderLine, opensActivity } from '../../subjects.ts';
import { bodyHeads } from './body-heads.ts';
import type { ScheduleBuilder } from './builder.ts';
import type { Paragraph } from './paragraphs.ts';
import { partsHoldDays, romansCountThrough } from './part-headings.ts';
import { stretchesOf } from './stretches.ts';

/** How the entries of a text are told apart. */
export interface ProseStyle {
  /** Entries open with a mark, a time or the like: what opens with none goes on. */
  readonly marked: boolean;
  /** Below a heading entries open with nothing of these: so may those after them. */
  readonly plainOpens: boolean;
  /** A line of leaders alone stands above their entries, not below. */
  readonly leadersAbove: boolean;
  /** List mark of sentences that each begin with a day of their own (`- Ngày 12/5, …`): none of it is of the line below. */
  readonly daysOfLines: string | null;
  /** Leaders stand above days of their own, which end with them. */
  readonly leadersHoldDays: boolean;
  /** Parts stand above days of their own, which end with them. */
  readonly partsHoldDays: boolean;
  /** Roman numerals count through the whole text: the parts, not the entries of a day. */
  readonly romansCount: boolean;
  /** A line of a room alone stands above what takes place in it. */
  readonly placesAbove: boolean;
  /** No day is named at all: only what has an hour or a session is an entry, and it gets no date. */
  readonly dayless: boolean;
}

export function styleOf(paragraphs: readonly Paragraph[], builder: ScheduleBuilder, options: CueOptions): ProseStyle {
  let marked = 0;
  let plain = 0;
  let dayless = true;
  let leadersAbove: boolean | null = null;
  let [leaderLines, leadersOfDays] = [0, 0];
  let placesAbove: boolean | null = null;
  let entrySeen = false;
  let plainOpens = false;
  let headed = false;
  const heads = bodyHeads(paragraphs, options);
  for (const [i, { passage }] of paragraphs.entries()) {
    const [first] = stretchesOf(passage, options);
    const cues = first!.cues.map(({ type }) => type);
    const words = first!.words < first!.to;
    if (cues.includes('day')) dayless = false;
    const plainCues = cues.every((type) => type === 'mark');
    if (cues.includes('subject') && heads.has(i)) marked++;
    if (heads.has(i) || (plainCues && isLeaderLine(passage.text))) {
      leadersAbove ??= !entrySeen;
      leaderLines++;
      if (opensDay(paragraphs[i + 1], options)) leadersOfDays++;
    } else if (plainCues && isRoomLine(passage.text)) placesAbove ??= !entrySeen;
    else if (cues.includes('mark') || cues.includes('time') || cues.includes('subject')) marked++;
    else if (cues.length === 0 && !isPlaceLine(passage.text) && cutFields(passage.text).main !== '') plain++;
    plainOpens ||= headed && cues.length === 0 && opensActivity(passage.text);
    headed = !words && (cues.includes('day') || cues.includes('session'));
    if (cues.includes('day') || cues.includes('session')) entrySeen = words;
    else if (cues.length > 0) entrySeen = true;
  }
  const leadersHoldDays = leadersOfDays >= 2 && leadersOfDays * 2 >= leaderLines;
  return {
    marked: marked >= 2 && marked >= plain,
    plainOpens,
    daysOfLines: daysOfLines(paragraphs, options),
    leadersAbove: leadersHoldDays || (leadersAbove ?? false),
    leadersHoldDays,
    partsHoldDays: partsHoldDays(paragraphs, options),
    romansCount: romansCountThrough(paragraphs, options),
    placesAbove: placesAbove ?? false,
    dayless: dayless && builder.day === null,
  };
}

function daysOfLines(paragraphs: readonly Paragraph[], options: CueOptions): string | null {
  const marks = paragraphs.flatMap(({ passage }) => {
    const [first] = stretchesOf(passage, options);
    const open = first!.cues.some((cue) => cue.type === 'day' && !cue.heading.closed) && first!.words < first!.to;
    return open ? [signOf(passage.text)] : [];
  });
  const [mark = null] = marks;
  return mark !== null && marks.length >= LEAST_LINES && marks.every((each) => each === mark) ? mark : null;
}
const LEAST_LINES = 3;

const opensDay = (paragraph: Paragraph | undefined, options: CueOptions): boolean =>
  paragraph !== undefined && stretchesOf(paragraph.passage, options)[0]!.cues.some(({ type }) => type === 'day');
