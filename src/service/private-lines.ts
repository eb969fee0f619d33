import type { Actor } from '../model/actor.ts';
import { daysCovered, type Occurrence } from '../model/occurrence.ts';
import { compare } from '../schedule/compare.ts';
import { withoutPrivateLines } from '../schedule/private-lines.ts';
import type { OrganizationRecord, StoreWrites } from '../store/port.ts';
import { addDays, type LocalDate } from '../time/local.ts';
import { type EpochSeconds, localAt } from '../time/zone.ts';
import { partiesTouched } from './acceptance-history.ts';
import { renewCalendar } from './calendar-in-force.ts';
import type { FeedSettings } from './feed-maker.ts';
import type { Office } from './office.ts';
import { derivation } from './organizations.ts';
import { statingRevisions } from './rederive.ts';

/** Set once a store holds no digest in which private work stands beside the rest, as earlier releases published them. */
const SETTING = 'private-lines';

const STARTER: Actor = { kind: 'command', id: 'lich serve', name: 'lich' };

/** Before anything goes out: makes such digests anew, once for a store, with a new SEQUENCE where the text changes. */
export async function veilPrivateLines(office: Office, { daysBefore }: FeedSettings): Promise<void> {
  const { store, clock } = office;
  if ((await store.read(({ settings }) => settings.get(SETTING))) !== null) return;
  const shownFrom = addDays(localAt(clock()).date, -daysBefore);
  await store.write(async (writes) => {
    // Another service that starts at the same time may have been faster.
    if ((await writes.settings.get(SETTING)) !== null) return;
    await renewCalendar(writes, office);
    await writes.settings.put(SETTING, '1');
    for (const record of await writes.organizations.list()) await veilOf(writes, office, record, shownFrom);
  });
}

/** Nobody is written to: whose work it is learns nothing new. */
async function veilOf(
  store: StoreWrites,
  office: Office,
  { organization, changedAt }: OrganizationRecord,
  shownFrom: LocalDate,
): Promise<void> {
  const { id: organizationId } = organization;
  const at = Math.max(office.clock(), changedAt + 1);
  const momentOf = (known: Occurrence) => momentFor(known, at, shownFrom);
  const [before, after]: [Occurrence[], Occurrence[]] = [[], []];
  for (const { id: programmeId, ...programme } of await store.revisions.programmes(organizationId)) {
    const records = await store.occurrences.ofProgramme(programmeId);
    const issues = await statingRevisions(store, { id: programmeId, ...programme });
    const taken = await store.occurrences.uids(organizationId);
    const { changed, added } = withoutPrivateLines(records, issues, derivation(office, organization), momentOf, taken);
    const entries = [...changed.map((change) => change.after), ...added];
    await store.occurrences.put(
      entries.map(({ revisionId, occurrence }) => ({ organizationId, programmeId, revisionId, occurrence })),
    );
    before.push(...changed.map((change) => change.before.occurrence));
    after.push(...entries.map(({ occurrence }) => occurrence));
  }
  if (after.length === 0) return;
  await store.organizations.touch(organizationId, at);
  const comparison = compare(before, after);
  const { added, changed, cancelled } = comparison;
  // Without what changed: the history would tell what is veiled.
  await store.history.add({
    ...{ organizationId, at, actor: STARTER, act: 'rederive', days: null, changes: [] },
    subjects: partiesTouched(comparison),
    data: { added: added.length, changed: changed.length, cancelled: cancelled.length },
  });
}

/** What no feed shows any more, or shows as called off, does not come back as something that changed today. */
function momentFor({ when, status, revisedAt }: Occurrence, at: EpochSeconds, shownFrom: LocalDate): EpochSeconds {
  const isPast = daysCovered(when).end < shownFrom && localAt(revisedAt).date < shownFrom;
  return isPast || status === 'cancelled' ? revisedAt + 1 : at;
}
