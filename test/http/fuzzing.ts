import type { Chance } from '../property/random.ts';
import type { Keyed } from './several-offices.ts';
import { addressOf, type Whole } from './whole-service.ts';

/**
 * Requests out of the OpenAPI description, and of every other route: most nearly right, some wrong in one place, some
 * wrong altogether. Whoever asks is an administrator by token, so that nothing stops at the door.
 */

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly schema?: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Fuzzed {
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests that were answered with 5xx or not at all. */
  readonly faults: readonly string[];
}

const JUNK: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '��',
  '../../etc/passwd',
  "' or 1=1 --",
  '<script>',
  '%00',
  '2025-02-30',
  '2025-03-05',
  '24:61',
  'Ẩ'.repeat(300),
  'x'.repeat(5_000),
  '9'.repeat(40),
  [],
  {},
  [[[[[[[[]]]]]]]],
  { __proto__: null, constructor: { prototype: 1 } },
];

export async function fuzzApi(whole: Whole, keyed: Keyed, luck: Chance, count: number): Promise<Fuzzed> {
  const { body } = await whole.ask('GET', '/api/v1/openapi.json');
  const { paths } = JSON.parse(body) as Description;
  const operations = Object.entries(paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return run(whole, keyed, count, (i) => {
    // Each of them in turn, so that a small run leaves none out.
    const { path, method, operation } = operations[i % operations.length]!;
    const parameters = operation.parameters ?? [];
    const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => segment(keyed, name, luck));
    const query = parameters.filter((one) => one.in === 'query' && luck.percent(60));
    const pairs = query.map(({ name, schema }) => [name, text(made(schema ?? {}, keyed, luck))]);
    const search = new URLSearchParams(pairs as [string, string][]).toString();
    return { method, path: search === '' ? address : `${address}?${search}`, ...bodyOf(operation, keyed, luck) };
  });
}

export async function fuzzPages(whole: Whole, keyed: Keyed, luck: Chance, count: number): Promise<Fuzzed> {
  // Some of them ask other servers, which is no business of a fuzz.
  const routes = whole.routes.filter(
    ({ method, url }) => !['CONNECT', 'TRACE'].includes(method) && !/^\/api|\/events$|\/(?:test|compare)$/.test(url),
  );
  return run(whole, keyed, count, (i) => {
    const { method, url } = routes[i % routes.length]!;
    const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const values = Object.fromEntries(names.map((name) => [name, segment(keyed, name, luck)]));
    const fields = FIELDS.filter(() => luck.percent(40)).map((name) => [
      name,
      text(made({ type: 'string' }, keyed, luck)),
    ]);
    const form = new URLSearchParams(fields as [string, string][]).toString();
    const link = /^\/(?:feeds|board)\/:/.test(url) && luck.percent(50) ? luck.pick(keyed.links) : null;
    const path = link ?? addressOf(url, values);
    if (method === 'GET' || method === 'HEAD') return { method, path: luck.percent(50) ? `${path}?${form}` : path };
    return { method, path, headers: { 'content-type': luck.pick(FORM_TYPES) }, body: form };
  });
}

const FORM_TYPES = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded',
  'application/json',
  'multipart/form-data; boundary=x',
  'text/xml',
  'nonsense',
];
/** Of all forms of the pages. */
const FIELDS = [
  ...['login', 'password', 'new', 'repeated', 'old', 'name', 'email', 'role', 'label', 'organization', 'feed', 'feeds'],
  ...['detail', 'showCancelled', 'version', 'basis', 'confirmed', 'title', 'start', 'end', 'slot', 'leaders', 'units'],
  ...['location', 'amends', 'text', 'on', 'act', 'from', 'to', 'days', 'of', 'date', 'view', 'lang', 'return', 'user'],
];

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

async function run(whole: Whole, { keys }: Keyed, count: number, next: (i: number) => Asked): Promise<Fuzzed> {
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const { method, path, headers = {}, body } = next(i);
    const named = `${i}: ${method} ${path.slice(0, 200)} ${String(body ?? '').slice(0, 300)}`;
    try {
      const question = { headers: { ...keys[0], accept: 'application/json', ...headers } };
      const { status } = await whole.ask(method, path, body === undefined ? question : { ...question, body });
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status >= 500) faults.push(`${status} ${named}\n${faultIn(whole.lines)}`);
    } catch (error) {
      faults.push(`${String(error).slice(0, 200)} ${named}`);
    }
  }
  return { statuses, faults };
}

