import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PublishedFeed, PublishedLink, Publisher } from '../service/published.ts';
import { httpDate, isNotModified } from './conditions.ts';
import type { FeedTally } from './tally.ts';

/**
 * The road of feeds: what is in memory is answered before the framework sees the request. Every header that it would
 * have set is set here; logging is the tally's. Anything else (unknown, revoked, other methods) goes the common way.
 */

/** The ending makes clients take it for a calendar; a query is nobody's, but some clients add one against caches. */
const FEED_PATH = /^\/feeds\/([A-Za-z0-9_-]{20,128})\.ics(?:\?|$)/;

const START = '/feeds/';
const ENDING = '.ics';

/** What stands where the token stands: whether it is one is known when it is found in memory, without an expression. */
function tokenPlace(url: string): string | null {
  if (!url.startsWith(START)) return null;
  const end = url.indexOf(ENDING, START.length);
  const next = end + ENDING.length;
  return end > 0 && (next === url.length || url[next] === '?') ? url.slice(START.length, end) : null;
}

/** Null for any other address. */
export function feedTokenOf(url: string | undefined): string | null {
  return FEED_PATH.exec(url ?? '')?.[1] ?? null;
}

/** Answers from memory, or says no and leaves the request untouched. */
export function answerHeld(
  request: IncomingMessage,
  response: ServerResponse,
  publisher: Publisher,
  tally: FeedTally,
): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const token = tokenPlace(request.url ?? '');
  const link = token === null ? null : publisher.held(token);
  if (link === null) return false;
  answerFeed(request, response, link, tally, true);
  return true;
}

export function answerFeed(
  request: IncomingMessage,
  response: ServerResponse,
  { linkId, feed }: PublishedLink,
  tally: FeedTally,
  isHeld = false,
): void {
  const headers = headersOf(feed);
  const status = isNotModified(request.headers, feed) ? 304 : 200;
  response.writeHead(status, status === 304 ? headers.notModified : headers.whole);
  response.end(status === 304 || request.method === 'HEAD' ? undefined : feed.bytes);
  tally.count(status, linkId, request.headers['user-agent'], isHeld);
}

interface FeedHeaders {
  readonly whole: string[];
  readonly notModified: string[];
}

const headersByFeed = new WeakMap<PublishedFeed, FeedHeaders>();

/** Made once per feed, as the flat list that node:http writes fastest. */
function headersOf(feed: PublishedFeed): FeedHeaders {
  const known = headersByFeed.get(feed);
  if (known !== undefined) return known;
  const notModified = ['ETag', feed.etag, 'Last-Modified', httpDate(feed.lastModified), ...CACHING];
  const whole = ['Content-Type', 'text/calendar; charset=utf-8', 'Content-Length', String(feed.bytes.length)];
  const made = { whole: [...whole, ...notModified, ...OF_A_BODY], notModified };
  headersByFeed.set(feed, made);
  return made;
}

/** Kept by the client alone and asked for each time. */
const CACHING = ['Cache-Control', 'private, no-cache'];

/**
 * Of a body: a 304 has none, and says what lets the one that is held go on being used (RFC 9110 §15.4.5). No
 * Content-Disposition, or a browser's import takes the place of a subscription; no compression, because Outlook on the
 * web has refused compressed feeds.
 */
const OF_A_BODY = ['X-Robots-Tag', 'noindex', 'Referrer-Policy', 'no-referrer', 'X-Content-Type-Options', 'nosniff'];
