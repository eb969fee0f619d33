import type { FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { type LocalDate, type LocalTime, parseLocalDate, parseLocalTime } from '../../time/local.ts';
import { collapse, normaliseText } from '../../vietnamese/normalise.ts';
import { field } from './forms.ts';

/** Lines, days and hours as people type them into forms. */

/** One line of text as people type it. */
export function lineIn(request: FastifyRequest, name: string): string {
  return collapse(normaliseText(field(request, name)));
}

/** One thing on each line; nothing twice. */
export function linesIn(request: FastifyRequest, name: string): readonly string[] {
  const lines = normaliseText(field(request, name)).split('\n').map(collapse);
  return [...new Set(lines.filter((line) => line !== ''))];
}

const AS_WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Null for none. @throws LichError `date-invalid` */
export function dayIn(request: FastifyRequest, name: string): LocalDate | null {
  const text = lineIn(request, name);
  if (text === '') return null;
  const [, day = '', month = '', year = ''] = AS_WRITTEN.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = parseLocalDate(iso);
  if (date === null) throw new LichError('date-invalid', { text: text.slice(0, 20) });
  return date;
}

/** @throws LichError `time-invalid` */
export function timeIn(request: FastifyRequest, name: string): LocalTime {
  const text = lineIn(request, name)
    .replace(/[hg.]/i, ':')
    .replace(/^(\d):/, '0$1:');
  const time = parseLocalTime(text.endsWith(':') ? `${text}00` : text);
  if (time === null) throw new LichError('time-invalid', { text: text.slice(0, 20) });
  return time;
}
