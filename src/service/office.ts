import type { Store } from '../store/port.ts';
import type { Clock } from '../time/clock.ts';
import type { OfficeCalendar } from '../time/holidays.ts';
import type { Keys } from './keys.ts';

/** What the use cases work with; the entrances put it together. */
export interface Office {
  readonly store: Store;
  readonly keys: Keys;
  readonly clock: Clock;
  /** Holidays and observances; another one when somebody has edited them. */
  calendar: OfficeCalendar;
  /** Cancelling a larger share of what is published needs an explicit yes. */
  readonly confirmAbovePercent: number;
  /** How often clients of new feeds are asked to come back. */
  readonly refreshMinutes: number;
  /** Seconds for which changes are gathered before e-mail tells them; missing where no e-mail is sent. */
  readonly gatherSeconds?: number | undefined;
}
