import type { FastifyReply, FastifyRequest } from 'fastify';
import { may } from '../../model/permission.ts';
import { type HolidaysPage, holidaysPage } from '../../pages/office/holidays.ts';
import { yearOfHolidays } from '../../service/holiday-edits.ts';
import { mayChangeHolidays, showHolidays } from '../../service/holidays.ts';
import { yearOf } from '../../time/local.ts';
import { daysByLaw } from '../../time/statutory.ts';
import { localAt } from '../../time/zone.ts';
import { callerOf } from './access.ts';
import { textIn } from './forms.ts';
import { holidaysBase } from './holiday-wish.ts';
import { officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

const YEARS_AHEAD = 2;

/** The page of one year: the one in the address, or the present one. */
export async function drawHolidays(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  given: Partial<Pick<HolidaysPage, 'done' | 'problem'>>,
) {
  const { calendar, mark } = await showHolidays(office);
  const { data } = calendar;
  const today = yearOf(localAt(office.clock()).date);
  const asked = textIn(request.params, 'year') || textIn(request.query, 'year');
  const year = /^\d{4}$/.test(asked) ? Number(asked) : today;
  const coming = Array.from({ length: YEARS_AHEAD + 1 }, (_, i) => today + i);
  const years = [...new Set([...data.years.map((one) => one.year), ...coming, year])].sort((a, b) => b - a);
  const entered = yearOfHolidays(data, year);
  const mayEdit = await mayChangeHolidays(office, callerOf(request));
  return holidaysPage(officeContext(request, reply), {
    ...{ base: holidaysBase(request), mark, year, entered, years, sources: data.sources, mayEdit },
    byLaw: entered === null ? [...daysByLaw(data.law, year).certain].sort(([a], [b]) => (a < b ? -1 : 1)) : [],
    isShared: !mayEdit && may(callerOf(request).role, 'edit-roster'),
    ...{ done: null, problem: null, ...given },
  });
}
