import { Type } from 'typebox';
import { LichError } from '../../errors.ts';
import { ACTS, type Act, type HistoryFilter } from '../../model/history.ts';
import { parseLocalDate } from '../../time/local.ts';
import { HistoryEntry } from './answers/programmes.ts';
import { pageOf as pageShape } from './answers/shapes.ts';
import { limitOf, type Paging, PagingSchema } from './paging.ts';
import { type ApiRoutes, about, asked, OFFICE, params } from './routes.ts';

/** Who did what and when, the newest first. */

const HistoryQuery = Type.Object({
  ...PagingSchema.properties,
  act: Type.Optional(Type.Enum([...ACTS])),
  person: Type.Optional(Type.String()),
  unit: Type.Optional(Type.String()),
  from: Type.Optional(Type.String({ description: 'first day that an entry concerns, YYYY-MM-DD' })),
  to: Type.Optional(Type.String()),
});
type Asked = Paging & { act?: Act; person?: string; unit?: string; from?: string; to?: string };

export const historyRoutes: ApiRoutes = (api, { office }) => {
  api.get<{ Querystring: Asked }>(
    `${OFFICE}/history`,
    about('history', 'What was done, filtered', 'view-history', {
      response: { 200: pageShape(HistoryEntry) },
      params: params(),
      querystring: HistoryQuery,
    }),
    async (request) => {
      const { query } = request;
      const before = query.cursor === undefined ? null : entryBefore(query.cursor);
      const { organizationId } = asked(request);
      const { entries, next } = await office.store.read(({ history }) =>
        history.list(organizationId, filterOf(query), before, limitOf(query)),
      );
      return { items: entries, next: next === null ? null : String(next) };
    },
  );
};

/** @throws LichError `cursor-unknown` */
function entryBefore(cursor: string): number {
  if (!/^[1-9]\d{0,14}$/.test(cursor)) throw new LichError('cursor-unknown');
  return Number(cursor);
}

/** @throws LichError `date-invalid`, `date-range-invalid`, `body-invalid` */
function filterOf({ act, person, unit, from, to }: Asked): HistoryFilter {
  if (person !== undefined && unit !== undefined) {
    throw new LichError('body-invalid', { path: '/unit', reason: 'either person or unit' });
  }
  const [start, end] = [from ?? to, to ?? from].map((text) => (text === undefined ? null : parseLocalDate(text)));
  if ((from ?? to) !== undefined && (start === null || end === null)) {
    throw new LichError('date-invalid', { text: from ?? to ?? '' });
  }
  if (start != null && end != null && end < start) throw new LichError('date-range-invalid', { start, end });
  return {
    ...(act === undefined ? {} : { act }),
    ...(person === undefined ? {} : { subject: { kind: 'person', id: person } }),
    ...(unit === undefined ? {} : { subject: { kind: 'unit', id: unit } }),
    ...(start == null || end == null ? {} : { days: { start, end } }),
  };
}
