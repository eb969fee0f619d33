import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as sentences from '../../locale/mailing.ts';
import { may } from '../../model/permission.ts';
import { type MailPage, mailPage } from '../../pages/office/mail.ts';
import { listLetters, removeLetter, reviveLetter, sendTest } from '../../service/mail/letters.ts';
import { sendPage } from '../page.ts';
import { actingOf, callerOf, officeOf } from './access.ts';
import { answerForm, field } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

/** Letters that wait or were not sent. */
export function mailRoutes(scope: FastifyInstance, { office, mail }: OfficeParts): void {
  const url = '/office/:organization/mail';
  const config = { access: 'manage-mail' } as const;
  type OfLetter = { Params: { id: string } };

  const draw = async (request: FastifyRequest, reply: FastifyReply, given: Partial<MailPage>) => {
    const letters = await listLetters(office, officeOf(request).organization.id);
    const isConfigured = mail.sender !== null;
    const mayTest = isConfigured && may(callerOf(request).role, 'manage-users');
    const page = { base: baseOf(request), letters, isConfigured, mayTest, done: null, problem: null, ...given };
    return mailPage(officeContext(request, reply), page);
  };

  scope.get(url, { config }, async (request, reply) =>
    sendPage(reply, await draw(request, reply, { done: doneIn(request, sentences.DONE) })),
  );

  for (const [name, act, done] of [
    ['retry', reviveLetter, 'revived'],
    ['discard', removeLetter, 'removed'],
  ] as const) {
    scope.post<OfLetter>(`${url}/:id/${name}`, { config }, (request, reply) =>
      answerForm(
        request,
        reply,
        async () => {
          await act(office, request.params.id, actingOf(request));
          return goOn(reply, baseOf(request), done);
        },
        (problem) => draw(request, reply, { problem }),
      ),
    );
  }

  scope.post(`${url}/test`, { config: { access: 'manage-users' } }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        await sendTest(mail, field(request, 'to'));
        return goOn(reply, baseOf(request), 'tested');
      },
      (problem) => draw(request, reply, { problem }),
    ),
  );
}

function baseOf(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/mail`;
}
