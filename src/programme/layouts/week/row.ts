import type { Line } from '../../../model/block.ts';
import type { FieldRole } from '../../fields.ts';
import type { GridCell } from './grid.ts';
import type { ColumnRole } from './heads.ts';

/** One row, whatever it was made of: a table, or a page's cells one below the other. */
export interface ScheduleRow {
  /** Cells of the when columns, in order. */
  readonly when: readonly string[];
  readonly contents: readonly RowContent[];
  readonly columns: Partial<Readonly<Record<FieldRole, string>>>;
  /** Columns whose lines their author ended. */
  readonly paragraphs?: ReadonlySet<FieldRole>;
  readonly line: number;
  /** Of no half of the day and no hour, those of the rows above not either: duties and remarks. */
  readonly timeless?: boolean;
}

export interface RowContent {
  readonly lines: readonly Line[];
  readonly kind: GridCell['lineKind'];
  /** Of a matrix: what the column adds. */
  readonly role: ColumnRole | null;
  /** The halves of the day of which it is one, where it is not known which. */
  readonly slotUnread?: string;
  /** From a column that is none of entries, in a row without any. */
  readonly alone?: true;
  /** What the rows below say of it, where it reaches into them. */
  readonly below?: Below;
  /** Its words are those of another cell. */
  readonly again?: true;
  /** Whose it is, is not told. */
  readonly unclear?: true;
}

/** What the rows below say of a cell that reaches into them. */
export interface Below {
  /** Cells of the when columns, a row each; only those that begin there. */
  readonly when: readonly (readonly string[])[];
  readonly columns: Partial<Readonly<Record<FieldRole, readonly string[]>>>;
}
