import type { Slot } from '../../../model/programme.ts';
import { asksOfBodies } from '../../asked-of-bodies.ts';
import { withClausesApart } from '../../cell-clauses.ts';
import type { CueOptions } from '../../cues.ts';
import type { DayHeading } from '../../day-headings.ts';
import { type Passage, slice } from '../../passage.ts';
import { leadersBefore, opensActivity } from '../../subjects.ts';
import type { TimeMention } from '../../times.ts';
import { withHoursAhead } from './hours-alone.ts';
import { paragraphsOfLines } from './paragraphs.ts';
import type { RowContent } from './row.ts';
import { stretchesOf } from './stretches.ts';

export interface Piece {
  readonly words: Passage;
  readonly day: DayHeading | null;
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
  readonly leader: string | null;
  /** A label or a second line: not an entry of its own. */
  readonly goesOn: boolean;
  readonly unclear?: true;
}

/** Entries within one cell: told apart by list marks, times, sessions and leaders. */
export function piecesOf(content: RowContent, options: CueOptions): Piece[] {
  const pieces: Piece[] = [];
  const paragraphs = withHoursAhead(paragraphsOfLines(content.lines, content.kind, options));
  const marks = paragraphs.flatMap(({ passage }) => markOf(passage, options) ?? []);
  let leader: string | null = null;
  for (const { passage, marked } of paragraphs) {
    const asked = content.kind === 'print' || pieces.length === 0 ? null : asksOfBodies(passage.text);
    const stretches = withClausesApart(stretchesOf(passage, options), passage.text, options);
    for (const [i, stretch] of stretches.entries()) {
      const words = slice(passage, stretch.words, stretch.to);
      const found = <T extends string>(type: T) => stretch.cues.find((cue) => cue.type === type);
      const subject = found('subject');
      if (subject?.type === 'subject') leader = subject.name;
      else if (leadersBefore(words.text) !== null) leader = null;
      const mark = found('mark');
      const nested =
        mark?.type === 'mark' && marks[0] !== undefined && mark.mark !== marks[0] && stretch.cues.length === 1;
      const time = found('time');
      const session = found('session');
      const day = found('day');
      pieces.push({
        words,
        day: day?.type === 'day' ? day.heading : null,
        slot: session?.type === 'session' ? session.slot : null,
        time: time?.type === 'time' ? time.time : null,
        leader,
        goesOn:
          i === 0 &&
          (nested ||
            (stretch.cues.length === 0 && (marked || (asked === null && !standsAlone(words.text, content.kind))))),
        ...(stretch.unclear || (i === 0 && asked === 'unsure') ? { unclear: true } : {}),
      });
    }
  }
  return pieces;
}

/** A paragraph of the author's that opens with something that is done; lines of print go on. */
const standsAlone = (text: string, kind: RowContent['kind']) => kind !== 'print' && opensActivity(text);

function markOf(passage: Passage, options: CueOptions): string | null {
  const mark = stretchesOf(passage, options)[0]!.cues.find(({ type }) => type === 'mark');
  return mark?.type === 'mark' ? mark.mark : null;
}
