import { type TProperties, type TSchema, Type } from 'typebox';

/** What schemas of answers are made of. */

export const text = Type.String();
export const date = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD' });
export const time = Type.String({ pattern: '^\\d{2}:\\d{2}$', description: 'HH:MM' });
export const moment = Type.Integer({ description: 'seconds since 1970-01-01T00:00:00Z' });
export const whole = Type.Integer();
export const flag = Type.Boolean();
export const texts = Type.Array(text);
export const anything = Type.Unknown();

export const nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
export const oneOf = (values: readonly string[]) => Type.Enum([...values]);
export const listOf = <S extends TSchema>(schema: S) => Type.Array(schema);
export const record = (properties: TProperties, more: TProperties = {}) =>
  Type.Object({
    ...properties,
    ...Object.fromEntries(Object.entries(more).map(([name, schema]) => [name, Type.Optional(schema)])),
  });

/** A list that is read on: `next` is the `cursor` of the following question, null on the last page. */
export const pageOf = (item: TSchema) => record({ items: listOf(item), next: nullable(text) });

/** RFC 9457. */
export const PROBLEM = {
  description: 'Problem details (RFC 9457): Vietnamese in the members of the standard, English beside them',
  content: {
    'application/problem+json': {
      schema: record({
        ...{ type: text, status: whole, title: text, detail: text },
        ...{ titleEn: text, detailEn: text },
      }),
    },
  },
};

export const DONE = { type: 'null', description: 'Done' };

export function bytesOf(...mediaTypes: readonly string[]) {
  const schema = { type: 'string', format: 'binary' };
  return { description: 'As it is', content: Object.fromEntries(mediaTypes.map((name) => [name, { schema }])) };
}
