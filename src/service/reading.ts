import { READING_LIMITS, type ReadingLimits } from '../readers/limits.ts';
import type { DocumentReading, ReadingRequest } from './reading-task.ts';
import { ReadingThread, type ThreadOptions } from './reading-thread.ts';

export interface ReaderOptions extends ThreadOptions {
  /** So many documents are read side by side. */
  readonly threads: number;
  readonly limits: ReadingLimits;
}

export const READER_OPTIONS: ReaderOptions = { threads: 2, seconds: 20, heapMegabytes: 768, limits: READING_LIMITS };

/** Reads documents in a few threads: a slow file does not hold up the next. Those that find none free wait in order. */
export class DocumentReader {
  readonly #options: ReaderOptions;
  /** The last is the one used last: it is warm. */
  readonly #free: ReadingThread[];
  readonly #waiting: ((thread: ReadingThread) => void)[] = [];

  constructor(options: Partial<ReaderOptions> = {}) {
    this.#options = { ...READER_OPTIONS, ...options };
    this.#free = Array.from({ length: this.#options.threads }, () => new ReadingThread(this.#options));
  }

  /**
   * Throws what `readSource` and `interpret` throw, `reading-timeout`, and `file-limits` where memory ran out.
   * `bytes` are copied.
   */
  async read(bytes: Uint8Array, request: Omit<ReadingRequest, 'limits'>): Promise<DocumentReading> {
    const thread = await this.#take();
    try {
      return await thread.read({ bytes, request: { ...request, limits: this.#options.limits } });
    } finally {
      this.#give(thread);
    }
  }

  /** Waits for what is being read. */
  async close(): Promise<void> {
    const threads = await Promise.all(Array.from({ length: this.#options.threads }, () => this.#take()));
    await Promise.all(threads.map((thread) => thread.stop()));
    for (const thread of threads) this.#give(thread);
  }

  #take(): Promise<ReadingThread> {
    const free = this.#free.pop();
    if (free) return Promise.resolve(free);
    const { promise, resolve } = Promise.withResolvers<ReadingThread>();
    this.#waiting.push(resolve);
    return promise;
  }

  #give(thread: ReadingThread): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#free.push(thread);
  }
}
