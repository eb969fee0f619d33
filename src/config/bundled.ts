import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project lies: the folder of `src/` and `config/`. */
export const PROJECT_FOLDER = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What comes with the release. */
export const BUNDLED_CONFIG = join(PROJECT_FOLDER, 'config');

/**
 * A file of the configuration: the office's own where it has one, else the bundled one, so that a folder of one's own
 * need hold nothing but what differs. Null when neither has it.
 * @param name relative to the configuration folder
 */
export function configFile(folder: string, name: string): string | null {
  return [join(folder, name), join(BUNDLED_CONFIG, name)].find((file) => existsSync(file)) ?? null;
}
