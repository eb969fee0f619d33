import { LichError } from '../errors.ts';
import type { Notice } from '../model/notice.ts';
import { daysCovered, isLive, type Occurrence } from '../model/occurrence.ts';
import type { ProgrammeName, ProgrammeRecord, Revision } from '../model/revision.ts';
import { expand } from '../schedule/expand.ts';
import { identify } from '../schedule/identify.ts';
import { unmet } from '../schedule/unmet.ts';
import { untold } from '../schedule/untold.ts';
import { withdrawalsOf } from '../schedule/withdrawals.ts';
import type { OccurrenceRecord, StoreReads } from '../store/port.ts';
import { isWorkingDay, type OfficeCalendar } from '../time/holidays.ts';
import type { DateRange } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { daysGoverned, narrowerProgrammes, programmeAmended, widerProgrammes } from './governing.ts';

/** What accepting a draft at a moment would do. Nothing is written. */
export interface AcceptancePlan {
  readonly name: ProgrammeName;
  /** Null for a programme that begins with this revision. */
  readonly programme: ProgrammeRecord | null;
  readonly at: EpochSeconds;
  /** Of the programme itself, as it was. */
  readonly own: readonly Occurrence[];
  /** Of other programmes: this one names them too and takes them over with their UIDs. */
  readonly takenOver: readonly Occurrence[];
  /** The programme afterwards. What does not change is the very object of before. */
  readonly after: readonly Occurrence[];
  /**
   * Entries of the longer of two programmes on days that the shorter one governs and that the shorter one does not
   * have. `published` stand in calendars today; `coming` would be new. A person decides.
   */
  readonly undecided: { readonly published: readonly OccurrenceRecord[]; readonly coming: readonly Occurrence[] };
  readonly notices: readonly Notice[];
}

/** @throws LichError `organization-unknown`, `items-unresolved` when nothing in the programme has a day */
export async function planAcceptance(
  store: StoreReads,
  revision: Revision,
  calendar: OfficeCalendar,
  now: EpochSeconds,
): Promise<AcceptancePlan> {
  const record = await store.organizations.get(revision.organizationId);
  if (record === null) throw new LichError('organization-unknown', { id: revision.organizationId, known: '–' });
  // The revision's moment: later than every one before, also when two fall into one second or the clock was set back.
  const at = Math.max(now, record.changedAt + 1);
  const place = await placeOf(store, revision);
  const { value: drafts, notices } = expand(revision.programme, {
    organization: record.organization,
    document: await documentOf(store, revision),
    isWorkingDay: (date) => isWorkingDay(calendar, date),
  });
  const withdrawals = withdrawalsOf(revision.programme);
  const wider = [...occurrencesOf(place.around), ...place.left];
  const identified = identify(
    place.own,
    drafts,
    { programmeKey: keyOf(place.programme ?? place.name), at, scope: revision.programme.scope, withdrawals },
    { wider, taken: await store.occurrences.uids(revision.organizationId) },
  );
  const { name, programme, own } = place;
  const around = [...own, ...wider];
  const lost = revision.programme.scope === 'partial' ? untold(around, identified) : [];
  const told = [...notices, ...unmet(around, identified, withdrawals), ...lost];
  return { name, programme, own, at, notices: told, ...divided(place, identified) };
}

/** Where a revision belongs, and what stands around it. */
interface Place {
  readonly name: ProgrammeName;
  readonly programme: ProgrammeRecord | null;
  readonly own: readonly Occurrence[];
  /** Entries of others that this revision takes over where it names them. */
  readonly around: readonly OccurrenceRecord[];
  /** Entries of shorter programmes, which govern their days whatever a longer one says. */
  readonly left: readonly Occurrence[];
  readonly leftDays: readonly DateRange[];
  /** Whether entries around that the revision does not name are in question. */
  readonly governs: boolean;
}

/**
 * The programme that a draft amends, or the name of the one that it begins, among all of its organisation.
 * @throws LichError `items-unresolved`, `programme-exists`
 */
export async function programmeAimedAt(
  store: StoreReads,
  { organizationId, programme: content, amends }: Revision,
): Promise<
  Pick<Place, 'name' | 'programme'> & { readonly days: DateRange; readonly known: readonly ProgrammeRecord[] }
