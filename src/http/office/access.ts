import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { Permission } from '../../model/permission.ts';
import { findApiToken } from '../../service/accounts/api-tokens.ts';
import {
  type Caller,
  callerOfUser,
  officeFor,
  requirePermission,
  requireWholeService,
} from '../../service/accounts/caller.ts';
import { findSession, type OpenSession } from '../../service/accounts/sessions.ts';
import type { ActingWithin } from '../../service/acting.ts';
import type { OrganizationRecord } from '../../store/port.ts';
import { prefersPage } from '../negotiate.ts';
import { sessionSecret } from './cookies.ts';
import type { OfficeParts } from './parts.ts';

/**
 * Who asks, and whether they may: looked at once for every route, before its body is read. A route that does not say
 * who may come in is a bug that stops the service from starting. An office in the address (`:organization`) is there
 * for its own people only, and answers 404 to everybody else.
 */

export type Access = 'anybody' | 'logged-in' | Permission;

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}

interface Admission {
  readonly caller: Caller;
  /** Null for a machine. */
  readonly session: OpenSession | null;
  /** The office in the address, or null where there is none. */
  readonly record: OrganizationRecord | null;
}

const admissions = new WeakMap<FastifyRequest, Admission>();

/** For routes of this scope, from now on. */
export function guardAccess(scope: FastifyInstance, parts: OfficeParts): void {
  scope.addHook('onRoute', ({ config, url }) => {
    if (config?.access === undefined) throw new TypeError(`nobody said who may come in at ${url}`);
  });
  scope.addHook('onRequest', async (request, reply) => {
    const { access } = request.routeOptions.config;
    const proven = await prove(request, parts);
    if (proven === null) {
      if (access === 'anybody') return undefined;
      return askToLogIn(request, reply);
    }
    const { organization } = request.params as { readonly organization?: string };
    const record = organization === undefined ? null : await officeFor(parts.office.store, proven.caller, organization);
    if (access !== undefined && access !== 'anybody' && access !== 'logged-in') {
      requirePermission(proven.caller, access);
    }
    admissions.set(request, { ...proven, record });
    return undefined;
  });
}

async function prove(request: FastifyRequest, parts: OfficeParts): Promise<Omit<Admission, 'record'> | null> {
  const token = bearerOf(request);
  if (token !== null) {
    const caller = await findApiToken(parts.office, token);
    return caller === null ? null : { caller, session: null };
  }
  const secret = sessionSecret(request, parts);
  const session = secret === null ? null : await findSession(parts.office, secret);
  return session === null ? null : { caller: callerOfUser(session.user), session };
}

/** RFC 6750 §2.1; null for none. */
function bearerOf({ headers }: FastifyRequest): string | null {
  return /^Bearer +([A-Za-z0-9._~+/=-]+) *$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** A person is led to the log-in page and back; a machine is told what it lacks. */
function askToLogIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && prefersPage(request.headers.accept) && bearerOf(request) === null) {
    return reply.redirect(`/login?return=${encodeURIComponent(request.url)}`, 303);
  }
  // RFC 6750 §3
  reply.header('WWW-Authenticate', 'Bearer realm="Lich"');
  throw new LichError('login-needed');
}

/** Whose token came with the request itself: no other site's page can have sent it. */
export function isMachine(request: FastifyRequest): boolean {
  return admissions.get(request)?.session === null;
}

export function visitorOf(request: FastifyRequest): Caller | null {
  return admissions.get(request)?.caller ?? null;
}

/** @throws LichError `login-needed` on a route that is open to anybody */
export function callerOf(request: FastifyRequest): Caller {
  const caller = visitorOf(request);
  if (caller === null) throw new LichError('login-needed');
  return caller;
}

/** Null for a machine, or where nobody is logged in. */
export function sessionOf(request: FastifyRequest): OpenSession | null {
  return admissions.get(request)?.session ?? null;
}

/** The office in the address, or null where there is none. */
export function recordOf(request: FastifyRequest): OrganizationRecord | null {
  return admissions.get(request)?.record ?? null;
}

/** @throws LichError `office-unknown` on a route without an office in its address */
export function officeOf(request: FastifyRequest): OrganizationRecord {
  const record = recordOf(request);
  if (record === null) throw new LichError('office-unknown');
  return record;
}

/** Who acts here: within the office in the address, or everywhere for who may. */
export function actingOf(request: FastifyRequest): ActingWithin {
  const { actor, organizationId } = callerOf(request);
  return { actor, within: recordOf(request)?.organization.id ?? organizationId };
}

/**
 * Who acts on accounts: on those of the office in the address, or on all where there is none.
 * @throws LichError `forbidden` where all are meant by somebody of one office
 */
export function actingOnAccounts(request: FastifyRequest): ActingWithin {
  if (recordOf(request) === null) requireWholeService(callerOf(request));
  return actingOf(request);
}
