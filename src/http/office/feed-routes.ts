import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { DONE } from '../../locale/feeds-pages.ts';
import { FEED_DETAILS, type Feed, type LinkView, TASKS_SHOWN } from '../../model/feed.ts';
import { type FeedRow, feedsPage, type LinkRow, linkPage } from '../../pages/office/feeds.ts';
import { addLink, changeLink, type LinkFields, renewLink, revokeLink } from '../../service/feed-links.ts';
import { listFeeds, publishFeed } from '../../service/feed-list.ts';
import { sendPage } from '../page.ts';
import { actingOf, officeOf } from './access.ts';
import { answerForm, field, textIn } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

/** Calendars and their links. */
export function feedRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const url = '/office/:organization/feeds';
  const config = { access: 'manage-links' } as const;
  type OfLink = { Params: { id: string } };

  scope.get(url, { config }, async (request, reply) => {
    const given = {
      base: baseOf(request),
      feeds: await feedsOf(request, parts),
      done: doneIn(request, DONE),
      problem: null,
    };
    return sendPage(reply, feedsPage(officeContext(request, reply), given));
  });

  scope.get(`${url}/new`, { config }, async (request, reply) => {
    const feed = await feedNamed(request, parts, textIn(request.query, 'feed'));
    return sendPage(
      reply,
      linkPage(officeContext(request, reply), { base: baseOf(request), feed, link: null, problem: null }),
    );
  });

  scope.post(url, { config }, async (request, reply) => {
    await addLink(office, field(request, 'feed'), fieldsIn(request), actingOf(request));
    return goOn(reply, baseOf(request), 'added');
  });

  scope.post(`${url}/public`, { config }, async (request, reply) => {
    const isPublic = field(request, 'isPublic') === 'yes';
    await publishFeed(office, field(request, 'feed'), isPublic, actingOf(request));
    return goOn(reply, baseOf(request), isPublic ? 'published' : 'unpublished');
  });

  scope.get<OfLink>(`${url}/:id`, { config }, async (request, reply) => {
    const { feed, link } = await linkNamed(request, parts, request.params.id);
    return sendPage(
      reply,
      linkPage(officeContext(request, reply), { base: baseOf(request), feed, link, problem: null }),
    );
  });

  scope.post<OfLink>(`${url}/:id`, { config }, async (request, reply) => {
    const { feed, link } = await linkNamed(request, parts, request.params.id);
    const typed = fieldsIn(request);
    return answerForm(
      request,
      reply,
      async () => {
        await changeLink(office, link.id, typed, actingOf(request));
        return goOn(reply, baseOf(request), 'changed');
      },
      (problem) =>
        linkPage(officeContext(request, reply), { base: baseOf(request), feed, link: { ...link, ...typed }, problem }),
    );
  });

  scope.post<OfLink>(`${url}/:id/renew`, { config }, async (request, reply) => {
    await renewLink(office, request.params.id, actingOf(request));
    return goOn(reply, baseOf(request), 'renewed');
  });

  scope.post<OfLink>(`${url}/:id/revoke`, { config }, async (request, reply) => {
    await revokeLink(office, request.params.id, actingOf(request));
    return goOn(reply, baseOf(request), 'revoked');
  });
}

function baseOf(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/feeds`;
}

async function feedsOf(request: FastifyRequest, { office, feeds, linkBase }: OfficeParts): Promise<readonly FeedRow[]> {
  const listed = await listFeeds(office, feeds, officeOf(request).organization.id);
  return listed.map(({ feed, events, links }) => ({
    feed,
    events,
    links: links.map(({ path, ...link }) => ({ ...link, address: linkBase() + path })),
  }));
}

/** @throws LichError `feed-unknown` */
async function feedNamed(request: FastifyRequest, { office }: OfficeParts, id: string): Promise<Feed> {
  const feed = await office.store.read(({ feeds }) => feeds.get(id));
  if (feed?.organizationId !== officeOf(request).organization.id) throw new LichError('feed-unknown');
  return feed;
}

/** @throws LichError `link-unknown` */
async function linkNamed(
  request: FastifyRequest,
  parts: OfficeParts,
  id: string,
): Promise<{ readonly feed: Feed; readonly link: LinkRow }> {
  for (const { feed, links } of await feedsOf(request, parts)) {
    const link = links.find((one) => one.id === id);
    if (link !== undefined) return { feed, link };
  }
  throw new LichError('link-unknown', { id });
}

const CHOICES: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** What is not one of the choices is as the feed says. */
function fieldsIn(request: FastifyRequest): LinkFields {
  const choice = (name: keyof LinkView) => CHOICES[field(request, name)] ?? null;
  const detail = FEED_DETAILS.find((known) => known === field(request, 'detail')) ?? null;
  return {
    label: field(request, 'label'),
    view: {
      detail,
      showCancelled: choice('showCancelled'),
      showHolidays: choice('showHolidays'),
      showDigests: choice('showDigests'),
      tasks: TASKS_SHOWN.find((known) => known === field(request, 'tasks')) ?? null,
    },
  };
}
