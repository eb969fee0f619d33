import { isIP } from 'node:net';

/** Whether servers of others can be expected to reach an address: https, and a name that is not the machine's own. */
export function isPublicAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const isOwn = hostname === 'localhost' || !hostname.includes('.') || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return protocol === 'https:' && !isOwn && !/\.(?:local|internal|lan)$/.test(hostname);
}

/** Whether an address leads back to the machine that is asked for it: RFC 6761 §6.3, RFC 1122 §3.2.1.3. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(new URL(address).hostname);
}

const LOOPBACK = /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
