import { test } from 'vitest';
import { LIST_BOUNDS, MOVE_BOUNDS, TABLE_BOUNDS, WEEK_BOUNDS } from '../forms/bounds.ts';
import { inventList } from '../forms/lists/list.ts';
import { inventInvitation } from '../forms/moves/invitation.ts';
import { inventChanges } from '../forms/moves/notice.ts';
import { inventMatrix, inventTable } from '../forms/tables/table.ts';
import { expectSure, tryForms } from '../forms/trial.ts';
import { inventWeek } from '../forms/weeks/week.ts';
import { rounds, SEED } from './share.ts';

/** Seeds that the few hundred documents of `npm test` do not use. */
const FROM = 100_000 * SEED;

test.each([
  ['weeks in prose', inventWeek, WEEK_BOUNDS],
  ['tables', inventTable, TABLE_BOUNDS],
  ['matrices', inventMatrix, TABLE_BOUNDS],
  ['lists', inventList, LIST_BOUNDS],
  ['notices of several changes', inventChanges, MOVE_BOUNDS],
  ['invitations', inventInvitation, MOVE_BOUNDS],
] as const)('thousands of documents, %s, are read or marked', (name, invent, bounds) => {
  const trial = tryForms(invent, { from: FROM, count: rounds(3_000) });
  const { silent, misled, marked } = trial;
  console.log(`${name}, in a hundred: ${JSON.stringify({ silent, misled, marked })}`);
  expectSure(trial, bounds);
});
