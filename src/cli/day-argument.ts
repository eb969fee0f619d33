import { LichError } from '../errors.ts';
import { type LocalDate, parseLocalDate } from '../time/local.ts';

/** A day that was given as an option, or null when it was not. Throws `date-invalid`. */
export function dayArgument(text: string | undefined): LocalDate | null {
  if (text === undefined) return null;
  const day = parseLocalDate(text);
  if (day === null) throw new LichError('date-invalid', { text });
  return day;
}
