import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemPage } from '../pages/problem.ts';
import { prefersPage } from './negotiate.ts';
import { languageOf, pageContext, sendPage } from './page.ts';
import { PROBLEM_TYPE, problemOf } from './problems.ts';

/** Answers whatever was thrown: a page to who reads pages, problem details (RFC 9457) to every other client. */
export function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const problem = problemOf(error);
  reply.header('Cache-Control', 'no-store').header('Vary', 'Accept');
  if (!prefersPage(request.headers.accept)) return reply.code(problem.status).type(PROBLEM_TYPE).send(problem);
  const { status, title, detail, titleEn, detailEn } = problem;
  const told = languageOf(request) === 'vi' ? { title, detail } : { title: titleEn, detail: detailEn };
  return sendPage(reply, problemPage(pageContext(request), { status, ...told }), status);
}
