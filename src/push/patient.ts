import type { Answer, CalDavClient } from './client.ts';

/** SOGo resets connections above its number of workers: the second or third try finds one free. */
const TRIES = 3;
const MILLISECONDS_BETWEEN_TRIES = 150;

export type Pause = (milliseconds: number) => Promise<void>;

/**
 * A client that asks again when a connection was cut. A write that was done and whose answer was lost is refused the
 * second time, by its condition: whoever writes has to look then.
 */
export function patient(client: CalDavClient, pause: Pause): CalDavClient {
  async function again<Value>(ask: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
    for (let tried = 1; ; tried += 1) {
      const answer = await ask();
      if (answer.ok || answer.fault.kind !== 'cut' || tried >= TRIES) return answer;
      await pause(MILLISECONDS_BETWEEN_TRIES * tried);
    }
  }

  return {
    get requests() {
      return client.requests;
    },
    close: () => client.close(),
    discover: (url) => again(() => client.discover(url)),
    look: (url) => again(() => client.look(url)),
    makeCalendar: (url, head) => again(() => client.makeCalendar(url, head)),
    list: (url) => again(() => client.list(url)),
    etag: (url) => again(() => client.etag(url)),
    get: (url) => again(() => client.get(url)),
    read: (url, urls) => again(() => client.read(url, urls)),
    put: (url, body, condition) => again(() => client.put(url, body, condition)),
    delete: (url, etag) => again(() => client.delete(url, etag)),
  };
}
