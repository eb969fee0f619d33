import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import type { Visitor } from './browsing.ts';
import { type Description, operationAt, undescribed } from './documented.ts';

/** A machine with a token; whatever it is answered must be as the description says it. */

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what it is, the test says
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Machine {
  /** @param path below `/api/v1` */
  ask(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}

export function machineAt(app: FastifyInstance, secret: string, answered: Set<string> = new Set()): Machine {
  return askerAt(app, { authorization: `Bearer ${secret}` }, answered);
}

/** The same for somebody who is logged in, as a script on one of our pages would ask. */
export async function personAt(app: FastifyInstance, visitor: Visitor, answered: Set<string>): Promise<Machine> {
  const { body } = await visitor.get('/account');
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return askerAt(app, { cookie, 'x-csrf-token': /name="_csrf" value="([^"]*)"/.exec(body)![1]! }, answered);
}

function askerAt(app: FastifyInstance, proof: Record<string, string>, answered: Set<string>): Machine {
  return {
    async ask(method, path, body, headers = {}) {
      const isBytes = Buffer.isBuffer(body);
      const type = isBytes ? 'application/octet-stream' : 'application/json';
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: {
          ...proof,
          ...(body === undefined ? {} : { 'content-type': type }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: isBytes ? body : JSON.stringify(body) }),
      });
      const mediaType = String(answer.headers['content-type'] ?? '').split(';')[0]!;
      const status = answer.statusCode;
      const said = mediaType.endsWith('json') ? answer.json() : answer.body;
      const url = answer.raw.req.url ?? '';
      const description = await describedAt(app);
      const operation = operationAt(description, method, url);
      expect(operation).not.toBeNull();
      expect(undescribed(description, operation!, { method, url, status, mediaType, body: said })).toBeNull();
      if (status < 400) answered.add(operation!);
      return { status, body: said, headers: answer.headers };
    },
  };
}

const known = new WeakMap<FastifyInstance, Description>();

export async function describedAt(app: FastifyInstance): Promise<Description> {
  const found = known.get(app) ?? (await app.inject({ url: '/api/v1/openapi.json' })).json<Description>();
  known.set(app, found);
  return found;
}
