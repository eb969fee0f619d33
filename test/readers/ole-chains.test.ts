import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDoc } from '../../src/readers/doc.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { chainsEnd } from '../../src/readers/ole-chains.ts';

const MONTH = readFileSync(join(import.meta.dirname, '../documents/formats/month.doc'));

/** The first sector of the table of chains of a copy, and the copy. */
function opened() {
  const copy = Buffer.from(MONTH);
  const size = 1 << copy.readUInt16LE(0x1e);
  return { copy, table: (copy.readInt32LE(0x4c) + 1) * size };
}

/** The first two sectors that follow one another in a chain. */
function linked(copy: Buffer, table: number): number {
  for (let sector = 0; sector < 128; sector += 1) {
    const next = copy.readInt32LE(table + sector * 4);
    if (next >= 0 && next < 128) return sector;
  }
  throw new Error('no chain');
}

test('the chains of a whole file come to an end', () => {
  expect(chainsEnd(MONTH)).toBe(true);
});

test('a chain that leads back into itself is found, and the file is refused', async () => {
  const { copy, table } = opened();
  const sector = linked(copy, table);
  copy.writeInt32LE(sector, table + copy.readInt32LE(table + sector * 4) * 4);
  expect(chainsEnd(copy)).toBe(false);
  await expect(readDoc(copy, READING_LIMITS)).rejects.toMatchObject({ code: 'file-unreadable' });
});

test('a sector that follows itself is a circle too', () => {
  const { copy, table } = opened();
  const sector = linked(copy, table);
  copy.writeInt32LE(sector, table + sector * 4);
  expect(chainsEnd(copy)).toBe(false);
});

test('the list of tables may lead back into itself without being followed for ever', () => {
  const { copy } = opened();
  copy.writeInt32LE(1, 0x44);
  const size = 1 << copy.readUInt16LE(0x1e);
  copy.writeInt32LE(1, (1 + 2) * size - 4);
  expect(typeof chainsEnd(copy)).toBe('boolean');
});

test('what is too short to be a compound file has no endless chain', () => {
  expect(chainsEnd(MONTH.subarray(0, 100))).toBe(true);
});
