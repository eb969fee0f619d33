import { Value } from 'typebox/value';

/** Answers of the interface for machines, held against its own description. */

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly tags?: readonly string[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

export interface Answered {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
}

/** Tags whose operations a file of their own asks, `api-accounts.test.ts`. */
export const OF_ACCOUNTS: readonly string[] = ['accounts', 'tokens'];

/** Operations with their tags: `GET /api/v1/…`. */
export function operationsOf({ paths }: Description, hasTag: (tag: string) => boolean): readonly string[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags = [''] }]) => tags.some(hasTag))
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
}

/** The operation that an address belongs to; null for none. */
export function operationAt({ paths }: Description, method: string, url: string): string | null {
  const parts = url.split('?')[0]!.split('/');
  const path = Object.keys(paths).find((known) => {
    const pattern = known.split('/');
    const isIt = (part: string, i: number) => part.startsWith('{') || part === parts[i];
    return method.toLowerCase() in paths[known]! && pattern.length === parts.length && pattern.every(isIt);
  });
  return path === undefined ? null : `${method} ${path}`;
}

/** What is wrong with an answer, or left out of the description; null when all of it is described. */
export function undescribed(description: Description, operation: string, answered: Answered): string | null {
  const [method = '', path = ''] = operation.split(' ');
  const { responses } = description.paths[path]![method.toLowerCase()]!;
  const said = responses[answered.status] ?? (answered.status >= 400 ? responses.default : undefined);
  if (said === undefined) return `${operation}: ${answered.status} is not described`;
  const schema = said.content?.[answered.mediaType]?.schema;
  if (answered.status === 204) return answered.body === '' ? null : `${operation}: 204 with a body`;
  if (schema === undefined) return `${operation}: ${answered.status} ${answered.mediaType} is not described`;
  if (!answered.mediaType.endsWith('json')) return null;
  const errors = [...Value.Errors(closedOnce(schema), answered.body)];
  const [error] = errors.filter(({ keyword }) => keyword !== 'anyOf').concat(errors);
  return error === undefined
    ? null
    : `${operation} ${answered.status}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`;
}

const closedBySchema = new WeakMap<object, object>();

function closedOnce(schema: object): object {
  const known = closedBySchema.get(schema) ?? closed(schema);
  closedBySchema.set(schema, known);
  return known;
}

/** The same, but nothing may stand in an object that is not named. */
function closed(schema: unknown): object {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema as never;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, typeof value === 'object' ? closed(value) : value]),
  );
  const isOpen = 'properties' in schema && !('additionalProperties' in schema);
  return isOpen ? { ...inner, additionalProperties: false } : inner;
}
