import { expect, test } from 'vitest';
import type { ProgrammeItem } from '../../src/model/programme.ts';
import { expand } from '../../src/schedule/expand.ts';
import { context, draftsOf, item, OFFICE, one, programme } from './samples.ts';

function partiesOf(given: Partial<ProgrammeItem>, organization = OFFICE): string[] {
  return one(draftsOf([item('Họp', given)], { organization })).parties.map(
    ({ kind, id, role, certain, group }) => `${kind} ${id} ${role}${certain ? '' : ' ?'}${group ? ` (${group})` : ''}`,
  );
}

test('leaders chair, units prepare, attendees attend, helpers help', () => {
  expect(
    partiesOf({ leaders: ['giam-doc'], units: ['van-phong'], attendees: ['pho-a'], coUnits: ['chi-cuc'] }),
  ).toEqual(['person giam-doc chair', 'person pho-a attendee', 'unit van-phong preparer', 'unit chi-cuc coUnit']);
});

test('a group whose members all take part becomes its members', () => {
  expect(partiesOf({ leaders: ['giam-doc', 'cac-pho'] })).toEqual([
    'person giam-doc chair',
    'person pho-a chair (cac-pho)',
    'person pho-b chair (cac-pho)',
    'person pho-c chair (cac-pho)',
  ]);
});

test('a group has the members of the day of the item', () => {
  expect(partiesOf({ leaders: ['cac-pho'], start: '2025-03-16' })).toEqual([
    'person pho-a chair (cac-pho)',
    'person pho-b chair (cac-pho)',
  ]);
});

test('somebody named stays named after leaving, because the document says so', () => {
  expect(partiesOf({ leaders: ['pho-c'], start: '2025-03-20' })).toEqual(['person pho-c chair']);
});

test('the deputy in charge is the one of the preparing unit', () => {
  expect(partiesOf({ leaders: ['pho-phu-trach'], units: ['chi-cuc'] })).toEqual([
    'person pho-b chair (pho-phu-trach)',
    'unit chi-cuc preparer',
  ]);
});

test('a unit without a deputy of its own has the one of the unit above', () => {
  expect(partiesOf({ leaders: ['pho-phu-trach'], units: ['to-du-an'] })).toContain(
    'person pho-a chair (pho-phu-trach)',
  );
});

test('where the roster does not say who is in charge, all deputies are possible', () => {
  expect(partiesOf({ leaders: ['pho-phu-trach'], units: ['phong-khoa-hoc'] })).toEqual([
    'person pho-a chair ? (pho-phu-trach)',
    'person pho-b chair ? (pho-phu-trach)',
    'person pho-c chair ? (pho-phu-trach)',
    'unit phong-khoa-hoc preparer',
  ]);
});

test('of two units one deputy may be known and the other possible', () => {
  expect(partiesOf({ leaders: ['pho-phu-trach'], units: ['chi-cuc', 'phong-khoa-hoc'] }).slice(0, 3)).toEqual([
    'person pho-b chair (pho-phu-trach)',
    'person pho-a chair ? (pho-phu-trach)',
    'person pho-c chair ? (pho-phu-trach)',
  ]);
});

test('a representative may be any member, where the office wants that shown', () => {
  expect(partiesOf({ leaders: ['lanh-dao'] })).toEqual([
    'person giam-doc chair ? (lanh-dao)',
    'person pho-a chair ? (lanh-dao)',
    'person pho-b chair ? (lanh-dao)',
    'person pho-c chair ? (lanh-dao)',
  ]);
  expect(partiesOf({ leaders: ['lanh-dao'] }, { ...OFFICE, showTentativeGroups: false })).toEqual([]);
});

test('who is named and also in a group stands once, as named', () => {
  expect(partiesOf({ leaders: ['lanh-dao', 'pho-a'] })).toContain('person pho-a chair');
  expect(partiesOf({ leaders: ['lanh-dao', 'pho-a'] })).toHaveLength(4);
  expect(partiesOf({ leaders: ['giam-doc'], attendees: ['giam-doc'] })).toEqual(['person giam-doc chair']);
});

test('who hands over and who goes instead both have it, each marked', () => {
  const delegates = [{ from: 'giam-doc', to: 'pho-a', text: 'ủy quyền' }];
  expect(partiesOf({ leaders: ['giam-doc'], delegates })).toEqual([
    'person giam-doc delegator',
    'person pho-a delegate',
  ]);
});

test('handing over to nobody in particular leaves the leader in the chair', () => {
  const delegates = [{ from: 'giam-doc', to: null, text: 'ủy quyền' }];
  expect(partiesOf({ leaders: ['giam-doc'], delegates })).toEqual(['person giam-doc chair']);
});

test('an id that the roster does not know is told and left out', () => {
  const strange = item('Họp', { leaders: ['ai-do', 'giam-doc'] });
  const { value, notices } = expand(programme([strange]), context());
  expect(one(value).parties.map(({ id }) => id)).toEqual(['giam-doc']);
  expect(notices).toEqual([
    { code: 'unknown-person', severity: 'warning', line: strange.line, item: strange.id, data: { printed: 'ai-do' } },
  ]);
});
