import type { Occurrence, OccurrenceDraft } from '../../src/model/occurrence.ts';
import type { Group, Organization, Person, Season, Unit } from '../../src/model/organization.ts';
import type { Programme, ProgrammeItem } from '../../src/model/programme.ts';
import { item as bareItem } from '../../src/programme/items.ts';
import type { ExpandContext } from '../../src/schedule/context.ts';
import { expand } from '../../src/schedule/expand.ts';
import { identify } from '../../src/schedule/identify.ts';
import { type LocalDate, type LocalTime, weekdayOf } from '../../src/time/local.ts';

/** An invented office with two seasons, a director, three deputies, two departments and a section. */

const open = { from: null, to: null };
const time = (text: string) => text as LocalTime;
const hours = (start: string, end: string) => ({ start: time(start), end: time(end) });

export function person(id: string, given: Partial<Person> = {}): Person {
  return { ...open, id, name: id, title: null, aliases: [], external: false, ...given };
}

export function unit(id: string, given: Partial<Unit> = {}): Unit {
  return { ...open, id, name: id, aliases: [], parent: null, inCharge: null, ...given };
}

export function group(id: string, meaning: Group['meaning'], members: readonly string[]): Group {
  return { ...open, id, name: id, aliases: [], meaning, members };
}

const SUMMER: Season = {
  from: '04-16',
  to: '10-15',
  morning: hours('07:00', '11:30'),
  afternoon: hours('13:30', '17:00'),
  evening: hours('19:00', '21:00'),
};
const WINTER: Season = { ...SUMMER, from: '10-16', to: '04-15', morning: hours('07:30', '11:30') };

export const OFFICE: Organization = {
  id: 'so-mau',
  name: 'Sở Mẫu',
  shortName: null,
  province: null,
  issuers: [],
  example: true,
  persons: [person('giam-doc'), person('pho-a'), person('pho-b'), person('pho-c', { to: '2025-03-15' as LocalDate })],
  units: [
    unit('van-phong', { inCharge: 'pho-a' }),
    unit('phong-khoa-hoc'),
    unit('to-du-an', { parent: 'van-phong' }),
    unit('chi-cuc', { inCharge: 'pho-b' }),
  ],
  groups: [
    group('cac-pho', 'members', ['pho-a', 'pho-b', 'pho-c']),
    group('pho-phu-trach', 'deputyInCharge', ['pho-a', 'pho-b', 'pho-c']),
    group('lanh-dao', 'representative', ['giam-doc', 'pho-a', 'pho-b', 'pho-c']),
  ],
  hours: [{ ...open, seasons: [SUMMER, WINTER], meetingMinutes: 90 }],
  showTentativeGroups: true,
  showHolidays: false,
};

export function context(given: Partial<ExpandContext> = {}): ExpandContext {
  return {
    organization: OFFICE,
    document: { id: 'f'.repeat(64), name: 'chuong-trinh.txt' },
    isWorkingDay: (date) => weekdayOf(date) < 6,
    ...given,
  };
}

let line = 0;

/** On 3 March 2025, a Monday in winter, unless said otherwise. */
export function item(title: string, given: Partial<ProgrammeItem> = {}): ProgrammeItem {
  line += 1;
  const start = given.start === undefined ? '2025-03-03' : given.start;
  return { ...bareItem({ id: String(line), kind: 'event', title, line }), start, end: start, ...given };
}

export function programme(items: readonly ProgrammeItem[], given: Partial<Programme> = {}): Programme {
  return {
    format: 'lich/programme@1',
    organization: 'so-mau',
    genre: 'day-schedule',
    title: 'Chương trình công tác tháng 3 năm 2025',
    number: null,
    issuer: null,
    signer: null,
    issued: null,
    period: { start: '2025-03-01', end: '2025-03-31' },
    amendment: 0,
    scope: 'full',
    rules: [],
    items: [...items],
    emptySlots: [],
    notices: [],
    ...given,
  };
}

export function draftsOf(items: readonly ProgrammeItem[], given: Partial<ExpandContext> = {}) {
  return expand(programme(items), context(given)).value;
}

/** 1 March 2025, 08:00 in Việt Nam. */
export const MOMENT = 1_740_790_800;

export function publish(
  items: readonly ProgrammeItem[],
  before: readonly Occurrence[] = [],
  at: number = MOMENT,
  scope: Programme['scope'] = 'full',
): readonly Occurrence[] {
  return identify(before, draftsOf(items), { programmeKey: 'so-mau/2025-03', at, scope });
}

export function one<T>(list: readonly T[]): T {
  if (list.length !== 1) throw new Error(`expected one, got ${list.length}`);
  return list[0]!;
}

export const draftOf = (given: ProgrammeItem): OccurrenceDraft => one(draftsOf([given]));
