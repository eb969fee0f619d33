import { hash } from 'node:crypto';

/**
 * RFC 6578 §4: an opaque URI. It names a state of one collection, so that one collection's token is no other's.
 * @param path of the collection
 */
export function tokenOf(path: string, state: number): string {
  return `${prefixOf(path)}${state}`;
}

/** The state that a token names; null for a token of another collection, or none at all. */
export function stateOf(path: string, token: string): number | null {
  const prefix = prefixOf(path);
  if (!token.startsWith(prefix)) return null;
  const state = token.slice(prefix.length);
  return /^\d{1,15}$/.test(state) ? Number(state) : null;
}

const prefixOf = (path: string) => `urn:lich:sync:${hash('sha256', path, 'hex').slice(0, 16)}:`;
