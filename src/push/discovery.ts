import type { Discovery } from './client.ts';
import { FaultError } from './faults.ts';

/** RFC 6764 §6 and RFC 5397 §3: address → principal → home → calendars. */

export interface DiscoveredElement {
  readonly url: string;
  readonly path: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Properties of a resource, or of it and its children; null when it is not there. */
export type AskProperties = (
  url: string,
  depth: '0' | '1',
  props: Record<string, object>,
) => Promise<readonly DiscoveredElement[] | null>;

/** Where servers answer that do not answer at the address a person was told; after it, and in this order. */
const ROADS = ['/.well-known/caldav', '/SOGo/dav/', '/remote.php/dav/', '/dav.php/', '/dav/', '/caldav.php/'];

const WHO = { 'd:resourcetype': {}, 'd:displayname': {}, 'd:current-user-principal': {}, 'c:calendar-home-set': {} };

/** @throws FaultError `not-caldav` when no road leads to a home of calendars, or what a server answered first */
export async function discoverFrom(serverUrl: string, ask: AskProperties): Promise<Discovery> {
  let first: FaultError | null = null;
  for (const road of ['', ...ROADS]) {
    try {
      const found = await along(road === '' ? serverUrl : new URL(road, serverUrl).href, ask);
      if (found !== null) return found;
    } catch (error) {
      if (!(error instanceof FaultError) || !mayGoOn(error)) throw error;
      first ??= error;
    }
  }
  throw first !== null && first.fault.kind !== 'missing' ? first : new FaultError('not-caldav');
}

/** Another road is tried where there was nothing to be found, not where the server could not or would not answer. */
function mayGoOn({ fault: { kind } }: FaultError): boolean {
  return ['not-caldav', 'missing', 'forbidden', 'refused', 'garbled', 'server-fault', 'conflict'].includes(kind);
}

async function along(url: string, ask: AskProperties): Promise<Discovery | null> {
  const [here] = (await ask(url, '0', WHO)) ?? [];
  if (here === undefined) return null;
  if (isCalendar(here)) return { homeUrl: null, calendars: [calendarOf(here)] };
  const principal = linkIn(here, 'currentUserPrincipal');
  if (principal === null) return null;
  const [who] = (await ask(principal, '0', { 'c:calendar-home-set': {} })) ?? [];
  const homeUrl = (who && linkIn(who, 'calendarHomeSet')) ?? linkIn(here, 'calendarHomeSet');
  if (homeUrl === null) return null;
  const inside = (await ask(homeUrl, '1', { 'd:resourcetype': {}, 'd:displayname': {} })) ?? [];
  return { homeUrl, calendars: inside.filter(isCalendar).map(calendarOf) };
}

function isCalendar({ props }: DiscoveredElement): boolean {
  return Object.hasOwn(Object(props.resourcetype), 'calendar');
}

function calendarOf({ url, props: { displayname } }: DiscoveredElement) {
  return { url: withSlash(url), name: typeof displayname === 'object' ? '' : String(displayname ?? '') };
}

/** A property that holds one address, or several of which the first counts. */
function linkIn({ url, props }: DiscoveredElement, name: string): string | null {
  const { href } = Object([props[name]].flat()[0]) as { href?: unknown };
  const [first] = [href].flat();
  return typeof first === 'string' && URL.canParse(first, url) ? withSlash(new URL(first, url).href) : null;
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
