import { holdTogether, type Organization, type Unit, type Validity } from '../model/organization.ts';
import { parseLocalDate } from '../time/local.ts';
import { foldCase } from '../vietnamese/fold.ts';
import type { Path } from './fault.ts';
import { checkHours } from './hours-rules.ts';
import type { Report } from './shape.ts';
import type { Lines, Rules } from './yaml.ts';

/** What must hold in a roster beyond its shape. */

type Named = Organization['persons'][number] | Organization['units'][number] | Organization['groups'][number];
interface Entry {
  readonly value: Named;
  readonly kind: 'persons' | 'units' | 'groups';
  readonly path: Path;
}

export function organizationRules(expectedId: string): Rules<Organization> {
  return (organization, report, lineOf) => {
    if (organization.id !== expectedId) {
      report(['id'], 'id-not-file-name', { id: organization.id, expected: expectedId });
    }
    const entries = entriesOf(organization);
    for (const { value, path } of entries) checkValidity(value, path, report);
    checkIds(entries, report, lineOf);
    checkReferences(organization, report);
    checkEarlier(entries, report);
    checkAddresses(organization, report);
    checkCircles(organization.units, report);
    checkAliases(entries, report, lineOf);
    for (const [i, hours] of organization.hours.entries()) checkValidity(hours, ['hours', i], report);
    checkHours(organization.hours, report);
  };
}

function entriesOf(organization: Organization): Entry[] {
  const kinds = ['persons', 'units', 'groups'] as const;
  return kinds.flatMap((kind) => organization[kind].map((value, i) => ({ value, kind, path: [kind, i] })));
}

function checkValidity({ from, to }: Validity, path: Path, report: Report): void {
  for (const [key, day] of Object.entries({ from, to })) {
    if (day !== null && parseLocalDate(day) === null) report([...path, key], 'date-invalid', { text: day });
  }
  if (from !== null && to !== null && from > to) report([...path, 'to'], 'dates-reversed', { from, to });
}

function checkIds(entries: readonly Entry[], report: Report, lineOf: Lines): void {
  const first = new Map<string, Path>();
  for (const { value, path } of entries) {
    const { id } = value;
    const earlier = first.get(id);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) report([...path, 'id'], 'id-invalid', { id });
    else if (earlier) report([...path, 'id'], 'id-repeated', { id, line: lineOf([...earlier, 'id']) });
    else first.set(id, path);
  }
}

function checkReferences({ persons, units, groups }: Organization, report: Report): void {
  const people = new Set(persons.map((person) => person.id));
  const departments = new Set(units.map((unit) => unit.id));
  const checkPerson = (id: string | null, path: Path) => {
    if (id !== null && !people.has(id)) report(path, 'person-unknown', { id });
  };
  units.forEach(({ parent, inCharge, earlier = [] }, i) => {
    if (parent !== null && !departments.has(parent)) report(['units', i, 'parent'], 'unit-unknown', { id: parent });
    checkPerson(inCharge, ['units', i, 'inCharge']);
    for (const [k, was] of earlier.entries()) checkPerson(was.inCharge, ['units', i, 'earlier', k, 'inCharge']);
  });
  groups.forEach(({ members, earlier = [] }, i) => {
    for (const [k, id] of members.entries()) checkPerson(id, ['groups', i, 'members', k]);
    for (const [k, was] of earlier.entries()) {
      for (const [n, id] of was.members.entries()) checkPerson(id, ['groups', i, 'earlier', k, 'members', n]);
    }
  });
}

/** Real days, each later than the one before. */
function checkEarlier(entries: readonly Entry[], report: Report): void {
  for (const { value, path } of entries) {
    const days = (value.earlier ?? []).map(({ until }) => until);
    for (const [i, day] of days.entries()) {
      const before = days[i - 1];
      const at = [...path, 'earlier', i, 'until'];
      if (parseLocalDate(day) === null) report(at, 'date-invalid', { text: day });
      else if (before !== undefined && before >= day) report(at, 'dates-reversed', { from: before, to: day });
    }
  }
}

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

function checkAddresses({ persons }: Organization, report: Report): void {
  persons.forEach(({ secretaries = [] }, i) => {
    secretaries.forEach((text, k) => {
      if (!EMAIL.test(text)) report(['persons', i, 'secretaries', k], 'email-invalid', { text });
    });
  });
}

/** Every unit of a circle is named once. */
function checkCircles(units: readonly Unit[], report: Report): void {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]));
  units.forEach(({ id }, i) => {
    const above = new Set<string>();
    for (let at = parents.get(id); at != null && !above.has(at); at = parents.get(at)) above.add(at);
    if (above.has(id)) report(['units', i, 'parent'], 'units-in-a-circle', { id });
  });
}

/** Two people may share a name, as in life; an alias exists to tell one from all others. */
function checkAliases(entries: readonly Entry[], report: Report, lineOf: Lines): void {
  const words = entries.flatMap((entry) =>
    [entry.value.name, ...entry.value.aliases].map((text, i) => ({
      text,
      entry,
      isAlias: i > 0,
      path: i > 0 ? [...entry.path, 'aliases', i - 1] : [...entry.path, 'name'],
    })),
  );
  const byWord = Map.groupBy(words, (word) => foldCase(word.text));
  for (const same of byWord.values()) {
    same.forEach((word, i) => {
      const other = same
        .slice(0, i)
        .find(
          (earlier) =>
            earlier.entry !== word.entry &&
            (earlier.isAlias || word.isAlias) &&
            holdTogether(earlier.entry.value, word.entry.value),
        );
      if (other) {
        report(word.path, 'alias-ambiguous', {
          alias: word.text,
          other: other.entry.value.name,
          line: lineOf(other.path),
        });
      }
    });
  }
}
