import { test } from 'vitest';
import { TABLE_BOUNDS, TIMEOUT } from './bounds.ts';
import { inventMatrix, inventTable } from './tables/table.ts';
import { expectSure, tryForms } from './trial.ts';

test('tables with a row an entry or a half of a day, whatever their columns, are read or marked', {
  timeout: TIMEOUT,
}, () => {
  expectSure(tryForms(inventTable, { from: 1, count: 150 }), TABLE_BOUNDS);
});

test('matrices of days, halves of days and leaders are read or marked', { timeout: TIMEOUT }, () => {
  expectSure(tryForms(inventMatrix, { from: 1, count: 150 }), TABLE_BOUNDS);
});
