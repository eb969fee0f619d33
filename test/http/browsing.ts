import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { readOwn } from '../../src/cli/reading.ts';
import { LichError } from '../../src/errors.ts';
import type { Intake, OfficeParts } from '../../src/http/office/parts.ts';
import { buildService } from '../../src/http/service.ts';
import { feedTally } from '../../src/http/tally.ts';
import { FEED_WINDOW } from '../../src/model/feed.ts';
import { Uploads } from '../../src/service/drafts/uploads.ts';
import type { Office } from '../../src/service/office.ts';
import { passwordOf } from '../service/accounts/people.ts';

/** The office's pages as a browser without JavaScript uses them: keeps cookies, fills in forms that stand on the page. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Sends what is given with the token of the page that was got last. */
  post(path: string, fields?: Record<string, string>, token?: string | null): Promise<LightMyRequestResponse>;
  /** The same for a form with a file. */
  upload(
    path: string,
    fields: Record<string, string>,
    file?: File,
    token?: string | null,
  ): Promise<LightMyRequestResponse>;
  logIn(login: string, password?: string): Promise<LightMyRequestResponse>;
}

export function officeParts(office: Office): OfficeParts {
  const feeds = { ...FEED_WINDOW, cancelledDays: 30 };
  const settings = {
    allowPrivateAddresses: true,
    allowClearPasswords: true,
    connections: 2,
    timeoutSeconds: 5,
    attempts: 3,
  };
  const push = { office, feeds, settings };
  const linkBase = () => 'http://lich.example';
  const mail = { office, settings: { gatherMinutes: 5, attempts: 3 }, sender: null, linkBase };
  return { office, feeds, push, mail, intake: intakeOf(office), linkBase, isHttps: false };
}

/** Files are read as the service reads them, without a thread apart. */
export function intakeOf(office: Office, maximumBytes = 200_000): Intake {
  const onFault = (error: unknown) => {
    throw error;
  };
  return { uploads: new Uploads({ office, read: readOwn, maximumBytes, onFault }), maximumBytes };
}

/** Where an upload leads when it is read, on a machine however slow. */
export async function whenRead(visitor: Visitor, { uploads }: Intake, answer: LightMyRequestResponse): Promise<string> {
  const path = String(answer.headers.location);
  await uploads.close();
  return String((await visitor.get(path)).headers.location ?? path);
}

export function serviceFor(office: Office, given: Partial<OfficeParts> = {}, lines: string[] = []): FastifyInstance {
  return buildService({
    publisher: {
      held: () => null,
      find: () => Promise.reject(new LichError('feed-unknown')),
    },
    tally: feedTally(office.clock),
    log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    trustProxy: false,
    office: { ...officeParts(office), ...given },
  });
}

export function visitorAt(app: FastifyInstance, remoteAddress = '192.0.2.10'): Visitor {
  const cookies = new Map<string, string>();
  let token = '';
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const all = { accept: 'text/html', cookie, ...headers };
    const answer = await app.inject({
      method,
      url,
      headers: all,
      remoteAddress,
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    token = /name="_csrf" value="([^"]*)"/.exec(answer.body)?.[1] ?? token;
    return answer;
  };
  const visitor: Visitor = {
    cookies,
    get: (path, headers = {}) => send('GET', path, headers),
    post(path, fields = {}, given = token) {
      const form = new URLSearchParams(given === null ? fields : { ...fields, _csrf: given });
      return send('POST', path, { 'content-type': 'application/x-www-form-urlencoded' }, form.toString());
    },
    async upload(path, fields, file, given = token) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      if (given !== null) form.set('_csrf', given);
      form.set('file', file ?? new File([], ''));
      const packed = new Response(form);
      const type = packed.headers.get('content-type') ?? '';
      return send('POST', path, { 'content-type': type }, Buffer.from(await packed.arrayBuffer()));
    },
    async logIn(login, password = passwordOf(login)) {
      await visitor.get('/login');
      return visitor.post('/login', { login, password });
    },
  };
  return visitor;
}
