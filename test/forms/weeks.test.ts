import { test } from 'vitest';
import { TIMEOUT, WEEK_BOUNDS } from './bounds.ts';
import { expectSure, tryForms } from './trial.ts';
import { inventWeek } from './weeks/week.ts';

test('weeks in prose, however an office writes them, are read or marked', { timeout: TIMEOUT }, () => {
  expectSure(tryForms(inventWeek, { from: 1, count: 300 }), WEEK_BOUNDS);
});
