import { type Static, Type } from 'typebox';
import { ProgrammeItemSchema, ProgrammeSchema } from './programme.ts';

/** What a person does to a draft, as plain data: a page and a machine send the same. */

/** Everything of an item but what only the document can say. */
export const ItemFieldsSchema = Type.Partial(Type.Omit(ProgrammeItemSchema, ['id', 'line', 'page', 'review']), {
  additionalProperties: false,
});

export const HeadFieldsSchema = Type.Partial(
  Type.Pick(ProgrammeSchema, [
    'genre',
    'period',
    'scope',
    'title',
    'number',
    'issuer',
    'signer',
    'issued',
    'amendment',
  ]),
  { additionalProperties: false },
);

const id = Type.String({ description: 'id of an item of the draft' });
const exactly = { additionalProperties: false };

export const ProgrammeEditSchema = Type.Union([
  Type.Object(
    {
      type: Type.Literal('change'),
      id,
      fields: ItemFieldsSchema,
      answers: Type.Optional(
        Type.Array(Type.String(), { description: 'doubts that are settled beside those of the fields' }),
      ),
    },
    exactly,
  ),
  Type.Object(
    {
      type: Type.Literal('add'),
      after: Type.Union([id, Type.Null()], { description: 'null puts it first' }),
      fields: ItemFieldsSchema,
    },
    exactly,
  ),
  Type.Object(
    {
      type: Type.Literal('split'),
      id,
      parts: Type.Array(ItemFieldsSchema, {
        minItems: 2,
        description: 'what each part has of its own; the first keeps the id',
      }),
    },
    exactly,
  ),
  Type.Object(
    {
      type: Type.Literal('merge'),
      ids: Type.Array(id, { minItems: 2, description: 'the first stays' }),
      title: Type.Optional(Type.String()),
    },
    exactly,
  ),
  Type.Object({ type: Type.Literal('cancel'), id }, exactly),
  Type.Object({ type: Type.Literal('remove'), id }, exactly),
  Type.Object({ type: Type.Literal('head'), fields: HeadFieldsSchema }, exactly),
]);

export type ProgrammeEdit = Static<typeof ProgrammeEditSchema>;
export type ItemFields = Static<typeof ItemFieldsSchema>;
export type HeadFields = Static<typeof HeadFieldsSchema>;

/** By which a page names an answer: what it says, not where it stood, which another roster changes. */
export function answerKey(answer: { readonly type: string; readonly id?: string; readonly day?: string }): string {
  return [answer.type, answer.id ?? answer.day].filter((part) => part !== undefined).join(':');
}
