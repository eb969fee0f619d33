import { allNames, allProperties, told, type WantedProperties } from './answers.ts';
import { BadRequest, type DavRequest, type DavResponse, multistatus, Precondition } from './exchange.ts';
import { dav } from './names.ts';
import { calendarPath, PRINCIPALS, principalPath, type Resource } from './paths.ts';
import { isMinimal } from './preferences.ts';
import type { AccountView } from './view.ts';
import { childOf, type Element, isNamed, readXml } from './xml-reader.ts';

/** RFC 4918 §9.1. */
export function propfind(request: DavRequest, resource: Resource, account: AccountView): DavResponse {
  const depth = request.headers.depth ?? 'infinity';
  if (!['0', '1', 'infinity'].includes(depth.toLowerCase())) throw new BadRequest('depth');
  // RFC 4918 §9.1: a server may refuse to walk the whole tree; an object has none below it.
  if (depth.toLowerCase() === 'infinity' && resource.kind !== 'object')
    throw new Precondition(403, dav('propfind-finite-depth'));
  const telling = { account, wanted: wantedOf(request.body), isMinimal: isMinimal(request.headers) };
  const resources = depth === '0' ? [resource] : [resource, ...membersOf(resource, account)];
  return multistatus(resources.map((one) => told(one, telling)));
}

/** RFC 4918 §9.1: no body asks for all properties. */
function wantedOf(body: string): WantedProperties {
  if (body.trim() === '') return allProperties();
  const root = readXml(body);
  if (!isNamed(root, dav('propfind'))) throw new BadRequest('propfind');
  const prop = childOf(root, dav('prop'));
  if (prop !== null) return named(prop);
  if (childOf(root, dav('propname')) !== null) return allNames();
  if (childOf(root, dav('allprop')) === null) throw new BadRequest('propfind');
  const include = childOf(root, dav('include'));
  return allProperties(include === null ? [] : named(include).names);
}

/** Apple's programs ask for some forty; each is answered for each resource. */
const MOST_NAMES = 200;

function named({ children }: Element): WantedProperties {
  if (children.length > MOST_NAMES) throw new BadRequest('prop');
  return { names: children, namesOnly: false };
}

/** What an element of a report names; null when it names nothing. */
export function propertiesOf(report: Element): WantedProperties | null {
  const prop = childOf(report, dav('prop'));
  if (prop !== null) return named(prop);
  if (childOf(report, dav('propname')) !== null) return allNames();
  return childOf(report, dav('allprop')) === null ? null : allProperties();
}

function membersOf(resource: Resource, account: AccountView): readonly Resource[] {
  const { user } = account;
  switch (resource.kind) {
    case 'root':
      return [{ kind: 'principals', path: PRINCIPALS }];
    case 'principals':
      return [{ kind: 'principal', path: principalPath(user) }];
    case 'home':
      return account.calendars.map((calendar) => ({ kind: 'calendar', path: calendarPath(user, calendar), calendar }));
    case 'calendar': {
      const { calendar, path } = resource;
      return [...calendar.objects.values()].map((object) => ({
        kind: 'object',
        path: path + object.name,
        calendar,
        object,
      }));
    }
    default:
      return [];
  }
}