> {
  const days = daysGoverned(content);
  if (days === null) throw new LichError('items-unresolved', { count: content.items.length });
  const known = await store.revisions.programmes(organizationId);
  const named = { organizationId, genre: content.genre, period: days };
  const programme = aimOf(amends, content.scope, named, known);
  return { programme, name: programme ?? named, days, known };
}

async function placeOf(store: StoreReads, revision: Revision): Promise<Place> {
  const { name, programme, days, known } = await programmeAimedAt(store, revision);
  const { programme: content } = revision;
  const others = known.filter(({ id }) => id !== programme?.id);
  const own = programme === null ? [] : occurrencesOf(await recordsOf(store, [programme]));
  const wider = await recordsOf(store, widerProgrammes(name, others));
  const shorter = narrowerProgrammes(name, others);
  const narrower = await recordsOf(store, shorter);
  const at = { name, programme, own };
  // A notice changes what it names, in whichever programme it stands.
  if (content.scope === 'partial') {
    return { ...at, around: [...wider, ...narrower], left: [], leftDays: [], governs: false };
  }
  const around = wider.filter(({ occurrence }) => isWithinDays(occurrence, days));
  const leftDays = shorter.map(({ period }) => period);
  return { ...at, around, left: occurrencesOf(narrower), leftDays, governs: true };
}

/** A person's word before what the days say. */
function aimOf(
  amends: string | null,
  scope: Revision['programme']['scope'],
  named: ProgrammeName,
  known: readonly ProgrammeRecord[],
): ProgrammeRecord | null {
  const chosen = amends === null ? undefined : known.find(({ id }) => id === amends);
  if (chosen !== undefined) return chosen;
  if (amends !== 'new') return programmeAmended(scope, named, known);
  if (programmeAmended('full', named, known) !== null) throw new LichError('programme-exists');
  return null;
}

async function recordsOf(store: StoreReads, programmes: readonly ProgrammeRecord[]): Promise<OccurrenceRecord[]> {
  const lists = await Promise.all(programmes.map(({ id }) => store.occurrences.ofProgramme(id)));
  return lists.flat();
}

const occurrencesOf = (records: readonly OccurrenceRecord[]) => records.map(({ occurrence }) => occurrence);

/** Which entries are the programme's, which a shorter one's, and which wait for a decision. */
function divided(
  place: Place,
  identified: readonly Occurrence[],
): Pick<AcceptancePlan, 'takenOver' | 'after' | 'undecided'> {
  const left = uidsOf(place.left);
  const named = identified.filter(({ uid }) => !left.has(uid));
  const here = uidsOf(named);
  const takenOver = occurrencesOf(place.around).filter(({ uid }) => here.has(uid));
  if (!place.governs) return { takenOver, after: named, undecided: { published: [], coming: [] } };
  const before = uidsOf([...place.own, ...takenOver]);
  const isLeft = (entry: Occurrence) => place.leftDays.some((days) => isWithinDays(entry, days));
  const coming = named.filter((entry) => !before.has(entry.uid) && isLeft(entry));
  const published = place.around.filter(({ occurrence }) => isLive(occurrence) && !here.has(occurrence.uid));
  return { takenOver, after: named.filter((entry) => !coming.includes(entry)), undecided: { published, coming } };
}

const uidsOf = (entries: readonly Occurrence[]) => new Set(entries.map(({ uid }) => uid));

/** A digest speaks of a whole period, not of the day on which it stands. */
function isWithinDays({ when, digest }: Occurrence, days: DateRange): boolean {
  const covered = daysCovered(when);
  return digest === null && days.start <= covered.start && covered.end <= days.end;
}

async function documentOf(store: StoreReads, { id, organizationId, documentId }: Revision) {
  const document = documentId === null ? null : await store.documents.describe(organizationId, documentId);
  return { id: document?.id ?? id, name: document?.fileName ?? '' };
}

/** From which UIDs are derived: it never changes. */
export function keyOf({ organizationId, genre, period }: ProgrammeName): string {
  return [organizationId, genre, period.start, period.end].join('/');
}
