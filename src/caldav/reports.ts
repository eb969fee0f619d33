import { ZONE } from '../time/zone.ts';
import { gone, type Telling, told } from './answers.ts';
import { type Rendering, renderingOf } from './calendar-data.ts';
import { BadRequest, type DavRequest, type DavResponse, multistatus, Precondition } from './exchange.ts';
import { readFilter } from './filter.ts';
import { freeBusy } from './free-busy.ts';
import { matching } from './match.ts';
import { caldav, dav, keyOf, type QName } from './names.ts';
import { calendarPath, type Resource, resourceAt } from './paths.ts';
import { isMinimal } from './preferences.ts';
import { propertiesOf } from './propfind.ts';
import { syncCollection } from './sync-collection.ts';
import type { AccountView, CalendarView } from './view.ts';
import { childOf, childrenOf, type Element, readXml } from './xml-reader.ts';
import { element, type Markup, text } from './xml-writer.ts';

/** What a report works with. */
export interface Report {
  readonly root: Element;
  readonly headers: DavRequest['headers'];
  readonly account: AccountView;
  readonly resource: Resource;
}

const REPORTS: Readonly<Record<string, (report: Report) => DavResponse>> = {
  [keyOf(caldav('calendar-query'))]: calendarQuery,
  [keyOf(caldav('calendar-multiget'))]: calendarMultiget,
  [keyOf(caldav('free-busy-query'))]: ({ root, resource }) => freeBusy(root, calendarsIn(resource)),
  [keyOf(dav('sync-collection'))]: ({ root, headers, resource, account }) => {
    if (resource.kind !== 'calendar') throw new Precondition(403, dav('supported-report'));
    return syncCollection({ root, headers, calendar: resource.calendar, telling: tellingOf(root, headers, account) });
  },
};

/** RFC 3253 §3.6. */
export function report({ body, headers }: DavRequest, resource: Resource, account: AccountView): DavResponse {
  // RFC 4918 §10.2.
  if (!['0', '1', 'infinity'].includes((headers.depth ?? '0').toLowerCase())) throw new BadRequest('depth');
  const root = readXml(body);
  const answer = REPORTS[keyOf(root)];
  // RFC 3253 §3.6: DAV:supported-report.
  if (answer === undefined) throw new Precondition(403, dav('supported-report'));
  return answer({ root, headers, account, resource });
}

/** RFC 4791 §7.8. */
function calendarQuery({ root, headers, account, resource }: Report): DavResponse {
  const telling = tellingOf(root, headers, account);
  checkZone(root);
  const filter = readFilter(root);
  // RFC 4791 §7.8: without a Depth it is 0, and a calendar itself is no calendar object; yet clients that leave it out
  // want the calendar's objects, and other servers give them.
  const found = calendarsOf(resource, account, headers.depth).flatMap((calendar) => {
    const path = calendarPath(account.user, calendar);
    return matching(calendar, filter).map((object): Resource => {
      return { kind: 'object', path: path + object.name, calendar, object };
    });
  });
  return multistatus(found.map((one) => told(one, telling)));
}

/** RFC 4791 §7.9: each address gets its own answer, wherever it leads; it is named as it was asked for. */
function calendarMultiget({ root, headers, account }: Report): DavResponse {
  const telling = tellingOf(root, headers, account);
  const paths = childrenOf(root, dav('href')).map((one) => one.text.trim());
  if (paths.length === 0) throw new BadRequest('href');
  return multistatus(
    paths.map((path) => {
      const resource = resourceAt(path, account);
      return resource?.kind === 'object' ? told(resource, telling, path) : gone(path);
    }),
  );
}

function tellingOf(root: Element, headers: DavRequest['headers'], account: AccountView): Telling {
  const wanted = propertiesOf(root) ?? { names: [], namesOnly: false };
  const prop = childOf(root, dav('prop'));
  const data = prop === null ? null : childOf(prop, CALENDAR_DATA);
  const rendering = data === null ? null : renderingOf(data);
  return { account, wanted, isMinimal: isMinimal(headers), more: (name, one) => calendarData(name, one, rendering) };
}

const CALENDAR_DATA = caldav('calendar-data');

function calendarData(name: QName, resource: Resource, rendering: Rendering): Markup | null {
  if (resource.kind !== 'object' || keyOf(name) !== keyOf(CALENDAR_DATA)) return null;
  const { body } = resource.object;
  return element(CALENDAR_DATA, text(rendering === null ? body : rendering(body)));
}

/** RFC 7809 §6: the zone for dates without one. All-day entries here are the office's days, whatever it says. */
function checkZone(root: Element): void {
  const zone = childOf(root, caldav('timezone-id'));
  if (zone === null || zone.text.trim() === ZONE) return;
  if (!Intl.supportedValuesOf('timeZone').includes(zone.text.trim()))
    throw new Precondition(403, caldav('valid-timezone'));
}

function calendarsOf(resource: Resource, account: AccountView, depth: string | undefined): readonly CalendarView[] {
  if (resource.kind === 'home' && depth?.toLowerCase() === 'infinity') return account.calendars;
  return calendarsIn(resource);
}

function calendarsIn(resource: Resource): readonly CalendarView[] {
  if (resource.kind === 'calendar') return [resource.calendar];
  if (resource.kind !== 'object') return [];
  const { calendar, object } = resource;
  return [{ ...calendar, objects: new Map([[object.name, object]]) }];
}
