import { NEWS_CHANNEL } from './dialect.ts';
import type { StoreNews } from './port.ts';
import { newListener } from './postgres.ts';

/** How often the way is tried: a network may lose a connection without a word. */
const BEAT_MILLISECONDS = 5_000;
const FIRST_PAUSE_MILLISECONDS = 250;
const LONGEST_PAUSE_MILLISECONDS = 5_000;

/** LISTEN (PostgreSQL manual), as long as somebody listens; begins anew whenever it is cut off. */
export class PostgresNews implements StoreNews {
  readonly #url: string;
  readonly #listeners = new Set<() => void>();
  #client: ReturnType<typeof newListener> | null = null;
  #beat: NodeJS.Timeout | null = null;
  #retry: NodeJS.Timeout | null = null;
  #pause = FIRST_PAUSE_MILLISECONDS;
  #isHeard = false;
  #isClosed = false;

  constructor(url: string) {
    this.#url = url;
  }

  get isHeard(): boolean {
    return this.#isHeard;
  }

  listen(onNews: () => void): () => void {
    this.#listeners.add(onNews);
    if (this.#client === null && this.#retry === null) void this.#open();
    return () => this.#listeners.delete(onNews);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#drop();
    if (this.#retry !== null) clearTimeout(this.#retry);
  }

  async #open(): Promise<void> {
    this.#retry = null;
    const client = newListener(this.#url);
    this.#client = client;
    const lost = () => this.#client === client && this.#lose();
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', () => this.#tell());
    try {
      await client.connect();
      await client.query(`listen ${NEWS_CHANNEL}`);
    } catch {
      lost();
      return;
    }
    if (this.#client !== client) return;
    this.#beat = setInterval(() => client.query('select 1').catch(lost), BEAT_MILLISECONDS);
    this.#beat.unref();
    this.#pause = FIRST_PAUSE_MILLISECONDS;
    this.#isHeard = true;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #lose(): void {
    void this.#drop();
    if (this.#isClosed) return;
    this.#retry = setTimeout(() => this.#open(), this.#pause);
    this.#retry.unref();
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MILLISECONDS);
  }

  async #drop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#isHeard = false;
    if (this.#beat !== null) clearInterval(this.#beat);
    await client?.end().catch(() => {});
  }
}
