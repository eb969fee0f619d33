import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AS_THE_FEED } from '../../src/model/feed.ts';
import type { Programme } from '../../src/model/programme.ts';
import { acceptRevision } from '../../src/service/accept.ts';
import { editDraft } from '../../src/service/drafts/edit.ts';
import { changeLink } from '../../src/service/feed-links.ts';
import { importDocument } from '../../src/service/import.ts';
import { previewAcceptance } from '../../src/service/preview.ts';
import { compareRevisions, listProgrammes, restoreRevision } from '../../src/service/revisions.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, supplement, type TestOffice, week } from './office.ts';

let opened: TestOffice;
beforeEach(async () => {
  opened = await openTestOffice();
});
afterEach(() => opened.close());

const OTHER = { kind: 'user', id: 'user-2', name: 'chánh văn phòng' } as const;
async function draftOf(content: Programme) {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const read = async () => ({ format: 'text', programme: content }) as const;
  return importDocument(opened.office, read, {
    actor: CLERK,
    organization: SO_MAU,
    fileName: 'a.txt',
    bytes,
    on: null,
  });
}
const previewOf = async (content: Programme) => previewAcceptance(opened.office, 'so-mau', (await draftOf(content)).id);
const accept = (
  revisionId: string,
  seen: { version: number; basis: number },
  actor: typeof CLERK | typeof OTHER = CLERK,
) =>
  acceptRevision(opened.office, {
    ...{ revisionId, actor, confirmed: true, others: null },
    seen: { organizationId: 'so-mau', version: seen.version, basis: seen.basis },
  });
const four = [
  meeting('03-05', 'Giao ban'),
  meeting('03-12', 'Họp Hội đồng'),
  meeting('03-20', 'Tiếp công dân'),
  meeting('03-25', 'Sơ kết quý', { leaders: ['binh'] }),
];

