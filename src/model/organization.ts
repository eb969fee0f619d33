import type { LocalDate, LocalTime } from '../time/local.ts';

/** An office: who works there, how its documents name them, and when its day begins and ends. */

/** Inclusive days on which a fact holds; null is open. */
export interface Validity {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** Whether there is a day on which both hold. */
export function holdTogether(a: Validity, b: Validity): boolean {
  const isBefore = (one: Validity, two: Validity) => one.to !== null && two.from !== null && one.to < two.from;
  return !isBefore(a, b) && !isBefore(b, a);
}

/** What a field was before, each up to and including `until`, in order of time; missing where it was always as it is. */
export type Earlier<Of, Field extends keyof Of> = readonly (Pick<Of, Field> & { readonly until: LocalDate })[];

export interface Person extends Validity {
  readonly id: string;
  readonly name: string;
  /** Chức danh, as printed after the name; null for somebody without one. */
  readonly title: string | null;
  /** Other official or usual ways to name this person. Slips of scanning are recognised by rule, not listed. */
  readonly aliases: readonly string[];
  /** Somebody of another body who is named in programmes: recognised, but given no feed. */
  readonly external: boolean;
  /** E-mail addresses of whoever keeps this person's calendar (thư ký); missing is none. */
  readonly secretaries?: readonly string[] | undefined;
  readonly earlier?: Earlier<Person, 'title'> | undefined;
}

export interface Unit extends Validity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of the unit above, or null. */
  readonly parent: string | null;
  /** Id of the deputy in charge (PGĐ phụ trách), or null when the roster does not say. */
  readonly inCharge: string | null;
  readonly earlier?: Earlier<Unit, 'inCharge'> | undefined;
}

/**
 * `members`: everybody listed takes part. `deputyInCharge`: the deputy in charge of the preparing unit.
 * `representative`: one of the members, not said who.
 */
export type GroupMeaning = 'members' | 'deputyInCharge' | 'representative';

export interface Group extends Validity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly meaning: GroupMeaning;
  /** Ids of persons. */
  readonly members: readonly string[];
  readonly earlier?: Earlier<Group, 'members'> | undefined;
}

export interface Hours {
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** Holds every year from `from` to `to`, both `MM-DD` and inclusive; may run over New Year. */
export interface Season {
  readonly from: string;
  readonly to: string;
  readonly morning: Hours;
  readonly afternoon: Hours;
  readonly evening: Hours;
}

export interface OfficeHours extends Validity {
  /** Every day of the year lies in exactly one season. */
  readonly seasons: readonly Season[];
  /** Assumed length of a meeting whose end is not written. */
  readonly meetingMinutes: number;
}

/** Persons, units and groups stand in protocol order. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  /** As on the date line of its documents (`Hà Tĩnh, ngày …`); null when it does not matter. */
  readonly province: string | null;
  /** Issuing names as mastheads print them, to recognise its documents. */
  readonly issuers: readonly string[];
  /** True for the bundled, invented office. */
  readonly example: boolean;
  readonly persons: readonly Person[];
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  readonly hours: readonly OfficeHours[];
  /** Whether tentative groups (Lãnh đạo Sở, đại diện) are shown in every member's feed. */
  readonly showTentativeGroups: boolean;
  /** Whether holidays and observances also stand in the leaders' and units' feeds. */
  readonly showHolidays: boolean;
}

/** What of an organisation holds on one day. */
export function organizationOn(organization: Organization, day: LocalDate): Organization {
  const holds = (v: Validity) => (v.from === null || v.from <= day) && (v.to === null || day <= v.to);
  return {
    ...organization,
    persons: organization.persons.filter(holds).map((person) => asOn(person, day)),
    units: organization.units.filter(holds).map((unit) => asOn(unit, day)),
    groups: organization.groups.filter(holds).map((group) => asOn(group, day)),
    hours: organization.hours.filter(holds),
  };
}

/** With what it was on the day. */
function asOn<One extends { readonly earlier?: readonly { readonly until: LocalDate }[] | undefined }>(
  one: One,
  day: LocalDate,
): One {
  const then = one.earlier?.find(({ until }) => day <= until);
  if (then === undefined) return one;
  const { until, ...was } = then;
  return { ...one, ...was };
}
