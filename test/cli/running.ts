import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandContext } from '../../src/cli/command.ts';
import { openOffice } from '../../src/cli/open-office.ts';
import { runProgram } from '../../src/cli/program.ts';
import { startServing } from '../../src/cli/serving.ts';
import { readEnvironment, type Variables } from '../../src/config/environment.ts';
import { openLog } from '../../src/http/log.ts';
import { removeStoreIn, storeIn } from '../contract/opening.ts';

/** The program run in this process, with a clock, folders and outputs of its own. */
export interface Terminal {
  readonly folder: string;
  /** What stands on standard input. */
  input: string;
  /** Runs `lich ARGS…`. */
  run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }>;
  /** Serves what is in the store, on a free port of the loopback, with this terminal's clock. */
  serve(): Promise<{ address: string; stop(): Promise<void> }>;
  close(): void;
}

export function openTerminal(variables: Variables = {}, now: () => number = () => 1_795_000_000): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'lich-cli-'));
  const given = { ...storeIn(folder), PORT: '0' };
  const contextOf = (stdout: string[], stderr: string[]): CommandContext => ({
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    isTerminal: false,
    clock: now,
    input: async () => terminal.input,
    environment: () => readEnvironment({ ...given, ...variables }),
  });
  const terminal: Terminal = {
    folder,
    input: '',
    async run(...args) {
      const [stdout, stderr]: [string[], string[]] = [[], []];
      const status = await runProgram(args, contextOf(stdout, stderr));
      return { status, stdout: stdout.join(''), stderr: stderr.join('') };
    },
    async serve() {
      const open = await openOffice(contextOf([], []));
      const serving = await startServing(open, await openLog('silent', false));
      return {
        address: `http://127.0.0.1:${serving.port}`,
        async stop() {
          await serving.close();
          await open.close();
        },
      };
    },
    close: () => removeStoreIn(folder),
  };
  return terminal;
}
