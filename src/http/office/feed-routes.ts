import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { DONE } from '../../locale/feeds-pages.ts';
import {
  FEED_DETAILS,
  type Feed,
  type FeedOptions,
  type LinkView,
  MOST_SINGLE_DUE,
  TASKS_SHOWN,
} from '../../model/feed.ts';
import { type FeedRow, feedSettingsPage, feedsPage, type LinkRow, linkPage } from '../../pages/office/feeds.ts';
import { addLink, changeLink, type LinkFields, renewLink, revokeLink } from '../../service/feed-links.ts';
import { listFeeds, publishFeed } from '../../service/feed-list.ts';
import { addTaskFeed, changeFeed, optionsOf } from '../../service/feed-options.ts';
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
    const feed = await feedNamed(request, parts, field(request, 'feed'));
    return answerForm(
      request,
      reply,
      async () => {
        await addLink(office, feed.id, fieldsIn(request), actingOf(request));
        return goOn(reply, baseOf(request), 'added');
      },
      (problem) => linkPage(officeContext(request, reply), { base: baseOf(request), feed, link: null, problem }),
    );
  });

  scope.get(`${url}/settings`, { config }, async (request, reply) => {
    const feed = await feedNamed(request, parts, textIn(request.query, 'feed'));
    const given = { base: baseOf(request), feed, options: optionsOf(feed), problem: null };
    return sendPage(reply, feedSettingsPage(officeContext(request, reply), given));
  });

  scope.post(`${url}/settings`, { config }, async (request, reply) => {
    const feed = await feedNamed(request, parts, field(request, 'feed'));
    const options = optionsIn(request, feed);
    return answerForm(
      request,
      reply,
      async () => {
        await changeFeed(
          office,
          feed.id,
          { ...options, singleDue: singleDueIn(request) ?? options.singleDue },
          actingOf(request),
        );
        return goOn(reply, baseOf(request), 'changed');
      },
      (problem) => feedSettingsPage(officeContext(request, reply), { base: baseOf(request), feed, options, problem }),
    );
  });

  scope.post(`${url}/tasks`, { config }, async (request, reply) => {
    await addTaskFeed(office, field(request, 'feed'), actingOf(request));
    return goOn(reply, baseOf(request), 'listed');
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
    const typed = fieldsIn(request, null);
    return answerForm(
      request,
      reply,
      async () => {
        await changeLink(office, link.id, fieldsIn(request), actingOf(request));
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
  return listed.map(({ feed, events, isPast, links }) => ({
    feed,
    events,
    isPast,
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
function fieldsIn(request: FastifyRequest, singleDue = singleDueIn(request)): LinkFields {
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
      singleDue,
    },
  };
}

/** What a form leaves out stays as it is. */
function optionsIn(request: FastifyRequest, feed: Feed): FeedOptions {
  const { detail, showCancelled, showHolidays, showDigests, tasks, singleDue } = optionsOf(feed);
  const choice = (name: keyof FeedOptions) => CHOICES[field(request, name)];
  return {
    detail: FEED_DETAILS.find((known) => known === field(request, 'detail')) ?? detail,
    showCancelled: choice('showCancelled') ?? showCancelled,
    showHolidays: choice('showHolidays') ?? showHolidays,
    showDigests: choice('showDigests') ?? showDigests,
    tasks: field(request, 'tasks') === 'none' ? 'none' : field(request, 'tasks') === 'calendar' ? 'calendar' : tasks,
    singleDue,
  };
}

/** Null for an empty field. @throws LichError `single-due-invalid` */
function singleDueIn(request: FastifyRequest): number | null {
  const typed = field(request, 'singleDue').trim();
  if (typed === '') return null;
  const count = /^\d{1,2}$/.test(typed) ? Number(typed) : Number.NaN;
  if (count <= MOST_SINGLE_DUE) return count;
  throw new LichError('single-due-invalid', { text: typed.slice(0, 20), most: MOST_SINGLE_DUE });
}
