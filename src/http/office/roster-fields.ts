import type { FastifyRequest } from 'fastify';
import type { Group, GroupMeaning, Organization, Person, Unit } from '../../model/organization.ts';
import { earlierWith, freshId, type Member, type RosterList } from '../../service/roster-edits.ts';
import { field, valuesIn } from './forms.ts';
import { dayIn, lineIn, linesIn } from './taking.ts';

/** What the forms of the roster send. */

/** @param before null for a new one. @throws LichError `date-invalid` */
export function memberIn(
  request: FastifyRequest,
  list: RosterList,
  before: Member | null,
  organization: Organization,
): Member {
  const name = lineIn(request, 'name');
  const base = {
    id: before?.id ?? freshId(organization, name),
    ...{ name, aliases: linesIn(request, 'aliases'), from: dayIn(request, 'from'), to: dayIn(request, 'to') },
  };
  const since = dayIn(request, 'since');
  const forgotten = valuesIn(request, 'forget');
  const kept = <T extends { readonly until: string }>(earlier: readonly T[] | undefined) => {
    const left = earlier?.filter(({ until }) => !forgotten.includes(until));
    return left?.length === 0 ? undefined : left;
  };
  if (list === 'persons') {
    const [was, title] = [before as Person | null, lineIn(request, 'title') || null];
    const secretaries = linesIn(request, 'secretaries');
    const earlier = kept(earlierWith(was?.earlier, was && { title: was.title }, { title }, since));
    const own = secretaries.length === 0 ? undefined : secretaries;
    return { ...base, title, external: field(request, 'external') === 'yes', secretaries: own, earlier };
  }
  if (list === 'units') {
    const [was, inCharge] = [before as Unit | null, field(request, 'inCharge') || null];
    const earlier = kept(earlierWith(was?.earlier, was && { inCharge: was.inCharge }, { inCharge }, since));
    return { ...base, parent: field(request, 'parent') || null, inCharge, earlier };
  }
  const [was, members] = [before as Group | null, inOrder(organization, valuesIn(request, 'members'))];
  const earlier = kept(earlierWith(was?.earlier, was && { members: was.members }, { members }, since));
  return { ...base, meaning: meaningIn(request), members, earlier };
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
