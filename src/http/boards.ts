import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../errors.ts';
import type { Language } from '../locale/sentence.ts';
import { boardContent, boardPage } from '../pages/board/page.ts';
import type { BoardValues } from '../pages/board/values.ts';
import type { Html } from '../pages/html.ts';
import { assetBytes, assetPath, RELEASE } from './assets.ts';
import { type BoardStreams, STREAM_HEADERS } from './board-streams.ts';
import { packPage } from './page.ts';
import { readable } from './readable.ts';

/** Boards: a page for each, and the stream that tells it of news. */

export interface BoardPages {
  /** @throws LichError as `BoardMaker.open` */
  open(token: string, view: string | null, date: string | null): Promise<BoardValues>;
  readonly streams: BoardStreams;
}

export function serveBoards(app: FastifyInstance, boards: BoardPages): void {
  // Its scope is the folder in which it stands, and it is asked for each time: RFC 9111 §5.2.2.4.
  readable(app, '/board/worker.js', (_request, reply) =>
    reply
      .header('Content-Security-Policy', WORKER_POLICY)
      .type('text/javascript; charset=utf-8')
      .header('Cache-Control', 'no-cache')
      .send(assetBytes('board-worker.js')),
  );
  readable(app, '/board/:token', (request, reply) => answerBoard(boards, request, reply));
  readable(app, '/board/:token/:view', (request, reply) => answerBoard(boards, request, reply));
  readable(app, '/board/:token/:view/events', async (request, reply) => {
    const { token, view } = boardAsked(request);
    const values = await boards.open(token, view, null);
    if (request.method === 'HEAD') return reply.headers(STREAM_HEADERS).send();
    reply.hijack();
    const versionNow = async () => drawn(await boards.open(token, view, null), languageAsked(request)).version;
    boards.streams.add(reply.raw, drawn(values, languageAsked(request)).version, versionNow);
  });
  app.addHook('preClose', async () => boards.streams.stop());
}

/** A worker fetches under the policy that it was served with. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

async function answerBoard(boards: BoardPages, request: FastifyRequest, reply: FastifyReply) {
  const { token, view } = boardAsked(request);
  const { date } = request.query as { date?: unknown };
  const values = await boards.open(token, view, date === undefined ? null : String(date));
  const language = languageAsked(request);
  const { content, version } = drawn(values, language);
  const lang = language === 'vi' ? '' : `?lang=${language}`;
  const events = `/board/${token}/${values.view}/events${lang}`;
  const page = boardPage({ language, asset: assetPath }, values, content, { version, release: RELEASE, events });
  reply.header('Cache-Control', isSecureContext(request) ? 'private, no-cache' : KEPT_BY_BROWSER);
  return packPage(request, reply, page);
}

/**
 * Where a browser allows no service worker, its own cache is what a start without network has; the page asks for what
 * is new by itself, past the cache. Seconds in 30 days.
 */
const KEPT_BY_BROWSER = 'private, max-age=2592000';

/** W3C Secure Contexts §3.1. */
function isSecureContext({ protocol, hostname }: FastifyRequest): boolean {
  return protocol === 'https' || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

const TOKEN = /^[A-Za-z0-9_-]{20,128}$/;

function boardAsked(request: FastifyRequest): { token: string; view: string | null } {
  const { token, view } = request.params as { token: string; view?: string };
  if (!TOKEN.test(token)) throw new LichError('board-unknown');
  // An address typed with a slash at its end names no view.
  return { token, view: view || null };
}

/** A wall is read by the office, whatever the language of its box: Vietnamese, unless the address says otherwise. */
function languageAsked(request: FastifyRequest): Language {
  return (request.query as { lang?: unknown }).lang === 'en' ? 'en' : 'vi';
}

interface Drawn {
  readonly content: Html;
  readonly version: string;
}

const drawnByValues = new WeakMap<BoardValues, Map<Language, Drawn>>();

/** Once for the same values, however many screens show them. */
function drawn(values: BoardValues, language: Language): Drawn {
  const byLanguage = drawnByValues.get(values) ?? new Map<Language, Drawn>();
  drawnByValues.set(values, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const content = boardContent(values, language);
  const made = { content, version: hash('sha256', content.markup + values.date, 'hex').slice(0, 16) };
  byLanguage.set(language, made);
  return made;
}
