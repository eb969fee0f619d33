import { expect, test } from 'vitest';
import { readSources, type SourceFile } from './imports.ts';

/** The floors and doors of `src/ARCHITECTURE.md`. */

const FLOORS: Readonly<Record<string, number>> = {
  'main.ts': 5,
  cli: 5,
  http: 5,
  service: 4,
  store: 3,
  push: 3,
  mail: 3,
  readers: 2,
  programme: 2,
  schedule: 2,
  feeds: 2,
  ical: 2,
  caldav: 2,
  pages: 2,
  model: 1,
  locale: 1,
  time: 0,
  vietnamese: 0,
  'errors.ts': 0,
};
/** Beside the house: it sees the nouns, and only entrances see it. */
const BESIDE = 'config';
/** Rooms of these floors do not see each other. */
const WITHOUT_DOORS = [2, 3];

/** Which files may use what comes from outside. A folder ends in a slash. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  fastify: ['http/'],
  'prom-client': ['http/'],
  saxes: ['caldav/'],
  uqr: ['pages/'],
  docx: ['pages/'],
  tsdav: ['push/tsdav.ts'],
  nodemailer: ['mail/smtp.ts'],
  'ical-generator': ['ical/'],
  'node-ical': ['readers/ics.ts'],
  'lunar-javascript': ['time/lunar.ts'],
  luxon: ['time/', 'ical/'],
  yaml: ['config/'],
  'node:sqlite': ['store/'],
  pg: ['store/postgres.ts'],
  unpdf: ['readers/'],
  hucre: ['readers/'],
  'word-extractor': ['readers/'],
  htmlparser2: ['readers/'],
  fflate: ['readers/'],
  kysely: ['store/'],
};
/** What of a room's is one file's business only. */
const ONE_FILE = ['node:sqlite', 'unpdf', 'hucre', 'word-extractor', 'htmlparser2', 'fflate'];

const GLOBALS: readonly { readonly name: string; readonly use: RegExp; readonly doors: readonly string[] }[] = [
  { name: 'the environment', use: /\bprocess\s*\.\s*env\b/, doors: ['config/environment.ts'] },
  {
    name: 'the wall clock',
    use: /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bDateTime\s*\.\s*(?:now|local|utc)\s*\(\s*\)|\bLuxonSettings\b/,
    doors: ['time/clock.ts'],
  },
];

const sources = readSources();
const roomOf = (path: string) => path.split('/')[0]!;
const isThrough = (path: string, doors: readonly string[]) =>
  doors.some((door) => (door.endsWith('/') ? path.startsWith(door) : path === door));
const edges = sources.flatMap((file) => file.files.map((target) => ({ from: file.path, to: target })));

test('every room has a floor', () => {
  const rooms = new Set(sources.map((file) => roomOf(file.path)));
  expect([...rooms].filter((room) => !(room in FLOORS) && room !== BESIDE && room !== 'launch.mjs')).toEqual([]);
});

test('imports lead to files that exist', () => {
  const known = new Set(sources.map((file) => file.path));
  expect(edges.filter(({ to }) => !known.has(to) && !to.endsWith('.json'))).toEqual([]);
});

test('imports go down, and rooms of stages and adapters do not see each other', () => {
  expect(edges.filter(({ from, to }) => !isAllowed(roomOf(from), roomOf(to)))).toEqual([]);
});

function isAllowed(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === BESIDE) return FLOORS[to]! <= 1;
  if (to === BESIDE) return FLOORS[from] === 5;
  const sideways = FLOORS[to] === FLOORS[from] && !WITHOUT_DOORS.includes(FLOORS[from]!);
  return FLOORS[to]! < FLOORS[from]! || sideways;
}

test('no imports run in a circle, type imports counted', () => {
  expect(circleIn(new Map(sources.map((file) => [file.path, file.files])))).toBeNull();
});

function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): readonly string[] | null => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...above, path]);
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return null;
}

const usersOf = (name: string) => sources.filter((file) => file.packages.includes(name)).map((file) => file.path);

test.each(Object.entries(DOORS))('%s comes in by one door', (name, doors) => {
  expect(usersOf(name).filter((path) => !isThrough(path, doors))).toEqual([]);
});

test.each(ONE_FILE)('%s is the business of one file', (name) => {
  expect(usersOf(name).slice(1)).toEqual([]);
});

test.each(GLOBALS)('$name is read in one place', ({ use, doors }) => {
  const users = sources.filter((file: SourceFile) => use.test(file.code)).map((file) => file.path);
  expect(users).toContain(doors[0]);
  expect(users.filter((path) => !isThrough(path, doors))).toEqual([]);
});

test('a circle would be seen', () => {
  expect(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
});
