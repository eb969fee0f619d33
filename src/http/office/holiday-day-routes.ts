import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { type HolidayForm, holidayFormPage } from '../../pages/office/holidays.ts';
import { withoutDay, yearOfHolidays } from '../../service/holiday-edits.ts';
import { showHolidays } from '../../service/holidays.ts';
import type { HolidayCalendar } from '../../time/calendar-data.ts';
import { type LocalDate, parseLocalDate } from '../../time/local.ts';
import { sendPage } from '../page.ts';
import { drawHolidays } from './holiday-drawing.ts';
import { dayOffIn, swapIn } from './holiday-fields.ts';
import { HOLIDAYS, holidaysBase, holidaysWish, requireHolidays, yearIn } from './holiday-wish.ts';
import { officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { takeChange } from './taking.ts';

/** One day off or one swap at a time. */
export function holidayDayRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  for (const kind of ['days', 'swaps'] as const) formRoutes(kind, scope, parts);
}

interface OfDay {
  Params: { year: string; at: string };
}

function formRoutes(kind: HolidayForm['kind'], scope: FastifyInstance, parts: OfficeParts): void {
  const config = { access: 'edit-roster' } as const;
  const url = `${HOLIDAYS}/:year/${kind}/:at`;

  scope.get<OfDay>(url, { config }, async (request, reply) => {
    await requireHolidays(request, parts);
    return sendPage(reply, await drawForm(request, reply, parts, kind, null));
  });

  scope.post<OfDay>(url, { config }, async (request, reply) => {
    await requireHolidays(request, parts);
    const [year, at] = [yearIn(request), placeIn(request)];
    const change = kind === 'days' ? dayOffIn : swapIn;
    return takeChange(
      request,
      reply,
      () => holidaysWish(request, parts, (holidays) => change(request, holidays, year, at)),
      (problem) => drawForm(request, reply, parts, kind, problem),
    );
  });

  scope.post<OfDay>(`${url}/remove`, { config }, async (request, reply) => {
    await requireHolidays(request, parts);
    const [year, at] = [yearIn(request), placeIn(request)];
    return takeChange(
      request,
      reply,
      () => holidaysWish(request, parts, (holidays) => (at === null ? holidays : withoutDay(holidays, year, at))),
      (problem) => drawHolidays(request, reply, parts, { problem }),
    );
  });
}

async function drawForm(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  kind: HolidayForm['kind'],
  problem: string | null,
) {
  const { calendar, mark } = await showHolidays(office);
  const [year, at] = [yearIn(request), placeIn(request)];
  const values = problem === null ? valuesOf(calendar.data, kind, year, at) : (request.body as Record<string, string>);
  const given = { base: holidaysBase(request), kind, year, at, mark, sources: calendar.data.sources, values, problem };
  return holidayFormPage(officeContext(request, reply), given);
}

/** @throws LichError `route-unknown` for a day on which nothing stands */
function valuesOf(data: HolidayCalendar, kind: HolidayForm['kind'], year: number, at: LocalDate | null) {
  const entered = yearOfHolidays(data, year);
  if (entered === null) throw new LichError('route-unknown');
  if (at === null) return { source: entered.daysOff.at(-1)?.source ?? '' };
  if (kind === 'days') {
    const day = entered.daysOff.find(({ date }) => date === at);
    if (day !== undefined) return { ...day, inLieuOf: day.inLieuOf ?? '' };
  } else {
    const swap = entered.swaps.find(({ off }) => off === at);
    if (swap !== undefined) return { ...swap, name: swap.occasion, nameEn: swap.occasionEn };
  }
  throw new LichError('route-unknown');
}

/** Null for a new one. @throws LichError `route-unknown` */
function placeIn(request: FastifyRequest): LocalDate | null {
  const { at } = request.params as { readonly at: string };
  if (at === 'new') return null;
  const date = parseLocalDate(at);
  if (date === null) throw new LichError('route-unknown');
  return date;
}
