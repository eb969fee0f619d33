import type { FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { isFormDone } from '../../service/forms-done.ts';
import { changeHolidays, mayChangeHolidays, previewHolidays, showHolidays } from '../../service/holidays.ts';
import type { HolidayCalendar } from '../../time/calendar-data.ts';
import { soundHolidays } from '../sound.ts';
import { callerOf, officeOf } from './access.ts';
import { field, formOf } from './forms.ts';
import type { OfficeParts } from './parts.ts';
import type { Wish } from './taking.ts';

/** What the pages of the holidays wish for: others in place of those shown. */

export const HOLIDAYS = '/office/:organization/holidays';

export function holidaysBase(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/holidays`;
}

/** @throws LichError `forbidden` where holidays are shared and one office would decide for the others */
export async function requireHolidays(request: FastifyRequest, { office }: OfficeParts): Promise<void> {
  if (!(await mayChangeHolidays(office, callerOf(request)))) throw new LichError('forbidden');
}

/** Its preview throws LichError `roster-invalid`, `date-invalid` for what is not sound. */
export async function holidaysWish(
  request: FastifyRequest,
  { office }: OfficeParts,
  change: (holidays: HolidayCalendar) => HolidayCalendar,
): Promise<Wish> {
  const { calendar } = await showHolidays(office);
  const wanted = () => ({ mark: field(request, 'mark'), holidays: soundHolidays(change(calendar.data)) });
  const form = formOf(request);
  const organizationId = officeOf(request).organization.id;
  const { actor } = callerOf(request);
  const offices = await office.store.read(({ organizations }) => organizations.list());
  const { year } = request.params as { readonly year?: string };
  const base = holidaysBase(request);
  return {
    ...{ section: 'holidays', done: 'saved', isAlwaysShown: false, isShared: offices.length > 1 },
    back: year === undefined ? base : `${base}?year=${year}`,
    preview: async () => previewHolidays(office, organizationId, wanted()),
    take: (basis) => changeHolidays(office, { ...wanted(), actor, form, seen: { organizationId, basis } }),
    isTaken: () => isFormDone(office, { organizationId, act: 'calendar-change', actorId: actor.id, form }),
  };
}

/** @throws LichError `route-unknown` */
export function yearIn(request: FastifyRequest): number {
  const { year } = request.params as { readonly year: string };
  if (!/^\d{4}$/.test(year)) throw new LichError('route-unknown');
  return Number(year);
}
