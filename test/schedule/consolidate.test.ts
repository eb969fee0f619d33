import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { Programme, ProgrammeItem } from '../../src/model/programme.ts';
import { consolidate, type GivenIssue, statesAfter } from '../../src/schedule/consolidate.ts';
import { contentOf } from '../../src/schedule/content.ts';
import { expand } from '../../src/schedule/expand.ts';
import { identify } from '../../src/schedule/identify.ts';
import { amend } from '../property/amend.ts';
import { anyMeeting, month } from '../property/month.ts';
import { type Chance, chance } from '../property/random.ts';
import { context, item, programme } from './samples.ts';

/** Issues of one programme, one after another. */
function issued(...programmes: readonly Programme[]) {
  const issues = programmes.map((one, at): GivenIssue => {
    const id = `issue-${at + 1}`;
    const drafts = expand(one, context({ document: { id, name: '' } })).value;
    return { id, programme: one, drafts };
  });
  return { issues, state: statesAfter(issues, 'so-mau/2025-03').at(-1)! };
}

const notice = (...items: readonly ProgrammeItem[]) => programme(items, { scope: 'partial', title: 'Thông báo' });
const shown = (entries: readonly Occurrence[]) => entries.filter(({ status }) => status !== 'cancelled');
const meeting = (title: string, start: string, given: Partial<ProgrammeItem> = {}) =>
  item(title, { start, end: start, slot: 'morning', leaders: ['giam-doc'], ...given });

describe('a programme and its notices as one text', () => {
  test('has what a notice changed in the place of what it replaced, and keeps the rest', () => {
    const { issues } = issued(
      programme([meeting('Giao ban', '2025-03-03'), meeting('Họp Hội đồng khoa học', '2025-03-05')]),
      notice(meeting('Họp Hội đồng khoa học', '2025-03-06'), meeting('Tiếp đoàn công tác', '2025-03-07')),
    );
    const text = consolidate(issues);
    expect(text).toMatchObject({ scope: 'full', title: 'Chương trình công tác tháng 3 năm 2025' });
    expect(text.items.map(({ title, start }) => [title, start])).toEqual([
      ['Giao ban', '2025-03-03'],
      ['Họp Hội đồng khoa học', '2025-03-06'],
      ['Tiếp đoàn công tác', '2025-03-07'],
    ]);
  });

  test('begins with the last full issue: what it did not name is not in it', () => {
    const { issues } = issued(
      programme([meeting('Giao ban', '2025-03-03'), meeting('Tiếp công dân', '2025-03-04')]),
      notice(meeting('Tiếp đoàn công tác', '2025-03-07')),
      programme([meeting('Giao ban', '2025-03-03')]),
      notice(meeting('Dự khai mạc', '2025-03-10')),
    );
    expect(consolidate(issues).items.map(({ title }) => title)).toEqual(['Giao ban', 'Dự khai mạc']);
  });

  test('keeps what has no day, and items of two documents with one id apart', () => {
    const same = { id: '1' };
    const open = { start: null, end: null, timing: 'none', slot: null } as const;
    const { issues } = issued(
      programme([meeting('Giao ban', '2025-03-03', same), item('Rà soát quy chế', { ...open, id: '2', kind: 'task' })]),
      notice(meeting('Dự khai mạc', '2025-03-10', same)),
    );
    const { items } = consolidate(issues);
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      ['1', 'Giao ban'],
      ['2', 'Rà soát quy chế'],
      ['1/2', 'Dự khai mạc'],
    ]);
  });

  test('does not relate an item to one of another document that bears the id of what is gone', () => {
    const work = item('Hoàn thiện dự thảo', { id: '1', kind: 'task', timing: 'deadline', start: '2025-03-05' });
    const { issues } = issued(
      programme([work, meeting('Họp cho ý kiến', '2025-03-05', { id: '2', relatesTo: '1' })]),
      notice(meeting('Họp cho ý kiến', '2025-03-05', { id: '1', status: 'cancelled' })),
      notice(meeting('Dự khai mạc', '2025-03-05', { id: '3', relatesTo: '1' }), { ...work, title: 'Trình hồ sơ' }),
    );
    expect(consolidate(issues).items.map(({ id, title, relatesTo }) => [id, title, relatesTo])).toEqual([
      ['1', 'Họp cho ý kiến', null],
      ['3', 'Dự khai mạc', '1/2'],
      ['1/2', 'Trình hồ sơ', null],
    ]);
  });

  test('says that a meeting is off where a notice without a day said so, once', () => {
    const off = { start: null, end: null, timing: 'none', slot: null, status: 'postponed' } as const;
    const { issues } = issued(
      programme([meeting('Giao ban', '2025-03-03'), meeting('Sơ kết công tác quý I', '2025-03-25')]),
      notice(item('Sơ kết công tác quý I', off)),
    );
    expect(consolidate(issues).items.map(({ title, start, status }) => [title, start, status])).toEqual([
      ['Giao ban', '2025-03-03', 'confirmed'],
      ['Sơ kết công tác quý I', '2025-03-25', 'postponed'],
    ]);
  });

  test('made into entries gives what stood, whatever months and notices went before', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const c = chance(seed);
        const items = month(c, 20);
        const notices = Array.from({ length: 1 + c.below(4) }, () => notice(...noticed(c, items)));
        // Now and then the whole programme again, some of it as it was.
        const whole = c.percent(50) ? [programme(amend(c, items, 30).items)] : [];
        const { issues, state } = issued(programme(items), notice(...noticed(c, items)), ...whole, ...notices);
        const text = consolidate(issues);
        const drafts = expand(text, context()).value;
        const again = identify(state, drafts, { programmeKey: 'so-mau/2025-03', at: 99, scope: 'full' });
        expect(shown(again).map(contentOf).sort()).toEqual(shown(state).map(contentOf).sort());
        expect(new Set(text.items.map(({ id }) => id)).size).toBe(text.items.length);
      }),
      { numRuns: 40, seed: 20_250_303 },
    );
  });
});

/** Some meetings moved, retitled or called off, and a new one. */
function noticed(c: Chance, items: readonly ProgrammeItem[]): readonly ProgrammeItem[] {
  const chosen = c.shuffle(items).slice(0, 1 + c.below(4));
  const changed = amend(c, chosen, 60).items.map((one) =>
    c.percent(25) ? { ...one, status: 'cancelled' as const } : one,
  );
  return c.percent(50) ? [...changed, anyMeeting(c)] : changed;
}
