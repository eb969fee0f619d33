import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReadEntry } from '../readers.ts';
import type { Endpoint } from './endpoint.ts';

/** A calendar program with its own memory of what it has seen, in a folder of its own. */
export interface CalendarProgram {
  /** Finds the calendars of the account by itself; answers their addresses, or their names where it tells no address. */
  discover(): Promise<readonly string[]>;
  /** Synchronises the Director's calendar and answers what it then shows. */
  read(): Promise<readonly ShownEntry[]>;
  /** Tries to put an event there, and answers what it was told. */
  write(): Promise<string>;
  close(): Promise<void>;
}

export type ShownEntry = Pick<ReadEntry, 'uid' | 'summary' | 'location' | 'start'>;

export type OpenProgram = (endpoint: Endpoint, folder: string) => Promise<CalendarProgram> | CalendarProgram;

/** An event that no office has written. */
export const FOREIGN_EVENT = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//test//VI',
  'BEGIN:VEVENT',
  'UID:khong-phai-cua-co-quan',
  'DTSTAMP:20250301T000000Z',
  'DTSTART:20250327T020000Z',
  'DTEND:20250327T030000Z',
  'SUMMARY:Việc riêng',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs to the end, with standard output and error together; two minutes at most. */
export function run(
  [name, ...args]: readonly [string, ...string[]],
  given: { readonly environment?: Record<string, string>; readonly input?: string } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...given.environment };
    const child = execFile(name, args, { env, timeout: 120_000, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, output: stdout + stderr });
    });
    // A program that asks nothing may have ended already.
    child.stdin?.on('error', () => undefined).end(given.input ?? '');
  });
}

/** A script that is asked by a line and answers by a line of JSON. */
export class Conversation {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #answers: AsyncIterator<string>;
  #errors = '';

  constructor(command: readonly [string, ...string[]], environment: Record<string, string>) {
    const [name, ...args] = command;
    // In a group of its own: what it starts ends with it.
    this.#child = spawn(name, args, { env: { ...process.env, ...environment }, detached: true });
    this.#child.stderr.on('data', (part: Buffer) => {
      this.#errors = (this.#errors + part).slice(-4000);
    });
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Lines that are not JSON are the program's own talk. */
  async ask(question: string): Promise<Record<string, unknown>> {
    this.#child.stdin.write(`${question}\n`);
    for (;;) {
      const { value, done } = await this.#answers.next();
      if (done === true) throw new Error(`ended before it answered “${question}”: ${this.#errors}`);
      if (value.startsWith('{')) return JSON.parse(value) as Record<string, unknown>;
    }
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.stdin.end();
    const cut = setTimeout(() => this.#kill(), 5000);
    await ended;
    clearTimeout(cut);
    this.#kill();
  }

  #kill(): void {
    try {
      process.kill(-this.#child.pid!, 'SIGKILL');
    } catch {
      // Nobody of the group is left.
    }
  }
}

export function script(name: string): string {
  return join(import.meta.dirname, name);
}

/** Debian's Python modules need Debian's Python. */
export const PYTHON = '/usr/bin/python3';
