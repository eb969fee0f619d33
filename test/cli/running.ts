import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandContext } from '../../src/cli/command.ts';
import { runProgram } from '../../src/cli/program.ts';
import { readEnvironment, type Variables } from '../../src/config/environment.ts';

/** The program run in this process, with a clock, folders and outputs of its own. */
export interface Terminal {
  readonly folder: string;
  /** Runs `lich ARGS…`. */
  run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }>;
  close(): void;
}

export function openTerminal(variables: Variables = {}, now: () => number = () => 1_795_000_000): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'lich-cli-'));
  const given = { LICH_DATA: join(folder, 'data'), LICH_KEY_FILE: join(folder, 'key'), LICH_LOG: 'silent' };
  return {
    folder,
    async run(...args) {
      const [stdout, stderr]: [string[], string[]] = [[], []];
      const context: CommandContext = {
        stdout: { write: (text) => stdout.push(text) },
        stderr: { write: (text) => stderr.push(text) },
        isTerminal: false,
        clock: now,
        environment: () => readEnvironment({ ...given, ...variables }),
      };
      const status = await runProgram(args, context);
      return { status, stdout: stdout.join(''), stderr: stderr.join('') };
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
