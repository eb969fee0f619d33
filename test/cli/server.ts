import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { storeIn } from '../contract/opening.ts';

/** `lich serve` as a process of its own, on a free port of the loopback. */

const ROOT = join(import.meta.dirname, '../..');

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly process: ChildProcess;
  /** All that was said so far. */
  readonly said: { stdout: string; stderr: string };
  /** Links in the message of the start, in its order. */
  links(): string[];
  /** Answers the exit status, or the signal by which it ended. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** @param folder where store and key are; `launcher` starts it as npm does */
export async function startServer(
  folder: string,
  given: { readonly variables?: Record<string, string>; readonly launcher?: boolean } = {},
): Promise<Server> {
  const file = given.launcher === true ? 'src/launch.mjs' : 'src/main.ts';
  const child = spawn(process.execPath, [join(ROOT, file), 'serve'], {
    cwd: ROOT,
    env: { ...storeIn(folder), PORT: '0', PATH: process.env.PATH, ...given.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (part: Buffer) => {
    said.stdout += part;
  });
  child.stderr.on('data', (part: Buffer) => {
    said.stderr += part;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  await new Promise<void>((resolve, reject) => {
    // The last line of the message of the start.
    child.stdout.on('data', () => said.stdout.includes('(see the README)') && resolve());
    void ended.then((status) => reject(new Error(`lich serve ended with ${status}: ${said.stderr}`)));
  });
  const address = /running at (http:\S+) \(/.exec(said.stdout)?.[1] ?? '';
  return {
    address,
    process: child,
    said,
    links: () => said.stdout.match(/http:\S+\.ics/g) ?? [],
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Asks until the answer fits; answers the milliseconds it took. */
export async function until(fits: () => Promise<boolean>, atMost: number): Promise<number> {
  const start = performance.now();
  while (!(await fits())) {
    if (performance.now() - start > atMost) throw new Error(`not within ${atMost} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - start;
}
