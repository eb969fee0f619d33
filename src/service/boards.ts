import { randomBytes } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Board } from '../model/board.ts';
import type { Organization } from '../model/organization.ts';
import { boardTokenOf, tokenHashOf } from './links.ts';
import type { Office } from './office.ts';

/** Boards as a clerk sees them: made, listed, taken back. */

export interface ShownBoardLink {
  readonly organization: Organization;
  readonly board: Board;
  /** `/board/…` */
  readonly path: string;
}

export type BoardWish = Pick<Board, 'organizationId' | 'label' | 'scope' | 'view' | 'detail' | 'dark'>;

/** @throws LichError `organization-unknown`, `board-scope-invalid` */
export async function addBoard(office: Office, wish: BoardWish): Promise<ShownBoardLink> {
  return office.store.write(async ({ organizations, boards }) => {
    const record = await organizations.get(wish.organizationId);
    if (record === null) throw new LichError('organization-unknown', { id: wish.organizationId, known: '–' });
    checkScope(wish.scope, record.organization);
    const id = randomBytes(16).toString('base64url');
    const board: Board = { ...wish, id, createdAt: office.clock(), revokedAt: null };
    await boards.add(board, tokenHashOf(boardTokenOf(office.keys, id)));
    return shown(office, record.organization, board);
  });
}

function checkScope(scope: Board['scope'], { units, groups }: Organization): void {
  if (scope.type === 'organization') return;
  const known = scope.type === 'unit' ? units : groups;
  if (!known.some(({ id }) => id === scope.id)) throw new LichError('board-scope-invalid', { id: scope.id });
}

/** In the order of the organisations, then as they were made; those taken back too. */
export async function listBoards(office: Office): Promise<readonly ShownBoardLink[]> {
  return office.store.read(async ({ organizations, boards }) => {
    const found: ShownBoardLink[] = [];
    for (const { organization } of await organizations.list()) {
      for (const board of await boards.ofOrganization(organization.id)) found.push(shown(office, organization, board));
    }
    return found;
  });
}

/** @throws LichError `link-unknown` */
export async function revokeBoard(office: Office, id: string): Promise<void> {
  await office.store.write(async ({ boards, organizations }) => {
    const board = await boards.get(id);
    if (board === null) throw new LichError('link-unknown', { id });
    await boards.revoke(id, office.clock());
    const record = await organizations.get(board.organizationId);
    // What serves from memory learns of it by the counter.
    if (record !== null) await organizations.touch(board.organizationId, record.changedAt);
  });
}

function shown({ keys }: Office, organization: Organization, board: Board): ShownBoardLink {
  return { organization, board, path: `/board/${boardTokenOf(keys, board.id)}` };
}
