import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LichError } from '../errors.ts';
import type { Organization } from '../model/organization.ts';
import { configurationError } from './fault.ts';
import { organizationRules } from './organization-rules.ts';
import { OrganizationSchema } from './organization-schema.ts';
import { parseYaml, readYaml, type YamlReading } from './yaml.ts';

/** The rosters of `organizations/` in the configuration folder: one file an organisation, named by its id. */

const ENDING = '.yaml';
const folderOf = (folder: string) => join(folder, 'organizations');

/** Throws `configuration-invalid` with every fault. `fileName` ends in the id: `so-vi-du.yaml`. */
export function parseOrganization(text: string, fileName: string): Organization {
  return parseYaml(text, fileName, OrganizationSchema, organizationRules(idOf(fileName)));
}

/** Ids in alphabetical order; the files are not opened. */
export function listOrganizations(folder: string): string[] {
  return readdirSync(folderOf(folder))
    .filter((name) => name.endsWith(ENDING))
    .map(idOf)
    .sort();
}

/** Throws `organization-unknown` or `configuration-invalid`. */
export function loadOrganization(folder: string, id: string): Organization {
  return loadOrganizations(folder, [id])[0]!;
}

/** The faults of all of them come in one error. */
export function loadOrganizations(folder: string, ids: readonly string[]): Organization[] {
  const readings = ids.map((id) => readFile(folder, id));
  const faults = readings.flatMap((reading) => reading.faults);
  if (faults.length > 0) throw configurationError(faults);
  return readings.map((reading) => reading.value!);
}

function readFile(folder: string, id: string): YamlReading<typeof OrganizationSchema> {
  const known = listOrganizations(folder);
  if (!known.includes(id)) throw new LichError('organization-unknown', { id, known: known.join(', ') || '–' });
  const file = join(folderOf(folder), id + ENDING);
  return readYaml(readFileSync(file, 'utf8'), file, OrganizationSchema, organizationRules(id));
}

function idOf(fileName: string): string {
  return basename(fileName, ENDING);
}
