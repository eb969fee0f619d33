import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AS_THE_FEED } from '../../src/model/feed.ts';
import type { Store } from '../../src/store/port.ts';
import type { LocalDate } from '../../src/time/local.ts';
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

/** What every implementation of the store must do. `open` gives a fresh, empty one. */
/** What an office may set for a feed. */
const OPTIONS = {
  detail: 'titleAndPlace',
  showCancelled: false,
  showHolidays: true,
  showDigests: false,
  tasks: 'none',
  singleDue: 0,
} as const;

export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.write(({ organizations }) => organizations.add(organization(), MOMENT));
    });
    afterEach(() => store.close());

    test('an organisation comes back with the roster that was put in force last', async () => {
      await store.write(async ({ organizations }) => {
        await organizations.putRoster(organization({ name: 'Sở Mẫu mới' }), 'page', MOMENT + 5);
        await organizations.touch('so-mau', MOMENT + 5);
      });
      const record = await store.read(({ organizations }) => organizations.get('so-mau'));
      expect(record).toEqual({
        organization: organization({ name: 'Sở Mẫu mới' }),
        origin: 'page',
        changedAt: MOMENT + 5,
      });
      expect(await store.read(({ organizations }) => organizations.get('so-khac'))).toBeNull();
    });

    test('the counter grows with every change and names who changed', async () => {
      await store.write(({ organizations }) => organizations.add(organization({ id: 'so-khac' }), MOMENT + 1));
      const before = await store.read(({ organizations }) => organizations.counter());
      await store.write(({ organizations }) => organizations.touch('so-khac', MOMENT + 2));
      await store.read(async ({ organizations }) => {
        expect(await organizations.counter()).toBe(before + 1);
        expect(await organizations.changedSince(before)).toEqual(['so-khac']);
        expect(await organizations.changedSince(before + 1)).toEqual([]);
        expect((await organizations.list()).map((record) => record.organization.id)).toEqual(['so-mau', 'so-khac']);
      });
    });

    test('a board is found by the hash of its token, and is revoked once', async () => {
      await store.write(async ({ boards }) => {
        await boards.add(board(), 'e'.repeat(64));
        await boards.revoke('board-1', MOMENT + 4);
        await boards.revoke('board-1', MOMENT + 9);
      });
      await store.read(async ({ boards }) => {
        const revoked = board({ revokedAt: MOMENT + 4 });
        expect(await boards.byTokenHash('e'.repeat(64))).toEqual(revoked);
        expect(await boards.byTokenHash('d'.repeat(64))).toBeNull();
        expect(await boards.ofOrganization('so-mau')).toEqual([revoked]);
        expect(await boards.get('board-1')).toEqual(revoked);
      });
    });

    test('a feed stays public when its roster is put in force again', async () => {
      await store.write(async ({ feeds }) => {
        await feeds.put(feed(), 0);
        await feeds.setPublic(feed().id, true);
        await feeds.setOptions(feed().id, OPTIONS);
        await feeds.put(feed({ title: 'Tên mới' }), 0);
      });
      await store.read(async ({ feeds }) => {
        expect(await feeds.get(feed().id)).toEqual(feed({ title: 'Tên mới', isPublic: true, ...OPTIONS }));
        expect(await feeds.list('so-mau')).toEqual([feed({ title: 'Tên mới', isPublic: true, ...OPTIONS })]);
      });
    });

    test('what stood before the last change is kept, and acceptances are told with their numbers', async () => {
      const period = { start: '2025-03-01' as LocalDate, end: '2025-03-31' as LocalDate };
      const changes = { added: [], moved: [], changed: [], cancelled: [], unchanged: [] };
      const at = (revisedAt: number, summary: string) => ({
        organizationId: 'so-mau',
        programmeId: 'p1',
        revisionId: 'revision-1',
        occurrence: occurrence('u1', '2025-03-10', { revisedAt, summary }),
      });
      await store.write(async ({ revisions, occurrences }) => {
        await revisions.addDraft(draft());
        await revisions.addProgramme({ id: 'p1', organizationId: 'so-mau', genre: 'day-schedule', period }, MOMENT);
        const acceptance = {
          programmeId: 'p1',
          number: 1,
          acceptedBy: 'x',
          acceptedAt: MOMENT + 3,
          changes,
          warnings: [],
        };
        await revisions.accept('revision-1', acceptance);
        await occurrences.put([at(MOMENT, 'một')]);
      });
      const previous = (since: number) => store.read((reads) => reads.occurrences.previousSince('so-mau', since));
      expect(await previous(0)).toEqual(new Map());
      await store.write(({ occurrences }) => occurrences.put([at(MOMENT + 5, 'hai')]));
      await store.write(({ occurrences }) => occurrences.put([at(MOMENT + 5, 'hai')]));
      expect([...(await previous(MOMENT + 5))].map(([uid, { summary }]) => [uid, summary])).toEqual([['u1', 'một']]);
      expect(await previous(MOMENT + 6)).toEqual(new Map());
      const [hour, day] = [3600, 86_400];
      const change = (moment: number, title: string) =>
        store.write(({ occurrences }) => occurrences.put([at(moment, title)]));
      const before = async (since: number) => (await previous(since)).get('u1')?.summary;
      await change(MOMENT + 5 * hour, 'ba');
      await change(MOMENT + 20 * hour, 'bốn');
      // Who looks at the end of the day compares with what stood there at its beginning, however often it changed.
      expect(await before(MOMENT + 20 * hour - day)).toBe('một');
      expect(await before(MOMENT + 4 * hour)).toBe('hai');
      expect(await before(MOMENT + 5 * hour)).toBe('ba');
      await change(MOMENT + 50 * hour, 'năm');
      expect(await before(MOMENT)).toBe('bốn');
      const issues = (since: number) => store.read(({ revisions }) => revisions.acceptedSince('so-mau', since));
      expect(await issues(MOMENT)).toEqual([{ programmeId: 'p1', number: 1, acceptedAt: MOMENT + 3 }]);
      expect(await issues(MOMENT + 4)).toEqual([]);
    });

    test('a document comes back byte for byte, and the same bytes again change nothing', async () => {
      await store.write(async ({ documents }) => {
        await documents.put(document());
        await documents.put(document({ fileName: 'tên khác.txt', receivedAt: MOMENT + 9 }));
      });
      const kept = await store.read(({ documents }) => documents.get('so-mau', 'a'.repeat(64)));
      expect({ ...kept, bytes: [...(kept?.bytes ?? [])] }).toEqual({ ...document(), bytes: [0, 1, 2, 255] });
    });

    test('of a file that is kept no longer everything stays but its bytes', async () => {
      const removal = { at: MOMENT + 7, size: 4, sha256: 'a'.repeat(64) };
      const file = { fileName: 'bản ký.pdf', mediaType: 'application/pdf', receivedAt: MOMENT, receivedBy: null };
      const scan = { ...file, id: 'e1', organizationId: 'so-mau', revisionId: 'revision-1' };
      await store.write(async ({ documents, revisions, evidence }) => {
        await documents.put(document());
        await documents.put(document({ id: 'b'.repeat(64), receivedAt: MOMENT + 1 }));
        await revisions.addDraft(draft());
        await evidence.add({ ...scan, bytes: new Uint8Array([9, 9, 9, 9]) });
      });
      const digest = '8493100b11a2fe625bcf97fc313f83b580ba4fd2c016221009db93bfe184ee45';
      const digests = () => store.read(({ evidence }) => evidence.digests('revision-1'));
      expect(await digests()).toEqual([{ id: 'e1', sha256: digest }]);
      const kept = async (before: number) =>
        store.read(async ({ documents, evidence }) => [
          ...(await documents.kept('so-mau', before)).map((id) => id[0]),
          ...(await evidence.kept('so-mau', before)),
        ]);
      expect(await kept(MOMENT)).toEqual([]);
      expect(await kept(MOMENT + 2)).toEqual(['a', 'b', 'e1']);
      await store.write(async ({ documents, evidence }) => {
        await documents.removeBytes('so-mau', 'a'.repeat(64), removal, 'văn thư');
        await evidence.removeBytes('so-mau', 'e1', removal, 'chánh văn phòng');
      });
      expect(await kept(MOMENT + 2)).toEqual(['b']);
      await store.read(async ({ documents, evidence }) => {
        const gone = await documents.get('so-mau', 'a'.repeat(64));
        expect({ ...gone, bytes: [...gone!.bytes] }).toEqual({ ...document({ removed: removal }), bytes: [] });
        const still = await documents.get('so-mau', 'b'.repeat(64));
        expect([...still!.bytes]).toEqual([0, 1, 2, 255]);
        expect(await evidence.ofRevision('revision-1')).toEqual([
          { ...scan, receivedBy: 'chánh văn phòng', removed: removal },
        ]);
        expect((await evidence.get('so-mau', 'e1'))!.bytes).toHaveLength(0);
      });
      const copy = { bytes: new Uint8Array([9, 9, 9, 9]), receivedAt: MOMENT + 8, receivedBy: 'văn thư' };
      await store.write(async ({ documents, evidence }) => {
        await documents.keepAnew('so-mau', 'a'.repeat(64), copy);
        await evidence.keepAnew('so-mau', 'e1', copy);
      });
      expect(await digests()).toEqual([{ id: 'e1', sha256: removal.sha256 }]);
      expect(await kept(MOMENT + 9)).toEqual(['b', 'a', 'e1']);
      await store.read(async ({ documents, evidence }) => {
        const back = await documents.get('so-mau', 'a'.repeat(64));
        expect({ ...back, bytes: [...back!.bytes] }).toEqual({
          ...document({ ...copy, removed: null }),
          bytes: [9, 9, 9, 9],
        });
        expect(await evidence.describe('so-mau', 'e1')).toEqual({ ...scan, ...copy, bytes: undefined, removed: null });
        expect([...(await evidence.get('so-mau', 'e1'))!.bytes]).toEqual([9, 9, 9, 9]);
      });
    });

    test('a document of one organisation is not there for another', async () => {
      await store.write(({ documents }) => documents.put(document()));
      expect(await store.read(({ documents }) => documents.get('so-khac', 'a'.repeat(64)))).toBeNull();
    });

    test('a draft can be replaced until it is accepted, and never after', async () => {
      const period = { start: '2025-03-01' as LocalDate, end: '2025-03-31' as LocalDate };
      const record = { id: 'p1', organizationId: 'so-mau', genre: 'day-schedule', period } as const;
      const changes = { added: ['a'], moved: [], changed: [], cancelled: [], unchanged: [] };
      const acceptance = {
        programmeId: 'p1',
        number: 1,
        acceptedBy: 'văn thư',
        acceptedAt: MOMENT + 3,
        changes,
        warnings: [],
      };
      await store.write(async ({ revisions }) => {
        await revisions.addDraft(draft());
        await revisions.replaceDraft(draft({ programme: programme({ title: 'Bản sửa' }) }));
        await revisions.addProgramme(record, MOMENT + 3);
        await revisions.accept('revision-1', acceptance);
        await revisions.replaceDraft(draft({ programme: programme({ title: 'Quá muộn' }) }));
        await revisions.accept('revision-1', { ...acceptance, number: 2 });
      });
      await store.read(async ({ revisions }) => {
        const accepted = draft({ programme: programme({ title: 'Bản sửa' }), acceptance });
        expect(await revisions.get('revision-1')).toEqual(accepted);
        expect(await revisions.ofProgramme('p1')).toEqual([accepted]);
        expect(await revisions.programme(record)).toEqual(record);
        expect(await revisions.programme({ ...record, genre: 'list' })).toBeNull();
        expect(await revisions.programmes('so-mau')).toEqual([record]);
      });
    });

    test('the revisions of a document are found', async () => {
      await store.write(async ({ documents, revisions }) => {
        await documents.put(document());
        await revisions.addDraft(draft({ documentId: 'a'.repeat(64) }));
        await revisions.addDraft(draft({ id: 'revision-2' }));
      });
      const found = await store.read(({ revisions }) => revisions.ofDocument('so-mau', 'a'.repeat(64)));
      expect(found.map(({ id }) => id)).toEqual(['revision-1']);
    });

    test('occurrences are found by programme and by the days they touch, and replaced by UID', async () => {
      const put = (uid: string, occurrenceOn: ReturnType<typeof occurrence>) => ({
        organizationId: 'so-mau',
        programmeId: 'p1',
        revisionId: 'revision-1',
        occurrence: { ...occurrenceOn, uid },
      });
      const days = { type: 'days', start: '2025-03-03' as LocalDate, end: '2025-03-07' as LocalDate } as const;
      await store.write(async ({ revisions, occurrences }) => {
        const period = { start: '2025-03-01' as LocalDate, end: '2025-03-31' as LocalDate };
        await revisions.addProgramme({ id: 'p1', organizationId: 'so-mau', genre: 'list', period }, MOMENT);
        await revisions.addDraft(draft());
        await occurrences.put([]);
        await occurrences.put([
          put('late', occurrence('', '2025-03-20')),
          put('long', occurrence('', '2025-03-03', { when: days })),
        ]);
        await occurrences.put([put('late', occurrence('', '2025-03-21', { sequence: 1, revisedAt: MOMENT + 5 }))]);
      });
      await store.read(async ({ occurrences }) => {
        const uids = async (start: string, end: string) =>
          (await occurrences.within('so-mau', { start: start as LocalDate, end: end as LocalDate })).map(
            (record) => record.occurrence.uid,
          );
        expect(await uids('2025-03-07', '2025-03-20')).toEqual(['long']);
        expect(await uids('2025-03-01', '2025-03-31')).toEqual(['long', 'late']);
        expect(await uids('2025-03-08', '2025-03-20')).toEqual([]);
        const far = { start: '2030-01-01' as LocalDate, end: '2030-12-31' as LocalDate };
        const revised = async (since: number) =>
          (await occurrences.within('so-mau', far, since)).map((record) => record.occurrence.uid);
        expect(await revised(MOMENT + 5)).toEqual(['late']);
        expect(await revised(MOMENT + 6)).toEqual([]);
        expect(await occurrences.within('so-khac', days)).toEqual([]);
        expect((await occurrences.ofProgramme('p1')).at(1)).toEqual(
          put('late', occurrence('', '2025-03-21', { sequence: 1, revisedAt: MOMENT + 5 })),
        );
      });
    });

    test('a feed knows when the work that it sees due on a day last changed, also after an entry left it', async () => {
      const due = (day: string, given = {}) =>
        occurrence('u1', day, { kind: 'task', when: { type: 'due', date: day as LocalDate, dueTime: null }, ...given });
      const put = (one: ReturnType<typeof occurrence>) =>
        store.write(({ occurrences }) =>
          occurrences.put([{ organizationId: 'so-mau', programmeId: 'p1', revisionId: 'r1', occurrence: one }]),
        );
      const of = (organizationId: string, [start, end]: readonly [string, string]) =>
        store.read(async ({ occurrences }) => {
          const days = await occurrences.dueDays(organizationId, { start: start as LocalDate, end: end as LocalDate });
          return Object.fromEntries([...days].map(([id, own]) => [id, Object.fromEntries(own)]));
        });
      const days = (...range: readonly [string, string]) => of('so-mau', range);
      const ALL = ['2025-01-01', '2025-12-31'] as const;
      await store.write(async ({ revisions, feeds }) => {
        const period = { start: '2025-03-01' as LocalDate, end: '2025-03-31' as LocalDate };
        await revisions.addProgramme({ id: 'p1', organizationId: 'so-mau', genre: 'day-schedule', period }, MOMENT);
        await revisions.addDraft(draft({ id: 'r1' }));
        await feeds.put(feed({ id: 'office', scope: { type: 'organization' } }), 0);
        await feeds.put(feed({ id: 'an', scope: { type: 'person', id: 'an' } }), 1);
      });
      await put(due('2025-03-14'));
      await put(due('2025-03-14'));
      expect(await days(...ALL)).toEqual({ office: { '2025-03-14': { sequence: 1, revisedAt: MOMENT } } });
      await put(due('2025-03-19', { sequence: 1, revisedAt: MOMENT + 5 }));
      await put(occurrence('u1', '2025-03-20', { sequence: 2, revisedAt: MOMENT + 9 }));
      const office = {
        '2025-03-14': { sequence: 2, revisedAt: MOMENT + 5 },
        '2025-03-19': { sequence: 2, revisedAt: MOMENT + 9 },
      };
      expect(await days(...ALL)).toEqual({ office });
      const seen = { feedId: 'an', day: '2025-03-19' as LocalDate };
      for (const at of [MOMENT + 12, MOMENT + 7]) {
        await store.write(({ occurrences }) => occurrences.reviseDueDays('so-mau', [seen], at));
      }
      const an = { '2025-03-19': { sequence: 2, revisedAt: MOMENT + 12 } };
      expect(await days(...ALL)).toEqual({ office, an });
      expect(await days('2025-03-15', '2025-03-18')).toEqual({});
      expect(await days('2025-03-10', '2025-03-14')).toEqual({ office: { '2025-03-14': office['2025-03-14'] } });
      expect(await of('so-khac', ALL)).toEqual({});
    });

    test('of two entries of one UID in one act the later stays', async () => {
      const records = ['Trước', 'Sau'].map((summary) => ({
        ...{ organizationId: 'so-mau', programmeId: 'p1', revisionId: 'r1' },
        occurrence: occurrence('u1', '2025-03-05', { summary }),
      }));
      await store.write(async ({ revisions, occurrences }) => {
        const period = { start: '2025-03-01' as LocalDate, end: '2025-03-31' as LocalDate };
        await revisions.addProgramme({ id: 'p1', organizationId: 'so-mau', genre: 'day-schedule', period }, MOMENT);
        await revisions.addDraft(draft({ id: 'r1' }));
        await occurrences.put(records);
      });
      const found = await store.read(({ occurrences }) => occurrences.ofProgramme('p1'));
      expect(found.map((record) => record.occurrence.summary)).toEqual(['Sau']);
    });

    test('feeds keep the order of the roster', async () => {
      await store.write(async ({ feeds }) => {
        await feeds.put(feed({ id: 'second' }), 2);
        await feeds.put(feed({ id: 'first' }), 1);
        await feeds.put(feed({ id: 'second', title: 'Tên mới' }), 2);
      });
      expect(await store.read(({ feeds }) => feeds.list('so-mau'))).toEqual([
        feed({ id: 'first' }),
        feed({ id: 'second', title: 'Tên mới' }),
      ]);
      expect(await store.read(({ feeds }) => feeds.get('nowhere'))).toBeNull();
    });

    test('a link is found by the hash of its token; it is revoked once and counts its uses', async () => {
      await store.write(async ({ feeds, links }) => {
        await feeds.put(feed(), 0);
        await links.add(link());
        await links.change('link-1', 'Máy tính', { ...AS_THE_FEED, detail: 'busyOnly' });
        await links.revoke('link-1', MOMENT + 10);
        await links.revoke('link-1', MOMENT + 20);
        await links.recordUses([{ linkId: 'link-1', uses: 3, lastUsedAt: MOMENT + 30, lastAgent: 'Google' }]);
        await links.recordUses([{ linkId: 'link-1', uses: 2, lastUsedAt: MOMENT + 40, lastAgent: 'Apple' }]);
      });
      const view = { ...AS_THE_FEED, detail: 'busyOnly' } as const;
      const used = {
        label: 'Máy tính',
        view,
        revokedAt: MOMENT + 10,
        uses: 5,
        lastUsedAt: MOMENT + 40,
        lastAgent: 'Apple',
      };
      await store.read(async ({ links }) => {
        expect(await links.byTokenHash('f'.repeat(64))).toEqual(link(used));
        expect(await links.byTokenHash('0'.repeat(64))).toBeNull();
        expect(await links.get('link-1')).toEqual(link(used));
        expect(await links.get('link-2')).toBeNull();
        expect(await links.ofOrganization('so-mau')).toEqual([link(used)]);
        expect(await links.count()).toBe(1);
      });
    });

    test('a setting is replaced by its name', async () => {
      await store.write(async ({ settings }) => {
        await settings.put('a', '1');
        await settings.put('a', '2');
      });
      expect(await store.read(({ settings }) => settings.get('a'))).toBe('2');
      expect(await store.read(({ settings }) => settings.get('b'))).toBeNull();
    });

    test('an app password is found by what it logs in with, and revoked once', async () => {
      const password = appPassword();
      await store.write(async ({ dav }) => {
        await dav.addPassword(password);
        await dav.recordPasswordUses([{ id: 'p-1', lastUsedAt: MOMENT + 3, lastAgent: 'DAVx5' }]);
        await dav.revokePassword('p-1', MOMENT + 4);
        await dav.revokePassword('p-1', MOMENT + 9);
      });
      const kept = { ...password, revokedAt: MOMENT + 4, lastUsedAt: MOMENT + 3, lastAgent: 'DAVx5' };
      await store.read(async ({ dav }) => {
        expect(await dav.passwordOf('so-mau-abc23')).toEqual(kept);
        expect(await dav.password('p-1')).toEqual(kept);
        expect(await dav.passwords('so-mau')).toEqual([kept]);
        expect(await dav.passwords('so-khac')).toEqual([]);
        expect(await dav.passwordOf('so-mau-khac2')).toBeNull();
      });
    });

    test('a collection remembers what it held, and forgets what went before its oldest state', async () => {
      const member = (name: string, changedIn: number, isPresent = true) => ({
        name,
        etag: '"1"',
        changedIn,
        isPresent,
      });
      await store.write(async ({ feeds, dav }) => {
        await feeds.put(feed(), 0);
        await dav.advanceCollection(feed().id, [10], [member('a.ics', 10), member('b.ics', 10)]);
        await dav.advanceCollection(feed().id, [10, 20], [member('b.ics', 20, false), member('c.ics', 20)]);
      });
      expect(await store.read(({ dav }) => dav.collection(feed().id))).toEqual({
        states: [10, 20],
        members: [member('a.ics', 10), member('b.ics', 20, false), member('c.ics', 20)],
      });
      await store.write(({ dav }) => dav.advanceCollection(feed().id, [20, 30], [member('a.ics', 30)]));
      expect(await store.read(({ dav }) => dav.collection(feed().id))).toEqual({
        states: [20, 30],
        members: [member('a.ics', 30), member('c.ics', 20)],
      });
      expect(await store.read(({ dav }) => dav.collection('khac'))).toBeNull();
    });

    test('an act that fails leaves nothing behind', async () => {
      const fail = store.write(async ({ settings, organizations }) => {
        await settings.put('half', 'done');
        await organizations.touch('so-mau', MOMENT + 50);
        throw new Error('power cut');
      });
      await expect(fail).rejects.toThrow('power cut');
      expect(await store.read(({ settings }) => settings.get('half'))).toBeNull();
      expect((await store.read(({ organizations }) => organizations.get('so-mau')))?.changedAt).toBe(MOMENT);
    });

    test('acts that write take turns', async () => {
      const add = () =>
        store.write(async ({ settings }) => {
          const count = Number((await settings.get('count')) ?? 0);
          await new Promise(setImmediate);
          await settings.put('count', String(count + 1));
        });
      await Promise.all(Array.from({ length: 20 }, add));
      expect(await store.read(({ settings }) => settings.get('count'))).toBe('20');
    });

    test('what is being written is not read before it is whole', async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const writing = store.write(async ({ settings }) => {
        await settings.put('half', 'done');
        await promise;
      });
      await new Promise(setImmediate);
      expect(await store.read(({ settings }) => settings.get('half'))).toBeNull();
      resolve();
      await writing;
      expect(await store.read(({ settings }) => settings.get('half'))).toBe('done');
    });
  });
}
