import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeIn } from '../contract/opening.ts';

/** Servers in processes of their own, as in production: the log goes to a file, not to a terminal. */

export interface Started {
  /** What it printed up to and with the awaited match. */
  readonly match: RegExpExecArray;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a program and answers when its standard output matches. */
export async function startProgram(
  program: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  ready: RegExp,
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-bench-'));
  const log = openSync(join(folder, 'log'), 'w');
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', log], env: { ...process.env, ...variables } });
  const match = await printed(child, ready);
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { match, pid: child.pid ?? 0, stop };
}

function printed(child: ChildProcess, ready: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part;
      const match = ready.exec(said);
      if (match) resolve(match);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code} after:\n${said}`)));
  });
}

/** A store of its own; `PORT=0` takes any free port, and the links that are printed name it. */
export function ownInstallation(folder: string): Record<string, string> {
  return { HOST: '127.0.0.1', PORT: '0', ...storeIn(folder) };
}

export const FEED_LINK = /http:\/\/\S+\.ics/;
