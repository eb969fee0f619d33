import { LichError } from '../../errors.ts';
import type { Role } from '../../model/account.ts';

/** What each role may do: the only place that says so. */
const PERMISSIONS = {
  /** The week, programmes and their history of revisions. */
  'view-programmes': ['administrator', 'clerk', 'viewer'],
  /** Upload, mend, accept, restore. */
  'edit-programmes': ['administrator', 'clerk'],
  /** Roster, office hours, holidays. */
  'edit-roster': ['administrator', 'clerk'],
  /** Links are their holders' secrets: who sees them can read every calendar. */
  'manage-links': ['administrator', 'clerk'],
  'view-targets': ['administrator', 'clerk'],
  /** Holds passwords of other servers. */
  'manage-targets': ['administrator'],
  'view-history': ['administrator', 'clerk'],
  'manage-users': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof PERMISSIONS;
export const ACTS = Object.keys(PERMISSIONS) as Act[];

export function may(role: Role, act: Act): boolean {
  return (PERMISSIONS[act] as readonly Role[]).includes(role);
}

/** @throws LichError `forbidden` */
export function requirePermission({ role }: { readonly role: Role }, act: Act): void {
  if (!may(role, act)) throw new LichError('forbidden');
}
