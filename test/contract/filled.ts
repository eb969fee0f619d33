import type { Store } from '../../src/store/port.ts';
import { LINK, SESSION, TOKEN, USER } from './accounts.ts';
import {
  appPassword,
  board,
  document,
  draft,
  feed,
  link,
  MOMENT,
  occurrence,
  organization,
  programme,
} from './samples.ts';

/** Puts something into every table of an empty store, with what is hard to copy: bytes, long texts, nulls, any letter. */
export async function fillStore(store: Store): Promise<void> {
  const organizationId = 'so-mau';
  await store.write(async (writes) => {
    await writes.organizations.add(organization({ name: "Sở “Mẫu” \\ ' ậ 𝒳 \n" }), MOMENT);
    await writes.organizations.add(organization({ id: 'so-khac' }), MOMENT);
    for (let n = 0; n < 3; n += 1) {
      const bytes = Uint8Array.from({ length: 1000 * n }, (_, i) => (i * 7) % 256);
      await writes.documents.put(document({ id: String(n).repeat(64), bytes }));
    }
    const removal = { at: MOMENT + 5, size: 1000, sha256: '1'.repeat(64) };
    await writes.documents.removeBytes(organizationId, '1'.repeat(64), removal, 'văn thư');
    await writes.feeds.put(feed(), 0);
    await writes.links.add(link());
    await writes.boards.add(board(), 'e'.repeat(64));
    await writes.settings.put('một', 'giá trị');
    await writes.users.add(USER);
    await writes.users.setPassword(USER.id, 'hash');
    await writes.sessions.add(SESSION);
    await writes.apiTokens.add(TOKEN);
    await writes.oneTimeLinks.put(LINK);
    await writes.loginAttempts.put('', '192.0.2.1', { failures: 3, lastAt: MOMENT, succeededAt: null });
  });
  await store.write(async (writes) => {
    await writes.dav.addPassword(appPassword());
    const member = { name: 'a.ics', etag: '"1"', changedIn: 10, isPresent: true };
    await writes.dav.advanceCollection(feed().id, [10], [member]);
    const target = { id: 't1', organizationId, feedId: feed().id, calendarUrl: 'https://may-chu.example/lich/' };
    const account = { user: 'văn thư', password: 'niêm phong', policy: 'keep', conditions: 'unknown' } as const;
    await writes.push.putTarget({ ...target, ...account, createdAt: MOMENT });
    const object = { uid: 'u1', href: '/u1.ics', etag: null, hash: 'h', marks: ['m'], kept: null, altered: true };
    await writes.push.putObjects('t1', [object]);
    await writes.push.ask('t1', MOMENT);
    const letter = { kind: 'digest', organizationId, subjectId: 'an', address: 'a@b.example', before: {} } as const;
    await writes.mail.ask({ ...letter, at: MOMENT, nextAt: MOMENT });
    const subjects = [{ kind: 'person' as const, id: 'an' }];
    const entry = { organizationId, at: MOMENT, subjects, days: null, changes: [], data: {} };
    const actor = { kind: 'user', id: 'u1', name: 'Văn thư' } as const;
    for (let n = 0; n < 600; n += 1) await writes.history.add({ ...entry, actor, act: 'edit' });
    await writes.uploads.put({
      ...{
        id: 'up1',
        organizationId,
        actor,
        fileName: null,
        state: 'queued',
        fault: null,
        outcome: null,
        documentId: null,
      },
      ...{ revisionId: null, idempotencyKey: null, fingerprint: 'f', createdAt: MOMENT, endedAt: null },
    });
  });
  await store.write(async ({ revisions, occurrences, draftEdits, evidence }) => {
    const period = { start: '2025-03-01', end: '2025-03-31' } as never;
    await revisions.addProgramme({ id: 'p1', organizationId, genre: 'day-schedule', period }, MOMENT);
    await revisions.addDraft(draft({ programme: programme({ title: 'Dài '.repeat(20_000) }) }));
    await draftEdits.add('revision-1', 2, programme());
    const scan = { id: 'e1', organizationId, revisionId: 'revision-1', fileName: 'bản ký.pdf' };
    const file = { mediaType: 'application/pdf', receivedAt: MOMENT, receivedBy: null };
    await evidence.add({ ...scan, ...file, bytes: new Uint8Array([0, 255]) });
    await evidence.add({ ...scan, ...file, id: 'e2', bytes: new Uint8Array([1]) });
    await evidence.putRequest({
      ...{ organizationId, idempotencyKey: 'k1', fingerprint: 'f', evidenceId: 'e1', outcome: 'attached' },
    });
    await evidence.removeBytes(organizationId, 'e2', { at: MOMENT + 5, size: 1, sha256: '4bf5' }, null);
    const records = Array.from({ length: 700 }, (_, n) => {
      const day = `2025-03-${String(1 + (n % 31)).padStart(2, '0')}`;
      // In the order of bytes capitals come first, and letters with marks last.
      const uid = `${['a', 'B', 'ă', '_'][n % 4]}${n}`;
      return { organizationId, programmeId: 'p1', revisionId: 'revision-1', occurrence: occurrence(uid, day) };
    });
    const when = { type: 'due', date: '2025-03-14', dueTime: null } as never;
    records[0] = { ...records[0]!, occurrence: occurrence('a0', '2025-03-14', { when }) };
    await occurrences.put(records);
  });
}
