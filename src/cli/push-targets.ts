import { LichError } from '../errors.ts';
import * as sentences from '../locale/pushing.ts';
import type { Sentence } from '../locale/sentence.ts';
import type { ForeignPolicy } from '../model/push.ts';
import type { HeadPart } from '../push/calendar-head.ts';
import { addTargetBy, changeTargetBy, purgeTargetBy, removeTargetBy, reviveTargetBy } from '../service/push-acts.ts';
import type { PushOffice } from '../service/push-office.ts';
import { reseal } from '../service/push-rekey.ts';
import { listTargets } from '../service/push-shown.ts';
import type { CommandContext, Output } from './command.ts';
import { commandActor } from './command-actor.ts';
import { asData, sayRun, writeJson } from './push-lines.ts';
import type { Values } from './push-options.ts';
import { say } from './say.ts';

/** What `lich push` does to the list of targets. */

export async function add(context: CommandContext, push: PushOffice, values: Values): Promise<number> {
  const { stdout } = context;
  const { feed: feedId = missing('--feed'), url = missing('--url'), user = missing('--user'), calendar } = values;
  const password = await passwordOf(context);
  const policy = values.overwrite === true ? 'overwrite' : 'keep';
  const given = { feedId, url, user, password, calendar: calendar ?? null, policy } as const;
  const { target, feed, foreign, lost } = await addTargetBy(push, given, byCommand());
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
  const wish = { user: values.user ?? null, password, policy: policyOf(values) };
  await changeTargetBy(push, id, wish, byCommand());
  return sayState(context.stdout, push, id, values.json === true, sentences.CHANGED);
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

/** What a program reads is the target as it is now. */
async function sayState(stdout: Output, push: PushOffice, id: string, asJson: boolean, sentence: Sentence) {
  const [shown] = asJson ? await listTargets(push, { id }) : [];
  if (shown === undefined) say(stdout, sentence, { id });
  else writeJson(stdout, asData(shown));
  return 0;
}

export async function remove(stdout: Output, push: PushOffice, id: string, asJson: boolean): Promise<number> {
  const [shown] = await listTargets(push, { id });
  await removeTargetBy(push, id, byCommand());
  const { standing = 0, target } = shown ?? {};
  if (asJson) writeJson(stdout, { target: id, removed: true, left: standing, purge: null });
  else if (standing === 0) say(stdout, sentences.REMOVED, { id });
  else say(stdout, sentences.REMOVED_LEAVING, { id, standing, url: target?.calendarUrl ?? '' });
  return 0;
}

/** First what was pushed, then the target; a target that could not be emptied stays. */
export async function purge(stdout: Output, push: PushOffice, id: string, asJson: boolean): Promise<number> {
  const { run, left, kept, isRemoved } = await purgeTargetBy(push, id, byCommand());
  const { counts, requests, fault } = run;
  if (asJson)
    writeJson(stdout, { target: id, removed: isRemoved, left: left + kept, purge: { ...counts, requests, fault } });
  else {
    sayRun(stdout, run);
    if (!isRemoved) say(stdout, sentences.NOT_REMOVED, { id, left });
    else say(stdout, kept === 0 ? sentences.PURGED : sentences.PURGED_KEEPING, { id, kept });
  }
  return isRemoved ? 0 : 1;
}

export async function revive(
  stdout: Output,
  push: PushOffice,
  id: string,
  { isConfirmed, asJson }: { readonly isConfirmed: boolean; readonly asJson: boolean },
): Promise<number> {
  await reviveTargetBy(push, id, isConfirmed, byCommand());
  return sayState(stdout, push, id, asJson, sentences.REVIVED);
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

const byCommand = () => ({ actor: commandActor('push'), within: null });
