import { createHash } from 'node:crypto';
import type { HistoryChange } from '../model/history.ts';
import type { OfficeHours, Organization } from '../model/organization.ts';
import { canonical } from '../schedule/content.ts';

/** What two states of an organisation have different, old → new. */

const LISTS = ['persons', 'units', 'groups'] as const;
const WHOLE = [
  'name',
  'shortName',
  'province',
  'issuers',
  'showTentativeGroups',
  'showHolidays',
] as const satisfies readonly (keyof Organization)[];

export function rosterChanges(before: Organization, after: Organization): readonly HistoryChange[] {
  return [
    ...hoursChanges(before.hours, after.hours),
    ...WHOLE.flatMap((field) => change(null, NAMES[field] ?? field, before[field], after[field])),
    ...LISTS.flatMap((list) => listChanges(list, before[list], after[list])),
  ];
}

/** A set of hours is the one that begins on the same day. */
function hoursChanges(before: readonly OfficeHours[], after: readonly OfficeHours[]): readonly HistoryChange[] {
  const [earlier, later] = [before, after].map((sets) => new Map(sets.map((set) => [set.from, set])));
  return [
    ...before.filter(({ from }) => !later!.has(from)).map((set) => ({ of: null, field: 'hours', from: set, to: null })),
    ...after.flatMap((set) => {
      const was = earlier!.get(set.from);
      if (was === undefined) return [{ of: null, field: 'hours', from: null, to: set }];
      const fields = ['to', 'seasons', 'meetingMinutes'] as const;
      return fields.flatMap((field) => change(null, `hours.${field}`, was[field], set[field]));
    }),
  ];
}

type Member = Organization[(typeof LISTS)[number]][number];

function listChanges(list: string, before: readonly Member[], after: readonly Member[]): readonly HistoryChange[] {
  const [earlier, later] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])));
  const order = change(null, `${list}.order`, orderOf(before, later!), orderOf(after, earlier!));
  return [
    ...after.flatMap((one) => memberChanges(list, earlier!.get(one.id), one)),
    ...before.filter(({ id }) => !later!.has(id)).map((one) => ({ of: one.name, field: list, from: one, to: null })),
    ...order,
  ];
}

/** Of those that stand in both: protocol order is a fact of its own. */
function orderOf(all: readonly Member[], others: ReadonlyMap<string, Member>): readonly string[] {
  return all.map(({ id }) => id).filter((id) => others.has(id));
}

/** What elsewhere is something else: the title of an entry, the name of a user. */
const NAMES: Readonly<Record<string, string>> = { title: 'position', name: 'memberName', to: 'until' };

function memberChanges(list: string, before: Member | undefined, after: Member): readonly HistoryChange[] {
  if (before === undefined) return [{ of: after.name, field: list, from: null, to: after }];
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])] as (keyof Member)[];
  return fields.flatMap((field) => change(before.name, NAMES[field] ?? field, before[field], after[field]));
}

function change(of: string | null, field: string, from: unknown, to: unknown): readonly HistoryChange[] {
  return canonical(from ?? []) === canonical(to ?? []) ? [] : [{ of, field, from, to }];
}

/** By which an editor shows that they saw this very state. */
export function rosterMark(organization: Organization): string {
  return createHash('sha256').update(canonical(organization)).digest('base64url').slice(0, 16);
}
