import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import cookie from '@fastify/cookie';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController, type RouteOptions } from 'fastify';
import { LichError } from '../errors.ts';
import { homePage } from '../pages/home.ts';
import type { Publisher } from '../service/published.ts';
import { serveAssets } from './assets.ts';
import { type BoardPages, serveBoards } from './boards.ts';
import { type DavParts, serveDav } from './dav.ts';
import { serveDavProfile } from './dav-profile.ts';
import { answerFeedPage, type FeedPages, servePublicFeeds } from './feed-pages.ts';
import { answerFeed, answerHeld, feedTokenOf } from './feed-road.ts';
import { type LinkGuard, sayWhen } from './link-guard.ts';
import type { Logger } from './log.ts';
import { type MetricsParts, serveMetrics } from './metrics.ts';
import type { OfficeParts } from './office/parts.ts';
import { serveOffice } from './office/serve-office.ts';
import { pageContext, rememberLanguage, sendPage } from './page.ts';
import { problemOf } from './problems.ts';
import { readable } from './readable.ts';
import { type ReadyChecks, serveReady } from './ready.ts';
import { redactedPath } from './redact.ts';
import { refuse } from './refuse.ts';
import type { RequestTally } from './request-tally.ts';
import { ROBOTS } from './robots.ts';
import { dress } from './safe-headers.ts';
import { CONNECTION_LIMITS, type ConnectionLimits, openServer, refuseConnection } from './server.ts';
import type { FeedTally } from './tally.ts';

export interface ServiceParts {
  readonly publisher: Publisher;
  readonly tally: FeedTally;
  readonly log: Logger;
  readonly trustProxy: boolean | number | string;
  /** Left out where nobody tries links. */
  readonly guard?: LinkGuard;
  /** What is left out is as `CONNECTION_LIMITS` says. */
  readonly limits?: Partial<ConnectionLimits>;
  /** Told of each route, for whoever looks at all of them. */
  readonly onRoute?: (route: RouteOptions) => void;
  /** Left out where no CalDAV accounts are served. */
  readonly dav?: DavParts;
  /** Left out where nobody logs in. */
  readonly office?: OfficeParts;
  /** Left out where no figures are served. */
  readonly metrics?: MetricsParts;
  /** Left out where feeds alone are served. */
  readonly feedPages?: FeedPages;
  /** Left out where requests are not counted. */
  readonly requests?: RequestTally;
  readonly ready?: ReadyChecks;
  readonly boards?: BoardPages;
}

/** Found, they are the tally's; not found, they are worth a line. */
const FEEDS = '/feeds/:file';
/** For routes that say nothing else: a long form. Bytes. */
const BODY_LIMIT = 64 * 1024;

/** The service, not yet listening. */
export function buildService(parts: ServiceParts): FastifyInstance {
  const { publisher, tally, log, trustProxy, guard } = parts;
  const app = fastify<Server, IncomingMessage, ServerResponse, FastifyBaseLogger>({
    // One line a request is written below; feeds are counted.
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy,
    bodyLimit: BODY_LIMIT,
    frameworkErrors: (error, request, reply) => {
      dress(request, reply);
      refuse(request, reply, error);
    },
    clientErrorHandler: refuseConnection,
    serverFactory: (common) =>
      openServer(
        (request, response) => {
          if (!answerHeld(request, response, publisher, tally)) common(request, response);
        },
        { ...CONNECTION_LIMITS, ...parts.limits },
        trustProxy !== false,
      ),
  });

  app.register(cookie);
  rememberLanguage(app);
  if (parts.onRoute !== undefined) app.addHook('onRoute', parts.onRoute);
  app.addHook('onRequest', async (request, reply) => dress(request, reply));
  app.addHook('onResponse', async (request, reply) => {
    const { url: route = 'none' } = request.routeOptions;
    parts.requests?.count(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    if (request.routeOptions.url === FEEDS && reply.statusCode < 400) return;
    const { method, url, ip } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    log.info({ method, path: redactedPath(url), status: reply.statusCode, milliseconds, ip }, 'yêu cầu');
  });
  app.setErrorHandler((thrown, request, reply) => {
    const error = guard?.failed(request, thrown) ?? thrown;
    sayWhen(reply, error);
    if (problemOf(error).status >= 500) {
      log.error({ err: error, path: redactedPath(request.url) }, 'lỗi ngoài dự kiến');
    }
    return refuse(request, reply, error);
  });
  app.setNotFoundHandler(() => {
    throw new LichError('route-unknown');
  });

  serveAssets(app);
  readable(app, '/', async (request, reply) => {
    const offices = (await parts.feedPages?.publicOffices()) ?? [];
    return sendPage(reply, homePage(pageContext(request), offices));
  });
  readable(app, '/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(ROBOTS));
  readable(app, '/health', (_request, reply) => reply.header('Cache-Control', 'no-store').send({ status: 'ok' }));
  if (parts.boards !== undefined) serveBoards(app, parts.boards);
  if (parts.feedPages !== undefined) {
    servePublicFeeds(app, parts.feedPages);
    serveDavProfile(app, parts.feedPages.linkBase);
  }
  readable(app, FEEDS, async (request, reply) => {
    const isFeed = (request.params as { file: string }).file.endsWith('.ics');
    if (!isFeed && parts.feedPages !== undefined) return answerFeedPage(parts.feedPages, request, reply, guard);
    const { link, error } = await foundLink(publisher, request.url);
    if (link === null) {
      tally.count(problemOf(error).status, null, request.headers['user-agent']);
      throw error;
    }
    reply.hijack();
    answerFeed(request.raw, reply.raw, link, tally);
  });
  if (parts.office !== undefined) void serveOffice(app, parts.office);
  if (parts.metrics !== undefined) serveMetrics(app, parts.metrics);
  if (parts.ready !== undefined) serveReady(app, parts.ready, parts.metrics?.token ?? null);
  if (parts.dav !== undefined) void serveDav(app, parts.dav);
  return app;
}

async function foundLink(publisher: Publisher, url: string) {
  try {
    const token = feedTokenOf(url);
    if (token === null) throw new LichError('feed-unknown');
    return { link: await publisher.find(token), error: null };
  } catch (error) {
    return { link: null, error };
  }
}
