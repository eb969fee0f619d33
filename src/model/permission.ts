import type { Role } from './account.ts';

/** What each role may do: the only place that says so. */
const PERMISSIONS = {
  /** The week, programmes and their revisions. */
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
  /** Letters that wait or were not sent. */
  'manage-mail': ['administrator', 'clerk'],
  'view-history': ['administrator', 'clerk'],
  'manage-users': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;
export const ALL_PERMISSIONS = Object.keys(PERMISSIONS) as Permission[];

export function may(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