describe('a preview', () => {
  test('says what will be added, moved, changed and cancelled, for everybody and for each leader', async () => {
    await opened.publish(month(...four));
    const preview = await previewOf(
      month(
        four[0]!,
        meeting('03-13', 'Họp Hội đồng'),
        { ...four[2]!, leaders: ['binh'], location: 'Trụ sở' },
        meeting('03-27', 'Làm việc với đoàn kiểm tra'),
      ),
    );
    const { changes } = preview;
    expect(changes.added.map(({ summary }) => summary)).toEqual(['Làm việc với đoàn kiểm tra']);
    expect(changes.moved.map(({ differences }) => differences.map(({ field }) => field))).toEqual([['when']]);
    expect(changes.changed[0]?.differences.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['location', null, 'Trụ sở'],
      [
        'parties',
        [{ kind: 'person', id: 'an', role: 'chair', certain: true }],
        [{ kind: 'person', id: 'binh', role: 'chair', certain: true }],
      ],
    ]);
    expect(changes.cancelled.map(({ summary }) => summary)).toEqual(['Sơ kết quý']);
    expect(changes.unchanged.map(({ summary }) => summary)).toEqual(['Giao ban']);
    const counts = preview.byPerson.map(({ id, added, moved, changed, cancelled }) => [
      id,
      ...[added, moved, changed, cancelled].map((uids) => uids.length),
    ]);
    expect(counts).toEqual([
      ['an', 1, 1, 0, 1],
      ['binh', 1, 0, 0, 1],
    ]);
    expect(preview).toMatchObject({
      number: 2,
      scope: 'full',
      amends: { genre: 'day-schedule', period: { start: '2025-03-01', end: '2025-03-31' } },
      needsConfirmation: null,
      undecided: { published: [], coming: [] },
    });
  });

  test('says that more than 30 % would be cancelled, which needs a yes', async () => {
    await opened.publish(month(...four));
    const { needsConfirmation } = await previewOf(month(four[0]!, four[1]!));
    expect(needsConfirmation).toEqual({ cancelled: 2, published: 4 });
  });

  test('writes nothing', async () => {
    await opened.publish(month(...four));
    const before = await opened.published();
    const { number } = await previewOf(month(four[0]!));
    expect(number).toBe(2);
    expect(await opened.published()).toEqual(before);
  });

  test('shows clashes with what other programmes have published, and acceptance records them', async () => {
    await opened.publish(month(...four));
    const clashing = supplement(meeting('03-20', 'Dự khai mạc', { startTime: '08:00' }));
    const draft = await draftOf(clashing);
    const preview = await previewAcceptance(opened.office, 'so-mau', draft.id);
    expect(preview.clashes).toMatchObject([
      {
        kind: 'leader-twice',
        of: 'an',
        date: '2025-03-20',
        certain: false,
        entries: [{ summary: 'Tiếp công dân' }, { summary: 'Dự khai mạc' }],
      },
    ]);
    const { revision } = await accept(draft.id, preview);
    expect(revision.acceptance.warnings).toEqual(preview.clashes);
    const kept = await opened.office.store.read(({ revisions }) => revisions.get(draft.id));
    expect(kept?.acceptance?.warnings).toEqual(preview.clashes);
  });

  describe('of a notice that calls off', () => {
    const told = async (...items: readonly ReturnType<typeof meeting>[]) =>
      (await previewOf(supplement(...items))).notices.map(({ code, item, data }) => [code, item, data.printed]);
    const open = { start: null, end: null, timing: 'none', slot: null } as const;

    test('what nobody has published says that nothing is called off', async () => {
      await opened.publish(month(...four));
      const notices = await told(
        meeting('03-12', 'Hội nghị tổng kết phong trào thi đua', { status: 'cancelled', id: '1' }),
        meeting('03-13', 'Diễn tập phòng cháy', { status: 'postponed', id: '2' }),
        meeting('03-14', 'Lễ phát động trồng cây', { ...open, status: 'postponed', id: '3' }),
      );
      expect(notices).toEqual([
        ['nothing-called-off', '1', 'Hội nghị tổng kết phong trào thi đua'],
        ['nothing-called-off', '2', 'Diễn tập phòng cháy'],
        ['nothing-called-off', null, 'Lễ phát động trồng cây'],
      ]);
    });

    test('what is published says nothing, nor does the same notice again', async () => {
      const off = [
        meeting('03-12', 'Họp Hội đồng', { status: 'cancelled' }),
        meeting('03-20', 'Tiếp công dân', { ...open, status: 'postponed' }),
      ] as const;
      await opened.publish(month(...four));
      expect(await told(...off)).toEqual([]);
      await opened.publish(supplement(...off), { confirmed: true });
      expect(await told({ ...off[0], line: 2 }, off[1])).toEqual([]);
    });
  });

  test('shows what waits for a decision in the month around a week', async () => {
    await opened.publish(month(...four, meeting('03-14', 'Hội nghị tháng')));
    const preview = await previewOf(week(four[1]!));
    expect(preview.undecided.published.map(({ summary }) => summary)).toEqual(['Hội nghị tháng']);
    expect(preview.amends).toBeNull();
    expect(preview.candidates.map(({ period }) => period.start)).toEqual(['2025-03-01']);
  });

  test('of another organisation’s draft is refused', async () => {
    const draft = await draftOf(month(...four));
    const foreign = previewAcceptance(opened.office, 'so-khac', draft.id);
    await expect(foreign).rejects.toMatchObject({ code: 'revision-unknown' });
  });
});

describe('what a document amends', () => {
  test('is what a person says: another scope, and another programme', async () => {
    const first = await opened.publish(month(...four));
    const draft = await draftOf(week(four[1]!));
    const edited = await editDraft(opened.office, {
      ...{ actor: CLERK, organizationId: 'so-mau', revisionId: draft.id, version: 1 },
      edits: [{ type: 'head', fields: { scope: 'partial' } }],
      amends: first.revision.acceptance.programmeId,
    });
    const preview = await previewAcceptance(opened.office, 'so-mau', edited.id);
    expect(preview).toMatchObject({
      amends: { id: first.revision.acceptance.programmeId },
      number: 2,
      scope: 'partial',
    });
    expect(preview.changes.cancelled).toEqual([]);
  });

  test('is not a second programme of the same kind and period', async () => {
    await opened.publish(month(...four));
    const draft = await draftOf(month(four[0]!));
    const edited = editDraft(opened.office, {
      ...{ actor: CLERK, organizationId: 'so-mau', revisionId: draft.id, version: 1, edits: [], amends: 'nowhere' },
    });
    await expect(edited).rejects.toMatchObject({ code: 'programme-unknown' });
    await editDraft(opened.office, {
      ...{ actor: CLERK, organizationId: 'so-mau', revisionId: draft.id, version: 1, edits: [], amends: 'new' },
    });
    const preview = previewAcceptance(opened.office, 'so-mau', draft.id);
    await expect(preview).rejects.toMatchObject({ code: 'programme-exists' });
  });
});

