import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { LichError } from '../../errors.ts';

/**
 * Requests are checked against their schemas as they stand: nothing is filled in, dropped or turned into another type,
 * but what comes in an address is text and may be meant as a number.
 */
export function validateBySchema(api: FastifyInstance): void {
  api.setValidatorCompiler<TSchema>(({ schema, httpPart }) => (given: unknown) => {
    const value = httpPart === 'body' ? given : Value.Convert(schema, given);
    return Value.Check(schema, value) ? { value } : { error: faultOf(schema, value) };
  });
  // The schemas of answers describe; what is sent is what the use case gave.
  api.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
}

/** The first fault, at the deepest place that is named: a union says more of its members than of itself. */
function faultOf(schema: TSchema, value: unknown): LichError {
  const errors = [...Value.Errors(schema, value)];
  const error = errors.find(({ keyword }) => keyword !== 'anyOf') ?? errors[0];
  return new LichError('body-invalid', { path: error?.instancePath || '/', reason: error?.message ?? '' });
}
