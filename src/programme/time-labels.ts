import type { ProgrammeItem } from '../model/programme.ts';
import { capitalised } from './capital.ts';
import { labelOf } from './layouts/records/labels.ts';
import { isDayOff } from './states.ts';
import { beginsWithVerb } from './subjects.ts';

/** `Thời gian khám bệnh: 7h00 - 16h00` on a day: a label that says when something is done is no name of it. */

type Labelled = Pick<ProgrammeItem, 'kind' | 'title' | 'startTime'>;

const LABEL = /^thời (?:gian|điểm)\s(?=(\p{Ll}[^:;.,()\d]{2,40}?)\s?(?::|$))/u;

function labelIn(title: string): { readonly length: number; readonly done: string } | null {
  const found = LABEL.exec(title.charAt(0).toLowerCase() + title.slice(1));
  return found && { length: found[0].length, done: found[1]! };
}

/** The item, called by what is done. What the document says is held against the label, so this comes last. */
export function namedByWhatIsDone<Item extends Labelled>(item: Item): Item {
  const label = labelIn(item.title);
  if (label === null || !saysWhatIsDone(item, label.done)) return item;
  const kind = item.kind === 'event' && isDayOff(label.done) ? 'dayOff' : item.kind;
  return { ...item, kind, title: capitalised(item.title.slice(label.length)) };
}

/** Whether a label is all that the title has, and nothing that is done can be told from it. */
export function isTimeLabel(item: Labelled): boolean {
  const label = labelIn(item.title);
  if (label === null || saysWhatIsDone(item, label.done)) return false;
  return isDayOff(label.done) || isField(item.title);
}

/** A rest at an hour may be one between two parts. */
const saysWhatIsDone = ({ title, startTime }: Labelled, done: string): boolean =>
  !isField(title) && (isDayOff(done) ? startTime === null : beginsWithVerb(done));

/** Of a record, whose other lines say what it is. */
const isField = (title: string): boolean => labelOf(title.split(':')[0]!) !== null;
