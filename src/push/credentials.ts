import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { isLoopbackAddress } from './addresses.ts';
import { type Challenge, challengesIn } from './challenges.ts';
import { answerDigest, digestIn } from './digest.ts';
import { FaultError } from './faults.ts';

/** How a name and a password go along with requests to one server: Basic where it is safe, Digest where it is asked for. */

export interface Credentials {
  proofFor(request: Asking): Proof;
  /**
   * What the answer says about the proof. True when the same request may succeed if it is sent again.
   * @param challenge the header `WWW-Authenticate` of a 401
   * @throws FaultError `password-in-clear` when the server wants nothing but the password itself over an open line
   */
  learn(request: Asking, proof: Proof, status: number, challenge: string): boolean;
}

export interface Asking {
  readonly url: URL;
  readonly method: string;
  readonly body: string | null;
}

export interface Proof {
  /** Value of `Authorization`; null when nothing is sent yet. */
  readonly header: string | null;
  /** Of the Digest challenge that it answers; null for none. */
  readonly nonce: string | null;
}

export interface Account {
  readonly user: string;
  readonly password: string;
  /** Whether the password may go over a network without TLS. */
  readonly allowClear: boolean;
}

export function credentialsOf({ user, password, allowClear }: Account): Credentials {
  // RFC 7617 §2.1: names and passwords in UTF-8.
  const basic = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const clientNonce = randomBytes(16).toString('hex');
  const mayGo = (url: URL) => allowClear || url.protocol === 'https:' || isThisMachine(url.hostname);
  let digest: { readonly challenge: Challenge; count: number; isProven: boolean } | null = null;

  function proofFor({ url, method, body }: Asking): Proof {
    if (digest === null) return { header: mayGo(url) ? basic : null, nonce: null };
    digest.count += 1;
    const { challenge, count } = digest;
    const uri = `${url.pathname}${url.search}`;
    const header = answerDigest({ user, password, method, uri, body: body ?? '', challenge, count, clientNonce });
    return { header, nonce: nonceOf(challenge) };
  }

  function learn({ url }: Asking, { nonce }: Proof, status: number, header: string): boolean {
    const isCurrent = digest !== null && nonceOf(digest.challenge) === nonce;
    if (status !== 401) {
      if (digest !== null && isCurrent) digest.isProven = true;
      return false;
    }
    const offered = challengesIn(header);
    const next = digestIn(offered);
    const wantsBasic = offered.some(({ scheme }) => scheme === 'basic');
    if (next !== null && (nonce !== null || !wantsBasic || !mayGo(url))) {
      // Another request has been given a newer nonce meanwhile.
      if (digest !== null && !isCurrent) return true;
      // Refused with a nonce that was never good for anything: it is the password that is wrong.
      const isWrong = digest !== null && !digest.isProven && next.parameters.stale?.toLowerCase() !== 'true';
      digest = { challenge: next, count: 0, isProven: false };
      return !isWrong;
    }
    if (wantsBasic && !mayGo(url)) throw new FaultError('password-in-clear', { status, detail: url.host });
    return false;
  }

  return { proofFor, learn };
}

function nonceOf({ parameters: { nonce = '' } }: Challenge): string {
  return nonce;
}

/** What does not leave the machine nobody listens to on the way. */
function isThisMachine(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return isIP(name) === 0 ? name === 'localhost' || name.endsWith('.localhost') : isLoopbackAddress(name);
}
