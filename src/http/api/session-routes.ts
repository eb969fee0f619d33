import type { FastifyInstance } from 'fastify';
import { LichError } from '../../errors.ts';
import { endSession, logOutEverywhere } from '../../service/accounts/sessions.ts';
import { userWithin } from '../../service/accounts/users.ts';
import { actingOnAccounts as acting } from '../office/access.ts';
import type { AccountPlace } from './account-place.ts';
import { SessionAnswer } from './answers/accounts.ts';
import { DONE, pageOf as pageShape } from './answers/shapes.ts';
import { type Paging, PagingSchema, pager } from './paging.ts';
import { type ApiParts, about, type OfId } from './routes.ts';

/** Where an account is logged in, for administrators. */
export function sessionRoutes({ base, params, whose }: AccountPlace, api: FastifyInstance, { office }: ApiParts): void {
  const tag = 'accounts';
  const page = pager(office);
  const all = `${base}/:id/sessions`;
  const ofUser = (within: string | null, id: string) =>
    office.store.read(async (reads) => {
      const user = await userWithin(reads, id, within);
      return { user, sessions: await reads.sessions.ofUser(id) };
    });

  api.get<OfId & { Querystring: Paging }>(
    all,
    about(tag, `Sessions of an account, the one used last first (${whose})`, 'manage-users', {
      ...{ params: params('id'), querystring: PagingSchema, response: { 200: pageShape(SessionAnswer) } },
    }),
    async (request) => {
      const { sessions } = await ofUser(acting(request).within, request.params.id);
      // The hash opens nothing: what the browser keeps cannot be found from it.
      const shown = sessions.map(({ tokenHash, userId, ...session }) => ({ id: tokenHash, ...session }));
      return page(request, shown, ({ id, lastSeenAt }) => [-lastSeenAt, id]);
    },
  );

  api.delete<OfId>(
    all,
    about(tag, `Log an account out everywhere (${whose})`, 'manage-users', {
      ...{ params: params('id'), response: { 204: DONE } },
    }),
    async (request, reply) => {
      const { actor, within } = acting(request);
      const { user } = await ofUser(within, request.params.id);
      await logOutEverywhere(office, user, null, actor);
      return reply.code(204).send();
    },
  );

  api.delete<{ Params: { id: string; session: string } }>(
    `${all}/:session`,
    about(tag, `End one session of an account (${whose})`, 'manage-users', {
      ...{ params: params('id', 'session'), response: { 204: DONE } },
    }),
    async (request, reply) => {
      const { actor, within } = acting(request);
      const { user } = await ofUser(within, request.params.id);
      const isEnded = await endSession(office, user, request.params.session, actor);
      if (!isEnded) throw new LichError('session-unknown');
      return reply.code(204).send();
    },
  );
}
