import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from './machine.ts';

/** Stands before a server and shows the password of whoever comes through. */
export interface Door {
  readonly url: string;
  close(): Promise<void>;
}

export async function openDoor({ url, user, password }: RunningServer): Promise<Door> {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const target = new URL(url);
  const listener = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, host: target.host, authorization };
    const onward = request(new URL(incoming.url ?? '/', target), { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        listener.closeAllConnections();
      }),
  };
}
