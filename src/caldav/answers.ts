import { dav, type QName } from './names.ts';
import type { Resource } from './paths.ts';
import { PROPERTIES, propertyOf } from './properties.ts';
import type { AccountView } from './view.ts';
import { element, type Markup, text } from './xml-writer.ts';

/** Elements of a multistatus: RFC 4918 §14.24. */

const STATUS = {
  200: 'HTTP/1.1 200 OK',
  403: 'HTTP/1.1 403 Forbidden',
  404: 'HTTP/1.1 404 Not Found',
} as const;

const status = (code: keyof typeof STATUS) => element(dav('status'), text(STATUS[code]));
const href = (path: string) => element(dav('href'), text(path));

/** What a request wants to know of each resource. */
export interface WantedProperties {
  readonly names: readonly QName[];
  /** True where only names are asked for: RFC 4918 §9.1.4. */
  readonly namesOnly: boolean;
}

/** RFC 4918 §9.1: what allprop must name, and whatever `include` adds. */
export function allProperties(included: readonly QName[] = []): WantedProperties {
  const names = PROPERTIES.filter(({ inAllProp }) => inAllProp === true).map(({ name }) => name);
  return { names: [...names, ...included], namesOnly: false };
}

export function allNames(): WantedProperties {
  return { names: PROPERTIES.map(({ name }) => name), namesOnly: true };
}

export interface Telling {
  readonly account: AccountView;
  readonly wanted: WantedProperties;
  /** RFC 8144 §2.1: what is not there is left out, not named as missing. */
  readonly isMinimal: boolean;
  /** A property that only reports know: CALDAV:calendar-data. */
  readonly more?: (name: QName, resource: Resource) => Markup | null;
}

/** @param path as the client wrote it, where it wrote one; else the resource's own */
export function told(resource: Resource, { account, wanted, isMinimal, more }: Telling, path = resource.path): Markup {
  const found: Markup[] = [];
  const missing: Markup[] = [];
  for (const name of wanted.names) {
    const property = more?.(name, resource) ?? propertyOf(name, resource, account);
    if (property !== null) found.push(wanted.namesOnly ? element(name) : property);
    else if (!wanted.namesOnly && !isMinimal) missing.push(element(name));
  }
  const stats: Markup[] = [];
  // RFC 4918 §14.24: at least one propstat.
  if (found.length > 0 || missing.length === 0) stats.push(propstat(found, 200));
  if (missing.length > 0) stats.push(propstat(missing, 404));
  return element(dav('response'), [href(path), ...stats]);
}

function propstat(properties: readonly Markup[], code: keyof typeof STATUS): Markup {
  return element(dav('propstat'), [element(dav('prop'), properties), status(code)]);
}

/** RFC 4918 §14.24: a status without properties. RFC 6578 §3.5: how a removed member is told. */
export function gone(path: string): Markup {
  return element(dav('response'), [href(path), status(404)]);
}

/** RFC 4918 §9.2.1: each property with what became of it. */
export function notChanged(resource: Resource, names: readonly QName[]): Markup {
  const properties = names.map((name) => element(name));
  const error = element(dav('error'), element(dav('cannot-modify-protected-property')));
  const stat = element(dav('propstat'), [element(dav('prop'), properties), status(403), error]);
  return element(dav('response'), [href(resource.path), stat]);
}
