import { showRevision } from '../../service/drafts/drafts.ts';
import { compareRevisions, listProgrammes, restoreRevision, showProgramme } from '../../service/revisions.ts';
import { ComparedChanges, IssuedProgramme, Revision, ShownRevision } from './answers/programmes.ts';
import { pageOf as pageShape } from './answers/shapes.ts';
import { type Paging, PagingSchema, pager } from './paging.ts';
import { type ApiRoutes, about, asked, OFFICE, type OfId, params } from './routes.ts';

/** Programmes with all their issues. */
export const revisionRoutes: ApiRoutes = (api, { office }) => {
  const tag = 'programmes';
  const page = pager(office);

  api.get<{ Querystring: Paging }>(
    `${OFFICE}/programmes`,
    about(tag, 'Programmes with their issues, the latest period first', 'view-programmes', {
      response: { 200: pageShape(IssuedProgramme) },
      params: params(),
      querystring: PagingSchema,
    }),
    async (request) => {
      const all = await listProgrammes(office, asked(request).organizationId);
      return page(request, all, ({ id, period: { start } }) => [-Number(start.replaceAll('-', '')), id]);
    },
  );

  api.get<OfId>(
    `${OFFICE}/programmes/:id`,
    about(tag, 'A programme with its issues', 'view-programmes', {
      response: { 200: IssuedProgramme },
      params: params('id'),
    }),
    (request) => showProgramme(office, asked(request).organizationId, request.params.id),
  );

  api.get<OfId>(
    `${OFFICE}/revisions/:id`,
    about(tag, 'What an issue says', 'view-programmes', { response: { 200: ShownRevision }, params: params('id') }),
    (request) => showRevision(office, asked(request).organizationId, request.params.id),
  );

  api.get<{ Params: { id: string; other: string } }>(
    `${OFFICE}/revisions/:id/compare/:other`,
    about(tag, 'What another issue says otherwise', 'view-programmes', {
      response: { 200: ComparedChanges },
      params: params('id', 'other'),
    }),
    (request) => compareRevisions(office, asked(request).organizationId, request.params.id, request.params.other),
  );

  api.post<OfId>(
    `${OFFICE}/revisions/:id/restore`,
    about(tag, 'Make a draft that says what this issue says', 'edit-programmes', {
      response: { 201: Revision },
      params: params('id'),
    }),
    async (request, reply) =>
      reply.code(201).send(await restoreRevision(office, { ...asked(request), revisionId: request.params.id })),
  );
};
