import { open } from 'node:fs/promises';
import { LichError } from '../errors.ts';

const MEGABYTE = 1_000_000;

/**
 * The bytes of a file that somebody named, never more than are allowed.
 * @throws LichError `file-not-found`, `file-too-large`, `file-inaccessible`
 */
export async function readInputFile(file: string, maximumMegabytes: number): Promise<Uint8Array> {
  try {
    await using handle = await open(file);
    refuseAbove(maximumMegabytes, (await handle.stat()).size);
    const parts: Buffer[] = [];
    let size = 0;
    // A pipe does not say beforehand how much will come.
    for await (const part of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      size += part.length;
      refuseAbove(maximumMegabytes, size);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof LichError || !(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') throw new LichError('file-not-found', { file }, { cause: error });
    throw new LichError('file-inaccessible', { file, reason: error.message }, { cause: error });
  }
}

function refuseAbove(limit: number, size: number): void {
  if (size <= limit * MEGABYTE) return;
  throw new LichError('file-too-large', { size: Math.ceil(size / MEGABYTE), limit });
}
