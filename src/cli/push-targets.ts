import { LichError } from '../errors.ts';
import * as sentences from '../locale/pushing.ts';
import type { ForeignPolicy } from '../model/push.ts';
import type { HeadPart } from '../push/calendar-head.ts';
import type { PushOffice } from '../service/push-office.ts';
import { reseal } from '../service/push-rekey.ts';
import { addTarget, changeTarget, removeTarget, reviveTarget } from '../service/push-targets.ts';
import type { CommandContext, Output } from './command.ts';
import { writeJson } from './push-lines.ts';
import type { Values } from './push-options.ts';
import { say } from './say.ts';

/** What `lich push` does to the list of targets. */

export async function add(context: CommandContext, push: PushOffice, values: Values): Promise<number> {
  const { stdout } = context;
  const { feed: feedId = missing('--feed'), url = missing('--url'), user = missing('--user'), calendar } = values;
  const password = await passwordOf(context);
  const policy = values.overwrite === true ? 'overwrite' : 'keep';
  const given = { feedId, url, user, password, calendar: calendar ?? null, policy } as const;
  const { target, feed, foreign, lost } = await addTarget(push, given);
  if (values.json === true) {
    writeJson(stdout, { target: target.id, feed: feed.id, calendar: target.calendarUrl, foreign, lost });
    return 0;
  }
  say(stdout, sentences.ADDED, { id: target.id, title: feed.title, url: target.calendarUrl });
  if (lost.length > 0) sayLost(stdout, lost);
  if (foreign > 0) say(stdout, sentences.FOREIGN, { count: foreign });
  if (target.conditions === 'ignored') say(stdout, sentences.IGNORES_CONDITIONS);
  return 0;
}

/** The names of the parts are themselves texts of one language. */
function sayLost(stdout: Output, lost: readonly HeadPart[]): void {
  for (const language of ['vi', 'en'] as const) {
    const parts = lost.map((part) => sentences.HEAD_PARTS[part][language]).join(', ');
    stdout.write(`${sentences.LOST[language].replace('{parts}', () => parts)}\n`);
  }
}

export async function change(context: CommandContext, push: PushOffice, id: string, values: Values): Promise<number> {
  const password = values['new-password'] === true ? await passwordOf(context) : null;
  await changeTarget(push, id, { user: values.user ?? null, password, policy: policyOf(values) });
  say(context.stdout, sentences.CHANGED, { id });
  return 0;
}

function policyOf(values: Values): ForeignPolicy | null {
  if (values.overwrite === true) return 'overwrite';
  return values.keep === true ? 'keep' : null;
}

/** The line break of a file or of `echo` is no part of it. */
async function passwordOf({ input }: CommandContext): Promise<string> {
  const password = (await (input?.() ?? '')).replace(/\r?\n$/, '');
  if (password === '') throw new LichError('push-password-missing');
  return password;
}

export async function remove(stdout: Output, push: PushOffice, id: string): Promise<number> {
  await removeTarget(push, id);
  say(stdout, sentences.REMOVED, { id });
  return 0;
}

export async function revive(stdout: Output, push: PushOffice, id: string, isConfirmed: boolean): Promise<number> {
  await reviveTarget(push, id, isConfirmed);
  say(stdout, sentences.REVIVED, { id });
  return 0;
}

export async function rekey(stdout: Output, push: PushOffice, asJson: boolean): Promise<number> {
  const { resealed, lost } = await reseal(push);
  if (asJson) writeJson(stdout, { resealed, lost });
  else {
    say(stdout, sentences.RESEALED, { count: resealed });
    for (const id of lost) say(stdout, sentences.STAYS_LOST, { id });
  }
  return lost.length === 0 ? 0 : 1;
}

function missing(name: string): never {
  throw new LichError('argument-missing', { name });
}
