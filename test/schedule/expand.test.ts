import { expect, test } from 'vitest';
import { expand } from '../../src/schedule/expand.ts';
import { context, draftOf, draftsOf, item, one, programme } from './samples.ts';

test('a deadline is one entry on the day by which it is due', () => {
  const due = draftOf(
    item('Báo cáo quý I', {
      kind: 'task',
      timing: 'deadline',
      start: '2025-03-01',
      end: '2025-03-20',
      timingText: 'trước ngày 21/3/2025',
      dueTime: '17:00',
    }),
  );
  expect(due.when).toEqual({ type: 'due', date: '2025-03-20', dueTime: '17:00' });
  expect(due.busy).toBe(false);
  expect(due.details).toMatchObject({ timingText: 'trước ngày 21/3/2025', dueDate: null });
});

test('a deadline on a day off stands on the last working day before, and keeps its own day', () => {
  const sunday = item('Báo cáo', { kind: 'task', timing: 'deadline', start: '2025-06-01', end: '2025-06-29' });
  expect(draftOf(sunday).when).toEqual({ type: 'due', date: '2025-06-27', dueTime: null });
  expect(draftOf(sunday).details.dueDate).toBe('2025-06-29');
});

test('a deadline looks back over a whole Tết', () => {
  const isWorkingDay = (date: string) => date <= '2025-01-24' || date >= '2025-02-03';
  const drafts = draftsOf(
    [item('Báo cáo', { kind: 'task', timing: 'deadline', start: '2025-01-01', end: '2025-02-02' })],
    { isWorkingDay },
  );
  expect(one(drafts).when).toMatchObject({ date: '2025-01-24' });
});

test('a gathering somewhere within two weeks is shown over them, as not fixed and not busy', () => {
  const span = draftOf(item('Kiểm tra cơ sở', { timing: 'period', start: '2025-03-01', end: '2025-03-14' }));
  expect(span).toMatchObject({
    when: { type: 'days', start: '2025-03-01', end: '2025-03-14' },
    status: 'tentative',
    busy: false,
    digest: null,
  });
});

test('days off and observances are all-day and free', () => {
  expect(draftOf(item('Nghỉ Tết Dương lịch', { kind: 'dayOff', start: '2025-01-01' }))).toMatchObject({
    kind: 'dayOff',
    when: { type: 'days', start: '2025-01-01', end: '2025-01-01' },
    busy: false,
    status: 'confirmed',
  });
  expect(draftOf(item('Kỷ niệm 115 năm Ngày Quốc tế Phụ nữ', { kind: 'observance' })).when.type).toBe('days');
});

test('priorities and items without a day are not published', () => {
  expect(draftsOf([item('Tích cực tham mưu', { kind: 'focus', start: null })])).toEqual([]);
  expect(draftsOf([item('Tích cực tham mưu', { kind: 'focus', timing: 'none' })])).toEqual([]);
  expect(draftsOf([item('Họp', { start: null, timing: 'none' })])).toEqual([]);
  expect(draftsOf([item('Họp', { start: null, status: 'postponed' })])).toEqual([]);
});

test('a day that does not exist and a range that ends before it starts are told, not published', () => {
  const { value, notices } = expand(
    programme([item('Họp', { start: '2025-02-30' }), item('Họp', { start: '2025-03-05', end: '2025-03-04' })]),
    context(),
  );
  expect(value).toEqual([]);
  expect(notices.map(({ code, data }) => [code, data.printed])).toEqual([
    ['impossible-date', '2025-02-30'],
    ['ends-before-start', '2025-03-05 – 2025-03-04'],
  ]);
});

test('an end before its beginning is told where it is not believed', () => {
  const { notices } = expand(programme([item('Họp', { startTime: '14:00', endTime: '10:00' })]), context());
  expect(notices).toMatchObject([{ code: 'ends-before-start', data: { printed: '14:00 – 10:00' } }]);
  expect(expand(programme([item('Trực', { startTime: '20:00', endTime: '01:00' })]), context()).notices).toEqual([]);
});

test('the corrected title is shown, the printed one is kept', () => {
  const draft = draftOf(item('Họp chuyên đổi số', { titleCorrected: 'Họp chuyển đổi số' }));
  expect([draft.summary, draft.details.printedTitle]).toEqual(['Họp chuyển đổi số', 'Họp chuyên đổi số']);
});

test('an entry says where it comes from', () => {
  const given = item('Họp', { line: 42, page: 3 });
  expect(draftOf(given).source).toEqual({
    documentId: 'f'.repeat(64),
    documentName: 'chuong-trinh.txt',
    programmeTitle: 'Chương trình công tác tháng 3 năm 2025',
    itemId: given.id,
    line: 42,
    page: 3,
  });
});

test('the same programme gives the same drafts', () => {
  const items = [item('Họp', { slot: 'morning', leaders: ['cac-pho'] }), item('Báo cáo', { timing: 'none' })];
  expect(JSON.stringify(draftsOf(items))).toBe(JSON.stringify(draftsOf(items)));
});

test('work that is due for a meeting of its day is told in the meeting, to the people of both', () => {
  const task = item('Hoàn thiện dự thảo Quy chế', {
    kind: 'task',
    timing: 'deadline',
    end: '2025-03-05',
    dueTime: '13:30',
    units: ['phong-khoa-hoc'],
    leaders: ['pho-a'],
  });
  const meeting = { start: '2025-03-05', startTime: '13:30', leaders: ['giam-doc'], relatesTo: task.id };
  const draft = one(draftsOf([task, item('Họp cho ý kiến Quy chế', meeting)]));
  expect([draft.summary, draft.details.preparation]).toEqual(['Họp cho ý kiến Quy chế', 'Hoàn thiện dự thảo Quy chế']);
  expect(draft.parties.map(({ id, role }) => [id, role])).toEqual([
    ['giam-doc', 'chair'],
    ['pho-a', 'attendee'],
    ['phong-khoa-hoc', 'preparer'],
  ]);
});

test('work that is due on another day, or for a meeting that is off, keeps its own entry', () => {
  const due = { kind: 'task', timing: 'deadline', end: '2025-03-04' } as const;
  const told = (given: Parameters<typeof item>[1]) => {
    const task = item('Hoàn thiện dự thảo', { ...due });
    return draftsOf([task, item('Họp', { relatesTo: task.id, start: '2025-03-04', slot: 'morning', ...given })]).length;
  };
  expect([told({}), told({ start: '2025-03-05' }), told({ status: 'postponed' })]).toEqual([1, 2, 2]);
});
