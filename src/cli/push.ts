import { LichError } from '../errors.ts';

import * as sentences from '../locale/pushing.ts';
import type { Sentence } from '../locale/sentence.ts';
import type { PushFault } from '../model/push.ts';
import { compareTarget, type Differences } from '../service/push-compare.ts';
import type { PushOffice } from '../service/push-office.ts';
import { reseal } from '../service/push-rekey.ts';
import { type RunRequest, runNow, USUAL } from '../service/push-run.ts';
import { addTarget, listTargets, removeTarget, reviveTarget, type ShownTarget } from '../service/push-targets.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext, Output } from './command.ts';
import { openOffice } from './open-office.ts';
import { asData, sayFault, sayRun, sayStatus } from './push-lines.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich push [--status] [--target ĐÍCH] [--json]
           lich push --add --feed FEED --url URL --user TÊN [--calendar TÊN] [--overwrite] < tệp-mật-khẩu
           lich push --run | --check | --repair | --purge [--target ĐÍCH] [--json]
           lich push --confirm ĐÍCH | --retry ĐÍCH | --remove ĐÍCH | --rekey

Đẩy lịch thành lịch thường trên máy chủ CalDAV, để điện thoại của lãnh đạo thấy ngay. lich serve tự đẩy mỗi khi có bản
mới được công bố.

  --status           các đích, lần đẩy gần nhất, những gì đang chờ (mặc định)
  --add              thêm một đích; kiểm tra máy chủ, mật khẩu, quyền ghi trước khi lưu
    --feed FEED      mã của lịch (xem: lich feeds)
    --url URL        địa chỉ máy chủ hoặc của một lịch trên đó
    --user TÊN       tên đăng nhập; mật khẩu đọc từ đầu vào chuẩn
    --calendar TÊN   lịch có sẵn hoặc sẽ lập; bỏ trống thì lập lịch mới mang tên của lịch này
    --overwrite      ghi đè sửa đổi mà người khác làm trên máy chủ; mặc định giữ lại và báo
  --run              đẩy ngay
  --check            so với máy chủ, không ghi gì
  --repair           sửa mọi chỗ lệch, kể cả chỗ người khác đã sửa hoặc xóa trong các nội dung của Lịch
  --purge            xóa những gì Lịch đã đẩy lên, không động tới thứ khác
  --confirm ĐÍCH     đồng ý với lần đẩy sẽ xóa quá nửa lịch
  --retry ĐÍCH       thử lại đích đã dừng vì lỗi
  --remove ĐÍCH      bỏ đích; nội dung trên máy chủ giữ nguyên
  --rekey            đổi khóa niêm phong mật khẩu: thêm khóa mới vào tệp khóa (hoặc dùng khóa đầu trong LICH_SEAL_KEYS)
                     rồi niêm phong lại mọi mật khẩu; khóa cũ vẫn mở được những gì nó đã niêm phong
  --target ĐÍCH      chỉ đích này
  --json             in JSON
  --help             in phần này

Trạng thái kết thúc: 0 mọi thứ khớp, 1 có lỗi hoặc khác biệt, 2 lệnh sai.
`,
  en: `
Usage: lich push [--status] [--target TARGET] [--json]
       lich push --add --feed FEED --url URL --user NAME [--calendar NAME] [--overwrite] < password-file
       lich push --run | --check | --repair | --purge [--target TARGET] [--json]
       lich push --confirm TARGET | --retry TARGET | --remove TARGET | --rekey

Pushes feeds into ordinary calendars on CalDAV servers, so that the leaders' phones see them at once. lich serve pushes
by itself whenever a revision is published.

  --status           targets, how their last run ended, what waits (the default)
  --add              adds a target; looks at the server, the password and the right to write before it saves
    --feed FEED      id of the feed (see: lich feeds)
    --url URL        address of the server, or of a calendar on it
    --user NAME      user name; the password is read from standard input
    --calendar NAME  a calendar that is there or shall be made; without it one is made with the feed's name
    --overwrite      overwrites what others change on the server; else it is kept and told
  --run              pushes now
  --check            compares with the server without writing
  --repair           mends every difference, also what others changed or deleted among the entries of Lịch
  --purge            removes what Lịch pushed, and nothing else
  --confirm TARGET   agrees to a push that deletes more than half of a calendar
  --retry TARGET     takes up a target that stopped after faults
  --remove TARGET    removes the target; what is on the server stays
  --rekey            changes the key that seals passwords: adds one to the key file (or takes the first of
                     LICH_SEAL_KEYS) and seals every password anew; keys before it still open what they sealed
  --target TARGET    only this one
  --json             prints JSON
  --help             prints this

