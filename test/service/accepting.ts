import { writeSync } from 'node:fs';
import type { Programme } from '../../src/model/programme.ts';
import { meeting, month, openTestOffice } from './office.ts';

/**
 * A process that accepts one revision after another and says each number once the store has acknowledged it, until it
 * is killed: `node accepting.ts FOLDER FIRST`.
 */

/** The n-th revision: twelve meetings, of which every one has moved. */
export function revisionOf(n: number): Programme {
  const meetings = Array.from({ length: 12 }, (_, i) => {
    const day = String(1 + ((i * 2 + n) % 28)).padStart(2, '0');
    return meeting(`03-${day}`, `Cuộc họp ${String.fromCharCode(65 + i)}`);
  });
  return { ...month(...meetings), number: String(n) };
}

if (import.meta.main) {
  const [folder = '', first = '1'] = process.argv.slice(2);
  const office = await openTestOffice(undefined, folder);
  for (let n = Number(first); ; n += 1) {
    await office.publish(revisionOf(n), { confirmed: true });
    writeSync(1, `${n}\n`);
  }
}
