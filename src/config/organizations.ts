import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LichError } from '../errors.ts';
import type { Organization } from '../model/organization.ts';
import { BUNDLED_CONFIG, configFile } from './bundled.ts';
import { configurationError } from './fault.ts';
import { organizationRules } from './organization-rules.ts';
import { organizationShape } from './organization-shape.ts';
import { parseYaml, readYaml, type YamlReading } from './yaml.ts';

/**
 * The rosters of `organizations/`, one file an organisation, named by its id. `folder` is the configuration folder;
 * rosters that it lacks are looked for among the bundled ones.
 */

const ROOM = 'organizations';
const ENDING = '.yaml';

/** Throws `configuration-invalid` with every fault. `fileName` ends in the id: `so-vi-du.yaml`. */
export function parseOrganization(text: string, fileName: string): Organization {
  return parseYaml(text, fileName, organizationShape, organizationRules(idOf(fileName)));
}

/** What somebody typed or sent in the place of such a file. */
export function readOrganizationText(text: string, id: string): YamlReading<Organization> {
  return readYaml(text, id + ENDING, organizationShape, organizationRules(id));
}

/** Ids in alphabetical order; the files are not opened. */
export function listOrganizations(folder: string): string[] {
  const rooms = [folder, BUNDLED_CONFIG].map((above) => join(above, ROOM)).filter((room) => existsSync(room));
  const names = rooms.flatMap((room) => readdirSync(room)).filter((name) => name.endsWith(ENDING));
  return [...new Set(names.map(idOf))].sort();
}

/** Throws `organization-unknown` or `configuration-invalid`. */
export function loadOrganization(folder: string, id: string): Organization {
  return loadOrganizations(folder, [id])[0]!;
}

/** The faults of all of them come in one error. */
export function loadOrganizations(folder: string, ids: readonly string[]): Organization[] {
  const readings = ids.map((id) => readOrganization(folder, id));
  const faults = readings.flatMap((reading) => reading.faults);
  if (faults.length > 0) throw configurationError(faults);
  return readings.map((reading) => reading.value!);
}

function readOrganization(folder: string, id: string): YamlReading<Organization> {
  const known = listOrganizations(folder);
  const file = known.includes(id) ? configFile(folder, join(ROOM, id + ENDING)) : null;
  if (file === null) throw new LichError('organization-unknown', { id, known: known.join(', ') || '–' });
  return readYaml(readFileSync(file, 'utf8'), file, organizationShape, organizationRules(id));
}

function idOf(fileName: string): string {
  return basename(fileName, ENDING);
}
