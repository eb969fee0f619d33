import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { megabytes, memoryOf, rest } from '../processes.ts';
import { ownInstallation, startProgram } from '../servers.ts';
import { benchAcceptance } from './acceptance.ts';
import { addOrganization, feedPaths, openBenchOffice, organizationNumbered, programmeOf, publish } from './offices.ts';
import { benchSubscribers } from './subscribers.ts';

/** A province in one store: five hundred offices of sixteen feeds and sixty entries, ten thousand subscribers. */

const OFFICES = 500;
const ITEMS = 60;
const SUBSCRIBERS = 10_000;
const MAIN = join(import.meta.dirname, '../../../src/main.ts');

/** Of many offices the start says no links. */
const LISTENING = /running at (http:\S+) \(/;

export async function benchProvince(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-bench-'));
  const [one, many] = [join(folder, 'one'), join(folder, 'many')].map(ownInstallation);
  const [small, large] = [await openBenchOffice(one!), await openBenchOffice(many!)];
  try {
    const began = performance.now();
    for (let n = 1; n <= OFFICES; n += 1) {
      const organization = organizationNumbered(n);
      await addOrganization(large.office, organization);
      await publish(large.office, organization, programmeOf(organization, ITEMS, 1));
    }
    const seconds = (performance.now() - began) / 1000;
    console.log(`${OFFICES} offices taken in, each with ${ITEMS} entries: ${seconds.toFixed(0)} s`);
    await benchAcceptance(small, large, OFFICES);
    const paths = await feedPaths(large.office);
    const lich = await startProgram(process.execPath, [MAIN, 'serve'], many!, LISTENING);
    try {
      await rest(2);
      console.log(`started with ${OFFICES} offices: ${megabytes(memoryOf(lich.pid))}`);
      await benchSubscribers(lich.match[1]!, lich.pid, paths, SUBSCRIBERS);
    } finally {
      await lich.stop();
    }
  } finally {
    await small.close();
    await large.close();
    rmSync(folder, { recursive: true });
  }
}
