import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { ACTS, type HistoryFilter } from '../../model/history.ts';
import type { Organization } from '../../model/organization.ts';
import { type HistoryWish, historyCsvHead, historyCsvLines, historyPage } from '../../pages/office/history.ts';
import { requireWholeService } from '../../service/accounts/caller.ts';
import { wholeHistory } from '../../service/history.ts';
import { parseLocalDate, weekOf } from '../../time/local.ts';
import { pageContext, sendPage } from '../page.ts';
import { callerOf, recordOf } from './access.ts';
import { textIn } from './forms.ts';
import { officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

const PER_PAGE = 50;

/** Of one office, and for the whole service of what belongs to none: log-ins under names that nobody bears. */
export function historyRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  for (const url of ['/office/:organization/history', '/history']) routesAt(url, scope, parts);
}

function routesAt(url: string, scope: FastifyInstance, { office }: OfficeParts): void {
  const config = { access: 'view-history' } as const;

  scope.get(url, { config }, async (request, reply) => {
    const { organizationId, base, names } = placeOf(request);
    const wish = wishIn(request);
    const { entries, next } = await office.store.read(({ history }) =>
      history.list(organizationId, filterOf(wish), beforeIn(request), PER_PAGE),
    );
    const parties = [...names].map(([value, label]) => ({ value, label }));
    const given = { base, wish, names, entries, next, parties, problem: null };
    return sendPage(reply, historyPage(officeContext(request, reply), given));
  });

  scope.get(`${url}.csv`, { config }, async (request, reply) => {
    const { organizationId, names } = placeOf(request);
    const filter = filterOf(wishIn(request));
    const context = pageContext(request);
    const table = async function* () {
      yield historyCsvHead(context);
      for await (const entries of wholeHistory(office, organizationId, filter)) {
        yield entries.map((entry) => historyCsvLines(context, entry, names)).join('');
      }
    };
    return reply
      .header('Cache-Control', 'private, no-store')
      .header('Content-Disposition', `attachment; filename="lich-nhat-ky-${organizationId ?? 'chung'}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(Readable.from(table()));
  });
}

/** @throws LichError `forbidden` for what belongs to no office, to who belongs to one */
function placeOf(request: FastifyRequest) {
  const organization = recordOf(request)?.organization ?? null;
  if (organization === null) {
    requireWholeService(callerOf(request));
    return { organizationId: null, base: '/history', names: new Map<string, string>() };
  }
  const { id } = organization;
  return { organizationId: id, base: `/office/${id}/history`, names: namesIn(organization) };
}

function wishIn({ query }: FastifyRequest): HistoryWish {
  return { act: textIn(query, 'act'), party: textIn(query, 'party'), day: textIn(query, 'day') };
}

/** @throws LichError `date-invalid`, `request-invalid` */
function filterOf({ act, party, day }: HistoryWish): HistoryFilter {
  const known = ACTS.find((one) => one === act);
  if (act !== '' && known === undefined) throw new LichError('request-invalid');
  const [, kind, id = ''] = /^(person|unit) (.+)$/.exec(party) ?? [];
  if (party !== '' && kind === undefined) throw new LichError('request-invalid');
  const date = day === '' ? null : parseLocalDate(day);
  if (day !== '' && date === null) throw new LichError('date-invalid', { text: day.slice(0, 20) });
  return {
    ...(known !== undefined && { act: known }),
    ...(kind !== undefined && { subject: { kind: kind as 'person' | 'unit', id } }),
    ...(date !== null && { days: weekOf(date) }),
  };
}

/** Null begins with the newest, also for what is no number. */
function beforeIn({ query }: FastifyRequest): number | null {
  const before = Number(textIn(query, 'before'));
  return Number.isSafeInteger(before) && before > 0 ? before : null;
}

/** In protocol order, and who has left too: the history remembers them. */
export function namesIn({ persons, units }: Organization): ReadonlyMap<string, string> {
  return new Map([
    ...persons.filter(({ external }) => !external).map(({ id, name }) => [`person ${id}`, name] as const),
    ...units.map(({ id, name }) => [`unit ${id}`, name] as const),
  ]);
}
