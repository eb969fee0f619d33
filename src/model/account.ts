import type { EpochSeconds } from '../time/zone.ts';

/** Who may use the office's own pages and the interface for machines, and how they prove it. */

/**
 * `administrator`: accounts and targets besides. `clerk`: documents, roster, links. `viewer`: looks, changes nothing.
 * What each may do in detail stands in `permission.ts`.
 */
export const ROLES = ['administrator', 'clerk', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

export interface User {
  readonly id: string;
  /** The office whose pages are open to this account; null opens all of them, for administrators only. */
  readonly organizationId: string | null;
  readonly role: Role;
  /** What is typed to log in: lower case, unique in the whole service. */
  readonly login: string;
  /** As shown to people, and kept in the history. */
  readonly name: string;
  readonly email: string | null;
  readonly createdAt: EpochSeconds;
  /** Null as long as the account may be used. */
  readonly disabledAt: EpochSeconds | null;
}

/** One browser that is logged in. */
export interface Session {
  /** SHA-256 of what the browser keeps, hexadecimal. */
  readonly tokenHash: string;
  readonly userId: string;
  readonly createdAt: EpochSeconds;
  /** Written down every few minutes, not at each request. */
  readonly lastSeenAt: EpochSeconds;
  /** Whatever is done meanwhile, it ends then. */
  readonly expiresAt: EpochSeconds;
  /** Where the password was typed, for the owner to recognise. */
  readonly address: string;
  /** The browser's own words about itself, cut to 200 letters. */
  readonly agent: string;
}

/** A machine's way in. Role and office are those of the moment at which it was made. */
export interface ApiToken {
  readonly id: string;
  /** Whose it is: it ends with the account. */
  readonly userId: string;
  readonly organizationId: string | null;
  readonly role: Role;
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  readonly label: string;
  readonly createdAt: EpochSeconds;
  readonly lastUsedAt: EpochSeconds | null;
  readonly revokedAt: EpochSeconds | null;
}

/**
 * `set-password`: of an account that is there, made by an administrator. `reset-password`: the same, sent to its owner by
 * e-mail. `first-administrator`: makes the first account of the service.
 */
export type OneTimePurpose = 'set-password' | 'reset-password' | 'first-administrator';

/** A link that works once. */
export interface OneTimeLink {
  /** SHA-256 of its token, hexadecimal. */
  readonly tokenHash: string;
  readonly purpose: OneTimePurpose;
  /** Null for the first administrator, who is nobody yet. */
  readonly userId: string | null;
  /** Account of who made it, with which it ends; null where a command or the service did. */
  readonly madeBy: string | null;
  readonly createdAt: EpochSeconds;
  readonly expiresAt: EpochSeconds;
}
