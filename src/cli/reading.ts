import type { Settings } from '../config/settings.ts';
import type { ReadProgramme } from '../service/import.ts';
import type { DocumentReader } from '../service/reading.ts';

const MEGABYTE = 1_000_000;

/** Documents are read in a thread of its own, within the limits that the settings give. */
export async function documentReader({ reading }: Pick<Settings, 'reading'>): Promise<DocumentReader> {
  const { DocumentReader } = await import('../service/reading.ts');
  const { READING_LIMITS } = await import('../readers/limits.ts');
  const limits = { ...READING_LIMITS, fileBytes: reading.maximumMegabytes * MEGABYTE };
  return new DocumentReader({ seconds: reading.seconds, limits });
}

/** Hands out a reader for documents of one office. It is loaded when something is read: most starts read nothing. */
export async function withReader<T>(settings: Settings, act: (read: ReadProgramme) => Promise<T>): Promise<T> {
  const reader = lazyReader(settings);
  try {
    return await act(reader.read);
  } finally {
    await reader.close();
  }
}

/** A reader that is loaded by the first document. */
export function lazyReader(settings: Pick<Settings, 'reading'>): { read: ReadProgramme; close(): Promise<void> } {
  let opened: Promise<DocumentReader> | undefined;
  return {
    async read(bytes, { organization, on }) {
      opened ??= documentReader(settings);
      const request = { organizations: [organization], organizationId: organization.id, on };
      const { format, value } = await (await opened).read(bytes, request);
      return { format, programme: value };
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

/** For the documents of our own configuration: without a thread apart, which takes longer to start than they to read. */
export const readOwn: ReadProgramme = async (bytes, { organization, on }) => {
  const { readDocumentHere } = await import('../service/reading-task.ts');
  const { READING_LIMITS: limits } = await import('../readers/limits.ts');
  const request = { organizations: [organization], organizationId: organization.id, on, limits };
  const { format, value } = await readDocumentHere(bytes, request);
  return { format, programme: value };
};
