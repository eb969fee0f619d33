import type { Actor } from '../model/actor.ts';
import type { Organization } from '../model/organization.ts';
import { acceptRevision } from './accept.ts';
import { documentIdOf, importDocument, publishedFrom, type ReadProgramme } from './import.ts';
import type { Office } from './office.ts';

/** Who publishes what comes with Lịch. */
const STARTER: Actor = { kind: 'command', id: 'lich serve', name: 'lich' };

/** The bundled office with its programmes. */
export interface Example {
  readonly organization: Organization;
  readonly documents: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
}

/** Whether nobody has put an office of their own into the store. */
export async function isForExample({ store }: Office): Promise<boolean> {
  const records = await store.read(({ organizations }) => organizations.list());
  return records.every(({ organization }) => organization.example);
}

/**
 * Reads and publishes the example's programmes, each once: a second start finds them done, and one after a start that
 * was cut off goes on.
 */
export async function setUpExample(office: Office, read: ReadProgramme, example: Example): Promise<void> {
  const { organization } = example;
  for (const { fileName, bytes } of example.documents) {
    const isDone = await office.store.read((store) => publishedFrom(store, organization.id, documentIdOf(bytes)));
    if (isDone !== null) continue;
    const request = { actor: STARTER, organization, fileName, bytes, on: null };
    const { id } = await importDocument(office, read, request);
    await acceptRevision(office, { revisionId: id, actor: STARTER, confirmed: true, others: 'keep' });
  }
}
