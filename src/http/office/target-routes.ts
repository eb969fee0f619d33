import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { fill, type Language, type Sentence } from '../../locale/sentence.ts';
import * as sentences from '../../locale/targets-pages.ts';
import { FOREIGN_POLICIES, type ForeignPolicy, type PushFault } from '../../model/push.ts';
import {
  faultText,
  newTargetPage,
  type TargetAnswer,
  type TargetsPage,
  type TargetTyped,
  targetPage,
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

/** Calendars on other servers. */
export function targetRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { push } = parts;
  const url = '/office/:organization/targets';
  const view = { access: 'view-targets' } as const;
  const config = { access: 'manage-targets' } as const;
  type OfTarget = { Params: { id: string } };

  const draw = async (request: FastifyRequest, reply: FastifyReply, given: Partial<TargetsPage>) => {
    const targets = await listTargets(push, { organizationId: officeOf(request).organization.id });
    const page = { base: baseOf(request), targets, answer: null, done: null, problem: null, ...given };
    return targetsPage(officeContext(request, reply), page);
  };

  scope.get(url, { config: view }, async (request, reply) =>
    sendPage(reply, await draw(request, reply, { done: doneIn(request, sentences.DONE) })),
  );

  scope.get(`${url}/new`, { config }, async (request, reply) =>
    sendPage(reply, await drawNew(request, reply, parts, null)),
  );

  scope.post(url, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const { feedId, url: server, user, calendar } = typedIn(request);
        const account = { url: server, user, password: field(request, 'password') };
        const wish = { feedId, calendar: calendar || null, policy: policyIn(request), ...account };
        await (await acts()).addTargetBy(push, wish, actingOf(request));
        return goOn(reply, baseOf(request), 'added');
      },
      (problem) => drawNew(request, reply, parts, problem),
    ),
  );

  const drawOne = async (request: FastifyRequest, reply: FastifyReply, id: string, problem: string | null) => {
    const [row] = await listTargets(push, { id, organizationId: officeOf(request).organization.id });
    if (row === undefined) throw new LichError('push-target-unknown', { id });
    return targetPage(officeContext(request, reply), { base: baseOf(request), row, problem });
  };

  scope.get<OfTarget>(`${url}/:id`, { config }, async (request, reply) =>
    sendPage(reply, await drawOne(request, reply, request.params.id, null)),
  );

  scope.post<OfTarget>(`${url}/:id`, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const password = field(request, 'password') || null;
        const change = { user: field(request, 'user') || null, password, policy: policyIn(request) };
        await (await acts()).changeTargetBy(push, request.params.id, change, actingOf(request));
        return goOn(reply, baseOf(request), 'changed');
      },
      (problem) => drawOne(request, reply, request.params.id, problem),
    ),
  );

  scope.post<OfTarget>(`${url}/:id/remove`, { config }, async (request, reply) => {
    await (await acts()).removeTargetBy(push, request.params.id, actingOf(request));
    return goOn(reply, baseOf(request), 'removed');
  });

  for (const [action, isConfirmed, done] of REVIVALS) {
    scope.post<OfTarget>(`${url}/:id/${action}`, { config }, async (request, reply) => {
      await (await acts()).reviveTargetBy(push, request.params.id, isConfirmed, actingOf(request));
      return goOn(reply, baseOf(request), done);
    });
  }

  scope.post<OfTarget>(`${url}/:id/test`, { config }, (request, reply) => {
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

  scope.post<OfTarget>(`${url}/:id/compare`, { config }, (request, reply) => {
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

/** What speaks CalDAV is loaded when it is first needed: the service starts without it. */
const acts = () => import('../../service/push-acts.ts');

const REVIVALS = [
  ['retry', false, 'revived'],
  ['confirm', true, 'confirmed'],
] as const;

function baseOf(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/targets`;
}

async function drawNew(request: FastifyRequest, reply: FastifyReply, { office }: OfficeParts, problem: string | null) {
  const all = await office.store.read((reads) => reads.feeds.list(officeOf(request).organization.id));
  const feeds = all.filter(({ tasks }) => tasks !== 'todos');
  const given = { base: baseOf(request), feeds, typed: typedIn(request), problem };
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

function policyIn(request: FastifyRequest): ForeignPolicy {
  return FOREIGN_POLICIES.find((policy) => policy === field(request, 'policy')) ?? 'keep';
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
