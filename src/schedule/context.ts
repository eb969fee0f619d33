import type { Organization } from '../model/organization.ts';
import type { LocalDate } from '../time/local.ts';

/** What a programme is expanded with, beside itself. */
export interface ExpandContext {
  /** Whole, with its validity: every item is read with the roster and the hours of its own day. */
  readonly organization: Organization;
  readonly document: {
    readonly id: string;
    /** As shown, never a path. */
    readonly name: string;
  };
  /** Weekends, holidays and swapped days are not; make-up days are. */
  readonly isWorkingDay: (date: LocalDate) => boolean;
}
