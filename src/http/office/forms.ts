import { hash } from 'node:crypto';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { errorOnPage } from '../../locale/hints.ts';
import type { Html } from '../../pages/html.ts';
import { FORM_TOKEN } from '../../pages/office/form.ts';
import { languageOf, sendPage } from '../page.ts';
import { isMachine, sessionOf } from './access.ts';
import { cookieName, cookieOptions } from './cookies.ts';
import type { OfficeParts } from './parts.ts';

/**
 * What forms send, and that it was a form of ours: every request that changes something carries a token that is bound
 * to the browser and its session. Machines, whose token no other page can send, need none.
 */

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export async function protectForms(scope: FastifyInstance, parts: OfficeParts): Promise<void> {
  await scope.register(formbody);
  await scope.register(csrf, {
    cookieKey: cookieName(parts, 'form'),
    cookieOpts: cookieOptions(parts),
    csrfOpts: { hmacKey: parts.office.keys.for('forms').toString('base64url'), userInfo: true },
    getToken: (request) => tokenIn(request),
    getUserInfo: ownerOf,
    logLevel: 'debug',
  });
  scope.addHook('preHandler', (request, reply, done) => {
    if (SAFE.has(request.method) || isMachine(request)) done();
    else scope.csrfProtection(request, reply, done);
  });
  scope.setErrorHandler((error) => {
    throw isForeign(error) ? new LichError('form-foreign') : error;
  });
}

function isForeign(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('FST_CSRF_');
}

/** The token for forms of the page that is being drawn. */
export function formToken(request: FastifyRequest, reply: FastifyReply): string {
  return reply.generateCsrf({ userInfo: ownerOf(request) });
}

/** After a log-in the tokens from before are worth nothing. */
function ownerOf(request: FastifyRequest): string {
  return sessionOf(request)?.session.tokenHash ?? 'nobody';
}

/** Of a form, of htmx, or of an upload's address, whose body is not read at once. */
function tokenIn({ body, headers, query }: FastifyRequest): string {
  const header = headers['x-csrf-token'];
  const field = textIn(body, FORM_TOKEN) || textIn(query, FORM_TOKEN);
  return typeof header === 'string' ? header : field;
}

/** One field as text; empty where it is missing or given twice. */
export function textIn(fields: unknown, name: string): string {
  const isObject = typeof fields === 'object' && fields !== null && Object.hasOwn(fields, name);
  const value = isObject ? (fields as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Every value of a field that may be given several times. */
export function valuesIn({ body }: FastifyRequest, name: string): readonly string[] {
  const isObject = typeof body === 'object' && body !== null && Object.hasOwn(body, name);
  const value = isObject ? (body as Record<string, unknown>)[name] : [];
  return [value].flat().filter((one) => typeof one === 'string');
}

export function field(request: FastifyRequest, name: string): string {
  return textIn(request.body, name);
}

/** Digest of all that a form sends and of where it is sent: the same for the same form again. */
export function formOf({ url, body }: FastifyRequest): string {
  const fields = Object.entries((body as Record<string, unknown> | null) ?? {}).filter(([name]) => name !== FORM_TOKEN);
  return hash('sha256', JSON.stringify([url.split('?')[0], fields.toSorted()]), 'base64url').slice(0, 22);
}

/**
 * Does what a form asks for. What the person can mend is said above the same form, with the right status; a bug is not
 * caught.
 */
export async function answerForm(
  request: FastifyRequest,
  reply: FastifyReply,
  act: () => Promise<FastifyReply>,
  redraw: (problem: string) => Html | Promise<Html>,
): Promise<FastifyReply> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof LichError) || error.status === 500) throw error;
    if (typeof error.data.seconds === 'number') reply.header('Retry-After', error.data.seconds);
    return sendPage(reply, await redraw(errorOnPage(error, languageOf(request))), error.status);
  }
}
