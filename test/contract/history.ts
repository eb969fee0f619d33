import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HistoryFilter, NewHistoryEntry } from '../../src/model/history.ts';
import type { Store } from '../../src/store/port.ts';
import type { DateRange } from '../../src/time/local.ts';
import { MOMENT } from './samples.ts';

/** What every store must do with the history. */

const days = (start: string, end: string) => ({ start, end }) as DateRange;

function entry(given: Partial<NewHistoryEntry> = {}): NewHistoryEntry {
  return {
    organizationId: 'so-mau',
    at: MOMENT,
    actor: { kind: 'user', id: 'user-1', name: 'Văn thư' },
    act: 'edit',
    subjects: [],
    days: null,
    changes: [],
    data: {},
    ...given,
  };
}

export function historyContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const add = (...entries: readonly NewHistoryEntry[]) =>
      store.write(async ({ history }) => {
        const ids: number[] = [];
        for (const one of entries) ids.push(await history.add(one));
        return ids;
      });
    const found = async (filter: HistoryFilter, organizationId: string | null = 'so-mau') =>
      (await store.read(({ history }) => history.list(organizationId, filter, null, 100))).entries.map(({ id }) => id);

    test('an entry comes back as it was written, with a number that grows', async () => {
      const whole = entry({
        act: 'accept',
        subjects: [
          { kind: 'person', id: 'an' },
          { kind: 'revision', id: 'r1' },
        ],
        days: days('2025-03-03', '2025-03-09'),
        changes: [{ of: 'Giao ban', field: 'location', from: null, to: { room: 'Phòng họp số 1' } }],
        data: { number: 2, title: 'Tuần 10' },
      });
      expect(await add(entry(), whole)).toEqual([1, 2]);
      const page = await store.read(({ history }) => history.list('so-mau', {}, null, 10));
      expect(page).toEqual({
        entries: [
          { ...whole, id: 2 },
          { ...entry(), id: 1 },
        ],
        next: null,
      });
    });

    test('the list is read on, page by page, without a gap and without a repetition', async () => {
      await add(entry(), entry(), entry(), entry(), entry());
      const first = await store.read(({ history }) => history.list('so-mau', {}, null, 2));
      await add(entry());
      const second = await store.read(({ history }) => history.list('so-mau', {}, first.next, 2));
      const third = await store.read(({ history }) => history.list('so-mau', {}, second.next, 2));
      expect([first, second, third].map(({ entries }) => entries.map(({ id }) => id))).toEqual([[5, 4], [3, 2], [1]]);
      expect([first.next, second.next, third.next]).toEqual([4, 2, null]);
    });

    test('one organisation does not see the entries of another, nor those of none', async () => {
      await add(entry(), entry({ organizationId: 'so-khac' }), entry({ organizationId: null, act: 'login-failed' }));
      expect([await found({}), await found({}, 'so-khac'), await found({}, null)]).toEqual([[1], [2], [3]]);
    });

    test('it is filtered by person, week and act, one by one and together', async () => {
      const an = { kind: 'person', id: 'an' } as const;
      await add(
        entry({ subjects: [an, an], days: days('2025-03-03', '2025-03-09') }),
        entry({ act: 'accept', subjects: [{ kind: 'unit', id: 'an' }], days: days('2025-03-09', '2025-03-31') }),
        entry({ act: 'accept', subjects: [an], actor: { kind: 'token', id: 't', name: 'Máy' } }),
      );
      expect(await found({ subject: an })).toEqual([3, 1]);
      expect(await found({ days: days('2025-03-09', '2025-03-09') })).toEqual([2, 1]);
      expect(await found({ days: days('2025-03-10', '2025-03-16') })).toEqual([2]);
      expect(await found({ act: 'accept' })).toEqual([3, 2]);
      expect(await found({ act: 'accept', subject: an })).toEqual([3]);
    });

    test('what is written in an act that fails is not there', async () => {
      const failing = store.write(async ({ history }) => {
        await history.add(entry());
        throw new Error('nửa chừng');
      });
      await expect(failing).rejects.toThrow('nửa chừng');
      expect(await found({})).toEqual([]);
    });
  });
}
