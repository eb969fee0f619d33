import { test } from 'vitest';
import { LIST_BOUNDS, TIMEOUT } from './bounds.ts';
import { inventList } from './lists/list.ts';
import { expectSure, tryForms } from './trial.ts';

test('lists of days and notices of changes, however an office words them, are read or marked', {
  timeout: TIMEOUT,
}, () => {
  expectSure(tryForms(inventList, { from: 1, count: 300 }), LIST_BOUNDS);
});
