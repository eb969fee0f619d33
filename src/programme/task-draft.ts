import type { Organization } from '../model/organization.ts';
import type { DateRange } from '../time/local.ts';
import type { Doubt, Parties } from './parties.ts';
import type { DeadlinePlace } from './phrases.ts';
import type { Calendar } from './point-days.ts';

/** A task as it stands in a list, a table or a sentence, before its words are understood. */
export interface TaskDraft {
  /** Its own words, pieces joined, without a list mark. */
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** Of its own column; null when there is none or the cell is empty. */
  readonly time: TaskTime | null;
  /** Of a heading or a cell above, when it has none of its own. */
  readonly inheritedTime: TaskTime | null;
  readonly parties: Parties;
  readonly inheritedParties: Parties;
  readonly product: string | null;
  readonly location: string | null;
  readonly participantsText: string | null;
  readonly note: string | null;
  readonly doubts: readonly Doubt[];
}

export interface TaskTime {
  readonly text: string;
  readonly place: Exclude<DeadlinePlace, 'prose'>;
}

export interface TaskContext {
  readonly calendar: Calendar;
  readonly organization: Organization | null;
  /** Of the document: what an item without a time of its own belongs to. */
  readonly period: DateRange | null;
  /** The title names something that takes place (a festival, a school year), not work. */
  readonly ofEvents?: boolean;
}
