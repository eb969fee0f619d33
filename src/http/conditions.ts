import type { EpochSeconds } from '../time/zone.ts';

/** Whether what a client holds is what it would get: RFC 9110 §13.2.2. */

export interface Conditions {
  readonly 'if-none-match'?: string | undefined;
  readonly 'if-modified-since'?: string | undefined;
}

export interface Validators {
  /** Strong, with its quotes. */
  readonly etag: string;
  readonly lastModified: EpochSeconds;
}

/** If-None-Match wins; If-Modified-Since is looked at only where there is none. */
export function isNotModified(conditions: Conditions, { etag, lastModified }: Validators): boolean {
  const tags = conditions['if-none-match'];
  if (tags !== undefined) return tags === etag || matchesAny(tags, etag);
  const since = conditions['if-modified-since'];
  if (since === undefined) return false;
  const moment = parseHttpDate(since);
  return moment !== null && lastModified <= moment;
}

/** RFC 9110 §13.1.2: compared weakly, because proxies that compress mark our tag as weak. */
function matchesAny(list: string, etag: string): boolean {
  if (list.trim() === '*') return true;
  return list.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** The three forms of RFC 9110 §5.6.7; null for anything else, which is then ignored. */
export function parseHttpDate(text: string): EpochSeconds | null {
  const utc = text.endsWith(' GMT') ? text : ASCTIME.test(text) ? `${text} GMT` : null;
  const milliseconds = utc === null ? Number.NaN : Date.parse(utc);
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}

export function httpDate(moment: EpochSeconds): string {
  return new Date(moment * 1000).toUTCString();
}
