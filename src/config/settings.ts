import { readFileSync } from 'node:fs';
import { CANCELLED_DAYS, FEED_WINDOW } from '../model/feed.ts';
import { configFile } from './bundled.ts';
import { flag, keys, listOf, orNull, type Shape, text, type ValueOf, whole, withDefault } from './shape.ts';
import { parseYaml, type Rules } from './yaml.ts';

/**
 * `default.yaml`: what an office may want otherwise, and the example that the first start sets up. Whatever a file
 * leaves out has the default that stands here; the bundled file explains each of them.
 */

const group = <const S extends Readonly<Record<string, Shape<unknown>>>>(shapes: S) => withDefault(keys(shapes), {});
const count = (least: number, most: number, byDefault: number) => withDefault(whole(least, most), byDefault);

const settingsShape = keys({
  reading: group({ maximumMegabytes: count(1, 100, 15), seconds: count(1, 300, 20) }),
  feeds: group({
    daysBefore: count(0, 400, FEED_WINDOW.daysBefore),
    daysAfter: count(30, 800, FEED_WINDOW.daysAfter),
    cancelledDays: count(0, 90, CANCELLED_DAYS),
    refreshMinutes: count(15, 1440, 60),
  }),
  push: group({
    allowPrivateAddresses: withDefault(flag, true),
    allowClearPasswords: withDefault(flag, false),
    connections: count(1, 8, 2),
    timeoutSeconds: count(1, 300, 30),
    attempts: count(1, 50, 10),
  }),
  mail: group({
    gatherMinutes: count(0, 1440, 5),
    timeoutSeconds: count(1, 300, 30),
    attempts: count(1, 200, 60),
  }),
  retention: group({
    accessDays: count(30, 3650, 730),
    historyDays: orNull(count(365, 36_500, 3650)),
    fileDays: orNull(count(30, 36_500, 3650)),
  }),
  acceptance: group({ confirmAbovePercent: count(0, 100, 30) }),
  example: orNull(keys({ organization: text, documents: listOf(text, 1) })),
});

export type Settings = ValueOf<typeof settingsShape>;

/** `default.yaml` from its text. Throws `configuration-invalid` with every fault. */
export function parseSettings(given: string, file: string, rules: Rules<Settings> = () => {}): Settings {
  return parseYaml(given, file, settingsShape, rules);
}

/** Paths of the example's documents become absolute. Throws `configuration-invalid` with every fault. */
export function loadSettings(folder: string): Settings {
  const file = configFile(folder, 'default.yaml');
  if (file === null) throw new Error('default.yaml is missing from the release');
  const settings = parseSettings(readFileSync(file, 'utf8'), file, exampleExists(folder));
  if (settings.example === null) return settings;
  const documents = settings.example.documents.map((name) => configFile(folder, name) ?? name);
  return { ...settings, example: { ...settings.example, documents } };
}

function exampleExists(folder: string): Rules<Settings> {
  return ({ example }, report) => {
    example?.documents.forEach((name, i) => {
      if (configFile(folder, name) === null) report(['example', 'documents', i], 'file-missing', { text: name });
    });
  };
}
