import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BoardStreams } from '../../src/http/board-streams.ts';

let streams: BoardStreams;
let faults: unknown[];
/** What a board would show now; null once its link was taken back. */
let latest: string | null;
const server = createServer((_request, response) => {
  // The change came between the look at the board and the opening of its stream.
  streams.add(response, 'old', async () => {
    if (latest === null) throw new Error('taken back');
    return latest;
  });
});

beforeEach(async () => {
  faults = [];
  streams = new BoardStreams(
    () => 0,
    (error) => faults.push(error),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  streams.stop();
  await new Promise((done) => server.close(done));
});

async function opened(): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((done) => get({ host: '127.0.0.1', port }, done));
  return response.setEncoding('utf8');
}

test('a stream that is opened while its board changes is told at once', async () => {
  latest = 'new';
  const response = await opened();
  let text = '';
  for await (const part of response) {
    text += part;
    if (text.includes('"new"')) break;
  }
  expect([...text.matchAll(/"version":"(\w+)"/g)].map((found) => found[1])).toEqual(['old', 'new']);
});

test('a stream that is opened while its link is taken back ends', async () => {
  latest = null;
  let text = '';
  for await (const part of await opened()) text += part;
  expect(text).toContain('"version":"old"');
  expect([faults.length, streams.size]).toEqual([1, 0]);
});
