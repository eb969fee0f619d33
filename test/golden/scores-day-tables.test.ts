import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadOrganization } from '../../src/config/organizations.ts';
import { readProgramme } from '../programme/summary.ts';

/** Real documents with what a careful person reads in them; they lie beside the checkout where they are at hand. */
const SHARED = '../shared';
const present = existsSync(join(SHARED, 'tools', 'score.mjs'));
if (!present) console.log('The real documents are not beside this checkout: the scores of day tables are not measured.');

interface Score {
  readonly f1: number;
  readonly when: number;
  readonly leaders: number;
  readonly units: number;
  readonly silent: number;
  readonly reviewShare: number;
  readonly verbatim: number;
  readonly location: number;
}

function scoreOf(seed: number, organizationId: string): Score {
  const name = readdirSync(join(SHARED, 'documents')).find((file) => file.startsWith(`00${seed}_`))!;
  const text = readFileSync(join(SHARED, 'documents', name), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'lich-score-'));
  try {
    const output = join(folder, 'programme.json');
    writeFileSync(output, JSON.stringify(readProgramme(text, loadOrganization('config', organizationId))));
    const gold = join(SHARED, 'gold', `seed${seed}.json`);
    const printed = execFileSync(process.execPath, [join(SHARED, 'tools', 'score.mjs'), gold, output], {
      encoding: 'utf8',
    });
    return JSON.parse(printed.trimEnd().split('\n').at(-1)!);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.runIf(present).each([
  { seed: 0, organization: 'skhcn-ha-tinh', review: 25 },
  { seed: 1, organization: 'skhcn-ha-tinh', review: 15 },
])('document $seed of $organization is read as a careful person reads it', ({ seed, organization, review }) => {
  const score = scoreOf(seed, organization);
  expect(score.f1).toBeGreaterThanOrEqual(99);
  expect(score.when).toBeGreaterThanOrEqual(99);
  expect(score.leaders).toBeGreaterThanOrEqual(96);
  expect(score.units).toBeGreaterThanOrEqual(96);
  expect(score.silent).toBeLessThanOrEqual(1);
  expect(score.verbatim).toBeGreaterThanOrEqual(97);
  expect(score.location).toBeGreaterThanOrEqual(90);
  expect(score.reviewShare).toBeLessThanOrEqual(review);
});
