import type { ServerResponse } from 'node:http';
import type { Clock } from '../time/clock.ts';
import { RELEASE } from './assets.ts';

/** Server-sent events (HTML Living Standard §9.2): which version a board should show, on every change and once a minute. */

const BEAT_MILLISECONDS = 60_000;
/** After which a browser tries again when the server has gone. */
const RETRY_MILLISECONDS = 5_000;

export const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // nginx and Caddy would hold back what does not fill their buffers.
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
} as const;

interface Stream {
  readonly response: ServerResponse;
  readonly versionNow: () => Promise<string>;
  /** What was said last. */
  version: string;
}

export class BoardStreams {
  readonly #clock: Clock;
  readonly #onFault: (error: unknown) => void;
  readonly #streams = new Set<Stream>();
  readonly #timer: NodeJS.Timeout;

  /** @param onFault told when a board could not be made; its screen keeps what it shows */
  constructor(clock: Clock, onFault: (error: unknown) => void, beat = BEAT_MILLISECONDS) {
    this.#clock = clock;
    this.#onFault = onFault;
    this.#timer = setInterval(() => this.#tell(true), beat);
    this.#timer.unref();
  }

  get size(): number {
    return this.#streams.size;
  }

  add(response: ServerResponse, version: string, versionNow: () => Promise<string>): void {
    response.writeHead(200, STREAM_HEADERS);
    const stream = { response, versionNow, version };
    this.#streams.add(stream);
    response.on('close', () => this.#streams.delete(stream));
    response.write(`retry: ${RETRY_MILLISECONDS}\n`);
    this.#send(stream);
    // What changed while it was being opened was announced to the others alone.
    void this.#tellOne(stream, false);
  }

  /** Something may have changed: who shows something else than what is there now is told. */
  announce(): Promise<void> {
    return this.#tell(false);
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const { response } of this.#streams) response.end();
  }

  async #tell(isBeat: boolean): Promise<void> {
    for (const stream of [...this.#streams]) await this.#tellOne(stream, isBeat);
  }

  async #tellOne(stream: Stream, isBeat: boolean): Promise<void> {
    try {
      const version = await stream.versionNow();
      if (version === stream.version && !isBeat) return;
      stream.version = version;
      this.#send(stream);
    } catch (error) {
      // Its link was taken back, most likely: asking again will be refused in words.
      this.#onFault(error);
      stream.response.end();
    }
  }

  #send({ response, version }: Stream): void {
    const data = JSON.stringify({ version, release: RELEASE, now: this.#clock() });
    response.write(`event: news\ndata: ${data}\n\n`);
  }
}
