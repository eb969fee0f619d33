import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import * as sentences from '../../locale/targets-pages.ts';
import { faultText, targetPage } from '../../pages/office/targets.ts';
import type { PurgedTarget } from '../../service/push-acts.ts';
import { listTargets } from '../../service/push-shown.ts';
import { languageOf, sendPage } from '../page.ts';
import { actingOf, officeOf } from './access.ts';
import { answerForm, field } from './forms.ts';
import { goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { acts, policyIn, TARGETS, targetsBase } from './target-fields.ts';

/** One calendar on another server: its account changed, taken up again, removed. */
export function targetActs(scope: FastifyInstance, parts: OfficeParts): void {
  const { push } = parts;
  const config = { access: 'manage-targets' } as const;
  type OfTarget = { Params: { id: string } };

  const drawOne = async (request: FastifyRequest, reply: FastifyReply, id: string, problem: string | null) => {
    const [row] = await listTargets(push, { id, organizationId: officeOf(request).organization.id });
    if (row === undefined) throw new LichError('push-target-unknown', { id });
    return targetPage(officeContext(request, reply), { base: targetsBase(request), row, problem });
  };

  scope.get<OfTarget>(`${TARGETS}/:id`, { config }, async (request, reply) =>
    sendPage(reply, await drawOne(request, reply, request.params.id, null)),
  );

  scope.post<OfTarget>(`${TARGETS}/:id`, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const password = field(request, 'password') || null;
        const change = { user: field(request, 'user') || null, password, policy: policyIn(request) };
        await (await acts()).changeTargetBy(push, request.params.id, change, actingOf(request));
        return goOn(reply, targetsBase(request), 'changed');
      },
      (problem) => drawOne(request, reply, request.params.id, problem),
    ),
  );

  scope.post<OfTarget>(`${TARGETS}/:id/remove`, { config }, async (request, reply) => {
    await (await acts()).removeTargetBy(push, request.params.id, actingOf(request));
    return goOn(reply, targetsBase(request), 'removed');
  });

  scope.post<OfTarget>(`${TARGETS}/:id/purge`, { config }, (request, reply) => {
    const { id } = request.params;
    return answerForm(
      request,
      reply,
      async () => {
        const purged = await (await acts()).purgeTargetBy(push, id, actingOf(request));
        if (purged.isRemoved) return goOn(reply, targetsBase(request), purged.kept === 0 ? 'purged' : 'purgedKeeping');
        const problem = notRemoved(purged, languageOf(request));
        return sendPage(reply, await drawOne(request, reply, id, problem), 502);
      },
      (problem) => drawOne(request, reply, id, problem),
    );
  });

  for (const [action, isConfirmed, done] of REVIVALS) {
    scope.post<OfTarget>(`${TARGETS}/:id/${action}`, { config }, async (request, reply) => {
      await (await acts()).reviveTargetBy(push, request.params.id, isConfirmed, actingOf(request));
      return goOn(reply, targetsBase(request), done);
    });
  }
}

/** First what the server said, then that the target is there yet. */
function notRemoved({ run: { fault }, left }: PurgedTarget, language: Language): string {
  const told = fill(sentences.NOT_REMOVED[language], { left });
  return fault === null ? told : `${faultText({ language }, fault)} ${told}`;
}

const REVIVALS = [
  ['retry', false, 'revived'],
  ['confirm', true, 'confirmed'],
] as const;
