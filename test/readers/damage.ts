import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { LichError } from '../../src/errors.ts';
import { DocumentReader } from '../../src/service/reading.ts';
import { OFFICE } from '../documents/formats/roster.ts';

/** Files of every format, cut short, with bits turned over and stretches moved: the same of one seed. */

const FOLDER = join(import.meta.dirname, '../documents/formats');
const ENDINGS = /\.(?:docx|doc|xlsx|pdf|html|txt)$/;

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CALENDAR = `BEGIN:VCALENDAR\r\n${Array.from(
  { length: 12 },
  (_, i) =>
    `BEGIN:VEVENT\r\nUID:${i}\r\nDTSTART;TZID=Asia/Ho_Chi_Minh:202603${String(i + 10)}T080000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Họp ${i}\r\nEND:VEVENT\r\n`,
).join('')}END:VCALENDAR\r\n`;

export const SAMPLES: readonly Sample[] = [
  ...readdirSync(FOLDER)
    .filter((name) => ENDINGS.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) })),
  { name: 'calendar.ics', bytes: Buffer.from(CALENDAR) },
  { name: 'programme.json', bytes: Buffer.from(JSON.stringify({ format: 'lich/programme@1', items: [{ id: '1' }] })) },
];

/** mulberry32: the same numbers for the same seed on every machine. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Random = (below: number) => number;
type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const truncated: Damage = (bytes, random) => bytes.slice(0, random(bytes.length));

const flipped: Damage = (bytes, random) => {
  const copy = Uint8Array.from(bytes);
  for (let left = 1 + random(24); left > 0; left -= 1) copy[random(copy.length)]! ^= 1 << random(8);
  return copy;
};

const moved: Damage = (bytes, random) => {
  const copy = Uint8Array.from(bytes);
  const length = 1 + random(Math.max(1, copy.length >> 3));
  copy.copyWithin(random(copy.length), random(copy.length), random(copy.length) + length);
  return copy;
};

/** What stands in an archive is damaged before it is packed: the checksum would else be all that a reader sees. */
const within =
  (damage: Damage): Damage =>
  (bytes, random) => {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return damage(bytes, random);
    const entries = unzipSync(bytes);
    const names = Object.keys(entries);
    const name = names[random(names.length)]!;
    return zipSync({ ...entries, [name]: damage(entries[name]!, random) });
  };

const DAMAGES: readonly Damage[] = [truncated, flipped, moved, within(truncated), within(flipped), within(moved)];

export interface DamageReport {
  readonly read: number;
  readonly refused: number;
  /** What was neither read nor refused within its time: the sample, the round, what happened. */
  readonly faults: readonly string[];
}

/** Reads `rounds` damaged files. */
export async function readDamaged(rounds: number, seed: number): Promise<DamageReport> {
  const reader = new DocumentReader({ seconds: 10 });
  const request = { organizations: [OFFICE], organizationId: OFFICE.id, on: null };
  const faults: string[] = [];
  let [read, refused] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const random = numbers(seed * 1_000_003 + round);
    const { name, bytes } = SAMPLES[round % SAMPLES.length]!;
    const damaged = DAMAGES[random(DAMAGES.length)]!(bytes, random);
    try {
      await reader.read(damaged, request);
      read += 1;
    } catch (error) {
      const isRefusal = error instanceof LichError && error.code !== 'reading-timeout';
      if (isRefusal) refused += 1;
      else faults.push(`${name}, round ${round}: ${error instanceof LichError ? error.code : error}`);
    }
  }
  await reader.close();
  return { read, refused, faults };
}
