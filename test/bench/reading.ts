import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { listOrganizations, loadOrganizations } from '../../src/config/organizations.ts';
import { interpret } from '../../src/programme/interpret.ts';
import { decode } from '../../src/readers/decode.ts';
import { readText } from '../../src/readers/text.ts';
import { milliseconds, spread } from './figures.ts';

/** A document from its bytes to its programme, warm: the bundled example, and real ones where they lie beside us. */

const RUNS = 40;
const WARMING = 10;
const FOLDERS = [join(BUNDLED_CONFIG, 'example'), join(import.meta.dirname, '../../../shared/documents')];

export function benchReading(): void {
  const organizations = loadOrganizations(BUNDLED_CONFIG, listOrganizations(BUNDLED_CONFIG));
  const files = FOLDERS.filter(existsSync).flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  for (const file of files) {
    const bytes = readFileSync(file);
    const read = () => interpret(readText(decode(bytes)), { organizations, organizationId: null, on: null });
    for (let run = 0; run < WARMING; run += 1) read();
    const times = Array.from({ length: RUNS }, () => timeOf(read));
    console.log(`reading ${basename(file)}, ${read().value.items.length} items: ${spread(times, milliseconds)}`);
  }
}

function timeOf(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}
