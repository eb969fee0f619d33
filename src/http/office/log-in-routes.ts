import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { logInPage } from '../../pages/office/log-in.ts';
import { logIn } from '../../service/accounts/log-in.ts';
import { logOut } from '../../service/accounts/sessions.ts';
import { pageContext, sendPage } from '../page.ts';
import { sessionOf, visitorOf } from './access.ts';
import { dropSession, keepSession } from './cookies.ts';
import { answerForm, field, formToken, textIn } from './forms.ts';
import { doneIn, goOn } from './pages.ts';
import type { OfficeParts } from './parts.ts';

/** Where somebody is led who asked for nothing in particular. */
const FIRST_PAGE = '/office';

export function logInRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const config = { access: 'anybody' } as const;

  scope.get('/login', { config }, (request, reply) => {
    const returnTo = ownPath(textIn(request.query, 'return'));
    if (visitorOf(request) !== null) return goOn(reply, returnTo);
    const given = { returnTo, login: '', problem: null, done: doneIn(request), isInClear: isInClear(request) };
    return sendPage(reply, logInPage(pageContext(request), { ...given, formToken: formToken(request, reply) }));
  });

  scope.post('/login', { config }, (request, reply) => {
    const returnTo = ownPath(field(request, 'return'));
    const typed = { login: field(request, 'login'), password: field(request, 'password') };
    const place = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    return answerForm(
      request,
      reply,
      async () => {
        const { secret } = await logIn(parts.office, typed, place);
        // Who logs in as another leaves the session before: nobody else finds it open.
        const before = sessionOf(request);
        if (before !== null) await logOut(parts.office, before);
        keepSession(reply, parts, secret);
        return goOn(reply, returnTo);
      },
      (problem) => {
        const given = { returnTo, login: typed.login, problem, done: null, isInClear: isInClear(request) };
        return logInPage(pageContext(request), { ...given, formToken: formToken(request, reply) });
      },
    );
  });

  scope.post('/logout', { config: { access: 'logged-in' } }, async (request, reply) => {
    const open = sessionOf(request);
    if (open === null) throw new LichError('login-needed');
    await logOut(parts.office, open);
    dropSession(reply, parts);
    return goOn(reply, '/login', 'logged-out');
  });
}

/** A path on this service and nothing else, whatever stands in the address. */
export function ownPath(text: string): string {
  const base = 'http://own.invalid';
  const url = text.startsWith('/') && !text.includes('\\') ? URL.parse(text, base) : null;
  if (url === null || url.origin !== base || url.pathname.startsWith('//')) return FIRST_PAGE;
  return url.pathname === '/login' ? FIRST_PAGE : url.pathname + url.search;
}

function isInClear({ protocol, ip }: FastifyRequest): boolean {
  return protocol !== 'https' && ip !== '::1' && !/^(?:::ffff:)?127\./.test(ip);
}
