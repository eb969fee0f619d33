import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { errorOnPage } from '../../locale/hints.ts';
import type { Section } from '../../locale/office-pages.ts';
import * as sentences from '../../locale/taking-pages.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import type { Html } from '../../pages/html.ts';
import { FORM_TOKEN } from '../../pages/office/form.ts';
import { takingPage } from '../../pages/office/taking.ts';
import { canonical } from '../../schedule/content.ts';
import type { RosterPreview } from '../../service/roster.ts';
import { languageOf, sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { answerForm, field } from './forms.ts';
import { namesIn } from './history-routes.ts';
import { goOn, officeContext } from './pages.ts';

/**
 * A change that is looked at before it is made: where published entries follow, or a whole file comes in, a yes is
 * asked for. The yes holds for what was shown: for these changes, of what was published then.
 */
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
  /** @throws LichError `published-changed` where what is published is not what it was at `basis` */
  take(basis: number): Promise<unknown>;
  /** Whether the last that was done is this very form, by the same person: a button pressed twice. */
  isTaken(): Promise<boolean>;
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
      try {
        return await look(request, reply, asked);
      } catch (error) {
        if (!(error instanceof LichError) || !(await asked.isTaken())) throw error;
        return goOn(reply, asked.back, asked.done);
      }
    },
    redraw,
  );
}

async function look(request: FastifyRequest, reply: FastifyReply, asked: Wish): Promise<FastifyReply> {
  const preview = await asked.preview();
  if (preview.changes.length === 0) return goOn(reply, asked.back, 'unchanged');
  const [yes, isAsked] = [yesIn(request), asked.isAlwaysShown || touchedBy(preview).length > 0];
  if (yes === null && isAsked) return ask(request, reply, asked, preview);
  if (yes !== null && yes.digest !== digestOf(preview)) {
    return ask(request, reply, asked, preview, { warning: sentences.MOVED_ON[languageOf(request)], status: 409 });
  }
  try {
    await asked.take(yes?.basis ?? preview.basis);
  } catch (error) {
    if (!(error instanceof LichError) || error.code !== 'published-changed') throw error;
    const warning = errorOnPage(error, languageOf(request));
    return ask(request, reply, asked, await asked.preview(), { warning, status: error.status });
  }
  return goOn(reply, asked.back, asked.done);
}

function ask(
  request: FastifyRequest,
  reply: FastifyReply,
  { section, back, isShared = false, fields }: Wish,
  preview: RosterPreview,
  { warning, status }: { readonly warning: string | null; readonly status: number } = { warning: null, status: 200 },
): FastifyReply {
  const { changes, byPerson, byUnit, derived, basis } = preview;
  const { added, moved, changed, cancelled } = derived;
  const given = {
    ...{ section, back, isShared, changes, warning, action: request.url.split('?')[0]! },
    names: namesIn(officeOf(request).organization),
    fields: [...fieldsOf(request, fields), [CONFIRMED, `${basis} ${digestOf(preview)}`]] as const,
    counts: { added: added.length, moved: moved.length, changed: changed.length, cancelled: cancelled.length },
    parties: [...byPerson, ...byUnit],
    touched: touchedBy(preview),
  };
  return sendPage(reply, takingPage(officeContext(request, reply), given), status);
}

function touchedBy({ derived: { added, moved, changed, cancelled } }: RosterPreview): readonly Occurrence[] {
  return [...added, ...[...moved, ...changed].map(({ after }) => after), ...cancelled];
}

/** By which a yes says what it was said to. */
function digestOf({ changes }: RosterPreview): string {
  return hash('sha256', canonical(changes), 'base64url').slice(0, 16);
}

/** Null where nobody said yes yet. */
function yesIn(request: FastifyRequest): { readonly basis: number; readonly digest: string } | null {
  const [, basis, digest] = /^(\d{1,15}) (\S+)$/.exec(field(request, CONFIRMED)) ?? [];
  return basis === undefined || digest === undefined ? null : { basis: Number(basis), digest };
}

function fieldsOf({ body }: FastifyRequest, given?: Readonly<Record<string, string>>): (readonly [string, string])[] {
  const all = Object.entries(given ?? (body as Record<string, unknown>) ?? {});
  return all
    .filter(([name]) => name !== FORM_TOKEN && name !== CONFIRMED)
    .flatMap(([name, value]) => [value].flat().map((one) => [name, typeof one === 'string' ? one : ''] as const));
}
