import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { LichError } from '../../errors.ts';
import { type ApiToken, ROLES, type Role, type User } from '../../model/account.ts';
import { listApiTokens, makeApiToken, revokeApiToken } from '../../service/accounts/api-tokens.ts';
import type { Office } from '../../service/office.ts';
import { callerOf } from '../office/access.ts';
import { Token, TokenMade } from './answers/accounts.ts';
import { DONE, pageOf as pageShape } from './answers/shapes.ts';
import { type Paging, PagingSchema, pager } from './paging.ts';
import { type ApiRoutes, about, type OfId, ownParams } from './routes.ts';

/** Tokens of the caller's own account. */

const TokenBody = Type.Object({
  label: Type.String({ maxLength: 200 }),
  role: Type.Enum([...ROLES], { description: 'at most that of the caller' }),
});

export const tokenRoutes: ApiRoutes = (api, { office }) => {
  const tag = 'tokens';
  const page = pager(office);
  const base = '/account/tokens';

  api.get<{ Querystring: Paging }>(
    base,
    about(tag, 'Tokens of one’s own account that may do no more than the caller', 'logged-in', {
      ...{ querystring: PagingSchema, response: { 200: pageShape(Token) } },
    }),
    async (request) => {
      const all = await listApiTokens(office, callerOf(request));
      return page(request, all.map(shown), ({ id, createdAt }) => [createdAt, id]);
    },
  );

  api.post<{ Body: { label: string; role: Role } }>(
    base,
    about(tag, 'Make a token, which is answered this once; by who is logged in, not by a token', 'logged-in', {
      ...{ body: TokenBody, response: { 201: TokenMade } },
    }),
    async (request, reply) => {
      const { label, role } = request.body;
      const owner = await ownerOf(office, request);
      const { token, secret } = await makeApiToken(office, owner, { label, role }, callerOf(request));
      return reply
        .code(201)
        .header('Cache-Control', 'no-store')
        .send({ ...shown(token), token: secret });
    },
  );

  api.delete<OfId>(
    `${base}/:id`,
    about(tag, 'Revoke a token', 'logged-in', { params: ownParams('id'), response: { 204: DONE } }),
    async (request, reply) => {
      await revokeApiToken(office, await ownerOf(office, request), request.params.id, callerOf(request));
      return reply.code(204).send();
    },
  );
};

/** @throws LichError `account-unknown` where it was removed meanwhile */
async function ownerOf({ store }: Office, request: FastifyRequest): Promise<User> {
  const owner = await store.read(({ users }) => users.get(callerOf(request).userId));
  if (owner === null) throw new LichError('account-unknown');
  return owner;
}

function shown({ id, label, role, createdAt, lastUsedAt, revokedAt }: ApiToken) {
  return { id, label, role, createdAt, lastUsedAt, revokedAt };
}
