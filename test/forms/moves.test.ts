import { test } from 'vitest';
import { MOVE_BOUNDS, TIMEOUT } from './bounds.ts';
import { inventInvitation } from './moves/invitation.ts';
import { inventChanges } from './moves/notice.ts';
import { expectSure, tryForms } from './trial.ts';

test('notices of several changes, however an office words them, are read or marked', { timeout: TIMEOUT }, () => {
  expectSure(tryForms(inventChanges, { from: 1, count: 300 }), MOVE_BOUNDS);
});

test('invitations tell when and where, and who is invited', { timeout: TIMEOUT }, () => {
  expectSure(tryForms(inventInvitation, { from: 1, count: 150 }), MOVE_BOUNDS);
});
