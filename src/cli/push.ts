import * as sentences from '../locale/pushing.ts';
import type { PushOffice } from '../service/push-office.ts';
import { PURGE, type RunRequest, USUAL } from '../service/push-run.ts';
import { listTargets } from '../service/push-shown.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { openOffice } from './open-office.ts';
import { HELP } from './push-help.ts';
import { asData, sayStatus, writeJson } from './push-lines.ts';
import { checkOneWay, OPTIONS, type Values } from './push-options.ts';
import { checkAll, runAll, testAll } from './push-runs.ts';
import { add, change, purge, rekey, remove, revive } from './push-targets.ts';
import { say } from './say.ts';

/** What each way of running asks for. */
const RUNS: Readonly<Record<'run' | 'repair' | 'purge', RunRequest>> = {
  run: USUAL,
  repair: { looks: true, policy: 'overwrite', empties: false, resends: true, isConfirmed: false },
  purge: PURGE,
};

export const command: Command = {
  name: 'push',
  summary: { vi: 'đẩy lịch sang máy chủ CalDAV khác', en: 'push calendars to other CalDAV servers' },
  help: HELP,
  async run(args, context) {
    const { values } = parseArguments(args, OPTIONS);
    checkOneWay(values);
    const open = await openOffice(context);
    try {
      const { office, settings } = open;
      return await perform(context, { office, feeds: settings.feeds, settings: settings.push }, values);
    } finally {
      await open.close();
    }
  },
};

async function perform(context: CommandContext, push: PushOffice, values: Values): Promise<number> {
  const { stdout } = context;
  const asJson = values.json === true;
  if (values.add === true) return add(context, push, values);
  if (values.change !== undefined) return change(context, push, values.change, values);
  if (values.rekey === true) return rekey(stdout, push, asJson);
  if (values.remove !== undefined) {
    return values.purge === true
      ? purge(stdout, push, values.remove, asJson)
      : remove(stdout, push, values.remove, asJson);
  }
  const revived = values.confirm ?? values.retry;
  if (revived !== undefined)
    return revive(stdout, push, revived, { isConfirmed: values.confirm !== undefined, asJson });
  const shown = await listTargets(push, values.target === undefined ? {} : { id: values.target });
  if (shown.length === 0 && !asJson) say(stdout, sentences.NO_TARGET);
  const round = { stdout, push, shown, asJson };
  const way = (['run', 'repair', 'purge'] as const).find((name) => values[name] === true);
  if (way !== undefined) return runAll(round, RUNS[way]);
  if (values.check === true) return checkAll(round);
  if (values.test === true) return testAll(round);
  if (asJson) writeJson(stdout, shown.map(asData));
  else for (const one of shown) sayStatus(stdout, one);
  return 0;
}
