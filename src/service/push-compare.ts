import type { PushFault } from '../model/push.ts';
import { pathOf } from '../push/names.ts';
import { planPush } from '../push/plan.ts';
import { clientOf, type PushOffice } from './push-office.ts';
import { targetOf } from './push-shown.ts';
import { stateOf } from './push-wanted.ts';

/** How a calendar differs from what it shall hold. All zero but `foreign` when it is as it shall be. */
export interface Differences {
  readonly missing: number;
  /** Another state than ours, or an older one. */
  readonly different: number;
  readonly superfluous: number;
  /** Changed or deleted by others, and left so by the target's policy. */
  readonly kept: number;
  /** Stored by the server otherwise than they were sent, when they were last looked at. */
  readonly altered: number;
  /** Entries of others. */
  readonly foreign: number;
}

/** Looks without writing, neither there nor here. @throws LichError `push-target-unknown`, `push-password-lost` */
export async function compareTarget(push: PushOffice, id: string): Promise<Differences | PushFault> {
  const target = await push.office.store.read((reads) => targetOf(reads, id));
  const client = clientOf(push, target);
  try {
    const seen = await client.list(target.calendarUrl);
    if (!seen.ok) return seen.fault;
    const { wanted, left } = await stateOf(push, target);
    const { actions } = planPush({ wanted, left, seen: seen.value, policy: target.policy });
    const count = (...types: readonly string[]) => actions.filter(({ type }) => types.includes(type)).length;
    const ours = new Set(left.map(({ href }) => pathOf(href)));
    return {
      missing: count('create'),
      different: count('update', 'settle'),
      superfluous: count('delete'),
      kept: count('leave'),
      altered: left.filter(({ altered }) => altered === true).length,
      foreign: [...seen.value.keys()].filter((path) => !ours.has(path)).length,
    };
  } finally {
    client.close();
  }
}
