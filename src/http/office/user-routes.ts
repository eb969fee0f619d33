import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../../model/account.ts';
import { type Typed, userPage, usersPage } from '../../pages/office/users.ts';
import { officesFor } from '../../service/accounts/caller.ts';
import { offerPassword } from '../../service/accounts/one-time-links.ts';
import { addUser, changeUser, disableUser, enableUser, removeUser, userWithin } from '../../service/accounts/users.ts';
import { sendPage } from '../page.ts';
import { actingOnAccounts as acting, callerOf } from './access.ts';
import { answerForm, field } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

/** Accounts, for administrators: the same pages for one office and for the whole service. */
export function userRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  for (const base of ['/office/:organization/users', '/users']) routesAt(base, scope, parts);
}

interface Seen {
  readonly done?: string | null;
  readonly problem?: string | null;
}

function routesAt(base: string, scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const config = { access: 'manage-users' } as const;
  type OfUser = { Params: { id: string } };

  const list = async (request: FastifyRequest, reply: FastifyReply, seen: Seen & { typed?: Typed }) => {
    const users = await office.store.read((reads) => reads.users.list(within(request)));
    const given = { users, typed: null, done: null, problem: null, ...seen, ...(await placeOf(request, parts)) };
    return usersPage(officeContext(request, reply), given);
  };
  const one = async (request: FastifyRequest, reply: FastifyReply, id: string, seen: Seen & { link?: string }) => {
    const user = await office.store.read((reads) => userWithin(reads, id, within(request)));
    const given = { user, link: null, done: null, problem: null, ...seen, ...(await placeOf(request, parts)) };
    return userPage(officeContext(request, reply), given);
  };

  scope.get(base, { config }, async (request, reply) =>
    sendPage(reply, await list(request, reply, { done: doneIn(request) })),
  );

  scope.post(base, { config }, (request, reply) => {
    const typed = typedIn(request);
    return answerForm(
      request,
      reply,
      async () => {
        const user = await office.store.write((store) => addUser(store, typed, office.clock(), acting(request).actor));
        const link = parts.linkBase() + (await offerPassword(office, user.id, acting(request)));
        return sendPage(reply, await one(request, reply, user.id, { link }));
      },
      (problem) => list(request, reply, { problem, typed }),
    );
  });

  scope.get<OfUser>(`${base}/:id`, { config }, async (request, reply) =>
    sendPage(reply, await one(request, reply, request.params.id, { done: doneIn(request) })),
  );

  scope.post<OfUser>(`${base}/:id`, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        await changeUser(office, request.params.id, acting(request), typedIn(request));
        return goOn(reply, request.url.split('?')[0]!, 'user-changed');
      },
      (problem) => one(request, reply, request.params.id, { problem }),
    ),
  );

  scope.post<OfUser>(`${base}/:id/reset`, { config }, async (request, reply) => {
    const { id } = request.params;
    const link = parts.linkBase() + (await offerPassword(office, id, acting(request)));
    return sendPage(reply, await one(request, reply, id, { link }));
  });

  for (const [action, act, done] of ACTIONS) {
    scope.post<OfUser>(`${base}/:id/${action}`, { config }, (request, reply) =>
      answerForm(
        request,
        reply,
        async () => {
          await act(office, request.params.id, acting(request));
          const { base: place } = await placeOf(request, parts);
          return goOn(reply, action === 'remove' ? place : `${place}/${request.params.id}`, done);
        },
        (problem) => one(request, reply, request.params.id, { problem }),
      ),
    );
  }
}

const ACTIONS = [
  ['disable', disableUser, 'user-disabled'],
  ['enable', enableUser, 'user-enabled'],
  ['remove', removeUser, 'user-removed'],
] as const;

/** The office whose accounts are there; null for all of them. @throws LichError `forbidden` */
const within = (request: FastifyRequest) => acting(request).within;

async function placeOf(request: FastifyRequest, { office }: OfficeParts) {
  const id = within(request);
  if (id !== null) return { base: `/office/${id}/users`, offices: null };
  const records = await officesFor(office.store, callerOf(request));
  return { base: '/users', offices: records.map(({ organization }) => organization) };
}

/** On an office's pages an account is the office's, whatever is sent. */
function typedIn(request: FastifyRequest): Typed {
  return {
    login: field(request, 'login'),
    name: field(request, 'name'),
    email: field(request, 'email') || null,
    role: field(request, 'role') as Role,
    organizationId: within(request) ?? (field(request, 'organization') || null),
  };
}
