import type { Settings } from '../config/settings.ts';
import { READING_LIMITS } from '../readers/limits.ts';
import type { ReadProgramme } from '../service/import.ts';
import { DocumentReader } from '../service/reading.ts';

const MEGABYTE = 1_000_000;

/** Documents are read in a thread of its own, within the limits that the settings give. */
export function documentReader({ reading }: Pick<Settings, 'reading'>): DocumentReader {
  const limits = { ...READING_LIMITS, fileBytes: reading.maximumMegabytes * MEGABYTE };
  return new DocumentReader({ seconds: reading.seconds, limits });
}

/** The same, for the office whose document it is. */
export function reader(settings: Pick<Settings, 'reading'>): ReadProgramme {
  const documents = documentReader(settings);
  return async (bytes, { organization, on }) => {
    const request = { organizations: [organization], organizationId: organization.id, on };
    const { format, value } = await documents.read(bytes, request);
    return { format, programme: value };
  };
}
