import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type TProperties, Type } from 'typebox';
import type { Actor } from '../../model/actor.ts';
import type { Permission } from '../../model/permission.ts';
import { callerOf, officeOf } from '../office/access.ts';
import type { Intake, OfficeParts } from '../office/parts.ts';

/** What every route of the interface for machines has in common. */

export type ApiParts = OfficeParts & Intake;

export type ApiRoutes = (api: FastifyInstance, parts: ApiParts) => void;

/** Below `/api/v1`. */
export const OFFICE = '/organizations/:organization';

/** Bytes of a JSON body: a year's programme has some hundred thousand. */
export const JSON_BYTES = 8_000_000;

/** What a route is called in the description, who may ask, and what its address holds. */
export function about(tag: string, summary: string, access: Permission, schema: object = {}) {
  return { config: { access }, bodyLimit: JSON_BYTES, schema: { tags: [tag], summary, ...schema } };
}

const text = Type.String({ minLength: 1, maxLength: 200 });

/** The parameters of an address below an office, by their names. */
export function params(...names: readonly string[]) {
  const properties: TProperties = Object.fromEntries(['organization', ...names].map((name) => [name, text]));
  return Type.Object(properties);
}

export interface OfId {
  readonly Params: { readonly id: string };
}

/** Who asks, in which office. */
export function asked(request: FastifyRequest): { readonly actor: Actor; readonly organizationId: string } {
  return { actor: callerOf(request).actor, organizationId: officeOf(request).organization.id };
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
