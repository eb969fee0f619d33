import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { holidaysYaml } from '../../config/holidays-yaml.ts';
import { LichError } from '../../errors.ts';
import { DONE } from '../../locale/holidays-pages.ts';
import { may } from '../../model/permission.ts';
import { type HolidayForm, type HolidaysPage, holidayFormPage, holidaysPage } from '../../pages/office/holidays.ts';
import {
  withDayOff,
  withoutDay,
  withSource,
  withStatus,
  withSwap,
  withYear,
  yearOfHolidays,
} from '../../service/holiday-edits.ts';
import { changeHolidays, mayChangeHolidays, previewHolidays, showHolidays } from '../../service/holidays.ts';
import type { HolidayCalendar } from '../../time/calendar-data.ts';
import { type LocalDate, parseLocalDate, yearOf } from '../../time/local.ts';
import { daysByLaw } from '../../time/statutory.ts';
import { localAt } from '../../time/zone.ts';
import { sendPage } from '../page.ts';
import { soundHolidays } from '../sound.ts';
import { callerOf, officeOf } from './access.ts';
import { field, textIn } from './forms.ts';
import { doneIn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { takeChange, type Wish } from './taking.ts';
import { dayIn, lineIn } from './typed-fields.ts';

export const HOLIDAYS = '/office/:organization/holidays';

/** Holidays of the service: seen in every office, changed where one may decide for all. */
export function holidayRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const view = { access: 'view-programmes' } as const;
  const config = { access: 'edit-roster' } as const;

  scope.get(HOLIDAYS, { config: view }, async (request, reply) =>
    sendPage(reply, await draw(request, reply, parts, { done: doneIn(request, DONE) })),
  );

  scope.get(`${HOLIDAYS}.yaml`, { config: view }, async (_request, reply) => {
    const { calendar } = await showHolidays(office);
    return reply
      .header('Cache-Control', 'private, no-store')
      .header('Content-Disposition', 'attachment; filename="holidays.yaml"')
      .type('application/yaml; charset=utf-8')
      .send(holidaysYaml(calendar.data));
  });

  scope.post<OfYear>(`${HOLIDAYS}/:year`, { config }, async (request, reply) => {
    await requireHolidays(request, parts);
    const year = yearIn(request);
    const status = field(request, 'status');
    return take(request, reply, parts, (holidays) =>
      status === 'final' || status === 'provisional' ? withStatus(holidays, year, status) : withYear(holidays, year),
    );
  });

  for (const kind of ['days', 'swaps'] as const) formRoutes(kind, scope, parts);
}

interface OfYear {
  Params: { year: string };
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
    return take(request, reply, parts, (holidays) => (at === null ? holidays : withoutDay(holidays, year, at)));
  });
}

function take(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: OfficeParts,
  change: (holidays: HolidayCalendar) => HolidayCalendar,
) {
  return takeChange(
    request,
    reply,
    () => holidaysWish(request, parts, change),
    (problem) => draw(request, reply, parts, { problem }),
  );
}

export function holidaysBase(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/holidays`;
}

/** @throws LichError `forbidden` where holidays are shared and one office would decide for the others */
export async function requireHolidays(request: FastifyRequest, { office }: OfficeParts): Promise<void> {
  if (!(await mayChangeHolidays(office, callerOf(request)))) throw new LichError('forbidden');
}

/** @throws LichError `roster-invalid`, `date-invalid` */
export async function holidaysWish(
  request: FastifyRequest,
  { office }: OfficeParts,
  change: (holidays: HolidayCalendar) => HolidayCalendar,
): Promise<Wish> {
  const { calendar } = await showHolidays(office);
  const wanted = { mark: field(request, 'mark'), holidays: soundHolidays(change(calendar.data)) };
  const organizationId = officeOf(request).organization.id;
  const { actor } = callerOf(request);
  const offices = await office.store.read(({ organizations }) => organizations.list());
  const { year } = request.params as { readonly year?: string };
  const base = holidaysBase(request);
  return {
    ...{ section: 'holidays', done: 'saved', isAlwaysShown: false, isShared: offices.length > 1 },
    back: year === undefined ? base : `${base}?year=${year}`,
    preview: () => previewHolidays(office, organizationId, wanted),
    take: (basis) => changeHolidays(office, { ...wanted, actor, seen: { organizationId, basis } }),
  };
}

const YEARS_AHEAD = 2;

async function draw(
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

/** @throws LichError `route-unknown` */
function yearIn(request: FastifyRequest): number {
  const { year } = request.params as { readonly year: string };
  if (!/^\d{4}$/.test(year)) throw new LichError('route-unknown');
  return Number(year);
}

/** Null for a new one. @throws LichError `route-unknown` */
function placeIn(request: FastifyRequest): LocalDate | null {
  const { at } = request.params as { readonly at: string };
  if (at === 'new') return null;
  const date = parseLocalDate(at);
  if (date === null) throw new LichError('route-unknown');
  return date;
}

type Change = (
  request: FastifyRequest,
  holidays: HolidayCalendar,
  year: number,
  at: LocalDate | null,
) => HolidayCalendar;

const dayOffIn: Change = (request, before, year, at) => {
  const { holidays, source } = sourceIn(request, before);
  const given = { ...namedIn(request), date: needed(request, 'date'), inLieuOf: dayIn(request, 'inLieuOf'), source };
  return withDayOff(holidays, year, at, given);
};

const swapIn: Change = (request, before, year, at) => {
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
