import { type ExecFileException, execFile } from 'node:child_process';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { RunningServer } from './machine.ts';

/** Calendars as programs that are not ours read them. */

export interface ReadEntry {
  readonly uid: string;
  readonly summary: string | null;
  readonly location: string | null;
  readonly description: string | null;
  /** UTC, or a date alone. */
  readonly start: string;
  readonly end: string | null;
}

/** What python3-caldav finds in a calendar on a server, by UID. */
export async function readWithPython(server: RunningServer, calendarUrl: string): Promise<readonly ReadEntry[]> {
  const script = join(import.meta.dirname, 'read-calendar.py');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const done = (error: ExecFileException | null, stdout: string) => (error === null ? resolve(stdout) : reject(error));
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const child = execFile('/usr/bin/python3', [script, server.url, calendarUrl, server.user], options, done);
  child.stdin?.end(server.password);
  return sorted(JSON.parse(await promise) as ReadEntry[]);
}

/** The same of the bodies that were sent, as ical.js reads them. */
export function readBodies(bodies: readonly string[]): readonly ReadEntry[] {
  return sorted(bodies.map(readBody));
}

function readBody(body: string): ReadEntry {
  const event = new ICAL.Component(ICAL.parse(body)).getFirstSubcomponent('vevent')!;
  const text = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    uid: text('uid') ?? '',
    summary: text('summary'),
    location: text('location'),
    description: text('description'),
    start: moment(event, 'dtstart') ?? '',
    end: moment(event, 'dtend'),
  };
}

/** Vietnam keeps one offset: seven hours. */
function moment(event: ICAL.Component, name: string): string | null {
  const value = event.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) return null;
  const plain = (text: string) => text.replace(/[-:]|\.\d+/g, '');
  if (value.isDate) return plain(value.toString());
  const text = value.toString();
  return plain(new Date(text.endsWith('Z') ? text : `${text}+07:00`).toISOString());
}

function sorted(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  return [...entries].sort((a, b) => (a.uid < b.uid ? -1 : 1));
}
