/** A row of a table of dates, by what its columns hold. */

export type ListRole =
  | 'index'
  | 'month'
  | 'date'
  | 'time'
  | 'person'
  | 'place'
  | 'content'
  | 'participants'
  | 'unit'
  | 'note';

export interface ListRow {
  readonly cells: Readonly<Partial<Record<ListRole, string>>>;
  readonly line: number;
  readonly page: number | null;
}
