import type { Board, BoardView } from '../../model/board.ts';
import type { Organization } from '../../model/organization.ts';
import type { Issue } from '../../model/shown.ts';
import type { LocalDate } from '../../time/local.ts';
import type { ProgrammeDay } from '../programme/days.ts';

/** What one board shows: everything that its page is drawn from. */
export interface BoardValues {
  readonly board: Board;
  readonly organization: Organization;
  /** Whose programme it is: the office, or one of its units. */
  readonly title: string;
  readonly view: BoardView;
  /** The day shown. */
  readonly date: LocalDate;
  /** This week and the next. */
  readonly days: readonly ProgrammeDay[];
  /** Empty in other views than `leaders`. */
  readonly columns: readonly LeaderColumn[];
  readonly issue: Issue | null;
}

export interface LeaderColumn {
  readonly name: string;
  /** Chức danh, or null. */
  readonly title: string | null;
  readonly day: ProgrammeDay;
}
