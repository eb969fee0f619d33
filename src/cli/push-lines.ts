import { FAULT, faultSentence, RAN, STATES, TARGET } from '../locale/pushing.ts';
import type { PushFault, PushLetter, PushRun } from '../model/push.ts';
import type { ShownTarget } from '../service/push-targets.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Output } from './command.ts';
import { say } from './say.ts';

/** Push targets as people and as programs read them. */

export function sayStatus(stdout: Output, shown: ShownTarget, now: EpochSeconds): void {
  const { target, title, letter, lastRun } = shown;
  const { id, calendarUrl: url } = target;
  say(stdout, TARGET, { id, title, url });
  if (lastRun !== null) sayRun(stdout, lastRun);
  const attempts = letter?.attempts ?? 0;
  say(stdout, STATES[stateOf(letter, now)], { id, attempts, ...(letter?.hold ?? {}) });
}

export function sayRun(stdout: Output, { counts, requests, fault }: PushRun): void {
  say(stdout, RAN, { ...counts, requests });
  if (fault !== null) sayFault(stdout, fault);
}

/** A fault is itself a text of one language. */
export function sayFault(stdout: Output, fault: PushFault): void {
  const vi = FAULT.vi.replace('{fault}', () => faultSentence(fault, 'vi'));
  const en = FAULT.en.replace('{fault}', () => faultSentence(fault, 'en'));
  stdout.write(`${vi}\n${en}\n`);
}

export function stateOf(letter: PushLetter | null, now: EpochSeconds): keyof typeof STATES {
  if (letter === null) return 'idle';
  if (letter.dead !== null) return 'dead';
  if (letter.hold !== null) return 'held';
  return letter.leaseUntil > now ? 'running' : 'waiting';
}

/** Without the password, sealed as it is. */
export function asData({ target, title, letter, lastRun, objects, kept }: ShownTarget) {
  const { password: _, id, ...rest } = target;
  const waiting = letter && { ...letter, nextAt: moment(letter.nextAt), leaseUntil: moment(letter.leaseUntil) };
  const run = lastRun && { ...lastRun, at: moment(lastRun.at) };
  return { target: id, title, ...rest, createdAt: moment(rest.createdAt), objects, kept, waiting, lastRun: run };
}

function moment(at: EpochSeconds): string {
  return new Date(at * 1000).toISOString();
}
