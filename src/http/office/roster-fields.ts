import type { FastifyRequest } from 'fastify';
import type { Group, GroupMeaning, Organization, Person, Unit } from '../../model/organization.ts';
import type { MemberTyped } from '../../pages/office/since-field.ts';
import { changedFrom, type DatedFact } from '../../service/dated-facts.ts';
import { freshId, type Member, type RosterList } from '../../service/roster-edits.ts';
import { field, valuesIn } from './forms.ts';
import { dayIn, lineIn, linesIn } from './typed-fields.ts';

/** What the forms of the roster send. */

/** The field of each that changes on days. */
const DATED = { persons: 'title', units: 'inCharge', groups: 'members' } as const;

/** @param before null for a new one. @throws LichError `date-invalid` */
export function memberIn(
  request: FastifyRequest,
  list: RosterList,
  before: Member | null,
  organization: Organization,
): Member {
  const typed = memberAsTyped(request, list, before, organization);
  const days = { from: dayIn(request, 'from'), to: dayIn(request, 'to') };
  const { last, earlier } = datedIn(request, list, before, typed);
  return { ...typed, ...days, ...last, earlier: earlier.length === 0 ? undefined : earlier } as Member;
}

/** What the member was is first rid of what is forgotten, and then changed. */
function datedIn(request: FastifyRequest, list: RosterList, before: Member | null, typed: Member): DatedFact<object> {
  const factOf = (member: Member) => ({ [DATED[list]]: (member as unknown as Record<string, unknown>)[DATED[list]] });
  const forgotten = valuesIn(request, 'forget');
  const earlier = (before?.earlier ?? []).filter(({ until }) => !forgotten.includes(until));
  const since = dayIn(request, 'since');
  if (before === null || since === null) return { last: factOf(typed), earlier };
  return changedFrom({ last: factOf(before), earlier }, factOf(typed), since, isForGood(request));
}

function isForGood(request: FastifyRequest): boolean {
  return field(request, 'forGood') === 'yes';
}

/** Whether what was typed ends with a change that is known already. */
export function isEndedLater(request: FastifyRequest, before: Member | null): boolean {
  const [since, forgotten] = [dayIn(request, 'since'), valuesIn(request, 'forget')];
  const isLater = ({ until }: { readonly until: string }) =>
    since !== null && until >= since && !forgotten.includes(until);
  return !isForGood(request) && (before?.earlier ?? []).some(isLater);
}

/** As it stands in the fields, to be shown again; its days are texts of their own. */
export function memberAsTyped(
  request: FastifyRequest,
  list: RosterList,
  before: Member | null,
  organization: Organization,
): Member {
  const name = lineIn(request, 'name');
  const base = {
    ...{ id: before?.id ?? freshId(organization, name), name, aliases: linesIn(request, 'aliases') },
    ...{ from: before?.from ?? null, to: before?.to ?? null },
  };
  if (list === 'persons') {
    const secretaries = linesIn(request, 'secretaries');
    const own = secretaries.length === 0 ? undefined : secretaries;
    const earlier = (before as Person | null)?.earlier;
    const external = field(request, 'external') === 'yes';
    return { ...base, title: lineIn(request, 'title') || null, external, secretaries: own, earlier };
  }
  if (list === 'units') {
    const earlier = (before as Unit | null)?.earlier;
    return { ...base, parent: field(request, 'parent') || null, inCharge: field(request, 'inCharge') || null, earlier };
  }
  const members = inOrder(organization, valuesIn(request, 'members'));
  return { ...base, meaning: meaningIn(request), members, earlier: (before as Group | null)?.earlier };
}

export function daysTyped(request: FastifyRequest): MemberTyped {
  const [from, to, since] = ['from', 'to', 'since'].map((name) => lineIn(request, name));
  return { from: from!, to: to!, since: since!, forget: valuesIn(request, 'forget'), isForGood: isForGood(request) };
}

/** In protocol order, as the boxes stand on the page. */
function inOrder({ persons }: Organization, ids: readonly string[]): readonly string[] {
  return persons.map(({ id }) => id).filter((id) => ids.includes(id));
}

const MEANINGS: readonly GroupMeaning[] = ['members', 'deputyInCharge', 'representative'];

function meaningIn(request: FastifyRequest): GroupMeaning {
  return MEANINGS.find((meaning) => meaning === field(request, 'meaning')) ?? 'members';
}

export function officeFactsIn(request: FastifyRequest, organization: Organization): Organization {
  return {
    ...organization,
    name: lineIn(request, 'name'),
    shortName: lineIn(request, 'shortName') || null,
    province: lineIn(request, 'province') || null,
    issuers: linesIn(request, 'issuers'),
    showTentativeGroups: field(request, 'showTentativeGroups') === 'yes',
    showHolidays: field(request, 'showHolidays') === 'yes',
  };
}
