import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrganization } from '../../src/config/organizations.ts';
import type { Programme } from '../../src/model/programme.ts';
import { readProgramme } from '../programme/summary.ts';

/** Real documents with what a careful person reads in them; they lie beside the checkout where they are at hand. */
const SHARED = '../shared';
export const present = existsSync(join(SHARED, 'tools', 'score.mjs'));

export interface Score {
  readonly f1: number;
  readonly when: number;
  readonly leaders: number;
  readonly units: number;
  readonly silent: number;
  readonly reviewShare: number;
  readonly verbatim: number;
  readonly location: number;
}

export function textOf(seed: number): string {
  const name = readdirSync(join(SHARED, 'documents')).find((file) => file.startsWith(`00${seed}_`))!;
  return readFileSync(join(SHARED, 'documents', name), 'utf8');
}

/** What `score.mjs` says of the real document `seed`, read as text with the roster of its office. */
export const scoreOf = (seed: number, organizationId: string): Score =>
  scoreOfProgramme(seed, readProgramme(textOf(seed), loadOrganization('config', organizationId)));

export function scoreOfProgramme(seed: number, programme: Programme): Score {
  const folder = mkdtempSync(join(tmpdir(), 'lich-score-'));
  try {
    const output = join(folder, 'programme.json');
    writeFileSync(output, JSON.stringify(programme));
    const gold = join(SHARED, 'gold', `seed${seed}.json`);
    const printed = execFileSync(process.execPath, [join(SHARED, 'tools', 'score.mjs'), gold, output], {
      encoding: 'utf8',
    });
    return JSON.parse(printed.trimEnd().split('\n').at(-1)!);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
