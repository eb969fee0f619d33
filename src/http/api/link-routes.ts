import { Type } from 'typebox';
import {
  AS_THE_FEED,
  FEED_DETAILS,
  type FeedOptions,
  type LinkView,
  MOST_SINGLE_DUE,
  TASKS_SHOWN,
} from '../../model/feed.ts';
import { addLink, changeLink, renewLink, revokeLink } from '../../service/feed-links.ts';
import { listFeeds, publishFeed, type ShownLink } from '../../service/feed-list.ts';
import { addTaskFeed, changeFeed } from '../../service/feed-options.ts';
import { FeedRow, Link, Public, TaskFeed } from './answers/office.ts';
import { DONE, pageOf as pageShape } from './answers/shapes.ts';
import { type Paging, PagingSchema, pager } from './paging.ts';
import { type ApiRoutes, about, acting, asked, OFFICE, type OfId, params } from './routes.ts';

/** Calendars and the links to them. */

const nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) => Type.Union([schema, Type.Null()]);
const SINGLE = Type.Integer({
  minimum: 0,
  maximum: MOST_SINGLE_DUE,
  description: 'so many pieces of work due on one day stand singly, more are one entry',
});
const LinkBody = Type.Object({
  label: Type.String({ maxLength: 120 }),
  view: Type.Optional(
    Type.Partial(
      Type.Object({
        detail: nullable(Type.Enum([...FEED_DETAILS])),
        showCancelled: nullable(Type.Boolean()),
        showHolidays: nullable(Type.Boolean()),
        showDigests: nullable(Type.Boolean()),
        tasks: nullable(Type.Enum([...TASKS_SHOWN])),
        singleDue: nullable(SINGLE),
      }),
    ),
  ),
});
/** A calendar does not become a list of things to do: that is one of its own, beside it. */
const OptionsBody = Type.Object(
  {
    detail: Type.Enum([...FEED_DETAILS]),
    showCancelled: Type.Boolean(),
    showHolidays: Type.Boolean(),
    showDigests: Type.Boolean(),
    tasks: Type.Enum(['calendar', 'none'] as const),
    singleDue: SINGLE,
  },
  { additionalProperties: false },
);
type LinkGiven = { label: string; view?: Partial<LinkView> };

export const linkRoutes: ApiRoutes = (api, { office, feeds, linkBase }) => {
  const tag = 'feeds';
  const page = pager(office);
  const shown = ({ path, ...link }: ShownLink) => ({ ...link, address: linkBase() + path });

  api.get<{ Querystring: Paging }>(
    `${OFFICE}/feeds`,
    about(tag, 'Calendars with their links', 'manage-links', {
      response: { 200: pageShape(FeedRow) },
      params: params(),
      querystring: PagingSchema,
    }),
    async (request) => {
      const all = await listFeeds(office, feeds, asked(request).organizationId);
      const rows = all.map(({ feed, events, isPast, links }) => ({ feed, events, isPast, links: links.map(shown) }));
      return page(request, rows, ({ feed }) => [feed.id]);
    },
  );

  api.post<OfId & { Body: LinkGiven }>(
    `${OFFICE}/feeds/:id/links`,
    about(tag, 'Make a link', 'manage-links', { response: { 201: Link }, params: params('id'), body: LinkBody }),
    async (request, reply) => {
      const { label, view } = request.body;
      const fields = { label, view: { ...AS_THE_FEED, ...view } };
      return reply.code(201).send(shown(await addLink(office, request.params.id, fields, acting(request))));
    },
  );

  api.post<OfId>(
    `${OFFICE}/links/:id/renew`,
    about(tag, 'Give its holder another address', 'manage-links', { response: { 200: Link }, params: params('id') }),
    async (request) => shown(await renewLink(office, request.params.id, acting(request))),
  );

  api.put<OfId & { Body: LinkGiven }>(
    `${OFFICE}/links/:id`,
    about(tag, 'Change what a link is called and shows; its address stays', 'manage-links', {
      ...{ params: params('id'), body: LinkBody, response: { 204: DONE } },
    }),
    async (request, reply) => {
      const { label, view } = request.body;
      await changeLink(office, request.params.id, { label, view: { ...AS_THE_FEED, ...view } }, acting(request));
      return reply.code(204).send();
    },
  );

  api.put<OfId & { Body: { isPublic: boolean } }>(
    `${OFFICE}/feeds/:id/public`,
    about(tag, 'List a calendar on the public page, or take it off', 'manage-links', {
      ...{ params: params('id'), body: Type.Object({ isPublic: Type.Boolean() }), response: { 200: Public } },
    }),
    async (request) => {
      const { isPublic } = request.body;
      return { isPublic, path: await publishFeed(office, request.params.id, isPublic, acting(request)) };
    },
  );

  api.put<OfId & { Body: FeedOptions }>(
    `${OFFICE}/feeds/:id/options`,
    about(tag, 'Say what a calendar shows where its links say nothing else', 'manage-links', {
      ...{ params: params('id'), body: OptionsBody, response: { 204: DONE } },
    }),
    async (request, reply) => {
      await changeFeed(office, request.params.id, request.body, acting(request));
      return reply.code(204).send();
    },
  );

  api.put<OfId>(
    `${OFFICE}/feeds/:id/tasks`,
    about(tag, 'Have a list of things to do (VTODO) beside a calendar, with a first link', 'manage-links', {
      ...{ params: params('id'), response: { 200: TaskFeed } },
    }),
    async (request) => ({ id: await addTaskFeed(office, request.params.id, acting(request)) }),
  );

  api.delete<OfId>(
    `${OFFICE}/links/:id`,
    about(tag, 'Take a link back', 'manage-links', { response: { 204: DONE }, params: params('id') }),
    async (request, reply) => {
      await revokeLink(office, request.params.id, acting(request));
      return reply.code(204).send();
    },
  );
};
