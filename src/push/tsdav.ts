import { createObject, davRequest, deleteObject, makeCalendar, propfind, updateObject } from 'tsdav';
import { type CalendarHead, HEAD_ASKED, type HeadPart, headProps, lostOf, partProps, textOf } from './calendar-head.ts';
import { type Answer, answered, type CalDavClient, type CollectionLook, failed } from './client.ts';
import { faultOf, isHtml, notCalDav, refusedInside, requireWhole } from './dav-answers.ts';
import { elementOf, etagIn, isCollection, LOOK, lookOf, strong } from './dav-elements.ts';
import { discoverFrom } from './discovery.ts';
import { FaultError, faultOfError } from './faults.ts';
import { pathOf } from './names.ts';
import { openTransport, type Received, type TransportOptions } from './transport.ts';

/** CalDAV with tsdav: it writes the requests and takes the XML apart; everything else about HTTP is `transport.ts`. */

const NAMESPACES = {
  'xmlns:d': 'DAV:',
  'xmlns:c': 'urn:ietf:params:xml:ns:caldav',
  'xmlns:ca': 'http://apple.com/ns/ical/',
};

const CALENDAR_TYPE = { 'content-type': 'text/calendar; charset=utf-8' };

/** @param serverUrl any address of the server: the password goes to no other host */
export function tsdavClient(serverUrl: string, options: TransportOptions): CalDavClient {
  const transport = openTransport(new URL(serverUrl), options);

  /** One request made by tsdav; its answer as it came, and as tsdav understood it. */
  async function asked<Understood>(ask: (fetch: typeof globalThis.fetch) => Promise<Understood>) {
    let received: Received | null = null;
    const fetch: typeof globalThis.fetch = async (url, init = {}) => {
      received = await transport.send({
        url: new URL(String(url)),
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        body: init.body === null || init.body === undefined ? null : String(init.body),
      });
      return responseOf(received);
    };
    const understood = await ask(fetch);
    if (received === null) throw new FaultError('garbled');
    return { received: received as Received, understood };
  }

  /** Null when nothing is there. Every element has its properties, and the address that it was asked at as base. */
  async function properties(url: string, depth: '0' | '1', props: Parameters<typeof propfind>[0]['props']) {
    const { received, understood } = await asked((fetch) => propfind({ url, depth, props, fetch }));
    if (received.status === 404 || received.status === 410) return null;
    requireWhole(received);
    const elements = understood.map((element) => elementOf(element, received.url));
    // RFC 4918 §11.5 inside an answer, as RFC 6578 §3.6 has it: the server left out what was too many.
    if (elements.some(({ status }) => status === 507)) throw new FaultError('garbled', { status: 507, detail: '507' });
    // Xandikos answers 207 for what is not there, and says so inside.
    return elements.length === 1 && elements[0]?.status === 404 ? null : elements;
  }

  async function look(url: string): Promise<CollectionLook | null> {
    const found = await properties(url, '0', LOOK);
    return found === null ? null : lookOf(found[0]?.props ?? {});
  }

  /** RFC 4791 §5.3.1: a property that a server does not take undoes the whole. */
  async function makeBare(url: string): Promise<boolean> {
    const { received } = await asked((fetch) => makeCalendar({ url, props: {}, fetch }));
    return received.status === 201;
  }

  async function lostAt(url: string, head: CalendarHead): Promise<readonly HeadPart[]> {
    const found = await properties(url, '0', HEAD_ASKED);
    return lostOf(found?.[0]?.props ?? {}, head);
  }

  /** Whether it was done is seen by looking: failures of single properties are hidden in tsdav's answer. */
  async function setProperties(url: string, parts: readonly HeadPart[], head: CalendarHead): Promise<void> {
    const body = { propertyupdate: { _attributes: NAMESPACES, set: { prop: partProps(parts, head) } } };
    await asked((fetch) => davRequest({ url, init: { method: 'PROPPATCH', namespace: 'd', body }, fetch }));
  }

  /** tsdav's own throws everything away when one address has nothing. */
  async function multiget(url: string, paths: readonly string[]) {
    const query = { _attributes: NAMESPACES, 'd:prop': { 'd:getetag': {}, 'c:calendar-data': {} }, 'd:href': paths };
    const init = {
      method: 'REPORT' as const,
      namespace: 'c',
      headers: { depth: '1' },
      body: { 'calendar-multiget': query },
    };
    const { received, understood } = await asked((fetch) => davRequest({ url, init, fetch }));
    requireWhole(received);
    return understood.flatMap((one) => (one.href === undefined ? [] : [elementOf(one, received.url)]));
  }

  return {
    get requests() {
      return transport.requests;
    },
    close: () => transport.close(),
    discover: (url) => guarded(() => discoverFrom(url, properties)),
    look: (url) => guarded(() => look(url)),
    makeCalendar: (url, head) =>
      guarded(async () => {
        const { received } = await asked((fetch) => makeCalendar({ url, props: headProps(head), fetch }));
        const isMade = received.status === 201 || received.status === 200;
        // RFC 4791 §5.3.1.1 wants 403 or 409 where a calendar is; others say 405 or 207.
        if (!isMade && (await look(url))?.isCalendar === true) return null;
        if (!isMade && !(await makeBare(url))) throw notCalDav(received);
        const lost = await lostAt(url, head);
        // One by one: SOGo refuses a whole request for one property.
        for (const part of lost) await setProperties(url, [part], head);
        return lost.length === 0 ? lost : lostAt(url, head);
      }),
    list: (url) =>
      guarded(async () => {
        const found = await properties(url, '1', { 'd:getetag': {}, 'd:resourcetype': {} });
        if (found === null) throw new FaultError('missing', { status: 404 });
        const objects = found.filter(({ path, props }) => path !== pathOf(url) && !isCollection(props));
        return new Map(objects.map(({ path, props }) => [path, etagIn(props)]));
      }),
    etag: (url) =>
      guarded(async () => {
        const found = await properties(url, '0', { 'd:getetag': {} });
        return found === null ? null : { etag: etagIn(found[0]?.props ?? {}) };
      }),
    get: (url) =>
      guarded(async () => {
        const address = new URL(url);
        const received = await transport.send({ url: address, method: 'GET', headers: {}, body: null });
        if (received.status === 404 || received.status === 410) return null;
        if (received.status !== 200) throw faultOf(received);
        if (isHtml(received)) throw notCalDav(received);
        return received.text;
      }),
    read: (url, urls) =>
      guarded(async () => {
        const found = await multiget(
          url,
          urls.map((one) => new URL(one).pathname),
        );
        const there = found.filter(({ props }) => props.calendarData !== undefined);
        return new Map(
          there.map(({ path, props }) => [path, { etag: etagIn(props), body: textOf(props.calendarData) }]),
        );
      }),
    put: (url, data, condition) =>
      guarded(async () => {
        const { received } = await asked((fetch) =>
          condition === 'absent'
            ? createObject({ url, data, headers: { ...CALENDAR_TYPE, 'if-none-match': '*' }, fetch })
            : updateObject({ url, data, etag: condition.etag, headers: CALENDAR_TYPE, fetch }),
        );
        // 207 is Xandikos' way to refuse, and a login page comes with 200; Apache and PHP dress a 201 as HTML too.
        const { status } = received;
        const isDone = status === 201 || status === 204 || (status === 200 && !isHtml(received));
        if (!isDone) throw status === 207 ? refusedInside(received) : notCalDav(received);
        return strong(received.headers.etag);
      }),
    delete: (url, etag) =>
      guarded(async () => {
        const { received } = await asked((fetch) => deleteObject({ url, etag, fetch }));
        if (received.status === 404 || received.status === 410) return 'absent';
        const { status } = received;
        const isDone = status === 202 || status === 204 || (status === 200 && !isHtml(received));
        if (!isDone) throw notCalDav(received);
        return 'deleted';
      }),
  };
}

async function guarded<Value>(act: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return answered(await act());
  } catch (error) {
    if (isBug(error)) throw error;
    return failed(faultOfError(error).fault);
  }
}

function isBug(error: unknown): boolean {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}

function responseOf({ status, headers, text }: Received): Response {
  const plain = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  // RFC 9110 §15: a status that is none counts as one of the server's faults.
  if (status < 200 || status > 599) return new Response(text, { status: 500, headers: plain });
  // Fetch §2.2.3: a null body status.
  return new Response([204, 205, 304].includes(status) ? null : text, { status, headers: plain });
}
