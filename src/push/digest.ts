import { createHash } from 'node:crypto';
import type { Challenge } from './challenges.ts';

/** HTTP Digest, RFC 7616: the password itself is never sent. */

/** The strongest first: RFC 7616 §3.7. */
const ALGORITHMS: Readonly<Record<string, string>> = { 'sha-512-256': 'sha512-256', 'sha-256': 'sha256', md5: 'md5' };

export interface DigestQuestion {
  readonly user: string;
  readonly password: string;
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly uri: string;
  readonly body: string;
  readonly challenge: Challenge;
  /** How often this nonce has been used, this time included. */
  readonly count: number;
  /** Ours, unguessable. */
  readonly clientNonce: string;
}

/** Headers come as Latin-1; RFC 7616 §4 hashes the letters that were meant, and servers write them in UTF-8. */
function asSent(text: string): string {
  const meant = Buffer.from(text, 'latin1').toString('utf8');
  return meant.includes('\uFFFD') ? text : meant;
}

/** The strongest challenge that can be answered; null when there is none. */
export function digestIn(challenges: readonly Challenge[]): Challenge | null {
  const fit = challenges.filter((one) => one.scheme === 'digest' && one.parameters.nonce && hashOf(one) && isFit(one));
  const order = Object.keys(ALGORITHMS);
  return fit.sort((a, b) => order.indexOf(algorithmOf(a).name) - order.indexOf(algorithmOf(b).name))[0] ?? null;
}

function isFit(challenge: Challenge): boolean {
  return challenge.parameters.qop === undefined || qopOf(challenge) !== null;
}

/** The value of an `Authorization` header. */
export function answerDigest(question: DigestQuestion): string {
  const { user, password, method, uri, body, challenge, count, clientNonce } = question;
  const { realm = '', nonce = '', opaque, algorithm, userhash } = challenge.parameters;
  const digest = hashOf(challenge);
  if (digest === null) throw new TypeError('no algorithm for this challenge');
  const qop = qopOf(challenge);
  const counted = count.toString(16).padStart(8, '0');
  // RFC 7616 §3.4.2.
  const meant = asSent(realm);
  const secret = digest(`${user}:${meant}:${password}`);
  const session = algorithmOf(challenge).isSession ? digest(`${secret}:${nonce}:${clientNonce}`) : secret;
  // RFC 7616 §3.4.3.
  const asked = digest(qop === 'auth-int' ? `${method}:${uri}:${digest(body)}` : `${method}:${uri}`);
  // Without qop it is a server of RFC 2069.
  const between = qop === null ? nonce : `${nonce}:${counted}:${clientNonce}:${qop}`;
  const parts = {
    ...nameOf(user, userhash === 'true' ? digest(`${user}:${meant}`) : null),
    realm: quoted(realm),
    nonce: quoted(nonce),
    uri: quoted(uri),
    response: quoted(digest(`${session}:${between}:${asked}`)),
    ...(algorithm === undefined ? {} : { algorithm }),
    ...(opaque === undefined ? {} : { opaque: quoted(opaque) }),
    ...(qop === null ? {} : { qop, nc: counted, cnonce: quoted(clientNonce) }),
    ...(userhash === 'true' ? { userhash } : {}),
  };
  return `Digest ${Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')}`;
}

function algorithmOf({ parameters: { algorithm = 'MD5' } }: Challenge) {
  const [, name = '', session] = /^(.*?)(-sess)?$/.exec(algorithm.toLowerCase()) ?? [];
  return { name, isSession: session !== undefined };
}

function hashOf(challenge: Challenge): ((text: string) => string) | null {
  const { name } = algorithmOf(challenge);
  const algorithm = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
  return algorithm === undefined ? null : (text) => createHash(algorithm).update(text, 'utf8').digest('hex');
}

/** RFC 7616 §3.3: what the server offers; to have the body covered too costs nothing where nothing else is offered. */
function qopOf({ parameters: { qop } }: Challenge): 'auth' | 'auth-int' | null {
  const offered = (qop ?? '').split(',').map((one) => one.trim().toLowerCase());
  return (['auth', 'auth-int'] as const).find((one) => offered.includes(one)) ?? null;
}

/** RFC 7616 §3.4: a name beyond ASCII is written as RFC 5987 says. */
function nameOf(user: string, hashed: string | null): Record<string, string> {
  if (hashed !== null) return { username: quoted(hashed) };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the end of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(user)) return { username: quoted(user) };
  const escaped = encodeURIComponent(user).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return { 'username*': `UTF-8''${escaped}` };
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
