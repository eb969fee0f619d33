import type { EntriesBefore } from '../../model/mail.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import type { Organization, Person } from '../../model/organization.ts';
import type { Comparison } from '../../schedule/compare.ts';
import type { StoreWrites } from '../../store/port.ts';
import { type EpochSeconds, localAt } from '../../time/zone.ts';
import type { Office } from '../office.ts';

/**
 * Asks that secretaries are told what has changed for their leaders, in the transaction that publishes it. What they
 * are told is looked up when the letter goes out: several changes that come to nothing are no letter.
 */
export async function tellSecretaries(
  { mail }: StoreWrites,
  { clock, gatherSeconds }: Office,
  { id: organizationId, persons }: Organization,
  comparison: Comparison,
  at: EpochSeconds,
): Promise<void> {
  if (gatherSeconds === undefined) return;
  for (const person of persons) {
    const addresses = addressesOf(person, at);
    const before = addresses.length === 0 ? {} : touchedBefore(comparison, person.id);
    if (Object.keys(before).length === 0) continue;
    for (const address of addresses) {
      // Moments of changes may run ahead of the clock: `at` may not be due when it should.
      const nextAt = clock() + gatherSeconds;
      await mail.ask({ kind: 'digest', organizationId, subjectId: person.id, address, before, at, nextAt });
    }
  }
}

/** Of a leader who is in office on that day. */
export function addressesOf({ secretaries = [], external, from, to }: Person, at: EpochSeconds): readonly string[] {
  const { date } = localAt(at);
  const isHere = !external && (from === null || from <= date) && (to === null || date <= to);
  return isHere ? [...new Set(secretaries)] : [];
}

function touchedBefore({ added, moved, changed, cancelled }: Comparison, personId: string): EntriesBefore {
  const isIn = ({ parties }: Occurrence) => parties.some(({ kind, id }) => kind === 'person' && id === personId);
  const changes = [...moved, ...changed].filter(({ before, after }) => isIn(before) || isIn(after));
  return Object.fromEntries([
    ...added.filter(isIn).map(({ uid }) => [uid, null]),
    ...changes.map(({ before }) => [before.uid, before]),
    ...cancelled.filter(isIn).map((before) => [before.uid, before]),
  ]);
}
