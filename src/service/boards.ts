import { LichError } from '../errors.ts';
import type { Board } from '../model/board.ts';
import type { HistoryChange } from '../model/history.ts';
import type { Organization } from '../model/organization.ts';
import type { StoreWrites } from '../store/port.ts';
import { collapse, normaliseText } from '../vietnamese/normalise.ts';
import type { ActingWithin } from './acting.ts';
import { boardTokenOf, newLinkId, tokenHashOf } from './links.ts';
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
export async function addBoard(office: Office, wish: BoardWish, by: ActingWithin): Promise<ShownBoardLink> {
  return office.store.write(async (store) => {
    const record = await store.organizations.get(wish.organizationId);
    if (record === null || !isWithin(wish, by)) {
      throw new LichError('organization-unknown', { id: wish.organizationId, known: '–' });
    }
    checkScope(wish.scope, record.organization);
    const board = await made(office, store, { ...wish, label: labelOf(wish.label) });
    await note(office, store, board, by, [{ of: nameOf(board), field: null, from: null, to: '' }]);
    return shown(office, record.organization, board);
  });
}

async function made({ keys, clock }: Office, { boards }: StoreWrites, wish: BoardWish): Promise<Board> {
  const id = newLinkId();
  const board: Board = { ...wish, id, createdAt: clock(), revokedAt: null };
  await boards.add(board, tokenHashOf(boardTokenOf(keys, id)));
  return board;
}

/** @throws LichError `link-unknown`, `board-revoked`, `board-scope-invalid` */
export async function changeBoard(
  office: Office,
  id: string,
  fields: Omit<BoardWish, 'organizationId'>,
  by: ActingWithin,
): Promise<ShownBoardLink> {
  return office.store.write(async (store) => {
    const { board, record } = await inForce(store, id, by);
    checkScope(fields.scope, record.organization);
    const changed: Board = { ...board, ...fields, label: labelOf(fields.label) };
    await store.boards.change(changed);
    await tellServing(store, board);
    const changes = (['label', 'scope', 'view', 'detail', 'dark'] as const).flatMap((field) => {
      const [from, to] = [board, changed].map((one) => shownValue(one, field, record.organization));
      return from === to ? [] : [{ of: nameOf(board), field, from, to }];
    });
    await note(office, store, board, by, changes);
    return shown(office, record.organization, changed);
  });
}

/**
 * Gives the screen another address: the old one is taken back.
 * @throws LichError `link-unknown`, `board-revoked`
 */
export async function renewBoard(office: Office, id: string, by: ActingWithin): Promise<ShownBoardLink> {
  return office.store.write(async (store) => {
    const { board, record } = await inForce(store, id, by);
    const { id: _, createdAt, revokedAt, ...wish } = board;
    const next = await made(office, store, wish);
    await store.boards.revoke(id, office.clock());
    await tellServing(store, board);
    await note(office, store, next, by, [{ of: nameOf(board), field: 'address', from: null, to: null }]);
    return shown(office, record.organization, next);
  });
}

function checkScope(scope: Board['scope'], { units, groups }: Organization): void {
  if (scope.type === 'organization') return;
  const known = scope.type === 'unit' ? units : groups;
  if (!known.some(({ id }) => id === scope.id)) throw new LichError('board-scope-invalid', { id: scope.id });
}

/**
 * In the order of the organisations, then as they were made; those taken back too.
 * @param organizationId null for all organisations
 */
export async function listBoards(
  office: Office,
  organizationId: string | null = null,
): Promise<readonly ShownBoardLink[]> {
  return office.store.read(async ({ organizations, boards }) => {
    const found: ShownBoardLink[] = [];
    for (const { organization } of await organizations.list()) {
      if (organizationId !== null && organization.id !== organizationId) continue;
      for (const board of await boards.ofOrganization(organization.id)) found.push(shown(office, organization, board));
    }
    return found;
  });
}

/** @throws LichError `link-unknown` */
export async function revokeBoard(office: Office, id: string, by: ActingWithin): Promise<void> {
  await office.store.write(async (store) => {
    const { board } = await known(store, id, by);
    if (board.revokedAt !== null) return;
    await store.boards.revoke(id, office.clock());
    await tellServing(store, board);
    await note(office, store, board, by, [{ of: nameOf(board), field: null, from: '', to: null }]);
  });
}

async function known({ boards, organizations }: StoreWrites, id: string, by: ActingWithin) {
  const board = await boards.get(id);
  const record = board === null ? null : await organizations.get(board.organizationId);
  if (board === null || record === null || !isWithin(board, by)) throw new LichError('link-unknown', { id });
  return { board, record };
}

async function inForce(store: StoreWrites, id: string, by: ActingWithin) {
  const found = await known(store, id, by);
  if (found.board.revokedAt !== null) throw new LichError('board-revoked');
  return found;
}

function isWithin({ organizationId }: Pick<Board, 'organizationId'>, { within }: ActingWithin): boolean {
  return within === null || within === organizationId;
}

const LABEL_LETTERS = 120;

function labelOf(typed: string): string {
  return collapse(normaliseText(typed)).slice(0, LABEL_LETTERS);
}

const nameOf = ({ label, id }: Board) => label || id;

/** One field as a text of one line. */
function shownValue(board: Board, field: keyof BoardWish, { name, units, groups }: Organization): string | null {
  const { scope, dark } = board;
  if (field === 'dark') return dark && `${dark.from}–${dark.to}`;
  if (field !== 'scope') return board[field] as string;
  return scope.type === 'organization' ? name : ([...units, ...groups].find(({ id }) => id === scope.id)?.name ?? '–');
}

/** What serves from memory learns of it by the counter. */
async function tellServing({ organizations }: StoreWrites, { organizationId }: Board): Promise<void> {
  const record = await organizations.get(organizationId);
  if (record !== null) await organizations.touch(organizationId, record.changedAt);
}

async function note(
  { clock }: Office,
  { history }: StoreWrites,
  { id, organizationId }: Board,
  { actor }: ActingWithin,
  changes: readonly HistoryChange[],
): Promise<void> {
  const entry = { organizationId, at: clock(), actor, act: 'board-change', days: null, data: {} } as const;
  await history.add({ ...entry, subjects: [{ kind: 'board', id }], changes });
}

function shown({ keys }: Office, organization: Organization, board: Board): ShownBoardLink {
  return { organization, board, path: `/board/${boardTokenOf(keys, board.id)}` };
}
