import { type ExecFileException, execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { openDoor } from './door.ts';
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
  const child = execFile(
    '/usr/bin/python3',
    [script, server.url, calendarUrl, server.user, server.scheme ?? 'Basic'],
    options,
    done,
  );
  child.stdin?.end(server.password);
  return sorted(JSON.parse(await promise) as ReadEntry[]);
}

/**
 * What vdirsyncer downloads from a calendar, by UID. It knows no password beyond Latin-1, so a door before the server
 * adds ours.
 */
export async function readWithVdirsyncer(server: RunningServer, calendarUrl: string): Promise<readonly ReadEntry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-vdirsyncer-'));
  const door = await openDoor(server);
  try {
    const [config, events] = [join(folder, 'config'), join(folder, 'events')];
    mkdirSync(events);
    writeFileSync(config, vdirsyncerConfig(folder, events, new URL(new URL(calendarUrl).pathname, door.url).href));
    for (const command of ['discover', 'sync']) await ran('/usr/bin/vdirsyncer', ['-c', config, command]);
    return readBodies(readdirSync(events).map((name) => readFileSync(join(events, name), 'utf8')));
  } finally {
    await door.close();
    rmSync(folder, { recursive: true });
  }
}

function vdirsyncerConfig(folder: string, events: string, calendarUrl: string): string {
  return `[general]
status_path = "${folder}/status/"
[pair p]
a = "there"
b = "here"
collections = null
[storage here]
type = "filesystem"
path = "${events}"
fileext = ".ics"
[storage there]
type = "caldav"
url = "${calendarUrl}"
read_only = true
`;
}

function ran(program: string, args: readonly string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  execFile(program, args, (error, _stdout, stderr) => (error === null ? resolve() : reject(new Error(stderr))));
  return promise;
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
