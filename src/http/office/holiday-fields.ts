import type { FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { withDayOff, withSource, withSwap } from '../../service/holiday-edits.ts';
import type { HolidayCalendar } from '../../time/calendar-data.ts';
import type { LocalDate } from '../../time/local.ts';
import { field } from './forms.ts';
import { dayIn, lineIn } from './typed-fields.ts';

/** What the forms of days off and swaps send. */

/**
 * Puts it among the holidays.
 * @param at the day on which it stood; null for a new one
 * @throws LichError `date-invalid`, `day-missing`
 */
type Change = (
  request: FastifyRequest,
  holidays: HolidayCalendar,
  year: number,
  at: LocalDate | null,
) => HolidayCalendar;

export const dayOffIn: Change = (request, before, year, at) => {
  const { holidays, source } = sourceIn(request, before);
  const given = { ...namedIn(request), date: needed(request, 'date'), inLieuOf: dayIn(request, 'inLieuOf'), source };
  return withDayOff(holidays, year, at, given);
};

export const swapIn: Change = (request, before, year, at) => {
  const { holidays, source } = sourceIn(request, before);
  const { name, nameEn } = namedIn(request);
  const days = { off: needed(request, 'off'), work: needed(request, 'work') };
  return withSwap(holidays, year, at, { ...days, occasion: name, occasionEn: nameEn, source });
};

function namedIn(request: FastifyRequest) {
  const name = lineIn(request, 'name');
  return { name, nameEn: lineIn(request, 'nameEn') || name };
}

function needed(request: FastifyRequest, name: string): LocalDate {
  const day = dayIn(request, name);
  if (day === null) throw new LichError('day-missing');
  return day;
}

/** One that is there, or the one written below it. */
function sourceIn(request: FastifyRequest, holidays: HolidayCalendar) {
  const chosen = field(request, 'source');
  const title = lineIn(request, 'sourceTitle');
  if (chosen !== '' || title === '') return { holidays, source: chosen };
  const url = lineIn(request, 'sourceUrl') || undefined;
  const confidence = field(request, 'checked') === 'yes' ? ('high' as const) : ('medium' as const);
  const made = withSource(holidays, { title, confidence, url });
  return { holidays: made.holidays, source: made.id };
}
