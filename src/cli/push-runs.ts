import { LichError } from '../errors.ts';
import { errorInCommand } from '../locale/hints.ts';
import * as sentences from '../locale/pushing.ts';
import type { PushFault } from '../model/push.ts';
import { compareTarget, type Differences } from '../service/push-compare.ts';
import type { PushOffice } from '../service/push-office.ts';
import { type RunRequest, runNow } from '../service/push-run.ts';
import type { ShownTarget } from '../service/push-shown.ts';
import { type TargetTest, testTarget } from '../service/push-test.ts';
import type { Output } from './command.ts';
import { sayFault, sayRun, writeJson } from './push-lines.ts';
import { say } from './say.ts';

/** What `lich push` asks the servers of several targets, one after the other. */

export interface Round {
  readonly stdout: Output;
  readonly push: PushOffice;
  readonly shown: readonly ShownTarget[];
  readonly asJson: boolean;
}

/** What was done with one target: whether all is well, how it is written as JSON, and how it is said. */
interface Done {
  readonly isWell: boolean;
  readonly data: object;
  say(stdout: Output): void;
}

async function overAll({ stdout, shown, asJson }: Round, act: (id: string) => Promise<Done>): Promise<number> {
  const told = [];
  let status = 0;
  for (const { target, title } of shown) {
    const done = await act(target.id).catch((error) => refused(error, shown.length));
    if (!done.isWell) status = 1;
    told.push({ target: target.id, ...done.data });
    if (asJson) continue;
    say(stdout, sentences.TARGET, { id: target.id, title, url: target.calendarUrl });
    done.say(stdout);
  }
  if (asJson) writeJson(stdout, told);
  return status;
}

/** What one target of several cannot do keeps nothing from the others. */
function refused(error: unknown, targets: number): Done {
  if (!(error instanceof LichError) || targets === 1) throw error;
  const sentence = { vi: errorInCommand(error, 'vi'), en: errorInCommand(error, 'en') };
  const say = (stdout: Output) => stdout.write(`  ${sentence.vi}\n  ${sentence.en}\n`);
  return { isWell: false, data: { error: error.code }, say };
}

export function runAll(round: Round, request: RunRequest): Promise<number> {
  return overAll(round, async (id) => {
    const { run, hold } = await runNow(round.push, id, request);
    const { counts, requests, fault } = run;
    return {
      isWell: fault === null && hold === null && counts.altered === 0,
      data: { ...counts, requests, fault, hold },
      say(stdout) {
        sayRun(stdout, run);
        if (counts.altered > 0) say(stdout, sentences.ALTERS, { altered: counts.altered });
        if (hold !== null) say(stdout, sentences.STATES.held, { ...hold, id });
      },
    };
  });
}

export function checkAll(round: Round): Promise<number> {
  return overAll(round, async (id) => {
    const result = await compareTarget(round.push, id);
    const isFault = 'kind' in result;
    return {
      isWell: !isFault && !differs(result),
      data: isFault ? { fault: result } : { ...result, fault: null },
      say: (stdout) => sayDifferences(stdout, result),
    };
  });
}

export function testAll(round: Round): Promise<number> {
  return overAll(round, async (id) => {
    const result = await testTarget(round.push, id);
    return {
      isWell: result.fault === null && result.isWritable,
      data: result,
      say: (stdout) => sayTest(stdout, result),
    };
  });
}

function differs({ foreign: _, ...ours }: Differences): boolean {
  return Object.values(ours).some((count) => count > 0);
}

function sayDifferences(stdout: Output, result: Differences | PushFault): void {
  if ('kind' in result) {
    sayFault(stdout, result);
    return;
  }
  say(stdout, sentences.COMPARED, { ...result });
  if (result.altered > 0) say(stdout, sentences.ALTERS, { altered: result.altered });
}

function sayTest(stdout: Output, { fault, isCalendar, isWritable, name }: TargetTest): void {
  if (fault !== null) sayFault(stdout, fault);
  else if (!isCalendar) say(stdout, sentences.TEST_GONE);
  else say(stdout, isWritable ? sentences.TESTED : sentences.TEST_READ_ONLY, { name });
}
