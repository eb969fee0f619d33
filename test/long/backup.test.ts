import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, restore } from '../../src/service/backup.ts';
import { storeOver } from '../../src/store/database.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { rounds } from './share.ts';

/** Backups while another process accepts one revision after the other. */

const PASSPHRASE = 'cụm mật khẩu của bản sao lưu';

test('a backup during writes holds every act that was acknowledged before it, and whole ones only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lich-backups-'));
  const accepting = join(import.meta.dirname, '../service/accepting.ts');
  const child = spawn(process.execPath, [accepting, folder, '1'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let acknowledged = 0;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.stdout.on('data', (piece: Buffer) => {
    acknowledged = Number(piece.toString().trim().split('\n').at(-1));
  });
  while (acknowledged < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  const installation = {
    place: { folder: join(folder, 'data'), database: null },
    keys: { file: join(folder, 'key'), sealing: [], given: null },
  };
  const seen: [before: number, kept: number][] = [];
  for (let round = 0; round < rounds(10); round += 1) {
    const before = acknowledged;
    const file = join(folder, `${round}.backup`);
    await backUp(installation, file, PASSPHRASE, 1_740_000_000);
    const place = { folder: join(folder, `restored-${round}`), database: null };
    await restore({ place, keys: installation.keys }, file, PASSPHRASE);
    const database = await openEmbedded(place.folder);
    const kept = await storeOver(database).read(async (reads) => {
      const [programme] = await reads.revisions.programmes('so-mau');
      const issues = await reads.revisions.ofProgramme(programme!.id);
      const stated = await reads.occurrences.ofProgramme(programme!.id);
      // Of the last issue, all twelve meetings and no other's.
      const last = issues.at(-1)!;
      expect(stated.filter(({ occurrence }) => occurrence.status !== 'cancelled').length).toBe(12);
      expect(issues.map((_issue, i) => i + 1)).toEqual(issues.map(({ acceptance }) => acceptance!.number));
      return Number(last.programme.number);
    });
    await database.close();
    seen.push([before, kept]);
  }
  child.kill('SIGKILL');
  await ended;
  console.log(`acknowledged before, kept in the backup: ${seen.map((pair) => pair.join(' ≤ ')).join(', ')}`);
  expect(seen.filter(([before, kept]) => kept < before)).toEqual([]);
  rmSync(folder, { recursive: true });
});
