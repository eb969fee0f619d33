import { Agent, type IncomingHttpHeaders, request as send } from 'node:http';
import { pino } from 'pino';
import { startServing } from '../../src/cli/serving.ts';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { readEnvironment } from '../../src/config/environment.ts';
import { loadSettings } from '../../src/config/settings.ts';
import type { ServiceParts } from '../../src/http/service.ts';
import type { Organization } from '../../src/model/organization.ts';
import { openTestOffice, type TestOffice } from '../service/office.ts';

/** All of `lich serve` in this process, on a free port of the loopback, over a store of its own. */

export const METRICS_TOKEN = 'metrics-0123456789abcdef0123456789';

export interface Route {
  readonly method: string;
  readonly url: string;
  /** Bytes. */
  readonly bodyLimit: number | undefined;
}

export interface Question {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Whole {
  readonly given: TestOffice;
  readonly port: number;
  /** Of the log, at its chattiest. */
  readonly lines: string[];
  readonly routes: readonly Route[];
  ask(
    method: string,
    path: string,
    question?: Question,
  ): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>;
  close(): Promise<void>;
}

export async function openWhole(
  given: {
    limits?: ServiceParts['limits'];
    seed?: Organization;
    /** Where the store lies. */
    folder?: string;
    variables?: Record<string, string>;
  } = {},
): Promise<Whole> {
  const office = await openTestOffice(given.seed, given.folder);
  const lines: string[] = [];
  const routes: Route[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const environment = readEnvironment({ PORT: '0', LICH_METRICS_TOKEN: METRICS_TOKEN, ...given.variables });
  const settings = { ...loadSettings(BUNDLED_CONFIG), example: null };
  const serving = await startServing({ office: office.office, environment, settings }, log, {
    limits: given.limits ?? {},
    onRoute({ method, url, bodyLimit }) {
      for (const one of [method].flat()) routes.push({ method: one, url, bodyLimit });
    },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const { port } = serving;
  return {
    given: office,
    port,
    lines,
    routes,
    ask: (method, path, { headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const options = { host: '127.0.0.1', port, method, path, agent, headers: { ...length, ...headers } };
        send(options, (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(pieces).toString('utf8');
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
          });
        })
          .on('error', (error) => reject(new Error(`${method} ${path}: ${error.message}`, { cause: error })))
          .end(body);
      }),
    async close() {
      agent.destroy();
      await serving.close();
      await office.close();
    },
  };
}

/** An address of a route, its parameters filled in by name. */
export function addressOf(url: string, values: Readonly<Record<string, string>> = {}): string {
  return url.replaceAll(/:(\w+)/g, (_all, name: string) => values[name] ?? 'khong-co').replaceAll('*', 'khong-co');
}
