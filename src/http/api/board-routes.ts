import { Type } from 'typebox';
import { LichError } from '../../errors.ts';
import {
  addBoard,
  type BoardWish,
  changeBoard,
  listBoards,
  renewBoard,
  revokeBoard,
  type ShownBoardLink,
} from '../../service/boards.ts';
import { parseLocalTime } from '../../time/local.ts';
import { BOARD_FIELDS, BoardAnswer } from './answers/office.ts';
import { DONE, pageOf as pageShape } from './answers/shapes.ts';
import { type Paging, PagingSchema, pager } from './paging.ts';
import { type ApiRoutes, about, acting, asked, OFFICE, type OfId, params } from './routes.ts';

/** Boards on the office's screens, with their addresses. */

const BoardBody = Type.Object(BOARD_FIELDS);
type BoardGiven = Omit<BoardWish, 'organizationId'>;

export const boardRoutes: ApiRoutes = (api, { office, linkBase }) => {
  const tag = 'boards';
  const page = pager(office);
  const one = `${OFFICE}/boards/:id`;
  const shown = ({ board, path }: ShownBoardLink) => ({ ...board, address: linkBase() + path });

  api.get<{ Querystring: Paging }>(
    `${OFFICE}/boards`,
    about(tag, 'Boards, in the order in which they were made', 'manage-links', {
      ...{ params: params(), querystring: PagingSchema, response: { 200: pageShape(BoardAnswer) } },
    }),
    async (request) => {
      const all = await listBoards(office, asked(request).organizationId);
      return page(request, all.map(shown), ({ id, createdAt }) => [createdAt, id]);
    },
  );

  api.post<{ Body: BoardGiven }>(
    `${OFFICE}/boards`,
    about(tag, 'Make a board', 'manage-links', {
      ...{ params: params(), body: BoardBody, response: { 201: BoardAnswer } },
    }),
    async (request, reply) => {
      const wish = { ...checked(request.body), organizationId: asked(request).organizationId };
      return reply.code(201).send(shown(await addBoard(office, wish, acting(request))));
    },
  );

  api.put<OfId & { Body: BoardGiven }>(
    one,
    about(tag, 'Change what a board shows; its address stays', 'manage-links', {
      ...{ params: params('id'), body: BoardBody, response: { 200: BoardAnswer } },
    }),
    async (request) => shown(await changeBoard(office, request.params.id, checked(request.body), acting(request))),
  );

  api.post<OfId>(
    `${one}/renew`,
    about(tag, 'Give it another address', 'manage-links', {
      ...{ params: params('id'), response: { 200: BoardAnswer } },
    }),
    async (request) => shown(await renewBoard(office, request.params.id, acting(request))),
  );

  api.delete<OfId>(
    one,
    about(tag, 'Take a board back', 'manage-links', { params: params('id'), response: { 204: DONE } }),
    async (request, reply) => {
      await revokeBoard(office, request.params.id, acting(request));
      return reply.code(204).send();
    },
  );
};

/** Hours that exist. @throws LichError `time-invalid` */
function checked({ label, scope, view, detail, dark }: BoardGiven): BoardGiven {
  const wrong = [dark?.from, dark?.to].find((text) => text !== undefined && parseLocalTime(text) === null);
  if (wrong !== undefined) throw new LichError('time-invalid', { text: wrong });
  return { label, scope, view, detail, dark };
}
