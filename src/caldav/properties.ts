import { ZONE } from '../time/zone.ts';
import { COLLATIONS } from './filter.ts';
import { APPLE_ICAL, CALENDAR_SERVER, caldav, dav, keyOf, type QName } from './names.ts';
import { calendarPath, homePath, PRINCIPALS, principalPath, type Resource } from './paths.ts';
import { tokenOf } from './sync-token.ts';
import type { AccountView, CalendarView } from './view.ts';
import { element, type Markup, NOTHING, text } from './xml-writer.ts';
import { CALENDAR_TIMEZONE } from './zone.ts';

/** Every property that this server knows, a row each. */

type Value = Markup | readonly Markup[];

interface Property {
  readonly name: QName;
  /** Null where the resource does not have it. */
  value(resource: Resource, account: AccountView): Value | null;
  /** Whether DAV:allprop names it: RFC 4918 §9.1, and not what RFC 3744, 4791 and 6578 keep out of it. */
  readonly inAllProp?: boolean;
}

const href = (path: string) => element(dav('href'), text(path));

/** Of a calendar only. */
const ofCalendar =
  (value: (calendar: CalendarView, account: AccountView) => Value) => (resource: Resource, account: AccountView) =>
    resource.kind === 'calendar' ? value(resource.calendar, account) : null;
const ofPrincipal =
  (value: (account: AccountView) => Value) =>
  ({ kind }: Resource, account: AccountView) =>
    kind === 'principal' ? value(account) : null;

const COLLECTION = element(dav('collection'));
const RESOURCE_TYPES: Readonly<Record<Resource['kind'], Value>> = {
  root: COLLECTION,
  principals: COLLECTION,
  principal: [COLLECTION, element(dav('principal'))],
  home: COLLECTION,
  calendar: [COLLECTION, element(caldav('calendar'))],
  object: NOTHING,
};

const DISPLAY_NAMES: Partial<Record<Resource['kind'], string>> = { root: 'Lịch', principals: 'Lịch', home: 'Lịch' };

function displayName(resource: Resource, { displayName: own }: AccountView): Markup | null {
  if (resource.kind === 'object') return null;
  if (resource.kind === 'calendar') return text(resource.calendar.title);
  return text(DISPLAY_NAMES[resource.kind] ?? own);
}

const REPORTS: Partial<Record<Resource['kind'], readonly QName[]>> = {
  calendar: [caldav('calendar-query'), caldav('calendar-multiget'), caldav('free-busy-query'), dav('sync-collection')],
  home: [caldav('calendar-query'), caldav('calendar-multiget')],
};

function reportSet({ kind }: Resource): readonly Markup[] {
  return (REPORTS[kind] ?? []).map((name) => element(dav('supported-report'), element(dav('report'), element(name))));
}

/** RFC 3744 §5.4: who sees this may read it, and nobody may write. */
const PRIVILEGES = ['read', 'read-current-user-privilege-set'].map((name) =>
  element(dav('privilege'), element(dav(name))),
);

export const PROPERTIES: readonly Property[] = [
  { name: dav('resourcetype'), value: ({ kind }) => RESOURCE_TYPES[kind], inAllProp: true },
  { name: dav('displayname'), value: displayName, inAllProp: true },
  {
    name: dav('getetag'),
    value: (resource) => (resource.kind === 'object' ? text(resource.object.etag) : null),
    inAllProp: true,
  },
  {
    name: dav('getcontenttype'),
    // RFC 4791 §5: with the component, as clients that list by type expect.
    value: (resource) =>
      resource.kind === 'object'
        ? text(`text/calendar; charset=utf-8; component=${resource.calendar.component}`)
        : null,
    inAllProp: true,
  },
  {
    name: dav('getcontentlength'),
    value: (resource) => (resource.kind === 'object' ? text(String(Buffer.byteLength(resource.object.body))) : null),
    inAllProp: true,
  },
  {
    name: dav('getlastmodified'),
    value: (resource) =>
      resource.kind === 'object' ? text(new Date(resource.object.lastModified * 1000).toUTCString()) : null,
    inAllProp: true,
  },
  // RFC 5397 §3.
  { name: dav('current-user-principal'), value: (_, { user }) => href(principalPath(user)) },
  // RFC 3744 §5.1, §5.8.
  { name: dav('owner'), value: (_, { user }) => href(principalPath(user)) },
  { name: dav('principal-collection-set'), value: () => href(PRINCIPALS) },
  { name: dav('current-user-privilege-set'), value: () => PRIVILEGES },
  // RFC 3744 §4.
  { name: dav('principal-URL'), value: ofPrincipal(({ user }) => href(principalPath(user))) },
  { name: dav('alternate-URI-set'), value: ofPrincipal(() => NOTHING) },
  { name: dav('group-member-set'), value: ofPrincipal(() => NOTHING) },
  { name: dav('group-membership'), value: ofPrincipal(() => NOTHING) },
  // RFC 3253 §3.1.5.
  { name: dav('supported-report-set'), value: reportSet },
  // RFC 6578 §4.
  {
    name: dav('sync-token'),
    value: ofCalendar((calendar, { user }) => text(tokenOf(calendarPath(user, calendar), calendar.state))),
  },
  // RFC 4791 §6.2.1.
  { name: caldav('calendar-home-set'), value: ofPrincipal(({ user }) => href(homePath(user))) },
  // RFC 6638 §2.4.1: asked for by Apple's clients, though nothing is scheduled here.
  { name: caldav('calendar-user-address-set'), value: ofPrincipal(({ user }) => href(principalPath(user))) },
  // RFC 4791 §5.2.
  { name: caldav('calendar-description'), value: ofCalendar(({ description }) => text(description)) },
  { name: caldav('calendar-timezone'), value: ofCalendar(() => text(CALENDAR_TIMEZONE)) },
  // RFC 7809 §5.2.
  { name: caldav('calendar-timezone-id'), value: ofCalendar(() => text(ZONE)) },
  {
    name: caldav('supported-calendar-component-set'),
    value: ofCalendar(({ component }) => element(caldav('comp'), NOTHING, { name: component })),
  },
  {
    name: caldav('supported-calendar-data'),
    value: ofCalendar(() =>
      element(caldav('calendar-data'), NOTHING, { 'content-type': 'text/calendar', version: '2.0' }),
    ),
  },
  // RFC 4791 §7.5.1.
  {
    name: caldav('supported-collation-set'),
    value: ofCalendar(() => COLLATIONS.map((name) => element(caldav('supported-collation'), text(name)))),
  },
  {
    name: { namespace: CALENDAR_SERVER, name: 'getctag' },
    value: ofCalendar((calendar, { user }) => text(tokenOf(calendarPath(user, calendar), calendar.state))),
  },
  { name: { namespace: APPLE_ICAL, name: 'calendar-color' }, value: ofCalendar(({ color }) => text(`${color}FF`)) },
  {
    name: { namespace: APPLE_ICAL, name: 'calendar-order' },
    value: ofCalendar((calendar, { calendars }) => text(String(calendars.indexOf(calendar) + 1))),
  },
];

const BY_KEY = new Map(PROPERTIES.map((property) => [keyOf(property.name), property]));

/** The property with its value; null where the resource has none of that name. */
export function propertyOf(name: QName, resource: Resource, account: AccountView): Markup | null {
  const value = BY_KEY.get(keyOf(name))?.value(resource, account) ?? null;
  return value === null ? null : element(name, value);
}
