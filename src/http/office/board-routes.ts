import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { DONE } from '../../locale/boards-pages.ts';
import { BOARD_VIEWS, type Board } from '../../model/board.ts';
import { FEED_DETAILS } from '../../model/feed.ts';
import { type BoardTyped, boardFormPage, boardsPage } from '../../pages/office/boards.ts';
import { addBoard, type BoardWish, changeBoard, listBoards, renewBoard, revokeBoard } from '../../service/boards.ts';
import { sendPage } from '../page.ts';
import { actingOf, officeOf } from './access.ts';
import { answerForm, field } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { timeIn } from './typed-fields.ts';

/** Boards on the office's screens. */
export function boardRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const url = '/office/:organization/boards';
  const config = { access: 'manage-links' } as const;
  type OfBoard = { Params: { id: string } };

  scope.get(url, { config }, async (request, reply) => {
    const { organization } = officeOf(request);
    const listed = await listBoards(office, organization.id);
    const boards = listed.map(({ board, path }) => ({ board, address: parts.linkBase() + path }));
    const given = { base: baseOf(request), organization, boards, done: doneIn(request, DONE) };
    return sendPage(reply, boardsPage(officeContext(request, reply), given));
  });

  scope.get(`${url}/new`, { config }, async (request, reply) =>
    sendPage(reply, drawForm(request, reply, { id: null, typed: NEW, problem: null })),
  );

  scope.post(url, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const wish = { ...wishIn(request), organizationId: officeOf(request).organization.id };
        await addBoard(office, wish, actingOf(request));
        return goOn(reply, baseOf(request), 'added');
      },
      (problem) => drawForm(request, reply, { id: null, typed: typedIn(request), problem }),
    ),
  );

  scope.get<OfBoard>(`${url}/:id`, { config }, async (request, reply) => {
    const { id } = request.params;
    const listed = await listBoards(office, officeOf(request).organization.id);
    const found = listed.find(({ board }) => board.id === id);
    if (found === undefined) throw new LichError('link-unknown', { id });
    return sendPage(reply, drawForm(request, reply, { id, typed: typedOf(found.board), problem: null }));
  });

  scope.post<OfBoard>(`${url}/:id`, { config }, (request, reply) => {
    const { id } = request.params;
    return answerForm(
      request,
      reply,
      async () => {
        await changeBoard(office, id, wishIn(request), actingOf(request));
        return goOn(reply, baseOf(request), 'changed');
      },
      (problem) => drawForm(request, reply, { id, typed: typedIn(request), problem }),
    );
  });

  for (const [action, act, done] of [
    ['renew', renewBoard, 'renewed'],
    ['revoke', revokeBoard, 'revoked'],
  ] as const) {
    scope.post<OfBoard>(`${url}/:id/${action}`, { config }, async (request, reply) => {
      await act(office, request.params.id, actingOf(request));
      return goOn(reply, baseOf(request), done);
    });
  }
}

function baseOf(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/boards`;
}

function drawForm(
  request: FastifyRequest,
  reply: FastifyReply,
  given: { readonly id: string | null; readonly typed: BoardTyped; readonly problem: string | null },
) {
  const { organization } = officeOf(request);
  return boardFormPage(officeContext(request, reply), { base: baseOf(request), organization, ...given });
}

const NEW: BoardTyped = { label: '', scope: '', view: 'today', detail: 'full', darkFrom: '18:00', darkTo: '06:00' };

function typedOf({ label, scope, view, detail, dark }: Board): BoardTyped {
  const whose = scope.type === 'organization' ? '' : `${scope.type} ${scope.id}`;
  return { label, scope: whose, view, detail, darkFrom: dark?.from ?? '', darkTo: dark?.to ?? '' };
}

function typedIn(request: FastifyRequest): BoardTyped {
  const names = Object.keys(NEW) as (keyof BoardTyped)[];
  return Object.fromEntries(names.map((name) => [name, field(request, name)])) as unknown as BoardTyped;
}

/** @throws LichError `time-invalid` */
function wishIn(request: FastifyRequest): Omit<BoardWish, 'organizationId'> {
  const { label, scope, view, detail, darkFrom, darkTo } = typedIn(request);
  const [type, id = ''] = scope.split(' ');
  const isDark = darkFrom.trim() !== '' || darkTo.trim() !== '';
  return {
    label,
    scope: type === 'unit' || type === 'group' ? { type, id } : { type: 'organization' },
    view: BOARD_VIEWS.find((known) => known === view) ?? 'today',
    detail: FEED_DETAILS.find((known) => known === detail) ?? 'full',
    dark: isDark ? { from: timeIn(request, 'darkFrom'), to: timeIn(request, 'darkTo') } : null,
  };
}
