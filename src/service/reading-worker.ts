import { parentPort } from 'node:worker_threads';
import { type ErrorCode, type ErrorData, LichError } from '../errors.ts';
import { type DocumentReading, type ReadingRequest, readDocumentHere } from './reading-task.ts';

/** The thread in which strangers' files are parsed: it may hang or run out of memory, and nobody else notices. */

export interface WorkerTask {
  readonly bytes: Uint8Array;
  readonly request: ReadingRequest;
}

export type WorkerAnswer =
  | { readonly type: 'read'; readonly reading: DocumentReading; readonly heapBytes: number }
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly data: ErrorData; readonly heapBytes: number }
  | { readonly type: 'failed'; readonly reason: string };

// What libraries say of a stranger's file is nobody's to read; kept, it would pile up.
for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) console[method] = () => undefined;

const heapBytes = () => process.memoryUsage().heapUsed;

async function answer({ bytes, request }: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { type: 'read', reading: await readDocumentHere(bytes, request), heapBytes: heapBytes() };
  } catch (error) {
    if (error instanceof LichError) {
      return { type: 'refused', code: error.code, data: error.data, heapBytes: heapBytes() };
    }
    return { type: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (task: WorkerTask) => parentPort?.postMessage(await answer(task)));
