import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The least that can answer a feed: the same bytes and validators, no routes, no log. What Lịch is compared with. */

const bytes = readFileSync(process.argv[2]!);
const etag = '"bare"';
const headers = {
  'Content-Type': 'text/calendar; charset=utf-8',
  'Content-Length': bytes.length,
  ETag: etag,
  'Last-Modified': 'Fri, 20 Nov 2026 00:00:00 GMT',
};

const server = createServer((request, response) => {
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag });
    response.end();
  } else {
    response.writeHead(200, headers);
    response.end(bytes);
  }
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}/feed.ics`);
});
