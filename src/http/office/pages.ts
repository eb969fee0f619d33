import type { FastifyReply, FastifyRequest } from 'fastify';
import { DONE, type DoneCode } from '../../locale/account-pages.ts';
import type { Sentence } from '../../locale/sentence.ts';
import type { OfficeContext } from '../../pages/office/layout.ts';
import { pageContext } from '../page.ts';
import { callerOf, recordOf, sessionOf } from './access.ts';
import { formToken, textIn } from './forms.ts';

/** What pages behind the log-in are drawn with. */
export function officeContext(request: FastifyRequest, reply: FastifyReply): OfficeContext {
  const { role, actor } = callerOf(request);
  const organization = recordOf(request)?.organization ?? null;
  return {
    ...pageContext(request),
    formToken: formToken(request, reply),
    visitor: { name: sessionOf(request)?.user.name ?? actor.name, role },
    office: organization && { id: organization.id, name: organization.name },
  };
}

/** After something was done: another page, which says so. The address carries a name, never a sentence. */
export function goOn(reply: FastifyReply, path: string, done?: string): FastifyReply {
  const joint = path.includes('?') ? '&' : '?';
  return reply.redirect(done === undefined ? path : `${path}${joint}done=${done}`, 303);
}

/** What was done on the page before; null for nothing, or a name that is none. */
export function doneIn(request: FastifyRequest, sentences: Readonly<Record<string, Sentence>> = DONE): string | null {
  const name = textIn(request.query, 'done');
  const sentence = Object.hasOwn(sentences, name) ? sentences[name as DoneCode] : undefined;
  return sentence === undefined ? null : sentence[pageContext(request).language];
}
