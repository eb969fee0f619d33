import type { Table } from '../../../model/block.ts';
import type { Organization } from '../../../model/organization.ts';
import type { LocalDate } from '../../../time/local.ts';
import type { DayContext } from '../../days.ts';
import type { Passage } from '../../passage.ts';
import type { ToldDay } from './weekday-moves.ts';

/** A notice as its readers take it. */
export interface NoticeText {
  /** The title, or a page's first line. */
  readonly headline: string;
  readonly paragraphs: readonly Passage[];
  readonly sentences: readonly Passage[];
  /** Tables with true cells. */
  readonly tables: readonly Table[];
  readonly context: DayContext;
  /** The office whose notice it is, as it was on that day; null when unknown. */
  readonly organization: Organization | null;
  /** Days that were told by other words than dates, with the dates that they were given. */
  readonly toldDays: readonly ToldDay[];
  /** The day on which it was published or signed, else that on which the reader stands; null when neither is known. */
  readonly since: LocalDate | null;
}
