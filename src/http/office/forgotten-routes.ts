import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { forgottenPage } from '../../pages/office/forgotten.ts';
import { askForPassword } from '../../service/accounts/forgotten.ts';
import { pageContext, sendPage } from '../page.ts';
import { answerForm, field, formToken } from './forms.ts';
import type { OfficeParts } from './parts.ts';

/** Who has forgotten a password. The answer is the same for every name. */
export function forgottenRoutes(scope: FastifyInstance, { office, mail }: OfficeParts): void {
  const config = { access: 'anybody' } as const;
  const isPossible = mail.sender !== null;
  const draw = (request: FastifyRequest, reply: FastifyReply, problem: string | null, isDone = false) =>
    forgottenPage(pageContext(request), { formToken: formToken(request, reply), isPossible, isDone, problem });

  scope.get('/login/forgotten', { config }, (request, reply) => sendPage(reply, draw(request, reply, null)));

  scope.post('/login/forgotten', { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        await askForPassword(office, field(request, 'login'), request.ip);
        return sendPage(reply, draw(request, reply, null, true));
      },
      (problem) => draw(request, reply, problem),
    ),
  );
}
