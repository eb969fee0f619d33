import type { FastifyInstance } from 'fastify';
import { holidaysYaml } from '../../config/holidays-yaml.ts';
import { DONE } from '../../locale/holidays-pages.ts';
import { withStatus, withYear } from '../../service/holiday-edits.ts';
import { showHolidays } from '../../service/holidays.ts';
import { sendPage } from '../page.ts';
import { field } from './forms.ts';
import { drawHolidays } from './holiday-drawing.ts';
import { HOLIDAYS, holidaysWish, requireHolidays, yearIn } from './holiday-wish.ts';
import { doneIn } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { takeChange } from './taking.ts';

/** Holidays of the service: seen in every office, changed where one may decide for all. */
export function holidayRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const view = { access: 'view-programmes' } as const;
  const config = { access: 'edit-roster' } as const;

  scope.get(HOLIDAYS, { config: view }, async (request, reply) =>
    sendPage(reply, await drawHolidays(request, reply, parts, { done: doneIn(request, DONE) })),
  );

  scope.get(`${HOLIDAYS}.yaml`, { config: view }, async (_request, reply) => {
    const { calendar } = await showHolidays(office);
    return reply
      .header('Cache-Control', 'private, no-store')
      .header('Content-Disposition', 'attachment; filename="holidays.yaml"')
      .type('application/yaml; charset=utf-8')
      .send(holidaysYaml(calendar.data));
  });

  scope.post<{ Params: { year: string } }>(`${HOLIDAYS}/:year`, { config }, async (request, reply) => {
    await requireHolidays(request, parts);
    const year = yearIn(request);
    const status = field(request, 'status');
    return takeChange(
      request,
      reply,
      () =>
        holidaysWish(request, parts, (holidays) =>
          status === 'final' || status === 'provisional'
            ? withStatus(holidays, year, status)
            : withYear(holidays, year),
        ),
      (problem) => drawHolidays(request, reply, parts, { problem }),
    );
  });
}
