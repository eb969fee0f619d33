import { Type } from 'typebox';
import { AS_THE_FEED, FEED_DETAILS, type LinkView, TASKS_SHOWN } from '../../model/feed.ts';
import { addLink, renewLink, revokeLink } from '../../service/feed-links.ts';
import { listFeeds, type ShownLink } from '../../service/feed-list.ts';
import { type Paging, PagingSchema, pageOf } from './paging.ts';
import { type ApiRoutes, about, asked, OFFICE, type OfId, params } from './routes.ts';

/** Calendars and the links to them. */

const nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) => Type.Union([schema, Type.Null()]);
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
      }),
    ),
  ),
});
type LinkGiven = { label: string; view?: Partial<LinkView> };

export const linkRoutes: ApiRoutes = (api, { office, feeds, linkBase }) => {
  const tag = 'feeds';
  const acting = (request: Parameters<typeof asked>[0]) => {
    const { actor, organizationId } = asked(request);
    return { actor, within: organizationId };
  };
  const shown = ({ path, ...link }: ShownLink) => ({ ...link, address: linkBase() + path });

  api.get<{ Querystring: Paging }>(
    `${OFFICE}/feeds`,
    about(tag, 'Calendars with their links', 'manage-links', { params: params(), querystring: PagingSchema }),
    async (request) => {
      const all = await listFeeds(office, feeds, asked(request).organizationId);
      const rows = all.map(({ feed, events, links }) => ({ feed, events, links: links.map(shown) }));
      return pageOf(rows, request.query, ({ feed }) => feed.id);
    },
  );

  api.post<OfId & { Body: LinkGiven }>(
    `${OFFICE}/feeds/:id/links`,
    about(tag, 'Make a link', 'manage-links', { params: params('id'), body: LinkBody }),
    async (request, reply) => {
      const { label, view } = request.body;
      const fields = { label, view: { ...AS_THE_FEED, ...view } };
      return reply.code(201).send(shown(await addLink(office, request.params.id, fields, acting(request))));
    },
  );

  api.post<OfId>(
    `${OFFICE}/links/:id/renew`,
    about(tag, 'Give its holder another address', 'manage-links', { params: params('id') }),
    async (request) => shown(await renewLink(office, request.params.id, acting(request))),
  );

  api.delete<OfId>(
    `${OFFICE}/links/:id`,
    about(tag, 'Take a link back', 'manage-links', { params: params('id') }),
    async (request, reply) => {
      await revokeLink(office, request.params.id, acting(request));
      return reply.code(204).send();
    },
  );
};
