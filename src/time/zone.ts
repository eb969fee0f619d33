import { DateTime } from 'luxon';
import type { LocalDate, LocalTime } from './local.ts';

/** A constant, because Intl turns this name into `Asia/Saigon`. */
export const ZONE = 'Asia/Ho_Chi_Minh';

/** Seconds since 1970-01-01T00:00:00Z. */
export type EpochSeconds = number;

export function toDateTime(date: LocalDate, time: LocalTime): DateTime {
  return DateTime.fromISO(`${date}T${time}:00`, { zone: ZONE });
}

/** The moment at which the office's wall clock shows this date and time. */
export function toEpoch(date: LocalDate, time: LocalTime): EpochSeconds {
  return toDateTime(date, time).toSeconds();
}

/** What the office's wall shows at a moment. */
export function localAt(epoch: EpochSeconds): { readonly date: LocalDate; readonly time: LocalTime } {
  const at = DateTime.fromSeconds(epoch, { zone: ZONE });
  return { date: at.toFormat('yyyy-MM-dd') as LocalDate, time: at.toFormat('HH:mm') as LocalTime };
}