Exit status: 0 all is as it shall be, 1 a fault or a difference, 2 wrong arguments.
`,
};

const OPTIONS = {
  status: { type: 'boolean' },
  add: { type: 'boolean' },
  feed: { type: 'string' },
  url: { type: 'string' },
  user: { type: 'string' },
  calendar: { type: 'string' },
  overwrite: { type: 'boolean' },
  run: { type: 'boolean' },
  check: { type: 'boolean' },
  repair: { type: 'boolean' },
  purge: { type: 'boolean' },
  confirm: { type: 'string' },
  retry: { type: 'string' },
  remove: { type: 'string' },
  rekey: { type: 'boolean' },
  target: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** What each way of running asks for. */
const RUNS: Readonly<Record<'run' | 'repair' | 'purge', RunRequest>> = {
  run: USUAL,
  repair: { looks: true, policy: 'overwrite', empties: false, isConfirmed: true },
  purge: { looks: true, policy: null, empties: true, isConfirmed: true },
};

type Values = ReturnType<typeof parseArguments<typeof OPTIONS>>['values'];

export const command: Command = {
  name: 'push',
  summary: { vi: 'đẩy lịch sang máy chủ CalDAV khác', en: 'push calendars to other CalDAV servers' },
  help: HELP,
  async run(args, context) {
    const { values } = parseArguments(args, OPTIONS);
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
  if (values.add === true) return add(context, push, values);
  if (values.rekey === true) return rekey(stdout, push, values.json === true);
  if (values.remove !== undefined) {
    await removeTarget(push, values.remove);
    say(stdout, sentences.REMOVED, { id: values.remove });
    return 0;
  }
  const revived = values.confirm ?? values.retry;
  if (revived !== undefined) {
    await reviveTarget(push, revived, values.confirm !== undefined);
    say(stdout, sentences.REVIVED, { id: revived });
    return 0;
  }
  const shown = await listTargets(push, values.target ?? null);
  if (shown.length === 0 && values.json !== true) say(stdout, sentences.NO_TARGET);
  const way = (['run', 'repair', 'purge'] as const).find((name) => values[name] === true);
  if (way !== undefined) return runAll(stdout, push, shown, RUNS[way], values.json === true);
  if (values.check === true) return checkAll(stdout, push, shown, values.json === true);
  if (values.json === true) writeJson(stdout, shown.map(asData));
  else for (const one of shown) sayStatus(stdout, one, push.office.clock());
  return 0;
}

async function add({ stdout, input }: CommandContext, push: PushOffice, values: Values): Promise<number> {
  const { feed: feedId = missing('--feed'), url = missing('--url'), user = missing('--user'), calendar } = values;
  // The line break of a file or of `echo` is no part of it.
  const password = (await (input?.() ?? '')).replace(/\r?\n$/, '');
  if (password === '') throw new LichError('push-password-missing');
  const policy = values.overwrite === true ? 'overwrite' : 'keep';
  const given = { feedId, url, user, password, calendar: calendar ?? null, policy } as const;
  const { target, feed, foreign } = await addTarget(push, given);
  if (values.json === true) {
    writeJson(stdout, { target: target.id, feed: feed.id, calendar: target.calendarUrl, foreign });
    return 0;
  }
  say(stdout, sentences.ADDED, { id: target.id, title: feed.title, url: target.calendarUrl });
  if (foreign > 0) say(stdout, sentences.FOREIGN, { count: foreign });
  if (target.conditions === 'ignored') say(stdout, sentences.IGNORES_CONDITIONS);
  return 0;
}

async function rekey(stdout: Output, push: PushOffice, asJson: boolean): Promise<number> {
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

async function runAll(
  stdout: Output,
  push: PushOffice,
  shown: readonly ShownTarget[],
  request: RunRequest,
  asJson: boolean,
): Promise<number> {
  const told = [];
  let status = 0;
  for (const { target, title } of shown) {
    const { run, hold } = await runNow(push, target.id, request);
    if (run.fault !== null || hold !== null) status = 1;
    told.push({ target: target.id, ...run.counts, requests: run.requests, fault: run.fault, hold });
    if (asJson) continue;
    say(stdout, sentences.TARGET, { id: target.id, title, url: target.calendarUrl });
    sayRun(stdout, run);
    if (hold !== null) say(stdout, sentences.STATES.held, { ...hold, id: target.id });
  }
  if (asJson) writeJson(stdout, told);
  return status;
}

async function checkAll(
  stdout: Output,
  push: PushOffice,
  shown: readonly ShownTarget[],
  asJson: boolean,
): Promise<number> {
  const told = [];
  let status = 0;
  for (const { target, title } of shown) {
    const result = await compareTarget(push, target);
    const isFault = 'kind' in result;
    if (isFault || differs(result)) status = 1;
    told.push({ target: target.id, ...(isFault ? { fault: result } : { ...result, fault: null }) });
    if (asJson) continue;
    say(stdout, sentences.TARGET, { id: target.id, title, url: target.calendarUrl });
    sayDifferences(stdout, result);
  }
  if (asJson) writeJson(stdout, told);
  return status;
}

function differs({ foreign: _, ...ours }: Differences): boolean {
  return Object.values(ours).some((count) => count > 0);
}

function sayDifferences(stdout: Output, result: Differences | PushFault): void {
  if ('kind' in result) sayFault(stdout, result);
  else say(stdout, sentences.COMPARED, { ...result });
}

function writeJson(stdout: Output, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
