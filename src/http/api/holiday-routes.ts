import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { holidaysYaml } from '../../config/holidays-yaml.ts';
import { LichError } from '../../errors.ts';
import {
  changeHolidays,
  holidaysMark,
  mayChangeHolidays,
  previewHolidays,
  showHolidays,
} from '../../service/holidays.ts';
import type { HolidayCalendar } from '../../time/calendar-data.ts';
import { callerOf } from '../office/access.ts';
import { holidaysIn, soundHolidays } from '../sound.ts';
import { ChangePreview, HolidayCalendarSchema, Holidays } from './answers/office.ts';
import { bytesOf } from './answers/shapes.ts';
import { etag, IF_MATCH, onCondition, UNMET } from './if-match.ts';
import { type ApiParts, type ApiRoutes, about, asked, BasisQuery, OFFICE, params, yamlIn } from './routes.ts';

/** Holidays, which all offices of the service share: as JSON, and as the YAML of the configuration. */

const Body = Type.Object({
  basis: Type.Optional(
    Type.Integer({ description: 'of the preview: 409 when what this office has published is not what it was then' }),
  ),
  holidays: HolidayCalendarSchema,
});
type Given = { Body: { basis?: number; holidays: HolidayCalendar } };

export const holidayRoutes: ApiRoutes = (api, parts) => {
  const { office } = parts;
  const tag = 'holidays';
  const url = `${OFFICE}/holidays`;
  const answer = { response: { 200: Holidays } };
  const conditional = { ...IF_MATCH, response: { 200: Holidays, ...UNMET } };

  api.get(
    url,
    about(tag, 'Holidays, swaps, documents', 'view-programmes', { params: params(), ...answer }),
    async (_request, reply) => {
      const { calendar, mark } = await showHolidays(office);
      return reply.header('ETag', etag(mark)).send({ holidays: calendar.data, mark });
    },
  );

  api.put<Given>(
    url,
    about(tag, 'Put holidays in force', 'edit-roster', {
      ...{ params: params(), body: Body, ...conditional },
    }),
    (request) => put(request, parts, soundHolidays(request.body.holidays), request.body.basis),
  );

  api.post<Given>(
    `${url}/preview`,
    about(tag, 'What putting them in force would change for this office', 'edit-roster', {
      ...{ params: params(), body: Body, ...IF_MATCH, response: { 200: ChangePreview, ...UNMET } },
    }),
    (request) => {
      const holidays = soundHolidays(request.body.holidays);
      return onCondition(request, marked(parts), (mark) =>
        previewHolidays(office, asked(request).organizationId, { mark, holidays }),
      );
    },
  );

  api.get(
    `${url}.yaml`,
    about(tag, 'As the file of the configuration', 'view-programmes', {
      ...{ params: params(), response: { 200: bytesOf('application/yaml') } },
    }),
    async (_request, reply) => {
      const { calendar, mark } = await showHolidays(office);
      return reply.header('ETag', etag(mark)).type('application/yaml; charset=utf-8').send(holidaysYaml(calendar.data));
    },
  );

  api.put<{ Querystring: { basis?: number } }>(
    `${url}.yaml`,
    about(tag, 'Put a file of the configuration in force', 'edit-roster', {
      ...{ params: params(), querystring: BasisQuery, consumes: ['application/yaml'], ...conditional },
    }),
    (request) => put(request, parts, holidaysIn(yamlIn(request)), request.query.basis),
  );
};

async function put(request: FastifyRequest, parts: ApiParts, holidays: HolidayCalendar, basis?: number) {
  const { office } = parts;
  if (!(await mayChangeHolidays(office, callerOf(request)))) throw new LichError('forbidden');
  const { actor, organizationId } = asked(request);
  const seen = basis === undefined ? undefined : { organizationId, basis };
  const after = await onCondition(request, marked(parts), (mark) =>
    changeHolidays(office, { actor, mark, holidays, seen }),
  );
  return { holidays: after.data, mark: holidaysMark(after.data) };
}

function marked({ office }: ApiParts) {
  return { current: async () => (await showHolidays(office)).mark };
}
