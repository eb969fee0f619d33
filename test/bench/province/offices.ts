import type { CommandContext } from '../../../src/cli/command.ts';
import { type OpenOffice, openOffice } from '../../../src/cli/open-office.ts';
import { BUNDLED_CONFIG } from '../../../src/config/bundled.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { loadOrganizations } from '../../../src/config/organizations.ts';
import type { Organization } from '../../../src/model/organization.ts';
import type { Programme, ProgrammeItem } from '../../../src/model/programme.ts';
import { item } from '../../../src/programme/items.ts';
import { acceptRevision } from '../../../src/service/accept.ts';
import { importDocument } from '../../../src/service/import.ts';
import { feedPath, tokenOf } from '../../../src/service/links.ts';
import type { Office } from '../../../src/service/office.ts';
import { seedOrganization } from '../../../src/service/organizations.ts';
import { systemClock } from '../../../src/time/clock.ts';
import { addDays, type LocalDate, weekdayOf } from '../../../src/time/local.ts';
import { localAt } from '../../../src/time/zone.ts';
import { programme } from '../../contract/samples.ts';

/** A province of offices that are all the example office by another id, each with a programme of its own around today. */

const CLERK = { kind: 'command', id: 'bench', name: 'bench' } as const;
const [EXAMPLE] = loadOrganizations(BUNDLED_CONFIG, ['so-vi-du']);
const TOPICS = [
  'chuyển đổi số',
  'cải cách hành chính',
  'quy hoạch đất đai',
  'thi đua, khen thưởng',
  'phòng chống lụt bão',
];

/** The store and keys that these variables name, as the program itself opens them. */
export function openBenchOffice(variables: Readonly<Record<string, string>>): Promise<OpenOffice> {
  const quiet = { write: () => true };
  const context: CommandContext = {
    ...{ stdout: quiet, stderr: quiet, isTerminal: false, clock: systemClock },
    environment: () => readEnvironment(variables),
  };
  return openOffice(context);
}

export function organizationNumbered(n: number): Organization {
  const id = `vi-du-${String(n).padStart(3, '0')}`;
  return { ...EXAMPLE!, id, name: `Cơ quan ví dụ số ${n}`, shortName: `Ví dụ ${n}`, example: false };
}

/**
 * @param issue of two issues some fifth of the items differ
 * @param today the programme begins on its Monday
 */
export function programmeOf(
  organization: Organization,
  items: number,
  issue: number,
  today: LocalDate = localAt(systemClock()).date,
): Programme {
  const monday = mondayBefore(today);
  const list = Array.from({ length: items }, (_, i) => meetingNumbered(organization, monday, i, issue));
  return programme({
    organization: organization.id,
    title: `Chương trình công tác (lần ${issue})`,
    number: String(issue),
    period: { start: monday, end: addDays(monday, 27) },
    items: list,
  });
}

function mondayBefore(today: LocalDate): LocalDate {
  return addDays(today, 1 - weekdayOf(today));
}

function meetingNumbered(organization: Organization, monday: LocalDate, i: number, issue: number): ProgrammeItem {
  const isMoved = issue > 1 && (i + issue) % 5 === 0;
  const workday = (i + (isMoved ? issue : 0)) % 20;
  const start = addDays(monday, Math.floor(workday / 5) * 7 + (workday % 5));
  const leader = organization.persons[i % organization.persons.length]!.id;
  return item({
    id: String(i + 1),
    kind: 'event',
    title: `Họp về ${TOPICS[i % TOPICS.length]!}, phiên ${i + 1}`,
    line: i + 1,
    start,
    end: start,
    slot: i % 2 === 0 ? 'morning' : 'afternoon',
    leaders: [leader],
    units: [organization.units[i % organization.units.length]!.id],
    location: i % 3 === 0 ? 'Phòng họp số 1' : null,
  });
}

export async function addOrganization(office: Office, organization: Organization): Promise<void> {
  await office.store.write((store) => seedOrganization(store, office, organization));
}

/** Answers the milliseconds that the acceptance took; taking the document in is not counted. */
export async function publish(office: Office, organization: Organization, content: Programme): Promise<number> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const read = async () => ({ format: 'json', programme: content }) as const;
  const request = { actor: CLERK, organization, fileName: 'chuong-trinh.json', bytes, on: null };
  const draft = await importDocument(office, read, request);
  const start = performance.now();
  await acceptRevision(office, { revisionId: draft.id, actor: CLERK, confirmed: true, others: 'keep' });
  return performance.now() - start;
}

/** Paths of every feed of every organisation, by their first links. */
export function feedPaths({ store, keys }: Office): Promise<readonly string[]> {
  return store.read(async ({ organizations, links }) => {
    const paths: string[] = [];
    for (const { organization } of await organizations.list()) {
      for (const { id } of await links.ofOrganization(organization.id)) paths.push(feedPath(tokenOf(keys, id)));
    }
    return paths;
  });
}
