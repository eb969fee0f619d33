import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A server that runs on the loopback for one suite. */
export interface RunningServer {
  /** Where discovery begins. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** How it asks for the password; Basic where nothing else is said. */
  readonly scheme?: 'Basic' | 'Digest';
  stop(): Promise<void>;
}

export const USER = 'vanthu';
export const PASSWORD = 'bí mật';

export async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return port;
}

const TRIES = 400;
const MILLISECONDS_BETWEEN_TRIES = 50;
const LONGEST_STOP_MILLISECONDS = 5000;

export interface StartOptions {
  readonly url: string;
  /** A file. */
  readonly log: string;
  readonly environment?: Record<string, string>;
  /** Whether it is there; by default, whether it answers HTTP. */
  readonly answers?: (url: string) => Promise<boolean>;
}

/**
 * Starts a program and waits until it answers; what it says goes into a file.
 * @throws Error with the name of that file when it ends, or does not answer in 20 seconds
 */
export async function startProgram(
  command: readonly [string, ...string[]],
  given: StartOptions,
): Promise<() => Promise<void>> {
  const [name, ...args] = command;
  const answers = given.answers ?? answersHttp;
  const env = { ...process.env, ...given.environment };
  // In a group of its own: Apache sends its SIGTERM on to everybody in its group, the tests too.
  const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const log = createWriteStream(given.log);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const state = { hasEnded: false };
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  }).then(() => {
    state.hasEnded = true;
  });
  for (let tried = 0; !(await answers(given.url)); tried += 1) {
    if (state.hasEnded || tried >= TRIES) {
      await stop(child, ended);
      throw new Error(`${name} does not answer at ${given.url}: see ${given.log}`);
    }
    await setTimeout(MILLISECONDS_BETWEEN_TRIES);
  }
  return () => stop(child, ended);
}

async function answersHttp(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.text();
    return true;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const late = AbortSignal.timeout(LONGEST_STOP_MILLISECONDS);
  late.addEventListener('abort', () => child.kill('SIGKILL'));
  await ended;
}
