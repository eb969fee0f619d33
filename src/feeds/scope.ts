import type { FeedScope } from '../model/feed.ts';
import type { Occurrence, Party, PartyRole } from '../model/occurrence.ts';
import type { Organization } from '../model/organization.ts';

/** Which occurrences belong to a feed, and as what. */

/** How the feed's own party takes part. */
export interface Part {
  readonly certain: boolean;
  readonly role: PartyRole | null;
}

/** Null for an occurrence that does not belong to the feed. */
export type PartOf = (occurrence: Occurrence) => Part | null;

/** @param organization whole, so that a feed keeps what concerned a unit or a group that is no more */
export function partIn(scope: FeedScope, organization: Organization): PartOf {
  switch (scope.type) {
    case 'person':
      return ({ parties }) => bestOf(parties.filter(({ kind, id }) => kind === 'person' && id === scope.id));
    case 'unit': {
      const units = withSubunits(scope.id, organization);
      return ({ parties }) => bestOf(parties.filter(({ kind, id }) => kind === 'unit' && units.has(id)));
    }
    case 'group': {
      const members = organization.groups.find(({ id }) => id === scope.id)?.members ?? [];
      return ({ parties, digest }) => (digest === null ? partOfGroup(parties, scope.id, members) : null);
    }
    case 'organization':
      return ({ partiesOnly }) => (partiesOnly ? null : { certain: true, role: null });
    case 'holidays':
      return ({ kind }) => (kind === 'observance' ? { certain: true, role: null } : null);
  }
}

/** Whether every scope takes in the same occurrences by the one roster as by the other, as far as these do not change. */
export function isSameMembership(a: Organization, b: Organization): boolean {
  const facts = ({ units, groups }: Organization) => [
    units.map(({ id, parent }) => [id, parent]).sort(),
    groups.map(({ id, members }) => [id, ...members.toSorted()]).sort(),
  ];
  return JSON.stringify(facts(a)) === JSON.stringify(facts(b));
}

/** The strongest part that one of them has; the first among equals. */
function bestOf(parties: readonly Party[]): Part | null {
  const best = parties.find(({ certain }) => certain) ?? parties[0];
  return best ? { certain: best.certain, role: best.role } : null;
}

/** What names the group concerns it certainly; else it sees what its members certainly do. */
function partOfGroup(parties: readonly Party[], id: string, members: readonly string[]): Part | null {
  const concerned = parties.some((party) => party.group === id || (party.certain && members.includes(party.id)));
  return concerned ? { certain: true, role: null } : null;
}

function withSubunits(id: string, { units }: Organization): ReadonlySet<string> {
  const found = new Set([id]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const unit of units) if (unit.parent !== null && found.has(unit.parent)) found.add(unit.id);
  }
  return found;
}
