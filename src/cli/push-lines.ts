import { ALTERS, FAULT, faultSentence, LAST_GOOD, RAN, STATES, TARGET } from '../locale/pushing.ts';
import type { PushFault, PushRun } from '../model/push.ts';
import type { ShownTarget } from '../service/push-shown.ts';
import { type EpochSeconds, localAt } from '../time/zone.ts';
import type { Output } from './command.ts';
import { say } from './say.ts';

/** Push targets as people and as programs read them. */

export function sayStatus(stdout: Output, shown: ShownTarget): void {
  const { target, title, state, letter, lastRun, lastGoodAt, altered } = shown;
  const { id, calendarUrl: url } = target;
  say(stdout, TARGET, { id, title, url });
  if (lastRun !== null) sayRun(stdout, lastRun);
  const attempts = letter?.attempts ?? 0;
  // Told where it is not plain from the run itself.
  if (lastGoodAt !== null && lastRun?.at !== lastGoodAt) say(stdout, LAST_GOOD, { at: inOffice(lastGoodAt) });
  if (altered > 0) say(stdout, ALTERS, { altered });
  say(stdout, STATES[state], { id, attempts, ...(letter?.hold ?? {}) });
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

export function asData(shown: ShownTarget) {
  const { target, title, state, letter, lastRun, lastGoodAt } = shown;
  const { objects, standing, undecided, kept, altered } = shown;
  const { id, ...rest } = target;
  const goodAt = lastGoodAt && moment(lastGoodAt);
  const waiting = letter && { ...letter, nextAt: moment(letter.nextAt), leaseUntil: moment(letter.leaseUntil) };
  const run = lastRun && { ...lastRun, at: moment(lastRun.at) };
  const counts = { objects, standing, undecided, kept, altered };
  return {
    target: id,
    title,
    state,
    ...rest,
    createdAt: moment(rest.createdAt),
    ...counts,
    waiting,
    lastRun: run,
    lastGoodAt: goodAt,
  };
}

/** As the clock of the office shows it. */
function inOffice(at: EpochSeconds): string {
  const { date, time } = localAt(at);
  return `${time} ${date}`;
}

function moment(at: EpochSeconds): string {
  return new Date(at * 1000).toISOString();
}

export function writeJson(stdout: Output, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
