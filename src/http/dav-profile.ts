import type { FastifyInstance } from 'fastify';
import { principalPath } from '../caldav/paths.ts';
import { LichError } from '../errors.ts';
import { davProfile } from '../pages/subscribe/mobileconfig.ts';
import { readable } from './readable.ts';

export const DAV_PROFILE = '/caldav.mobileconfig';
/** What the names of accounts are made of; it goes into an address. */
const USER = /^[a-z0-9-]{1,100}$/;

/** The profile of a CalDAV account, for one name where `?user=` gives it. It holds no secret and tells of no account. */
export function serveDavProfile(app: FastifyInstance, linkBase: () => string): void {
  readable(app, DAV_PROFILE, (request, reply) => {
    const { user } = request.query as { user?: unknown };
    if (user !== undefined && !(typeof user === 'string' && USER.test(user))) throw new LichError('request-invalid');
    const server = linkBase();
    const account = typeof user === 'string' ? { user, principal: `${server}${principalPath(user)}` } : NOBODY;
    reply.header('Content-Disposition', 'attachment; filename="caldav.mobileconfig"');
    return reply.type('application/x-apple-aspen-config; charset=utf-8').send(davProfile({ server, ...account }));
  });
}

const NOBODY = { user: null, principal: null };
