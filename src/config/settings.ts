import { readFileSync } from 'node:fs';
import { type Static, Type } from 'typebox';
import { CANCELLED_DAYS, FEED_WINDOW } from '../model/feed.ts';
import { configFile } from './bundled.ts';
import { parseYaml, type Rules } from './yaml.ts';

/**
 * `default.yaml`: what an office may want otherwise, and the example that the first start sets up. Whatever a file
 * leaves out has the default that stands here; the bundled file explains each of them.
 */

const closed = { additionalProperties: false };
const group = <P extends Parameters<typeof Type.Object>[0]>(properties: P) =>
  Type.Object(properties, { ...closed, default: {} });
const count = (minimum: number, maximum: number, byDefault: number) =>
  Type.Integer({ minimum, maximum, default: byDefault });

export const SettingsSchema = Type.Object(
  {
    reading: group({ maximumMegabytes: count(1, 100, 15), seconds: count(1, 300, 20) }),
    feeds: group({
      daysBefore: count(0, 400, FEED_WINDOW.daysBefore),
      daysAfter: count(30, 800, FEED_WINDOW.daysAfter),
      cancelledDays: count(0, 90, CANCELLED_DAYS),
      refreshMinutes: count(15, 1440, 60),
    }),
    acceptance: group({ confirmAbovePercent: count(0, 100, 30) }),
    example: Type.Union(
      [
        Type.Object({ organization: Type.String(), documents: Type.Array(Type.String(), { minItems: 1 }) }, closed),
        Type.Null(),
      ],
      { default: null },
    ),
  },
  closed,
);

export type Settings = Static<typeof SettingsSchema>;

/** Paths of the example's documents become absolute. Throws `configuration-invalid` with every fault. */
export function loadSettings(folder: string): Settings {
  const file = configFile(folder, 'default.yaml');
  if (file === null) throw new Error('default.yaml is missing from the release');
  const settings = parseYaml(readFileSync(file, 'utf8'), file, SettingsSchema, exampleExists(folder));
  if (settings.example === null) return settings;
  const documents = settings.example.documents.map((name) => configFile(folder, name) ?? name);
  return { ...settings, example: { ...settings.example, documents } };
}

function exampleExists(folder: string): Rules<typeof SettingsSchema> {
  return ({ example }, report) => {
    example?.documents.forEach((name, i) => {
      if (configFile(folder, name) === null) report(['example', 'documents', i], 'file-missing', { text: name });
    });
  };
}
