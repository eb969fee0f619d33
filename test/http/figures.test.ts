import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addLink } from '../../src/service/feed-links.ts';
import { BY_TEST, meeting, month } from '../service/office.ts';
import { METRICS_TOKEN, openWhole, type Whole } from './whole-service.ts';

/** Figures and readiness of the whole service, and what is drawn and watched of them. */

let whole: Whole;
let sheet: string;
let path: string;
const KNOWN = { headers: { authorization: `Bearer ${METRICS_TOKEN}` } };
beforeAll(async () => {
  whole = await openWhole();
  await whole.given.publish(month(meeting('03-05', 'Giao ban')));
  path = (await addLink(whole.given.office, 'so-mau.organization', {}, BY_TEST)).path;
  for (let i = 0; i < 3; i += 1) await whole.ask('GET', path);
  for (const url of ['/health', '/health', `/feeds/${'A'.repeat(32)}.ics`, '/nothing/here'])
    await whole.ask('GET', url);
  sheet = (await whole.ask('GET', '/metrics', KNOWN)).body;
});
afterAll(() => whole.close());

test.each([
  'lich_http_requests_total{method="GET",route="/health",status="200"} 2',
  'lich_http_request_duration_seconds_count{route="/health"} 2',
  'lich_http_request_duration_seconds_bucket{route="/health",le="+Inf"} 2',
  'lich_feed_requests_total{status="200"} 3',
  'lich_feed_requests_total{status="404"} 1',
  'lich_feed_cache_total{result="hit"} 2',
  'lich_feed_cache_total{result="miss"} 1',
  'lich_reviews_waiting 0',
  'lich_offices 1',
  'lich_office_changed_age_seconds{office="so-mau"} 0',
  'lich_readings_total{outcome="read"} 0',
])('%s is told', (line) => {
  expect(sheet.split('\n')).toContain(line);
});

test('no address and no link stands in a label', () => {
  expect(sheet).not.toContain(path.slice(7, 30));
  expect(sheet).not.toContain('nothing/here');
});

test('every figure of the dashboard and of the alerts is one that the service tells', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../../docker', name), 'utf8');
  const panels = JSON.parse(read('grafana.json')).panels as { targets: { expr: string }[] }[];
  const rules = parse(read('alerts.yaml')).groups[0].rules as { expr: string }[];
  const expressions = [...panels.flatMap(({ targets }) => targets), ...rules].map(({ expr }) => expr);
  const names = new Set(expressions.flatMap((expr) => expr.match(/\b(?:lich|process)_\w+/g) ?? []));
  expect(names.size).toBeGreaterThan(12);
  const told = new Set([...sheet.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!));
  expect([...names].filter((name) => !told.has(name.replace(/_bucket$/, '')))).toEqual([]);
});

test('ready says yes or no to everybody, and what is amiss to who may know', async () => {
  expect((await whole.ask('GET', '/ready')).body).toBe('{"status":"ready"}');
  expect(JSON.parse((await whole.ask('GET', '/ready', KNOWN)).body)).toEqual({
    status: 'ready',
    checks: { store: true, migrations: true, key: true },
  });
});