/** The last that the log tells of. */
function faultIn(lines: readonly string[]): string {
  const line = lines.findLast((one) => one.includes('"err"')) ?? '{}';
  return String((JSON.parse(line) as { err?: { stack?: string } }).err?.stack).slice(0, 800);
}

/** A part of an address: mostly something that there is. */
function segment(keyed: Keyed, name: string, luck: Chance): string {
  const known = name === 'organization' && luck.percent(95) ? [keyed.id] : (keyed.ids[name] ?? keyed.ids.id ?? []);
  if (known.length > 0 && luck.percent(85)) return encodeURIComponent(luck.pick(known));
  return luck.pick(SEGMENTS);
}

const SEGMENTS = ['x', '%00', '%E0%A4%A', '..%2f..', '%F0%9F%98%80', 'a'.repeat(300), "'", '0', '-1', '%7B%7D', 'null'];

function bodyOf({ requestBody }: Operation, keyed: Keyed, luck: Chance): Pick<Asked, 'headers' | 'body'> {
  if (requestBody === undefined)
    return luck.percent(90) ? {} : { body: '{', headers: { 'content-type': 'application/json' } };
  const [type = 'application/json', { schema = {} } = {}] = luck.pick(Object.entries(requestBody.content));
  if (luck.percent(5))
    return { body: luck.pick(['', '{', '[1,', 'null', '\u0000', '"']), headers: { 'content-type': type } };
  const value = made(schema, keyed, luck);
  const bent = luck.percent(50) ? bend(value, luck) : value;
  const headers = { 'content-type': luck.percent(95) ? type : luck.pick(FORM_TYPES) };
  return { headers, body: type.includes('json') ? (JSON.stringify(bent) ?? 'null') : text(bent) };
}

/** Something that fits a schema, more or less. */
function made(schema: Schema, keyed: Keyed, luck: Chance, depth = 0): unknown {
  if (luck.percent(3)) return luck.pick(JUNK);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return luck.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return made(luck.pick(choices), keyed, luck, depth);
  if (schema.allOf !== undefined) {
    return Object.assign({}, ...schema.allOf.map((one) => made(one, keyed, luck, depth)));
  }
  const type = Array.isArray(schema.type) ? luck.pick(schema.type as readonly string[]) : schema.type;
  if (type === 'object' || schema.properties !== undefined) {
    const entries = Object.entries(schema.properties ?? {}).filter(() => luck.percent(95));
    return Object.fromEntries(entries.map(([name, one]) => [name, made(one, keyed, luck, depth + 1)]));
  }
  if (type === 'array') {
    const length = depth > 4 ? 0 : luck.below(3);
    return Array.from({ length }, () => made(schema.items ?? {}, keyed, luck, depth + 1));
  }
  if (type === 'integer' || type === 'number') return luck.pick([0, 1, 2, 3, 100]);
  if (type === 'boolean') return luck.percent(50);
  if (type === 'null') return null;
  return luck.pick([...TEXTS, ...(keyed.ids.id ?? []), ...(keyed.ids.feed ?? [])]);
}

const TEXTS = [
  '2025-03-05',
  '2025-03',
  '08:00',
  'morning',
  'an',
  'binh',
  'Giao ban',
  '1',
  'no',
  'yes',
  'so-mau',
  'day',
];

/** The same with one thing in it wrong. */
function bend(value: unknown, luck: Chance): unknown {
  if (Array.isArray(value) && value.length > 0 && luck.percent(80)) {
    const at = luck.below(value.length);
    return value.map((one, i) => (i === at ? bend(one, luck) : one));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && luck.percent(85)) {
    const names = Object.keys(value);
    const name = luck.percent(10) || names.length === 0 ? '__proto__' : luck.pick(names);
    const { [name]: old, ...others } = value as Record<string, unknown>;
    if (luck.percent(30)) return others;
    return { ...others, [name]: bend(old, luck) };
  }
  return luck.pick(JUNK);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
