import type { Organization } from '../model/organization.ts';
import { fold } from '../vietnamese/fold.ts';

/** One change of a roster after another: each answers the whole of it. */

export const ROSTER_LISTS = ['persons', 'units', 'groups'] as const;
export type RosterList = (typeof ROSTER_LISTS)[number];
export type Member = Organization[RosterList][number];

export function memberOf(organization: Organization, list: RosterList, id: string): Member | null {
  return organization[list].find((one) => one.id === id) ?? null;
}

/** @param after id of the one behind which it stands; null for the first */
export function withMember(
  organization: Organization,
  list: RosterList,
  member: Member,
  after: string | null,
): Organization {
  const others = (organization[list] as readonly Member[]).filter(({ id }) => id !== member.id);
  const at = others.findIndex(({ id }) => id === after) + 1;
  return { ...organization, [list]: others.toSpliced(at, 0, member) };
}

/** Nothing refers to it any more. */
export function withoutMember(organization: Organization, id: string): Organization {
  const { persons, units, groups } = organization;
  const isOther = (one: { readonly id: string }) => one.id !== id;
  const unless = (ref: string | null) => (ref === id ? null : ref);
  return {
    ...organization,
    persons: persons.filter(isOther),
    units: units.filter(isOther).map((unit) => ({
      ...unit,
      parent: unless(unit.parent),
      inCharge: unless(unit.inCharge),
      earlier: unit.earlier?.map((was) => ({ ...was, inCharge: unless(was.inCharge) })),
    })),
    groups: groups.filter(isOther).map((group) => ({
      ...group,
      members: group.members.filter((one) => one !== id),
      earlier: group.earlier?.map((was) => ({ ...was, members: was.members.filter((one) => one !== id) })),
    })),
  };
}

/** An id made of a name, that nobody bears yet. */
export function freshId({ persons, units, groups }: Organization, name: string): string {
  return freshAmong(
    [...persons, ...units, ...groups].map(({ id }) => id),
    name,
  );
}

const MOST_ID_LETTERS = 40;

export function freshAmong(ids: readonly string[], name: string): string {
  const stem =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, MOST_ID_LETTERS)
      .replace(/^-+|-+$/g, '') || 'muc';
  const taken = new Set(ids);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}
