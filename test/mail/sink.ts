import { type AddressInfo, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** An SMTP server on a free port of the loopback that keeps what it is sent: RFC 5321, STARTTLS and AUTH PLAIN. */

export interface Received {
  readonly from: string;
  readonly to: string;
  /** As it came, dots unstuffed, lines ended by CR LF. */
  readonly data: string;
  readonly isSecure: boolean;
}

export interface Sink {
  readonly port: number;
  readonly received: Received[];
  /** Answers a command otherwise than by yes: by the verb, `DATA.` for the end of the letter. Null hangs up. */
  readonly answers: Map<string, string | null>;
  close(): Promise<void>;
}

export interface SinkOptions {
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /** `user password` that AUTH PLAIN has to bring. */
  readonly login?: { readonly user: string; readonly password: string };
  readonly port?: number;
}

export async function openSink(options: SinkOptions = {}): Promise<Sink> {
  const received: Received[] = [];
  const answers = new Map<string, string | null>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    talk(socket, false, true);
  });

  function talk(socket: Socket, isSecure: boolean, greets: boolean): void {
    let [from, to, buffer, isData] = ['', '', '', false];
    const say = (line: string | null) => (line === null ? socket.destroy() : socket.write(`${line}\r\n`));
    const answer = (verb: string, yes: string) => {
      const line = answers.has(verb) ? answers.get(verb)! : yes;
      say(line);
      return line === yes;
    };
    const verbs: Record<string, (line: string) => void> = {
      EHLO: () => say(['250-sink', ...extensions(isSecure), '250 SIZE 10000000'].join('\r\n')),
      MAIL: (line) => {
        from = /<([^>]*)>/.exec(line)?.[1] ?? '';
        answer('MAIL', '250 OK');
      },
      RCPT: (line) => {
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        answer('RCPT', '250 OK');
      },
      DATA: () => {
        isData = answer('DATA', '354 go on');
      },
      AUTH: (line) => {
        const { user = '', password = '' } = options.login ?? {};
        const given = Buffer.from(line.split(' ')[2] ?? '', 'base64').toString();
        answer('AUTH', given === `\0${user}\0${password}` ? '235 OK' : '535 5.7.8 wrong');
      },
      STARTTLS: () => {
        if (options.tls === undefined) {
          say('502 not here');
          return;
        }
        if (!answer('STARTTLS', '220 go on')) return;
        socket.removeAllListeners('data');
        talk(new TLSSocket(socket, { isServer: true, ...options.tls }), true, false);
      },
      QUIT: () => {
        say('221 bye');
        socket.end();
      },
    };
    const take = () => {
      if (isData) {
        const end = buffer.indexOf('\r\n.\r\n');
        if (end < 0) return false;
        const data = buffer.slice(0, end + 2).replace(/^\.\./gm, '.');
        buffer = buffer.slice(end + 5);
        isData = false;
        // Kept before it is acknowledged, as a server does that then loses its line.
        if (!answers.has('DATA.') || answers.get('DATA.') === null) received.push({ from, to, data, isSecure });
        answer('DATA.', '250 taken');
        return true;
      }
      const end = buffer.indexOf('\r\n');
      if (end < 0) return false;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      const does = verbs[line.slice(0, 8).split(' ')[0]!.toUpperCase()];
      if (does === undefined) say('502 what?');
      else does(line);
      return true;
    };
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => {
      buffer += bytes.toString('latin1');
      while (!socket.destroyed && take());
    });
    if (greets) answer('HELLO', '220 sink');
  }

  const extensions = (isSecure: boolean) => [
    ...(options.tls !== undefined && !isSecure ? ['250-STARTTLS'] : []),
    ...(options.login === undefined ? [] : ['250-AUTH PLAIN']),
  ];

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    answers,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export interface ReadMail {
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
}

/** Headers unfolded and decoded (RFC 2047), and the two bodies decoded (RFC 2045): enough for what is sent here. */
export function readMail(data: string): ReadMail {
  const { headers, body } = split(data);
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1] ?? '-';
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, '')));
  const of = (type: string) => {
    const part = parts.find((one) => (one.headers.get('content-type') ?? '').startsWith(type));
    return part === undefined ? '' : decodeBody(part.body, part.headers.get('content-transfer-encoding') ?? '');
  };
  return { headers, text: of('text/plain'), html: of('text/html') };
}

function split(data: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const at = data.indexOf('\r\n\r\n');
  const lines = data
    .slice(0, at)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const [name = '', ...rest] = line.split(':');
    return [name.toLowerCase(), decodeWords(rest.join(':').trim())];
  });
  return { headers: new Map(headers), body: data.slice(at + 4) };
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) => {
      if (kind.toLowerCase() === 'b') return Buffer.from(word, 'base64').toString('latin1');
      return quoted(word.replaceAll('_', ' '));
    })
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString());
}

const quoted = (text: string) =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function decodeBody(body: string, encoding: string): string {
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? quoted(body) : body, 'latin1');
  return bytes.toString().replaceAll('\r\n', '\n');
}
