import { stringify } from 'yaml';
import type { Organization } from '../model/organization.ts';

/**
 * An organisation as a file of `config/organizations`: `parseOrganization` reads the very same from it. What may be left
 * out and says nothing (null, an empty list) is left out.
 */
export function organizationYaml(organization: Organization): string {
  return stringify(withoutNothing(organization), { lineWidth: 0 });
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null && !isEmptyList(field));
  return Object.fromEntries(fields.map(([key, field]) => [key, withoutNothing(field)]));
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
