import { writeSync } from 'node:fs';
import type { Programme } from '../../src/model/programme.ts';
import { acceptRevision } from '../../src/service/accept.ts';
import { editDraft } from '../../src/service/drafts/edit.ts';
import { Uploads } from '../../src/service/drafts/uploads.ts';
import type { ReadProgramme } from '../../src/service/import.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { previewAcceptance } from '../../src/service/preview.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU } from './office.ts';

/**
 * A process that uploads, mends and accepts one document after another, and says each act once the store has
 * acknowledged it, until it is killed: `node clerking.ts FOLDER FIRST`.
 */

/** The n-th document: eight meetings, of which every one has moved. The first is mended before it is accepted. */
export function documentOf(n: number): Programme {
  const meetings = Array.from({ length: 8 }, (_, i) => {
    const day = String(1 + ((i * 3 + n) % 28)).padStart(2, '0');
    return meeting(`03-${day}`, `Cuộc họp ${String.fromCharCode(65 + i)}`, { id: String(i) });
  });
  return { ...month(...meetings), number: String(n) };
}

export const placeOf = (n: number) => `Phòng họp số ${n}`;

/** JSON as it is: what reading costs is another test's business. */
export const readJson: ReadProgramme = async (bytes) => ({
  format: 'json',
  programme: JSON.parse(Buffer.from(bytes).toString()) as Programme,
});

if (import.meta.main) {
  const [folder = '', first = '1'] = process.argv.slice(2);
  const { office } = await openTestOffice(undefined, folder);
  await office.store.write((store) => seedOrganization(store, office, SO_MAU));
  const onFault = (error: unknown) => {
    throw error;
  };
  const uploads = new Uploads({ office, read: readJson, maximumBytes: 1_000_000, onFault });
  const organizationId = 'so-mau';
  for (let n = Number(first); ; n += 1) {
    const bytes = new TextEncoder().encode(JSON.stringify(documentOf(n)));
    const given = { actor: CLERK, organizationId, fileName: `${n}.json`, bytes, on: null };
    const { revisionId } = await uploads.finished(await uploads.begin({ ...given, idempotencyKey: `${n}` }));
    const draft = { actor: CLERK, organizationId, revisionId: revisionId ?? '' };
    writeSync(1, `upload ${n}\n`);
    const known = await office.store.read(({ revisions }) => revisions.get(draft.revisionId));
    const version = known?.version ?? 1;
    if (known?.acceptance === null) {
      const edits = [{ type: 'change' as const, id: '0', fields: { location: placeOf(n) } }];
      await editDraft(office, { ...draft, version, edits });
      writeSync(1, `edit ${n}\n`);
      const seen = await previewAcceptance(office, organizationId, draft.revisionId);
      await acceptRevision(office, {
        ...{ revisionId: draft.revisionId, actor: CLERK, confirmed: true, others: null },
        seen: { organizationId, version: seen.version, basis: seen.basis },
      });
    }
    writeSync(1, `accept ${n}\n`);
  }
}
