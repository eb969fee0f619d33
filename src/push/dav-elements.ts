import type { CollectionLook } from './client.ts';
import { FaultError } from './faults.ts';
import { pathOf } from './names.ts';

/** Elements of a multistatus (RFC 4918 §14.24), as tsdav takes them apart. */

interface Understood {
  readonly href?: unknown;
  readonly status: number;
  readonly props?: unknown;
}

export interface DavElement {
  readonly status: number;
  readonly path: string;
  readonly url: string;
  readonly props: DavProps;
}

/** As tsdav gives them: names in camel case without prefix, texts that look like numbers as numbers. */
export type DavProps = Readonly<Record<string, unknown>>;

export function elementOf({ href, props, status }: Understood, base: URL): DavElement {
  if (typeof href !== 'string' || !URL.canParse(href, base)) throw new FaultError('garbled', { detail: String(href) });
  const { href: url } = new URL(href, base);
  return { status, url, path: pathOf(url), props: (props ?? {}) as DavProps };
}

/** RFC 9110 §8.8.3: a weak one never matches in `If-Match`. */
export function strong(etag: string | undefined): string | null {
  return etag === undefined || etag === '' || etag.startsWith('W/') ? null : etag;
}

export function etagIn({ getetag }: DavProps): string | null {
  return typeof getetag === 'string' || typeof getetag === 'number' ? strong(String(getetag)) : null;
}

export function isCollection({ resourcetype }: DavProps): boolean {
  return Object.hasOwn(Object(resourcetype), 'collection');
}

export const LOOK = { 'd:resourcetype': {}, 'd:displayname': {}, 'd:current-user-privilege-set': {} };

export function lookOf({ resourcetype, displayname, currentUserPrivilegeSet }: DavProps): CollectionLook {
  const privileges = JSON.stringify(currentUserPrivilegeSet ?? null);
  return {
    isCalendar: Object.hasOwn(Object(resourcetype), 'calendar'),
    name: typeof displayname === 'object' ? '' : String(displayname ?? ''),
    // RFC 3744 §3: any of these lets objects be put there.
    isWritable: privileges === 'null' || privileges === '{}' || /"(?:all|write|writeContent|bind)"/.test(privileges),
  };
}
