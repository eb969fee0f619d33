import { isIP } from 'node:net';

/** Whether servers of others can be expected to reach an address: https, and a name that is not the machine's own. */
export function isPublicAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const isOwn = hostname === 'localhost' || !hostname.includes('.') || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return protocol === 'https:' && !isOwn && !/\.(?:local|internal|lan)$/.test(hostname);
}
