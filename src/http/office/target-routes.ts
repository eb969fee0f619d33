import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fill, type Language, type Sentence } from '../../locale/sentence.ts';
import * as sentences from '../../locale/targets-pages.ts';
import type { PushFault } from '../../model/push.ts';
import {
  faultText,
  newTargetPage,
  type TargetAnswer,
  type TargetsPage,
  type TargetTyped,
  targetsPage,
} from '../../pages/office/targets.ts';
import type { Differences } from '../../service/push-compare.ts';
import { listTargets } from '../../service/push-shown.ts';
import type { TargetTest } from '../../service/push-test.ts';
import { languageOf, sendPage } from '../page.ts';
import { actingOf, officeOf } from './access.ts';
import { answerForm, field } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { acts, policyIn, TARGETS, targetsBase } from './target-fields.ts';

/** Calendars on other servers: all of an office, what is asked of them, and a new one. */
export function targetRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { push } = parts;
  const view = { access: 'view-targets' } as const;
  const config = { access: 'manage-targets' } as const;
  type OfTarget = { Params: { id: string } };

  const draw = async (request: FastifyRequest, reply: FastifyReply, given: Partial<TargetsPage>) => {
    const targets = await listTargets(push, { organizationId: officeOf(request).organization.id });
    const page = { base: targetsBase(request), targets, answer: null, done: null, problem: null, ...given };
    return targetsPage(officeContext(request, reply), page);
  };

  scope.get(TARGETS, { config: view }, async (request, reply) =>
    sendPage(reply, await draw(request, reply, { done: doneIn(request, sentences.DONE) })),
  );

  scope.get(`${TARGETS}/new`, { config }, async (request, reply) =>
    sendPage(reply, await drawNew(request, reply, parts, null)),
  );

  scope.post(TARGETS, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const { feedId, url: server, user, calendar } = typedIn(request);
        const account = { url: server, user, password: field(request, 'password') };
        const wish = { feedId, calendar: calendar || null, policy: policyIn(request), ...account };
        await (await acts()).addTargetBy(push, wish, actingOf(request));
        return goOn(reply, targetsBase(request), 'added');
      },
      (problem) => drawNew(request, reply, parts, problem),
    ),
  );

  scope.post<OfTarget>(`${TARGETS}/:id/test`, { config }, (request, reply) => {
    const { id } = request.params;
    return answerForm(
      request,
      reply,
      async () => {
        const answer = testAnswer(
          id,
          await (await acts()).testTargetBy(push, id, actingOf(request)),
          languageOf(request),
        );
        return sendPage(reply, await draw(request, reply, { answer }));
      },
      (problem) => draw(request, reply, { problem }),
    );
  });

  scope.post<OfTarget>(`${TARGETS}/:id/compare`, { config }, (request, reply) => {
    const { id } = request.params;
    return answerForm(
      request,
      reply,
      async () => {
        const answer = compareAnswer(
          id,
          await (await acts()).compareTargetBy(push, id, actingOf(request)),
          languageOf(request),
        );
        return sendPage(reply, await draw(request, reply, { answer }));
      },
      (problem) => draw(request, reply, { problem }),
    );
  });
}

async function drawNew(request: FastifyRequest, reply: FastifyReply, { office }: OfficeParts, problem: string | null) {
  const all = await office.store.read((reads) => reads.feeds.list(officeOf(request).organization.id));
  const feeds = all.filter(({ tasks }) => tasks !== 'todos');
  const given = { base: targetsBase(request), feeds, typed: typedIn(request), problem };
  return newTargetPage(officeContext(request, reply), given);
}

function typedIn(request: FastifyRequest): TargetTyped {
  return {
    feedId: field(request, 'feed'),
    url: field(request, 'url'),
    user: field(request, 'user'),
    calendar: field(request, 'calendar').trim(),
    policy: policyIn(request),
  };
}

function testAnswer(id: string, { fault, isCalendar, isWritable, name }: TargetTest, language: Language): TargetAnswer {
  if (fault !== null) return { id, isGood: false, text: faultText({ language }, fault) };
  if (!isCalendar) return { id, isGood: false, text: sentences.TEST_GONE[language] };
  const sentence: Sentence = isWritable ? sentences.TESTED : sentences.TEST_READ_ONLY;
  return { id, isGood: isWritable, text: fill(sentence[language], { name }) };
}

function compareAnswer(id: string, found: Differences | PushFault, language: Language): TargetAnswer {
  if ('kind' in found) return { id, isGood: false, text: faultText({ language }, found) };
  const { foreign, ...differing } = found;
  const isGood = Object.values(differing).every((count) => count === 0);
  const sentence: Sentence = isGood ? sentences.SAME : sentences.DIFFERS;
  return { id, isGood, text: fill(sentence[language], { ...found }) };
}
