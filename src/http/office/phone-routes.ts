import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { errorSentence } from '../../locale/errors.ts';
import { CHOOSE_ONE, DONE } from '../../locale/phones-pages.ts';
import { type PhonesPage, phonesPage } from '../../pages/office/phones.ts';
import { addAppPassword, listAppPasswords, revokeAppPassword } from '../../service/dav/passwords.ts';
import { languageOf, sendPage } from '../page.ts';
import { actingOf, officeOf } from './access.ts';
import { field } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

/** CalDAV accounts: made, shown once, taken back. */
export function phoneRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const url = '/office/:organization/feeds/phones';
  const config = { access: 'manage-links' } as const;
  const draw = async (request: FastifyRequest, given: Partial<PhonesPage>): Promise<PhonesPage> => {
    const { id } = officeOf(request).organization;
    const feeds = await office.store.read((reads) => reads.feeds.list(id));
    const phones = await listAppPasswords(office, id);
    const typed = { label: '', feedIds: [] };
    return { base: baseOf(request), phones, feeds, typed, made: null, done: null, problem: null, ...given };
  };

  scope.get(url, { config }, async (request, reply) => {
    const page = await draw(request, { done: doneIn(request, DONE) });
    return sendPage(reply, phonesPage(officeContext(request, reply), page));
  });

  scope.post(url, { config }, async (request, reply) => {
    const typed = { label: field(request, 'label'), feedIds: feedsIn(request) };
    const again = async (problem: string, status: number) =>
      sendPage(reply, phonesPage(officeContext(request, reply), await draw(request, { typed, problem })), status);
    if (typed.feedIds.length === 0) return again(CHOOSE_ONE[languageOf(request)], 422);
    try {
      const { organization } = officeOf(request);
      const made = await addAppPassword(office, { organizationId: organization.id, ...typed }, actingOf(request));
      const { label, user } = made.password;
      const shown = { label, user, server: `${parts.linkBase()}/dav/`, password: made.secret };
      // Not after a redirect: a secret is shown to who asked for it, and stands nowhere in between.
      reply.header('Cache-Control', 'no-store');
      return sendPage(reply, phonesPage(officeContext(request, reply), await draw(request, { made: shown })));
    } catch (error) {
      if (!(error instanceof LichError) || error.status >= 500) throw error;
      return again(errorSentence(error, languageOf(request)), error.status);
    }
  });

  scope.post<{ Params: { id: string } }>(`${url}/:id/revoke`, { config }, async (request, reply) => {
    await revokeAppPassword(office, request.params.id, actingOf(request));
    return goOn(reply, baseOf(request), 'revoked');
  });
}

function baseOf(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/feeds/phones`;
}

/** One box ticked comes as text, several as a list. */
function feedsIn({ body }: FastifyRequest): readonly string[] {
  const { feeds = [] } = (body ?? {}) as { readonly feeds?: unknown };
  return [feeds].flat().filter((id) => typeof id === 'string');
}
