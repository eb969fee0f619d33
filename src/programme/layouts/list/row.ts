import type { Status } from '../../../model/programme.ts';

/** A row of a table of dates, by what its columns hold. */

export type ListRole =
  | 'index'
  | 'month'
  | 'date'
  | 'time'
  | 'until'
  | 'person'
  | 'place'
  | 'content'
  /** Whom or what the subject of the list is about that day: `Cử tri các thôn`, `Khu vực ngừng cấp điện`. */
  | 'about'
  | 'participants'
  | 'unit'
  | 'note';

export interface ListRow {
  /** What its head says becomes of it. */
  readonly status?: Status;
  /** All words of its day and of what takes place are struck through. */
  readonly struck?: boolean;
  /** Its cells may stand under other heads than their own. */
  readonly doubtful?: boolean;
  /** The heading above its table. */
  readonly section?: string;
  /** Its cell of days names none: the words are told. */
  readonly dayless?: boolean;
  readonly cells: Readonly<Partial<Record<ListRole, string>>>;
  readonly line: number;
  readonly page: number | null;
}
