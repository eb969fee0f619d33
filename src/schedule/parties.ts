import type { Party, PartyRole } from '../model/occurrence.ts';
import type { Group, Organization, Unit } from '../model/organization.ts';
import type { ProgrammeItem } from '../model/programme.ts';

/** Who an item concerns: ids of the programme become persons and units, groups become their members. */

export interface Parties {
  /** One for each person or unit, in the order of the document, members in protocol order. */
  readonly parties: readonly Party[];
  /** Ids that the roster does not know at all. */
  readonly unknown: readonly string[];
}

type Named = Omit<Party, 'role'>;

/**
 * Where one is named twice, the earlier row wins; but certain before uncertain, and who hands over is not also who
 * leads.
 */
const PRECEDENCE: readonly PartyRole[] = ['delegator', 'chair', 'delegate', 'attendee', 'preparer', 'coUnit'];

/**
 * @param roster as it holds on the day of the item
 * @param whole every person and unit of any time: a document's own word is believed before the roster's dates
 */
export function partiesOf(item: ProgrammeItem, roster: Organization, whole: Organization): Parties {
  const unknown: string[] = [];
  const named = (ids: readonly string[], role: PartyRole): Party[] =>
    ids.flatMap((id) => {
      const found = resolve(id, item, roster, whole);
      if (found === null) unknown.push(id);
      return (found ?? []).map((party) => ({ ...party, role }));
    });
  const receivers = item.delegates.flatMap(({ to }) => (to === null ? [] : [to]));
  const handed = item.delegates.filter(({ to }) => to !== null).map(({ from }) => from);
  const all = [
    ...named(item.leaders, 'chair'),
    ...named(handed, 'delegator'),
    ...named(receivers, 'delegate'),
    ...named(item.attendees, 'attendee'),
    ...named(item.units, 'preparer'),
    ...named(item.coUnits, 'coUnit'),
  ];
  return { parties: oneEach(all), unknown: [...new Set(unknown)] };
}

/** Null for an id that stands nowhere in the roster. */
function resolve(id: string, item: ProgrammeItem, roster: Organization, whole: Organization): readonly Named[] | null {
  if (whole.persons.some((person) => person.id === id)) return [{ kind: 'person', id, certain: true, group: null }];
  if (whole.units.some((unit) => unit.id === id)) return [{ kind: 'unit', id, certain: true, group: null }];
  const group = roster.groups.find((candidate) => candidate.id === id) ?? whole.groups.find((g) => g.id === id);
  return group ? membersOf(group, item, roster) : null;
}

function membersOf(group: Group, item: ProgrammeItem, roster: Organization): readonly Named[] {
  const present = group.members.filter((id) => roster.persons.some((person) => person.id === id));
  const party = (id: string, certain: boolean): Named => ({ kind: 'person', id, certain, group: group.id });
  switch (group.meaning) {
    case 'members':
      return present.map((id) => party(id, true));
    case 'deputyInCharge': {
      const { deputies, complete } = deputiesInCharge(item.units, roster);
      const others = complete ? [] : present.filter((id) => !deputies.includes(id));
      return [...deputies.map((id) => party(id, true)), ...others.map((id) => party(id, false))];
    }
    case 'representative':
      return roster.showTentativeGroups ? present.map((id) => party(id, false)) : [];
  }
}

/** Of each unit its own deputy, else the one of the unit above; complete when every unit has one. */
function deputiesInCharge(unitIds: readonly string[], roster: Organization) {
  const units = roster.units.filter(({ id }) => unitIds.includes(id));
  const deputies = units.map((unit) => deputyOf(unit, roster)).filter((id) => id !== null);
  return { deputies: [...new Set(deputies)], complete: units.length > 0 && deputies.length === units.length };
}

function deputyOf(unit: Unit, roster: Organization, depth = 0): string | null {
  if (unit.inCharge !== null && roster.persons.some(({ id }) => id === unit.inCharge)) return unit.inCharge;
  const above = roster.units.find(({ id }) => id === unit.parent);
  return above && depth < roster.units.length ? deputyOf(above, roster, depth + 1) : null;
}

function oneEach(all: readonly Party[]): readonly Party[] {
  const best = new Map<string, Party>();
  for (const party of all) {
    const key = `${party.kind} ${party.id}`;
    const known = best.get(key);
    if (known === undefined || outranks(party, known)) best.set(key, party);
  }
  return [...best.values()];
}

function outranks(a: Party, b: Party): boolean {
  if (a.certain !== b.certain) return a.certain;
  return PRECEDENCE.indexOf(a.role) < PRECEDENCE.indexOf(b.role);
}
