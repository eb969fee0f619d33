import type { FastifyInstance } from 'fastify';
import { type TProperties, Type } from 'typebox';
import { ROLES } from '../../model/account.ts';
import { offerPassword } from '../../service/accounts/one-time-links.ts';
import {
  type AccountFields,
  addUser,
  changeUser,
  disableUser,
  enableUser,
  removeUser,
  userWithin,
} from '../../service/accounts/users.ts';
import { actingOnAccounts as acting } from '../office/access.ts';
import type { AccountPlace } from './account-place.ts';
import { Account, PasswordLink } from './answers/accounts.ts';
import { DONE, nullable, pageOf as pageShape } from './answers/shapes.ts';
import { type Paging, PagingSchema, pager } from './paging.ts';
import { type ApiParts, type ApiRoutes, about, OFFICE, type OfId, ownParams, params } from './routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** Accounts, for administrators: the same routes for one office and for the whole service. No password passes here. */
export const accountRoutes: ApiRoutes = (api, parts) => {
  for (const place of PLACES) {
    routesAt(place, api, parts);
    sessionRoutes(place, api, parts);
  }
};

const FIELDS = {
  login: Type.String({ maxLength: 200 }),
  name: Type.String({ maxLength: 500 }),
  email: nullable(Type.String({ maxLength: 300 })),
  role: Type.Enum([...ROLES]),
};
const ORGANIZATION = {
  organizationId: Type.Union([Type.String({ maxLength: 200 }), Type.Null()], {
    description: 'null: of the whole service, for administrators only',
  }),
};
const CLOSED = { additionalProperties: false };
const bodyOf = (fields: TProperties) => ({
  whole: Type.Object(fields, CLOSED),
  part: Type.Partial(Type.Object(fields), CLOSED),
});

const PLACES: readonly (AccountPlace & { readonly body: ReturnType<typeof bodyOf> })[] = [
  { base: `${OFFICE}/users`, params, whose: 'of the office', body: bodyOf(FIELDS) },
  { base: '/users', params: ownParams, whose: 'of every office', body: bodyOf({ ...FIELDS, ...ORGANIZATION }) },
];

type Given = Omit<AccountFields, 'organizationId'> & Partial<Pick<AccountFields, 'organizationId'>>;

function routesAt(place: (typeof PLACES)[number], api: FastifyInstance, { office, linkBase }: ApiParts): void {
  const tag = 'accounts';
  const page = pager(office);
  const { base, whose, body } = place;
  const one = { params: place.params('id'), response: { 200: Account } };
  const told = (summary: string) => `${summary} (${whose})`;

  api.get<{ Querystring: Paging }>(
    base,
    about(tag, told('Accounts, in the order in which they were added'), 'manage-users', {
      ...{ params: place.params(), querystring: PagingSchema, response: { 200: pageShape(Account) } },
    }),
    async (request) => {
      const { within } = acting(request);
      const all = await office.store.read(({ users }) => users.list(within));
      return page(request, all, ({ createdAt, login }) => [createdAt, login]);
    },
  );

  api.post<{ Body: Given }>(
    base,
    about(tag, told('Add an account, which has no password yet'), 'manage-users', {
      ...{ params: place.params(), body: body.whole, response: { 201: Account } },
    }),
    async (request, reply) => {
      const { actor, within } = acting(request);
      const fields = { organizationId: within, ...request.body };
      const user = await office.store.write((store) => addUser(store, fields, office.clock(), actor));
      return reply
        .code(201)
        .header('Location', `${request.url.split('?')[0]}/${user.id}`)
        .send(user);
    },
  );

  api.get<OfId>(`${base}/:id`, about(tag, told('An account'), 'manage-users', one), (request) => {
    const { within } = acting(request);
    return office.store.read((reads) => userWithin(reads, request.params.id, within));
  });

  const change = 'Change what is given; with another role or office its sessions and tokens end';
  api.patch<OfId & { Body: Partial<Given> }>(
    `${base}/:id`,
    about(tag, told(change), 'manage-users', { ...one, body: body.part }),
    (request) => changeUser(office, request.params.id, acting(request), request.body),
  );

  for (const [action, act, summary] of ACTIONS) {
    api.post<OfId>(`${base}/:id/${action}`, about(tag, told(summary), 'manage-users', one), (request) =>
      act(office, request.params.id, acting(request)),
    );
  }

  api.delete<OfId>(
    `${base}/:id`,
    about(tag, told('Remove an account; the history keeps its name'), 'manage-users', {
      ...one,
      response: { 204: DONE },
    }),
    async (request, reply) => {
      await removeUser(office, request.params.id, acting(request));
      return reply.code(204).send();
    },
  );

  api.post<OfId>(
    `${base}/:id/password-link`,
    about(
      tag,
      told('Make a link by which its owner chooses a password; an earlier one ends; not by a token'),
      'manage-users',
      {
        ...one,
        response: { 201: PasswordLink },
      },
    ),
    async (request, reply) => {
      const address = linkBase() + (await offerPassword(office, request.params.id, acting(request)));
      return reply.code(201).header('Cache-Control', 'no-store').send({ address });
    },
  );
}

const ACTIONS = [
  ['disable', disableUser, 'Block an account; its sessions and tokens end'],
  ['enable', enableUser, 'Let a blocked account in again'],
] as const;
