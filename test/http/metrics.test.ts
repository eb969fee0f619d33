import { type FastifyInstance, fastify } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Figures, serveMetrics } from '../../src/http/metrics.ts';
import { PushTally, pushFigures } from '../../src/http/push-figures.ts';
import { refuse } from '../../src/http/refuse.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';

let app: FastifyInstance;
function open(token: string | null, figures: readonly Figures[] = []): void {
  app = fastify();
  app.setErrorHandler((error, request, reply) => refuse(request, reply, error));
  serveMetrics(app, { token, figures });
}
beforeEach(() => open(null));
afterEach(() => app.close());

const ask = (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  app.inject({ url: '/metrics', headers: { host: '127.0.0.1:8080', accept: 'text/plain', ...headers }, remoteAddress });

describe('without a token the figures are for programs of this machine alone', () => {
  test.each([
    ['127.0.0.1', '127.0.0.1:8080'],
    ['::1', '[::1]:8080'],
    ['::ffff:127.0.0.1', 'localhost'],
  ])('from %s to %s', async (address, host) => {
    const answer = await ask({ host }, address);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.headers['content-type']).toContain('text/plain; version=0.0.4');
    expect(answer.body).toContain('process_cpu_seconds_total');
  });

  test.each([
    ['another machine', {}, '10.0.0.7'],
    ['a proxy on this machine', { 'x-forwarded-for': '203.0.113.5' }, '127.0.0.1'],
    ['a proxy that says it is local', { 'x-forwarded-for': '127.0.0.1' }, '127.0.0.1'],
    ['a proxy of the other kind', { forwarded: 'for=127.0.0.1' }, '127.0.0.1'],
    ['a page that was led here by a name', { host: 'lich.example' }, '127.0.0.1'],
    ['a token where none is set', { authorization: `Bearer ${TOKEN}` }, '10.0.0.7'],
  ])('not for %s', async (_, headers, address) => {
    const answer = await ask(headers as Record<string, string>, address);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('process_');
  });
});

test('with a token they are for whoever shows it, from wherever', async () => {
  await app.close();
  open(TOKEN);
  expect((await ask({ authorization: `Bearer ${TOKEN}`, host: 'lich.example' }, '203.0.113.5')).statusCode).toBe(200);
  for (const authorization of ['', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, 'Bearer ']) {
    const answer = await ask({ authorization });
    expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer realm="lich"']);
    expect(answer.body).not.toContain('process_');
  }
});

test('pushing is counted by target and outcome; states, queue and age are as the store has them', async () => {
  await app.close();
  const tally = new PushTally();
  const counts = { created: 3, updated: 2, deleted: 1, kept: 0, refused: 0, altered: 1 };
  const run = { at: 1000, counts, requests: 7, fault: null };
  tally.count('t-1', { run, hold: null });
  tally.count('t-1', { run, hold: { deletes: 3, standing: 4 } });
  const fault = { kind: 'unauthorized', status: 401, retryAfter: null, detail: 'bí mật' } as const;
  tally.count('t-2', { run: { ...run, requests: 1, fault }, hold: null });
  const glance = async () =>
    [
      { id: 't-1', state: 'waiting', lastGoodAt: 940 },
      { id: 't-2', state: 'dead', lastGoodAt: null },
    ] as const;
  open(null, [pushFigures({ tally, glance, clock: () => 1000 })]);
  await ask();
  const lines = (await ask()).body.split('\n').filter((line) => line.startsWith('lich_push_'));
  for (const line of [
    'lich_push_runs_total{target="t-1",outcome="good"} 1',
    'lich_push_runs_total{target="t-1",outcome="held"} 1',
    'lich_push_runs_total{target="t-2",outcome="fault"} 1',
    'lich_push_objects_total{target="t-1",outcome="created"} 6',
    'lich_push_objects_total{target="t-1",outcome="altered"} 2',
    'lich_push_requests_total{target="t-1"} 14',
    'lich_push_targets{state="waiting"} 1',
    'lich_push_targets{state="dead"} 1',
    'lich_push_targets{state="idle"} 0',
    'lich_push_queue_depth 1',
    'lich_push_dead_letters 1',
    'lich_push_last_good_run_age_seconds{target="t-1"} 60',
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines.filter((line) => line.includes('age_seconds'))).toHaveLength(1);
  expect(lines.join('\n')).not.toContain('bí mật');
});
