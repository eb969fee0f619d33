import { expect, test } from 'vitest';
import type { ProgrammeEdit } from '../../src/model/edit.ts';
import type { Programme, ProgrammeItem } from '../../src/model/programme.ts';
import { aliasSuggestions } from '../../src/programme/edits/aliases.ts';
import { applyEdits } from '../../src/programme/edits/apply.ts';
import { doubtsOf } from '../../src/programme/edits/doubts.ts';
import { programme } from '../contract/samples.ts';
import { meeting, SO_MAU } from '../service/office.ts';

const ROSTER = {
  ...SO_MAU,
  units: [{ id: 'van-phong', name: 'Văn phòng Sở', aliases: [], parent: null, inCharge: null, from: null, to: null }],
};
const first = meeting('03-05', 'Giao ban', { id: '1', line: 4 });
const second = meeting('03-12', 'Họp Hội đồng', { id: '2', line: 7, review: ['leader-inferred', 'weekday-mismatch'] });
const draft = programme({ items: [first, second] });

function edited(...edits: readonly ProgrammeEdit[]): readonly ProgrammeItem[] {
  return applyEdits(draft, edits, ROSTER).programme.items;
}
const change = (fields: Extract<ProgrammeEdit, { type: 'change' }>['fields'], id = '2'): ProgrammeEdit => ({
  type: 'change',
  id,
  fields,
});

test('a changed field is told old → new, and answers the doubts about it and no others', () => {
  const { programme: after, changes } = applyEdits(draft, [change({ leaders: ['binh'] })], ROSTER);
  expect(after.items[1]).toEqual({ ...second, leaders: ['binh'], review: ['weekday-mismatch'] });
  expect(after.items[0]).toBe(first);
  expect(changes).toEqual([
    { of: 'Họp Hội đồng', field: 'leaders', from: ['an'], to: ['binh'] },
    {
      of: 'Họp Hội đồng',
      field: 'review',
      from: ['leader-inferred', 'weekday-mismatch'],
      to: ['weekday-mismatch'],
    },
  ]);
});

test('a first day moves the whole item, an hour gives its half day', () => {
  const [, moved] = edited(change({ end: '2025-03-14' }), change({ start: '2025-03-17' }));
  expect([moved?.start, moved?.end]).toEqual(['2025-03-17', '2025-03-19']);
  const [, timed] = edited(change({ startTime: '14:00' }));
  expect(timed).toMatchObject({ startTime: '14:00', slot: 'afternoon', endTime: null });
});

test('an item without a day takes place on the day that it is given', () => {
  const undated = { ...second, start: null, end: null, timing: 'none' as const, review: ['missing-date'] };
  const after = applyEdits({ ...draft, items: [undated] }, [change({ start: '2025-03-21' })], ROSTER);
  expect(after.programme.items[0]).toMatchObject({ start: '2025-03-21', end: '2025-03-21', timing: 'on', review: [] });
});

test('an item is split, and the first part keeps the id', () => {
  const parts = [{ title: 'Họp Hội đồng' }, { title: 'Tiếp đoàn', leaders: ['binh'], startTime: '15:00' }];
  const after = edited({ type: 'split', id: '2', parts });
  expect(after.map(({ id, title, leaders, slot }) => [id, title, leaders, slot])).toEqual([
    ['1', 'Giao ban', ['an'], 'morning'],
    ['2', 'Họp Hội đồng', ['an'], 'morning'],
    ['2/2', 'Tiếp đoàn', ['binh'], 'afternoon'],
  ]);
});

test('items are merged into the first, with everybody of both, and what belonged to the second belongs to the first', () => {
  const third = meeting('03-13', 'Chuẩn bị', { id: '3', relatesTo: '2' });
  const other = { ...second, leaders: ['binh'], location: 'Phòng họp số 1' };
  const after = applyEdits(programme({ items: [first, other, third] }), [{ type: 'merge', ids: ['1', '2'] }], ROSTER);
  expect(after.programme.items).toHaveLength(2);
  expect(after.programme.items[0]).toMatchObject({
    id: '1',
    title: 'Giao ban; Họp Hội đồng',
    leaders: ['an', 'binh'],
    location: 'Phòng họp số 1',
    start: '2025-03-05',
  });
  expect(after.programme.items[1]?.relatesTo).toBe('1');
});

test('an item is added after another, cancelled, removed', () => {
  const added = edited({ type: 'add', after: '1', fields: { title: 'Tiếp công dân', start: '2025-03-06' } });
  expect(added.map(({ id, title, line }) => [id, title, line])).toEqual([
    ['1', 'Giao ban', 4],
    ['+1', 'Tiếp công dân', 4],
    ['2', 'Họp Hội đồng', 7],
  ]);
  expect(added[1]).toMatchObject({ kind: 'event', timing: 'on', start: '2025-03-06', end: '2025-03-06' });
  expect(edited({ type: 'cancel', id: '1' })[0]).toEqual({ ...first, status: 'cancelled' });
  expect(edited({ type: 'remove', id: '1' })).toEqual([second]);
});

