import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { LichError } from '../../errors.ts';

/**
 * Passwords as they are kept: Argon2id (RFC 9106), in the PHC string form `$argon2id$v=19$m=…,t=…,p=…$salt$hash`.
 * Worked out beside the main thread, a few at a time: each takes 19 MiB, and feeds go out meanwhile.
 */

/** OWASP Password Storage Cheat Sheet. `memory` is in KiB. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;
const AT_ONCE = 2;
/** Who comes later is asked to try again: a queue without an end would be a way to stop the service. */
const LONGEST_QUEUE = 100;
const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]{11,})\$([A-Za-z0-9+/]{22,})$/;

let running = 0;
const waiting: (() => void)[] = [];

/** @throws LichError `login-busy` */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const tag = await derive({ ...COST, message: password, nonce });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(nonce)}$${bare(tag)}`;
}

/**
 * With null (no such account, no password yet) it takes as long and answers no.
 * @throws LichError `login-busy`
 */
export async function passwordMatches(password: string, kept: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', hash = ''] = FORM.exec(kept ?? NOBODY) ?? FORM.exec(NOBODY)!;
  const expected = Buffer.from(hash, 'base64');
  const tag = await derive({
    message: password,
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected) && kept !== null;
}

/** As costly as a real one; no password leads to it. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

async function derive(parameters: Argon2Parameters): Promise<Buffer> {
  await turn();
  try {
    return await new Promise((resolve, reject) => {
      argon2('argon2id', parameters, (error, tag) => (error === null ? resolve(tag) : reject(error)));
    });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

function turn(): Promise<void> {
  if (running < AT_ONCE) {
    running += 1;
    return Promise.resolve();
  }
  if (waiting.length >= LONGEST_QUEUE) throw new LichError('login-busy');
  return new Promise((resolve) => waiting.push(resolve));
}

/** Base64 without padding, as the PHC form wants it. */
function bare(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