describe('two clerks', () => {
  test('who accept two drafts that they saw against the same state: one wins, the other is told what changed', async () => {
    await opened.publish(month(...four));
    const [one, other] = [await draftOf(month(...four.slice(0, 3))), await draftOf(month(...four.slice(1)))];
    const [seen, seenToo] = await Promise.all(
      [one, other].map(({ id }) => previewAcceptance(opened.office, 'so-mau', id)),
    );
    await accept(one.id, seen!, OTHER);
    await expect(accept(other.id, seenToo!)).rejects.toMatchObject({
      code: 'published-changed',
      status: 409,
      data: { by: 'chánh văn phòng', count: 1, example: 'Sơ kết quý' },
    });
    const again = await previewAcceptance(opened.office, 'so-mau', other.id);
    expect((await accept(other.id, again)).revision.acceptance.number).toBe(3);
  });

  test('of whom one changes a link meanwhile do not disturb each other', async () => {
    await opened.publish(month(...four));
    const draft = await draftOf(month(...four.slice(0, 3)));
    const seen = await previewAcceptance(opened.office, 'so-mau', draft.id);
    const [link] = await opened.office.store.read(({ links }) => links.ofOrganization('so-mau'));
    const fields = { label: 'Tên mới', view: { ...AS_THE_FEED, showHolidays: true } };
    await changeLink(opened.office, link?.id ?? '', fields, { actor: OTHER, within: 'so-mau' });
    expect((await accept(draft.id, seen)).revision.acceptance.number).toBe(2);
  });

  test('who accept one draft at once: one wins, the other is told by whom it was published', async () => {
    const draft = await draftOf(month(...four));
    const seen = await previewAcceptance(opened.office, 'so-mau', draft.id);
    const both = await Promise.allSettled([accept(draft.id, seen), accept(draft.id, seen, OTHER)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toMatchObject({ code: 'revision-accepted' });
  });

  test('of whom one edits while the other accepts: what was not seen is not published', async () => {
    const draft = await draftOf(month(...four));
    const seen = await previewAcceptance(opened.office, 'so-mau', draft.id);
    await editDraft(opened.office, {
      ...{ actor: OTHER, organizationId: 'so-mau', revisionId: draft.id, version: 1 },
      edits: [{ type: 'cancel', id: four[0]!.id }],
    });
    await expect(accept(draft.id, seen)).rejects.toMatchObject({ code: 'revision-stale' });
    expect(await opened.published()).toEqual([]);
  });
});

describe('an earlier revision', () => {
  test('is compared with any other, in either direction', async () => {
    const first = await opened.publish(month(...four));
    const second = await opened.publish(month(...four.slice(0, 3), meeting('03-27', 'Tiếp đoàn')));
    const ids = [first.revision.id, second.revision.id] as const;
    const forward = await compareRevisions(opened.office, 'so-mau', ...ids);
    expect(forward.added.map(({ summary }) => summary)).toEqual(['Tiếp đoàn']);
    expect(forward.cancelled.map(({ summary }) => summary)).toEqual(['Sơ kết quý']);
    const back = await compareRevisions(opened.office, 'so-mau', ids[1], ids[0]);
    expect(back.added.map(({ summary }) => summary)).toEqual(['Sơ kết quý']);
  });

  test('that took a meeting over from another programme says so, and from where, in the place of adding it', async () => {
    const moved = meeting('03-13', 'Họp Hội đồng khoa học');
    await opened.publish(month(...four.slice(0, 1), meeting('03-12', 'Họp Hội đồng khoa học')));
    const [first, second, third] = [
      await opened.publish(week(meeting('03-11', 'Giao ban tuần')), { others: 'keep' }),
      await opened.publish(week(meeting('03-11', 'Giao ban tuần'), moved, meeting('03-14', 'Tiếp đoàn'))),
      await opened.publish(week(meeting('03-11', 'Giao ban tuần'), moved), { confirmed: true }),
    ].map(({ revision }) => revision.id) as [string, string, string];
    const told = async (from: string, to: string) => {
      const { added, takenOver, cancelled } = await compareRevisions(opened.office, 'so-mau', from, to);
      return {
        added: added.map(({ summary }) => summary),
        takenOver: takenOver.map(({ before, after, from: { genre, period }, differences }) => [
          ...[after.summary, before.when, genre, period.start, period.end],
          differences.map(({ field }) => field),
        ]),
        cancelled: cancelled.map(({ summary }) => summary),
      };
    };
    const when = { type: 'slot', date: '2025-03-12', slot: 'morning', start: '07:30', end: '11:30' };
    const takenOver = [['Họp Hội đồng khoa học', when, 'day-schedule', '2025-03-01', '2025-03-31', ['when']]];
    expect(await told(first, second)).toEqual({ added: ['Tiếp đoàn'], takenOver, cancelled: [] });
    expect(await told(first, third)).toEqual({ added: [], takenOver, cancelled: [] });
    expect(await told(second, third)).toEqual({ added: [], takenOver: [], cancelled: ['Tiếp đoàn'] });
  });

  test('is held against another programme by reading that one once, however many issues it has', async () => {
    const council = meeting('03-12', 'Họp Hội đồng khoa học');
    for (const day of ['24', '25', '26', '27', '28', '31'])
      await opened.publish(month(council, meeting(`03-${day}`, 'Sơ kết quý')), { confirmed: true });
    const first = await opened.publish(week(meeting('03-11', 'Giao ban tuần')), { others: 'keep' });
    const second = await opened.publish(
      week(meeting('03-11', 'Giao ban tuần'), { ...council, start: '2025-03-13', end: '2025-03-13' }),
    );
    const { store } = opened.office;
    const [longer] = (await listProgrammes(opened.office, 'so-mau')).toSorted(
      (a, b) => b.issues.length - a.issues.length,
    );
    let readings = 0;
    const counting: typeof store.read = (act) =>
      store.read((reads) => {
        const ofProgramme = (id: string) => {
          if (id === longer!.id) readings += 1;
          return reads.revisions.ofProgramme(id);
        };
        return act({ ...reads, revisions: { ...reads.revisions, ofProgramme } });
      });
    const office = { ...opened.office, store: { ...store, read: counting } };
    const { takenOver } = await compareRevisions(office, 'so-mau', first.revision.id, second.revision.id);
    expect([longer!.issues.length, takenOver.map(({ after }) => after.summary)]).toEqual([
      6,
      ['Họp Hội đồng khoa học'],
    ]);
    expect(readings).toBeLessThanOrEqual(2);
  });

  test('that names again what had been called off in the longer programme adds it', async () => {
    await opened.publish(month(...four.slice(0, 1), meeting('03-12', 'Họp Hội đồng khoa học')));
    const first = await opened.publish(week(meeting('03-11', 'Giao ban tuần')), { others: 'cancel', confirmed: true });
    const second = await opened.publish(
      week(meeting('03-11', 'Giao ban tuần'), meeting('03-12', 'Họp Hội đồng khoa học')),
    );
    const ids = [first.revision.id, second.revision.id] as const;
    const { added, takenOver } = await compareRevisions(opened.office, 'so-mau', ...ids);
    expect([added.map(({ summary }) => summary), takenOver]).toEqual([['Họp Hội đồng khoa học'], []]);
  });

  test('is restored as a new one, and its meetings have their UIDs again', async () => {
    const first = await opened.publish(month(...four));
    await opened.publish(month(...four.slice(0, 3)));
    const uid = (await opened.published()).find(({ summary }) => summary === 'Sơ kết quý')?.uid;
    const { id: revisionId } = first.revision;
    const draft = await restoreRevision(opened.office, { actor: CLERK, organizationId: 'so-mau', revisionId });
    expect(draft).toMatchObject({ restoredFrom: revisionId, acceptance: null, version: 1 });
    const preview = await previewAcceptance(opened.office, 'so-mau', draft.id);
    expect(preview.changes.added.map((one) => one.uid)).toEqual([uid]);
    const { revision } = await accept(draft.id, preview);
    expect(revision.acceptance.number).toBe(3);
    const back = (await opened.published()).find((one) => one.uid === uid);
    expect(back).toMatchObject({ status: 'confirmed', sequence: 2 });
    const [programme] = await listProgrammes(opened.office, 'so-mau');
    expect(programme?.issues.map(({ number, acceptedBy }) => [number, acceptedBy])).toEqual([
      [1, 'văn thư'],
      [2, 'văn thư'],
      [3, 'văn thư'],
    ]);
  });

  describe('that is a notice', () => {
    const inspection = meeting('03-17', 'Kiểm tra cơ sở', { end: '2025-03-19' });
    /** The month, a notice that moves one meeting and takes one day of another, one that adds and calls off, the month again. */
    async function published() {
      const open = { start: null, end: null, timing: 'none', slot: null, status: 'postponed' } as const;
      const one = await opened.publish(month(...four, inspection));
      const two = await opened.publish(
        supplement(meeting('03-13', 'Họp Hội đồng'), meeting('03-18', 'Kiểm tra cơ sở', { status: 'cancelled' })),
      );
      const three = await opened.publish(
        supplement(meeting('03-21', 'Dự khai mạc'), meeting('03-25', 'Sơ kết quý', open)),
      );
      await opened.publish(month(four[0]!), { confirmed: true });
      return [one, two, three].map(({ revision }) => revision.id) as [string, string, string];
    }
    const compared = async (from: string, to: string) => {
      const { added, moved, changed, cancelled, unchanged } = await compareRevisions(opened.office, 'so-mau', from, to);
      const titles = (list: typeof added) => list.map(({ summary }) => summary);
      const after = (list: typeof moved) => list.map((change) => change.after.summary);
      return [titles(added), after(moved), after(changed), titles(cancelled), unchanged.length];
    };
    const standing = async () =>
      (await opened.published())
        .filter(({ status }) => status !== 'cancelled')
        .map(({ when, summary, status }) => [when.type === 'slot' ? when.date.slice(5) : when.type, summary, status]);

    test('is compared as the calendar stood after it, in either direction', async () => {
      const [one, two, three] = await published();
      expect(await compared(one, two)).toEqual([[], ['Họp Hội đồng'], [], ['Kiểm tra cơ sở'], 5]);
      expect(await compared(two, three)).toEqual([['Dự khai mạc'], [], ['Sơ kết quý'], [], 5]);
      expect(await compared(three, one)).toEqual([
        ['Kiểm tra cơ sở'],
        ['Họp Hội đồng'],
        ['Sơ kết quý'],
        ['Dự khai mạc'],
        4,
      ]);
    });

    test('is restored with everything that stood after it, under the same UIDs', async () => {
      const [, , three] = await published();
      const uids = new Map((await opened.published()).map(({ uid, summary, when }) => [uid, [summary, when]]));
      const draft = await restoreRevision(opened.office, {
        actor: CLERK,
        organizationId: 'so-mau',
        revisionId: three,
      });
      expect(draft).toMatchObject({
        restoredFrom: three,
        documentId: null,
        programme: { scope: 'full', period: { start: '2025-03-01', end: '2025-03-31' } },
      });
      const ids = draft.programme.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      await accept(draft.id, await previewAcceptance(opened.office, 'so-mau', draft.id));
      expect(await standing()).toEqual([
        ['03-05', 'Giao ban', 'confirmed'],
        ['03-13', 'Họp Hội đồng', 'confirmed'],
        ['03-17', 'Kiểm tra cơ sở', 'confirmed'],
        ['03-19', 'Kiểm tra cơ sở', 'confirmed'],
        ['03-20', 'Tiếp công dân', 'confirmed'],
        ['03-21', 'Dự khai mạc', 'confirmed'],
        ['03-25', 'Sơ kết quý', 'postponed'],
      ]);
      const now = await opened.published();
      expect(now.map(({ uid }) => uid).filter((uid) => !uids.has(uid))).toEqual([]);
      expect(now.filter(({ uid, summary }) => uids.get(uid)?.[0] !== summary)).toEqual([]);
    });

    test('is restored with what a document said after which there was nothing but notices', async () => {
      const first = await opened.publish(supplement(meeting('03-05', 'Giao ban'), meeting('03-07', 'Họp báo')));
      await opened.publish(supplement(meeting('03-05', 'Giao ban', { status: 'cancelled' })), { confirmed: true });
      const { id: revisionId } = first.revision;
      const draft = await restoreRevision(opened.office, { actor: CLERK, organizationId: 'so-mau', revisionId });
      await accept(draft.id, await previewAcceptance(opened.office, 'so-mau', draft.id));
      expect(await standing()).toEqual([
        ['03-05', 'Giao ban', 'confirmed'],
        ['03-07', 'Họp báo', 'confirmed'],
      ]);
    });
  });

  test('is not restored before it was published', async () => {
    const draft = await draftOf(month(...four));
    const restored = restoreRevision(opened.office, { actor: CLERK, organizationId: 'so-mau', revisionId: draft.id });
    await expect(restored).rejects.toMatchObject({ code: 'revision-not-accepted' });
  });
});

test('a delegation set on a draft carries the meeting into both calendars, marked for each', async () => {
  const draft = await draftOf(month(four[0]!));
  const edited = await editDraft(opened.office, {
    ...{ actor: CLERK, organizationId: 'so-mau', revisionId: draft.id, version: 1 },
    edits: [{ type: 'change', id: four[0]!.id, fields: { delegates: [{ from: 'an', to: 'binh', text: 'dự thay' }] } }],
  });
  await accept(edited.id, await previewAcceptance(opened.office, 'so-mau', edited.id));
  const [published] = await opened.published();
  expect(published?.parties.map(({ id, role }) => [id, role])).toEqual([
    ['an', 'delegator'],
    ['binh', 'delegate'],
  ]);
});
