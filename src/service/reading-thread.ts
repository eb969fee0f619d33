import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LichError } from '../errors.ts';
import type { DocumentReading } from './reading-task.ts';
import type { WorkerAnswer, WorkerTask } from './reading-worker.ts';

/** A thread that has grown beyond this is not kept. */
const KEPT_HEAP_BYTES = 200_000_000;
/** Nor is one that nobody has needed for so long. */
const IDLE_MILLISECONDS = 60_000;

/** What bounds one document. */
export interface ThreadOptions {
  /** It may take so long. */
  readonly seconds: number;
  /** Heap of the thread that reads. */
  readonly heapMegabytes: number;
}

/**
 * A thread that reads one document at a time and is kept warm: a file that hangs or swells ends the thread, not the
 * service. It does not keep the process alive while it waits.
 */
export class ReadingThread {
  readonly #options: ThreadOptions;
  readonly #script: URL;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;

  /** `script` answers each `WorkerTask` with a `WorkerAnswer`. */
  constructor(options: ThreadOptions, script = new URL('./reading-worker.ts', import.meta.url)) {
    this.#options = options;
    this.#script = script;
  }

  /** Throws as `DocumentReader.read` does. Not to be asked again before it has answered. */
  async read(task: WorkerTask): Promise<DocumentReading> {
    clearTimeout(this.#idle);
    const answer = await this.#ask(task);
    if (answer.type === 'failed' || answer.heapBytes > KEPT_HEAP_BYTES) await this.stop();
    else this.#rest();
    if (answer.type === 'read') return answer.reading;
    if (answer.type === 'refused') throw new LichError(answer.code, answer.data);
    throw new Error(`reading failed: ${answer.reason}`);
  }

  #ask(task: WorkerTask): Promise<WorkerAnswer> {
    const worker = this.#worker ?? this.#start();
    worker.ref();
    const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>();
    const timer = setTimeout(() => reject(new LichError('reading-timeout')), this.#options.seconds * 1000);
    const failed = (error: unknown) => reject(asRefusal(error));
    const ended = () => reject(new Error('the reading thread ended'));
    worker.on('message', resolve).on('error', failed).on('exit', ended);
    worker.postMessage(task);
    return promise
      .catch(async (error) => {
        await this.stop();
        throw error;
      })
      .finally(() => {
        clearTimeout(timer);
        worker.off('message', resolve).off('error', failed).off('exit', ended);
      });
  }

  #start(): Worker {
    const worker = startWorker(this.#script, this.#options.heapMegabytes);
    // One that dies between two documents, as of what the last left in its memory, takes nobody with it: an `error`
    // without a listener is thrown at the whole process.
    const forget = () => {
      if (this.#worker === worker) this.#worker = null;
    };
    worker.on('error', forget).on('exit', forget);
    this.#worker = worker;
    return worker;
  }

  #rest(): void {
    this.#worker?.unref();
    this.#idle = setTimeout(() => void this.stop(), IDLE_MILLISECONDS);
    this.#idle.unref();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function startWorker(script: URL, heapMegabytes: number): Worker {
  const compiled = getCompileCacheDir();
  return new Worker(script, {
    // Of this process's environment nothing is handed on but where compiled code is kept (Node's own folder in it is
    // named after its version), and its output is not for the thread to write to.
    env: compiled === undefined ? {} : { NODE_COMPILE_CACHE: dirname(compiled) },
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
  });
}

function asRefusal(error: unknown): unknown {
  const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return memory ? new LichError('file-limits', {}, { cause: error }) : error;
}
