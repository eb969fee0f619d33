import type { Slot, Status } from '../../../model/programme.ts';
import type { DateMention } from '../../dates.ts';
import type { TimeMention } from '../../times.ts';

/** What one row or sentence of a list says, before each of its dates becomes an item. */
export interface ListEntry {
  readonly mention: DateMention;
  readonly month: number | null;
  readonly year: number | null;
  readonly time: TimeMention | null;
  readonly slot: Slot | null;
  /** Own words; null when the row has none but its leader. */
  readonly title: string | null;
  readonly leader: string | null;
  readonly location: string | null;
  readonly participants: string | null;
  readonly note: string | null;
  /** Headings above it (`Tổ đại biểu số 2`). */
  readonly section: readonly string[];
  readonly line: number;
  readonly page: number | null;
  /** Words beside the date, for its weekday. */
  readonly around: string;
  /** It names another time that could not be parted from it, or stands under other heads than its own. */
  readonly unread: boolean;
  /** Its only day is the last one of work: that day itself, or the one before it. */
  readonly due?: 'by' | 'before';
  /** What the column of remarks says of it. */
  readonly remark?: string;
  /** Confirmed when not given. */
  readonly status?: Status;
}
