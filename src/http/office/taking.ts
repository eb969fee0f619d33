import type { FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { Section } from '../../locale/office-pages.ts';
import * as sentences from '../../locale/taking-pages.ts';
import type { Html } from '../../pages/html.ts';
import { FORM_TOKEN } from '../../pages/office/form.ts';
import { takingPage } from '../../pages/office/taking.ts';
import type { RosterPreview } from '../../service/roster.ts';
import { type LocalDate, type LocalTime, parseLocalDate, parseLocalTime } from '../../time/local.ts';
import { collapse, normaliseText } from '../../vietnamese/normalise.ts';
import { languageOf, sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { answerForm, field } from './forms.ts';
import { namesIn } from './history-routes.ts';
import { goOn, officeContext } from './pages.ts';

/** A change that is looked at before it is made: where published entries follow, or a whole file comes in, a yes is asked for. */
export interface Wish {
  readonly section: Section;
  readonly back: string;
  /** Name of the sentence that says it was done. */
  readonly done: string;
  /** Whether it is shown in any case. */
  readonly isAlwaysShown: boolean;
  /** Whether other offices of the service are derived anew too. */
  readonly isShared?: boolean;
  /** What is sent again with the yes; all that was typed unless given. */
  readonly fields?: Readonly<Record<string, string>>;
  preview(): Promise<RosterPreview>;
  take(): Promise<unknown>;
}

const CONFIRMED = 'confirmed';

export function takeChange(
  request: FastifyRequest,
  reply: FastifyReply,
  wish: () => Wish | Promise<Wish>,
  redraw: (problem: string) => Html | Promise<Html>,
): Promise<FastifyReply> {
  return answerForm(
    request,
    reply,
    async () => {
      const asked = await wish();
      const { section, back, done, isAlwaysShown, isShared = false } = asked;
      const preview = await asked.preview();
      if (preview.changes.length === 0) return goOn(reply, back, 'unchanged');
      const figures = figuresOf(preview);
      const typed = field(request, CONFIRMED);
      const isTouching = Object.values(figures.counts).some((count) => count > 0);
      if (typed === figures.text || (!isTouching && !isAlwaysShown)) {
        await asked.take();
        return goOn(reply, back, done);
      }
      const given = {
        ...{
          section,
          back,
          isShared,
          action: request.url.split('?')[0]!,
          names: namesIn(officeOf(request).organization),
        },
        fields: [...fieldsOf(request, asked.fields), [CONFIRMED, figures.text]] as const,
        changes: preview.changes,
        counts: figures.counts,
        parties: [...preview.byPerson, ...preview.byUnit],
        touched: figures.touched,
        warning: typed === '' ? null : sentences.MOVED_ON[languageOf(request)],
      };
      return sendPage(reply, takingPage(officeContext(request, reply), given));
    },
    redraw,
  );
}

function figuresOf({ derived: { added, moved, changed, cancelled } }: RosterPreview) {
  const counts = {
    added: added.length,
    moved: moved.length,
    changed: changed.length,
    cancelled: cancelled.length,
  };
  const touched = [...added, ...[...moved, ...changed].map(({ after }) => after), ...cancelled];
  return { counts, touched, text: Object.values(counts).join(' ') };
}

function fieldsOf({ body }: FastifyRequest, given?: Readonly<Record<string, string>>): (readonly [string, string])[] {
  const all = Object.entries(given ?? (body as Record<string, unknown>) ?? {});
  return all
    .filter(([name]) => name !== FORM_TOKEN && name !== CONFIRMED)
    .flatMap(([name, value]) => [value].flat().map((one) => [name, typeof one === 'string' ? one : ''] as const));
}

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
