import { notChanged } from './answers.ts';
import {
  BadRequest,
  type DavRequest,
  type DavResponse,
  multistatus,
  Precondition,
  plain,
  refused,
} from './exchange.ts';
import { dav, type QName } from './names.ts';
import { type Resource, resourceAt } from './paths.ts';
import { propfind } from './propfind.ts';
import { report } from './reports.ts';
import type { AccountView } from './view.ts';
import { childOf, isNamed, readXml, XmlError } from './xml-reader.ts';
import { element, text } from './xml-writer.ts';

/**
 * A read-only CalDAV server as a function: what one account may see, and a request, give the answer. `COMPLIANCE.md`
 * beside this file says section by section what is obeyed.
 */

/** RFC 4918 §18.1, §18.3; RFC 3744 §7.2; RFC 4791 §5.1. Nothing of scheduling, or clients would send invitations. */
const CAPABILITIES = { DAV: '1, 3, access-control, calendar-access' };
/** RFC 9110 §10.2.1. Evolution concludes from it that nothing can be written. */
export const ALLOWED = 'OPTIONS, GET, HEAD, PROPFIND, REPORT';

type Answer = (request: DavRequest, resource: Resource, account: AccountView) => DavResponse;

const READING: Readonly<Record<string, Answer>> = {
  OPTIONS: () => plain(200, { Allow: ALLOWED }),
  GET: get,
  // RFC 9110 §9.3.2: as GET, its length too; that the content stays behind is HTTP's to see to.
  HEAD: get,
  PROPFIND: propfind,
  REPORT: report,
  PROPPATCH: proppatch,
};

/** They would change something: RFC 4918 §9, RFC 4791 §5.3.1, RFC 3744 §8.1, RFC 5995, RFC 5842. */
const WRITING = ['PUT', 'DELETE', 'MKCALENDAR', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'UNLOCK', 'POST', 'PATCH', 'ACL'];

export const DAV_METHODS: readonly string[] = [...Object.keys(READING), ...WRITING];

/** Answers every request; what is thrown is a bug. */
export function answer(request: DavRequest, account: AccountView): DavResponse {
  const given = answerOrRefuse(request, account);
  return { ...given, headers: { ...CAPABILITIES, ...given.headers } };
}

function answerOrRefuse(request: DavRequest, account: AccountView): DavResponse {
  try {
    const resource = resourceAt(request.path, account);
    if (WRITING.includes(request.method)) return refused(unprivileged(request));
    if (resource === null) return plain(404);
    const read = READING[request.method];
    return read === undefined ? plain(405, { Allow: ALLOWED }) : read(request, resource, account);
  } catch (error) {
    if (error instanceof Precondition) return refused(error);
    if (error instanceof BadRequest || error instanceof XmlError) return plain(400);
    throw error;
  }
}

/** RFC 3744 §7.1.1: with this condition clients take the refusal for what it is and go on reading. */
function unprivileged({ method, path }: DavRequest): Precondition {
  const privilege: QName = dav(method === 'DELETE' ? 'unbind' : method === 'PUT' ? 'write-content' : 'write');
  const bare = path.split(/[?#]/, 1)[0] ?? path;
  const resource = element(dav('resource'), [
    element(dav('href'), text(bare)),
    element(dav('privilege'), element(privilege)),
  ]);
  return new Precondition(403, dav('need-privileges'), resource);
}

/** RFC 4918 §9.4: of a collection there is nothing to get; RFC 9110 §13.1.1, §13.1.2 for the conditions. */
function get({ headers }: DavRequest, resource: Resource): DavResponse {
  if (resource.kind !== 'object') return plain(405, { Allow: 'OPTIONS, PROPFIND, REPORT' });
  const { etag, body, lastModified } = resource.object;
  const validators = {
    ETag: etag,
    'Last-Modified': new Date(lastModified * 1000).toUTCString(),
    'Cache-Control': 'private, no-cache',
  };
  const names = (tags: string | undefined, isSame: (tag: string) => boolean) =>
    tags?.split(',').some((tag) => tag.trim() === '*' || isSame(tag.trim()));
  if (names(headers['if-match'], (tag) => tag === etag) === false) return plain(412, validators);
  // Compared weakly, because proxies that compress mark our tag as weak.
  if (names(headers['if-none-match'], (tag) => tag.replace(/^W\//, '') === etag) === true)
    return plain(304, validators);
  return plain(200, { ...validators, 'Content-Type': 'text/calendar; charset=utf-8' }, body);
}

/** RFC 4918 §9.2: all or nothing, so each is refused. iOS sends colours and orders unasked. */
function proppatch({ body }: DavRequest, resource: Resource): DavResponse {
  const root = readXml(body);
  if (!isNamed(root, dav('propertyupdate'))) throw new BadRequest('propertyupdate');
  const names = root.children.flatMap((act) => childOf(act, dav('prop'))?.children ?? []);
  if (names.length === 0) throw new BadRequest('prop');
  return multistatus([notChanged(resource, names)]);
}
