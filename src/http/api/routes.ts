import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type TProperties, Type } from 'typebox';
import type { Sentence } from '../../locale/sentence.ts';
import type { Actor } from '../../model/actor.ts';
import type { ActingWithin } from '../../service/acting.ts';
import { type Access, callerOf, officeOf } from '../office/access.ts';
import type { Intake, OfficeParts } from '../office/parts.ts';
import { PROBLEM } from './answers/shapes.ts';

/** What every route of the interface for machines has in common. */

export type ApiParts = OfficeParts & Intake;

export type ApiRoutes = (api: FastifyInstance, parts: ApiParts) => void;

/** Below `/api/v1`. */
export const OFFICE = '/organizations/:organization';

/** Bytes of a JSON body: a year's programme has some hundred thousand. */
export const JSON_BYTES = 8_000_000;

/** Parts of a request by their names, and what is answered, by status. */
interface Described {
  readonly response: Readonly<Record<number, object>>;
  readonly [part: string]: unknown;
}

/** What a route is called in the description, who may ask, and what its address holds. */
export function about(tag: string, summary: string, access: Access, schema: Described) {
  const { response, ...asked } = schema;
  const answers = { ...response, default: PROBLEM };
  return { config: { access }, bodyLimit: JSON_BYTES, schema: { tags: [tag], summary, ...asked, response: answers } };
}

const text = Type.String({ minLength: 1, maxLength: 200 });

/** The parameters of an address below an office, by their names. */
export const params = (...names: readonly string[]) => ownParams('organization', ...names);

/** Those of an address that names no office. */
export function ownParams(...names: readonly string[]) {
  const properties: TProperties = Object.fromEntries(names.map((name) => [name, text]));
  return Type.Object(properties);
}

export interface OfId {
  readonly Params: { readonly id: string };
}

/** Who asks, in which office. */
export function asked(request: FastifyRequest): { readonly actor: Actor; readonly organizationId: string } {
  return { actor: callerOf(request).actor, organizationId: officeOf(request).organization.id };
}

/** Who acts, within the office in the address alone. */
export function acting(request: FastifyRequest): ActingWithin {
  const { actor, organizationId } = asked(request);
  return { actor, within: organizationId };
}

/** A sentence as answers carry it. */
export function toldOf(told: Sentence | null) {
  return { message: told?.vi ?? null, messageEn: told?.en ?? null };
}

/** For a body that has no place for it. */
export const BasisQuery = Type.Object({
  basis: Type.Optional(
    Type.Integer({ description: 'of the preview: 409 when what is published is not what it was then' }),
  ),
});

/** The body as text; empty where there is none. */
export function yamlIn({ body }: FastifyRequest): string {
  return Buffer.isBuffer(body) ? body.toString('utf8') : '';
}

/** An optional key by which the same request twice is done once. */
export function idempotencyKeyOf({ headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key'];
  return typeof key === 'string' && key !== '' ? key.slice(0, 255) : null;
}

export const IDEMPOTENT = {
  headers: Type.Object({
    'idempotency-key': Type.Optional(
      Type.String({ maxLength: 255, description: 'the same key with the same file is one upload' }),
    ),
  }),
};
