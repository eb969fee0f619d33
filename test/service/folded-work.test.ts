import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptRevision } from '../../src/service/accept.ts';
import { previewAcceptance } from '../../src/service/preview.ts';
import { restoreRevision } from '../../src/service/revisions.ts';
import { CLERK, meeting, month, openTestOffice, supplement, type TestOffice } from './office.ts';

/** Work that is told in the meeting for which it is due, through a notice that calls the meeting off, and back. */

let opened: TestOffice;
beforeEach(async () => {
  opened = await openTestOffice();
});
afterEach(() => opened.close());

const TITLE = 'Họp cho ý kiến Quy chế';
const task = meeting('03-12', 'Hoàn thiện dự thảo Quy chế', { kind: 'task', timing: 'deadline', leaders: ['binh'] });
const review = meeting('03-12', TITLE, { relatesTo: task.id });
const others = [meeting('03-05', 'Giao ban'), meeting('03-20', 'Tiếp công dân')];
const standing = async () =>
  (await opened.published()).map(({ uid, sequence, summary, status, details }) => [
    ...[uid, sequence, summary, status],
    details.preparation ?? null,
  ]);

async function restored(revisionId: string) {
  const draft = await restoreRevision(opened.office, { actor: CLERK, organizationId: 'so-mau', revisionId });
  const preview = await previewAcceptance(opened.office, 'so-mau', draft.id);
  await acceptRevision(opened.office, { revisionId: draft.id, actor: CLERK, confirmed: true, others: null });
  return preview.changes;
}

const opening = meeting('03-21', 'Dự khai mạc');
test('a notice that moves the meeting and says by when the work is due now tells both, and there is nothing to note', async () => {
  await opened.publish(month(task, review, ...others));
  const due = { ...task, start: '2025-03-13', end: '2025-03-13' };
  expect((await opened.publish(supplement(meeting('03-14', TITLE), due))).notices).toEqual([]);
  const again = { ...task, start: '2025-03-14', end: '2025-03-14' };
  const both = supplement(meeting('03-14', TITLE, { relatesTo: task.id }), again);
  expect((await opened.publish(both, { confirmed: true })).notices).toEqual([]);
});

const BY_ITEM = meeting('03-12', TITLE, { status: 'cancelled' });
const BY_WORDS = meeting('03-12', TITLE, { start: null, end: null, timing: 'none', slot: null, status: 'cancelled' });

describe.each([
  ['by its day', BY_ITEM],
  ['in words, without a day', BY_WORDS],
])('a notice that calls the meeting off %s', (_, called) => {
  test('is restored without making the work an entry of its own, and nothing is changed by it', async () => {
    await opened.publish(month(task, review, ...others));
    const notice = await opened.publish(supplement(called, opening), { confirmed: true });
    const before = await standing();
    expect(before.map(([, , summary, status]) => [summary, status])).toEqual([
      ['Giao ban', 'confirmed'],
      [TITLE, 'cancelled'],
      ['Tiếp công dân', 'confirmed'],
      ['Dự khai mạc', 'confirmed'],
    ]);
    const { added, moved, changed, cancelled } = await restored(notice.revision.id);
    expect([added, moved, changed, cancelled]).toEqual([[], [], [], []]);
    expect(await standing()).toEqual(before);
  });

  test('is taken back: the meeting has its UID again and tells the work, which is no entry beside it', async () => {
    const whole = await opened.publish(month(task, review, ...others));
    const [, first] = await standing();
    await opened.publish(supplement(called, opening), { confirmed: true });
    const { added } = await restored(whole.revision.id);
    expect(added.map(({ summary }) => summary)).toEqual([TITLE]);
    expect(await standing()).toEqual([
      expect.arrayContaining(['Giao ban', 'confirmed']),
      [first![0], 2, TITLE, 'confirmed', task.title],
      expect.arrayContaining(['Tiếp công dân', 'confirmed']),
      expect.arrayContaining(['Dự khai mạc', 'cancelled']),
    ]);
  });
});

test('a notice that moves the meeting says that the work is told nowhere any more, and restoring it publishes the work', async () => {
  await opened.publish(month(task, review, ...others));
  const notice = await opened.publish(supplement(meeting('03-14', TITLE)));
  expect(notice.notices).toEqual([
    {
      code: 'work-untold',
      severity: 'warning',
      line: 1,
      item: `03-14 ${TITLE}`,
      data: { printed: task.title, meeting: TITLE },
    },
  ]);
  const { added, moved, cancelled } = await restored(notice.revision.id);
  expect(added.map(({ summary }) => summary)).toEqual([task.title]);
  expect([moved, cancelled]).toEqual([[], []]);
});
