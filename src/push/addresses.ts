import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Addresses of this machine and of networks behind it: RFC 6890, RFC 4193. */
const PRIVATE_NETWORKS = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::1', 128],
  ['fc00::', 7],
] as const;

/**
 * Where no calendar server stands, whatever the office allows: no address at all, link-local ones (there the machines
 * of a cloud ask for their own passwords), groups, what is reserved, and IPv6 that hides an IPv4 address.
 */
const FORBIDDEN_NETWORKS = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // RFC 4291 §2.5.5.1, RFC 6052 §2.1, RFC 8215, RFC 4380, RFC 3056.
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

const privateNetworks = blockList(PRIVATE_NETWORKS);
const forbiddenNetworks = blockList(FORBIDDEN_NETWORKS);

/** An IPv4 network holds its addresses as IPv6 writes them too (RFC 4291 §2.5.5.2). */
function blockList(networks: readonly (readonly [network: string, length: number])[]): BlockList {
  const list = new BlockList();
  for (const [network, length] of networks) list.addSubnet(network, length, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(plain);
  return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/** @param address as the system gives it, or as a URL writes it: IPv6 with or without brackets */
export function isPrivateAddress(address: string): boolean {
  return isIn(privateNetworks, address);
}

/** Whether nothing is asked at an address. What is no address, but a name, is not refused here. */
export function isRefusedAddress(address: string, allowPrivate: boolean): boolean {
  if (isPrivateAddress(address)) return !allowPrivate;
  return isIn(forbiddenNetworks, address);
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** @param address IPv4, or IPv6 without brackets */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address?: string | LookupAddress[],
  family?: number,
) => void;

/**
 * Looks a name up and refuses addresses at the moment of connecting: a name that was public when it was checked may
 * lead inside when it is used.
 */
export function guardedLookup(allowPrivate: boolean, resolve: typeof lookup = lookup) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error);
      const refused = addresses.find(({ address }) => isRefusedAddress(address, allowPrivate));
      if (refused !== undefined) return callback(Object.assign(new Error(refused.address), { code: 'EPRIVATE' }));
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
