import { spread } from '../figures.ts';
import { addOrganization, type openBenchOffice, organizationNumbered, programmeOf, publish } from './offices.ts';

/** What accepting a revision of 100 items costs in a store of one office and in one of many: in turns, in one run. */

const ITEMS = 100;
const ROUNDS = 25;

type Opened = Awaited<ReturnType<typeof openBenchOffice>>;

/** @param large a store that has many offices already, of which one more is asked */
export async function benchAcceptance(small: Opened, large: Opened, offices: number): Promise<void> {
  const organization = organizationNumbered(0);
  for (const { office } of [small, large]) {
    await addOrganization(office, organization);
    await publish(office, organization, programmeOf(organization, ITEMS, 1));
    await publish(office, organization, programmeOf(organization, ITEMS, 2));
  }
  const [alone, among]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const content = programmeOf(organization, ITEMS, round + 3);
    const turns = [() => publish(small.office, organization, content).then((time) => alone.push(time))];
    turns.push(() => publish(large.office, organization, content).then((time) => among.push(time)));
    // Who goes first changes: the machine is not the same all the time.
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  const ratios = among.map((time, round) => time / alone[round]!);
  const show = (value: number) => `${value.toFixed(0)} ms`;
  console.log(`accepting ${ITEMS} items, a fifth of them changed: alone ${spread(alone, show)}`);
  console.log(`  among ${offices} offices ${spread(among, show)}`);
  console.log(`  ratio ${spread(ratios, (value) => value.toFixed(2))}`);
}
