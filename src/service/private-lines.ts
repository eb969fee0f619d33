import type { Actor } from '../model/actor.ts';
import { daysCovered, type Occurrence } from '../model/occurrence.ts';
import { compare } from '../schedule/compare.ts';
import { withoutPrivateLines } from '../schedule/private-lines.ts';
import type { StatedEntry } from '../schedule/rederive.ts';
import type { OccurrenceRecord, OrganizationRecord, StoreWrites } from '../store/port.ts';
import { addDays, type LocalDate } from '../time/local.ts';
import { type EpochSeconds, localAt } from '../time/zone.ts';
import { partiesTouched } from './acceptance-history.ts';
import { renewCalendar } from './calendar-in-force.ts';
import type { FeedSettings } from './feed-maker.ts';
import type { Office } from './office.ts';
import { derivation } from './organizations.ts';
import { statingRevisions } from './rederive.ts';

/**
 * Set of each organisation that has no digest in which private work stands beside the rest, as earlier releases published
 * them.
 */
const settingOf = (organizationId: string) => `private-lines ${organizationId}`;

const STARTER: Actor = { kind: 'command', id: 'lich serve', name: 'lich' };

/**
 * Before anything goes out: makes such digests anew, once for an organisation, with a new SEQUENCE where the text
 * changes. Each is an act of its own, between which others write; where one is cut short, the next start goes on.
 */
export async function veilPrivateLines(office: Office, { daysBefore }: FeedSettings): Promise<void> {
  const { store, clock } = office;
  const shownFrom = addDays(localAt(clock()).date, -daysBefore);
  const open = await store.read(async ({ organizations, settings }) => {
    const all = (await organizations.list()).map(({ organization }) => organization.id);
    const done = await Promise.all(all.map(async (id) => (await settings.get(settingOf(id))) !== null));
    return all.filter((_, n) => !done[n]);
  });
  for (const organizationId of open) {
    await store.write(async (writes) => {
      // Another service that starts at the same time may have been faster.
      if ((await writes.settings.get(settingOf(organizationId))) !== null) return;
      await renewCalendar(writes, office);
      await writes.settings.put(settingOf(organizationId), '1');
      await veilOf(writes, office, (await writes.organizations.get(organizationId))!, shownFrom);
    });
  }
}

/** Nobody is written to: whose work it is learns nothing new. */
async function veilOf(
  store: StoreWrites,
  office: Office,
  record: OrganizationRecord,
  shownFrom: LocalDate,
): Promise<void> {
  const { id: organizationId } = record.organization;
  const at = Math.max(office.clock(), record.changedAt + 1);
  const { changed, added } = await veiled(store, office, record, (known) => momentFor(known, at, shownFrom));
  if (changed.length + added.length === 0) return;
  const entries = [...changed.map(({ after }) => after), ...added];
  await store.occurrences.put(entries);
  await store.organizations.touch(organizationId, at);
  const before = changed.map((change) => change.before.occurrence);
  const after = entries.map(({ occurrence }) => occurrence);
  const comparison = compare(before, after);
  // Without what changed: the history would tell what is veiled.
  await store.history.add({
    ...{ organizationId, at, actor: STARTER, act: 'rederive', days: null, changes: [] },
    subjects: partiesTouched(comparison),
    data: {
      added: comparison.added.length,
      changed: comparison.changed.length,
      cancelled: comparison.cancelled.length,
    },
  });
}

interface Veiled {
  readonly changed: { readonly before: OccurrenceRecord; readonly after: OccurrenceRecord }[];
  readonly added: OccurrenceRecord[];
}

async function veiled(
  store: StoreWrites,
  office: Office,
  { organization }: OrganizationRecord,
  momentOf: (known: Occurrence) => EpochSeconds,
): Promise<Veiled> {
  const { id: organizationId } = organization;
  const found: Veiled = { changed: [], added: [] };
  let taken: Set<string> | null = null;
  for (const programme of await store.revisions.programmes(organizationId)) {
    const records = await store.occurrences.ofProgramme(programme.id);
    if (!records.some(({ occurrence }) => isOpenDigest(occurrence))) continue;
    const issues = await statingRevisions(store, programme);
    if (!issues.some((issue) => issue.programme.items.some((item) => item.private))) continue;
    taken ??= new Set(await store.occurrences.uids(organizationId));
    const { changed, added } = withoutPrivateLines(records, issues, derivation(office, organization), momentOf, taken);
    const recordOf = (entry: StatedEntry) => ({ ...entry, organizationId, programmeId: programme.id });
    found.changed.push(...changed.map(({ before, after }) => ({ before: recordOf(before), after: recordOf(after) })));
    found.added.push(...added.map(recordOf));
    for (const { occurrence } of added) taken.add(occurrence.uid);
  }
  return found;
}

function isOpenDigest({ digest, private: isPrivate }: Occurrence): boolean {
  return digest !== null && !isPrivate;
}

/** What no feed shows any more, or shows as called off, does not come back as something that changed today. */
function momentFor({ when, status, revisedAt }: Occurrence, at: EpochSeconds, shownFrom: LocalDate): EpochSeconds {
  const isPast = daysCovered(when).end < shownFrom && localAt(revisedAt).date < shownFrom;
  return isPast || status === 'cancelled' ? revisedAt + 1 : at;
}
