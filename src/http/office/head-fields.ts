import type { FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { HeadFields } from '../../model/edit.ts';
import { GENRES } from '../../model/programme.ts';
import { field } from './forms.ts';

/**
 * What the form says of the document as a whole; what is left empty is not there.
 * @throws LichError `request-invalid`
 */
export function headTyped(request: FastifyRequest): HeadFields {
  const text = (name: string) => field(request, name).normalize('NFC').trim() || null;
  const genre = GENRES.find((one) => one === field(request, 'genre'));
  if (genre === undefined) throw new LichError('request-invalid');
  const [start, end] = [text('period-start'), text('period-end')];
  // One day alone is the whole period.
  const period = start === null && end === null ? null : { start: (start ?? end)!, end: (end ?? start)! };
  return {
    genre,
    period,
    title: text('title'),
    number: text('number'),
    signer: text('signer'),
    issued: text('issued'),
  };
}
