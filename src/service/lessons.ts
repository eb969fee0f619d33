import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { holdTogether, type Organization, type Validity } from '../model/organization.ts';
import type { StoreWrites } from '../store/port.ts';
import { fold } from '../vietnamese/fold.ts';
import { type EditRequest, editWithin } from './drafts/edit.ts';
import type { Office } from './office.ts';
import { changeWithin, type RosterOutcome } from './roster.ts';

/** What the roster learns from whoever explains a document. */

export interface AliasRequest {
  readonly actor: Actor;
  readonly organizationId: string;
  readonly kind: 'person' | 'unit' | 'group';
  readonly id: string;
  readonly text: string;
}

/** An answer to a doubt and what the roster learns from it: both, or neither. @throws LichError as both */
export async function answerAndTeach(office: Office, answer: EditRequest, lesson: AliasRequest): Promise<void> {
  await office.store.write(async (store) => {
    await editWithin(store, office, answer);
    await teachWithin(store, office, lesson);
  });
}

const LIST_OF = { person: 'persons', unit: 'units', group: 'groups' } as const;

/**
 * Another way to name somebody, as a clerk has just explained it: from then on documents are read with it.
 * @throws LichError `office-unknown`, `roster-id-unknown`, `alias-taken` when it names somebody else
 */
export async function addAlias(office: Office, request: AliasRequest): Promise<RosterOutcome> {
  return office.store.write((store) => teachWithin(store, office, request));
}

async function teachWithin(
  store: StoreWrites,
  office: Office,
  { actor, organizationId, kind, id, text }: AliasRequest,
): Promise<RosterOutcome> {
  const record = await store.organizations.get(organizationId);
  if (record === null) throw new LichError('office-unknown');
  const { organization } = record;
  const alias = text.normalize('NFC').trim();
  const list = LIST_OF[kind];
  const taught = organization[list].find((one) => one.id === id);
  if (taught === undefined) throw new LichError('roster-id-unknown', { id });
  const owner = nameOwner(organization, alias, taught);
  if (owner !== null) throw new LichError('alias-taken', { text: alias, name: owner });
  const members = organization[list].map((one) =>
    one.id === id && ![one.name, ...one.aliases].some((known) => fold(known) === fold(alias))
      ? { ...one, aliases: [...one.aliases, alias] }
      : one,
  );
  return changeWithin(store, office, {
    actor,
    organizationId,
    mark: null,
    organization: { ...organization, [list]: members },
  });
}

/** Whoever else bears the name in the same time, compared as documents are read; null for nobody. */
function nameOwner(
  { persons, units, groups }: Organization,
  alias: string,
  taught: Validity & { readonly id: string },
): string | null {
  const all = [...persons, ...units, ...groups].filter((one) => one.id !== taught.id && holdTogether(one, taught));
  return all.find(({ name, aliases }) => [name, ...aliases].some((known) => fold(known) === fold(alias)))?.name ?? null;
}
