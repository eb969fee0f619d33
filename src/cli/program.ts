import { debuglog } from 'node:util';
import { LichError } from '../errors.ts';
import { errorInCommand } from '../locale/hints.ts';
import type { Command, CommandContext } from './command.ts';

/** Each command's file is loaded when it is called: `lich days` needs no server, `lich serve` no reader. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  serve: () => import('./serve.ts'),
  read: () => import('./read.ts'),
  import: () => import('./import.ts'),
  feeds: () => import('./feeds.ts'),
  caldav: () => import('./caldav.ts'),
  boards: () => import('./boards.ts'),
  push: () => import('./push.ts'),
  store: () => import('./store.ts'),
  mail: () => import('./mail.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  account: () => import('./account.ts'),
  days: () => import('./days.ts'),
};

/** sysexits.h: EX_SOFTWARE. */
const EXIT_BUG = 70;
const EXIT_USAGE = 2;
/** `NODE_DEBUG=lich` shows the stack of a bug; a person at the keyboard is spared it. */
const debug = debuglog('lich');

/** Runs `lich ARGS…` and answers its exit status. Never throws. */
export async function runProgram(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      (name === undefined ? context.stderr : context.stdout).write(await overview());
      return name === undefined ? EXIT_USAGE : 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) throw new LichError('command-unknown', { name });
    const { command } = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      context.stdout.write(`${command.help.vi.trim()}\n\n${command.help.en.trim()}\n`);
      return 0;
    }
    return await command.run(rest, context);
  } catch (error) {
    return refuse(error, context);
  }
}

function refuse(error: unknown, context: CommandContext): number {
  if (error instanceof LichError) {
    context.stderr.write(`${errorInCommand(error, 'vi')}\n${errorInCommand(error, 'en')}\n`);
    return error.exit;
  }
  debug('%s', error instanceof Error ? error.stack : error);
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  context.stderr.write(
    `Chương trình gặp lỗi ngoài dự kiến (${what}).\nThe program met an unexpected fault (${what}).\n`,
  );
  return EXIT_BUG;
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command));
  const width = Math.max(0, ...commands.map(({ name }) => name.length)) + 2;
  const list = (language: 'vi' | 'en') =>
    commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary[language]}`).join('\n');
  return `Lịch: chương trình công tác của cơ quan thành lịch trên điện thoại và máy tính

Cách dùng: lich LỆNH [TÙY CHỌN…]
${list('vi')}

Xem cách dùng một lệnh: lich LỆNH --help

Lịch: an office's work programme as calendars on phones and computers

Usage: lich COMMAND [OPTIONS…]
${list('en')}

How to use one command: lich COMMAND --help
`;
}
