import type { Organization } from '../../model/organization.ts';
import type { Programme, ProgrammeItem } from '../../model/programme.ts';
import { fold } from '../../vietnamese/fold.ts';

/** A way of naming somebody that the roster did not know and a clerk has explained. */
export interface AliasSuggestion {
  readonly text: string;
  readonly kind: 'person' | 'unit' | 'group';
  readonly id: string;
  readonly name: string;
}

const ASKED = ['unknown-person', 'unknown-unit', 'uncertain-person', 'uncertain-unit'];

/**
 * What the roster could learn from a clerk's mending: where the reader asked who a text means, and the clerk put one
 * person or unit in its place. What already names somebody is not offered.
 * @param before as it was read
 */
export function aliasSuggestions(
  before: Programme,
  after: Programme,
  organization: Organization,
): readonly AliasSuggestion[] {
  const later = new Map(after.items.map((item) => [item.id, item]));
  const known = namesOf(organization);
  const found = before.notices.flatMap(({ code, item, data }) => {
    const [was, is] = [before.items.find(({ id }) => id === item), later.get(item ?? '')];
    const text = String(data.printed ?? '').trim();
    if (!ASKED.includes(code) || was === undefined || is === undefined || text === '' || known.has(fold(text)))
      return [];
    const put = putInPlace(was, is, code.endsWith('unit') ? ['units', 'coUnits'] : ['leaders', 'attendees']);
    const named = put === null ? null : memberOf(put, organization);
    return named === null ? [] : [{ text, ...named }];
  });
  return [...new Map(found.map((one) => [`${fold(one.text)} ${one.id}`, one])).values()];
}

/** The one id that the clerk put there; null for none or several. */
function putInPlace(
  was: ProgrammeItem,
  is: ProgrammeItem,
  fields: readonly ('leaders' | 'attendees' | 'units' | 'coUnits')[],
) {
  const added = fields.flatMap((field) => is[field].filter((id) => !was[field].includes(id)));
  return added.length === 1 ? added[0]! : null;
}

function memberOf(id: string, { persons, units, groups }: Organization): Omit<AliasSuggestion, 'text'> | null {
  const of = (kind: AliasSuggestion['kind'], all: readonly { id: string; name: string }[]) => {
    const one = all.find((each) => each.id === id);
    return one === undefined ? null : { kind, id, name: one.name };
  };
  return of('person', persons) ?? of('unit', units) ?? of('group', groups);
}

function namesOf({ persons, units, groups }: Organization): ReadonlySet<string> {
  return new Set([...persons, ...units, ...groups].flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
}
