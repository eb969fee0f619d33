import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { ACTS, type HistoryFilter } from '../../model/history.ts';
import type { Organization } from '../../model/organization.ts';
import { type HistoryWish, historyCsvHead, historyCsvLines, historyPage } from '../../pages/office/history.ts';
import { wholeHistory } from '../../service/history.ts';
import { parseLocalDate, weekOf } from '../../time/local.ts';
import { pageContext, sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { textIn } from './forms.ts';
import { officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

const PER_PAGE = 50;

export function historyRoutes(scope: FastifyInstance, { office }: OfficeParts): void {
  const url = '/office/:organization/history';
  const config = { access: 'view-history' } as const;

  scope.get(url, { config }, async (request, reply) => {
    const { organization } = officeOf(request);
    const wish = wishIn(request);
    const { entries, next } = await office.store.read(({ history }) =>
      history.list(organization.id, filterOf(wish), beforeIn(request), PER_PAGE),
    );
    const names = namesIn(organization);
    const given = {
      base: `/office/${organization.id}/history`,
      wish,
      names,
      entries,
      next,
      parties: [...names].map(([value, label]) => ({ value, label })),
      problem: null,
    };
    return sendPage(reply, historyPage(officeContext(request, reply), given));
  });

  scope.get(`${url}.csv`, { config }, async (request, reply) => {
    const { organization } = officeOf(request);
    const filter = filterOf(wishIn(request));
    const context = pageContext(request);
    const names = namesIn(organization);
    const table = async function* () {
      yield historyCsvHead(context);
      for await (const entries of wholeHistory(office, organization.id, filter)) {
        yield entries.map((entry) => historyCsvLines(context, entry, names)).join('');
      }
    };
    return reply
      .header('Cache-Control', 'private, no-store')
      .header('Content-Disposition', `attachment; filename="lich-nhat-ky-${organization.id}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(Readable.from(table()));
  });
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
function namesIn({ persons, units }: Organization): ReadonlyMap<string, string> {
  return new Map([
    ...persons.filter(({ external }) => !external).map(({ id, name }) => [`person ${id}`, name] as const),
    ...units.map(({ id, name }) => [`unit ${id}`, name] as const),
  ]);
}