test.each([
  ['item-unknown', change({ title: 'x' }, '9')],
  ['item-unknown', { type: 'merge', ids: ['1', '9'] }],
  ['parts-missing', { type: 'merge', ids: ['1', '1'] }],
  ['title-missing', change({ title: '  ' })],
  ['title-missing', { type: 'add', after: null, fields: {} }],
  ['date-invalid', change({ start: '2025-02-30' })],
  ['date-range-invalid', change({ start: '2025-03-12', end: '2025-03-11' })],
  ['date-invalid', { type: 'head', fields: { period: { start: '2025-03-32', end: '2025-03-31' } } }],
  ['time-invalid', change({ startTime: '25:00' })],
  ['roster-id-unknown', change({ leaders: ['nobody'] })],
  ['roster-id-unknown', change({ units: ['an'] })],
  ['roster-id-unknown', change({ delegates: [{ from: 'an', to: 'nobody', text: '' }] })],
] as const)('is refused with %s', (code, edit) => {
  expect(() => edited(edit as ProgrammeEdit)).toThrow(expect.objectContaining({ code }));
});

const printed = (code: string, data: Record<string, string>): Programme['notices'][number] => ({
  ...{ code, severity: 'warning', line: 7, item: '2', message: 'câu hỏi', messageEn: 'question', data },
});

test('a doubt comes with answers for one click: who else, which day, and as it stands', () => {
  const notices = [printed('leader-inferred', { printed: 'Hai' }), printed('weekday-mismatch', { printed: 'Thứ Năm' })];
  const doubts = doubtsOf({ ...draft, notices }, ROSTER);
  expect(doubts.map(({ item, code, about, line, message }) => [item, code, about, line, message])).toEqual([
    ['2', 'leader-inferred', 'leaders', 7, 'câu hỏi'],
    ['2', 'weekday-mismatch', 'day', 7, 'câu hỏi'],
  ]);
  expect(doubts[0]?.answers).toEqual([
    { type: 'member', id: 'binh', name: 'Người Thứ Hai', edit: change({ leaders: ['binh'] }) },
    { type: 'asIs', edit: { type: 'change', id: '2', fields: {}, answers: ['leader-inferred'] } },
  ]);
  expect(doubts[1]?.answers.map((answer) => (answer.type === 'day' ? answer.day : answer.type))).toEqual([
    '2025-03-13',
    '2025-03-06',
    'asIs',
  ]);
  const [, kept] = edited(doubts[0]!.answers.at(-1)!.edit);
  expect(kept).toEqual({ ...second, review: ['weekday-mismatch'] });
});

test('who is put in for an unknown name stands beside those who were known', () => {
  const unknown = {
    ...draft,
    items: draft.items.map((one) => ({ ...one, leaders: ['an'], review: ['unknown-person'] })),
  };
  const one = doubtsOf({ ...unknown, notices: [printed('unknown-person', { printed: 'Hai' })] }, ROSTER);
  const [first] = one.find(({ item }) => item === '2')!.answers;
  expect(first?.edit).toEqual(change({ leaders: ['an', 'binh'] }));
});

test('two unknown names of one item are asked together, and no click closes the one for the other', () => {
  const unknown = { ...draft, items: draft.items.map((one) => ({ ...one, review: ['unknown-person'] })) };
  const notices = ['Hai', 'Ba'].map((name) => printed('unknown-person', { printed: name }));
  const doubt = doubtsOf({ ...unknown, notices }, ROSTER).find(({ item }) => item === '2')!;
  expect([doubt.message, doubt.answers.map(({ type }) => type)]).toEqual(['câu hỏi câu hỏi', ['asIs']]);
});

test('what a clerk puts in the place of an unknown name is offered as an alias, once, and not what is known', () => {
  const notices = [
    printed('unknown-person', { printed: 'PGĐ Hai' }),
    printed('unknown-unit', { printed: 'VP Sở' }),
    printed('unknown-unit', { printed: 'văn phòng sở' }),
  ];
  const before = { ...draft, notices };
  const after = applyEdits(before, [change({ leaders: ['an', 'binh'], units: ['van-phong'] })], ROSTER).programme;
  expect(aliasSuggestions(before, after, ROSTER)).toEqual([
    { text: 'PGĐ Hai', kind: 'person', id: 'binh', name: 'Người Thứ Hai' },
    { text: 'VP Sở', kind: 'unit', id: 'van-phong', name: 'Văn phòng Sở' },
  ]);
  expect(aliasSuggestions(before, before, ROSTER)).toEqual([]);
});
