import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { Role } from '../../model/account.ts';
import { accountPage, type OwnAccount } from '../../pages/office/account.ts';
import { setPasswordPage } from '../../pages/office/log-in.ts';
import { makeApiToken, revokeApiToken, rolesToGive } from '../../service/accounts/api-tokens.ts';
import { findOneTimeLink, makeFirstAdministrator, setPasswordByLink } from '../../service/accounts/one-time-links.ts';
import { changePassword } from '../../service/accounts/passwords.ts';
import { endSession, logOutEverywhere, type OpenSession } from '../../service/accounts/sessions.ts';
import { pageContext, sendPage } from '../page.ts';
import { sessionOf } from './access.ts';
import { answerForm, field, formToken } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

/** One's own account: password, sessions, tokens. */
export function accountRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const config = { access: 'logged-in' } as const;
  const draw = async (request: FastifyRequest, reply: FastifyReply, given: Partial<OwnAccount>) =>
    accountPage(officeContext(request, reply), { ...(await ownAccount(parts, own(request))), ...given });

  scope.get('/account', { config }, async (request, reply) =>
    sendPage(reply, await draw(request, reply, { done: doneIn(request) })),
  );

  scope.post('/account/password', { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const typed = { old: field(request, 'old'), new: newPassword(request) };
        await changePassword(office, own(request), typed, request.ip);
        return goOn(reply, '/account', 'password-changed');
      },
      (problem) => draw(request, reply, { problem }),
    ),
  );

  scope.post<{ Params: { hash: string } }>('/account/sessions/:hash/end', { config }, async (request, reply) => {
    await endSession(office, own(request).user, request.params.hash);
    return goOn(reply, '/account', 'session-ended');
  });

  scope.post('/account/sessions/end-others', { config }, async (request, reply) => {
    const { user, session } = own(request);
    await logOutEverywhere(office, user, session.tokenHash);
    return goOn(reply, '/account', 'sessions-ended');
  });

  scope.post('/account/tokens', { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const given = { label: field(request, 'label'), role: field(request, 'role') as Role };
        const { token, secret } = await makeApiToken(office, own(request).user, given);
        return sendPage(reply, await draw(request, reply, { made: { label: token.label, secret } }));
      },
      (problem) => draw(request, reply, { problem }),
    ),
  );

  scope.post<{ Params: { id: string } }>('/account/tokens/:id/revoke', { config }, async (request, reply) => {
    await revokeApiToken(office, own(request).user, request.params.id);
    return goOn(reply, '/account', 'token-revoked');
  });
}

/** A machine has no account of its own. @throws LichError `forbidden` */
function own(request: FastifyRequest): OpenSession {
  const open = sessionOf(request);
  if (open === null) throw new LichError('forbidden');
  return open;
}

async function ownAccount({ office }: OfficeParts, { user, session }: OpenSession): Promise<OwnAccount> {
  const { sessions, tokens } = await office.store.read(async (reads) => ({
    sessions: await reads.sessions.ofUser(user.id),
    tokens: await reads.apiTokens.ofUser(user.id),
  }));
  const tokenRoles = user.organizationId === null ? [user.role] : rolesToGive(user.role);
  return { sessions, tokens, tokenRoles, current: session.tokenHash, made: null, done: null, problem: null };
}

/** @throws LichError `password-differs` */
function newPassword(request: FastifyRequest): string {
  const typed = field(request, 'new');
  if (typed.normalize('NFC') !== field(request, 'repeated').normalize('NFC')) throw new LichError('password-differs');
  return typed;
}

/** The page to which one-time links lead. Looking at it does not use the link up: mail programs look at links too. */
export function oneTimeRoutes(scope: FastifyInstance, { office }: OfficeParts): void {
  const config = { access: 'anybody' } as const;
  type Secret = { Params: { secret: string } };
  const path = (secret: string) => `/account/set/${encodeURIComponent(secret)}`;

  scope.get<Secret>('/account/set/:secret', { config }, async (request, reply) => {
    const { secret } = request.params;
    const { user } = await findOneTimeLink(office, secret);
    const given = { user, path: path(secret), problem: null, formToken: formToken(request, reply) };
    return sendPage(reply, setPasswordPage(pageContext(request), given));
  });

  scope.post<Secret>('/account/set/:secret', { config }, async (request, reply) => {
    const { secret } = request.params;
    const { user } = await findOneTimeLink(office, secret);
    return answerForm(
      request,
      reply,
      async () => {
        const typed = newPassword(request);
        if (user !== null) await setPasswordByLink(office, secret, typed);
        else {
          const fields = { login: field(request, 'login'), name: field(request, 'name') };
          await makeFirstAdministrator(office, secret, fields, typed);
        }
        return goOn(reply, '/login', 'password-set');
      },
      (problem) => {
        const given = { user, path: path(secret), problem, formToken: formToken(request, reply) };
        return setPasswordPage(pageContext(request), given);
      },
    );
  });
}
