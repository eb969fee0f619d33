import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../errors.ts';
import { programmeDays } from '../pages/programme/days.ts';
import { publicFeedsPage } from '../pages/public-feeds.ts';
import { mobileConfig } from '../pages/subscribe/mobileconfig.ts';
import { subscribePage } from '../pages/subscribe/page.ts';
import type { PublicFeeds, Subscription } from '../service/subscription.ts';
import type { OfficeCalendar } from '../time/holidays.ts';
import { weekOf } from '../time/local.ts';
import { isLoopback, isPublicAddress } from './addresses.ts';
import type { LinkGuard } from './link-guard.ts';
import { packPage, pageContext, sendPage } from './page.ts';
import { readable } from './readable.ts';

/** What the pages of feeds are made from. */
export interface FeedPages {
  readonly calendar: OfficeCalendar;
  /** What links begin with: `https://lich.example`. */
  linkBase(): string;
  /** @throws LichError as `openSubscription` */
  open(token: string, date: string | null): Promise<Subscription>;
  /** Organisations that show something to everybody. */
  publicOffices(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** @throws LichError as `publicFeeds` */
  publicFeeds(organizationId: string): Promise<PublicFeeds>;
}

const TOKEN = /^([A-Za-z0-9_-]{20,128})(\.mobileconfig|\.docx)?$/;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The page of one calendar, its profile and its week in Word; what ends in `.ics` is the feed and not here. */
export async function answerFeedPage(
  pages: FeedPages,
  request: FastifyRequest,
  reply: FastifyReply,
  guard?: LinkGuard,
) {
  const { file } = request.params as { file: string };
  const [, token = '', ending] = TOKEN.exec(file) ?? [];
  if (token === '') throw new LichError('feed-unknown');
  const values = await pages.open(token, dateAsked(request));
  if (ending === '.mobileconfig') return sendProfile(pages, reply, token, values);
  if (ending === '.docx') guard?.document(request);
  if (ending === '.docx') return sendWeek(pages, reply, values);
  const page = `${pages.linkBase()}/feeds/${token}`;
  const address = { page, feed: `${page}.ics`, isPublic: isPublicAddress(page), isLoopback: isLoopback(page) };
  const userAgent = request.headers['user-agent'] ?? '';
  const drawn = subscribePage(pageContext(request), { ...values, calendar: pages.calendar, address, userAgent });
  return packPage(request, reply, drawn);
}

export function servePublicFeeds(app: FastifyInstance, pages: FeedPages): void {
  readable(app, '/organizations/:id', async (request, reply) => {
    const { id } = request.params as { id: string };
    return sendPage(reply, publicFeedsPage(pageContext(request), await pages.publicFeeds(id)));
  });
}

/** Given twice or in some other way it is no date. */
function dateAsked(request: FastifyRequest): string | null {
  const { date } = request.query as { date?: unknown };
  return date === undefined ? null : String(date);
}

/** Apple subscribes to calendars alone, so a list of things to do has no profile. */
function sendProfile(pages: FeedPages, reply: FastifyReply, token: string, { feed, organization }: Subscription) {
  if (feed.tasks === 'todos') throw new LichError('route-unknown');
  const address = `${pages.linkBase()}/feeds/${token}.ics`;
  const profile = mobileConfig({ id: feed.id, title: feed.title, address, office: organization.name });
  reply.header('Content-Disposition', 'attachment; filename="lich.mobileconfig"').header('Cache-Control', 'no-store');
  return reply.type('application/x-apple-aspen-config; charset=utf-8').send(profile);
}

async function sendWeek(pages: FeedPages, reply: FastifyReply, values: Subscription) {
  const week = weekOf(values.date);
  const days = programmeDays(week, values.entries, pages.calendar);
  // Loaded when somebody wants it: the library is large.
  const { weeklyDocx } = await import('../pages/subscribe/weekly-docx.ts');
  const bytes = await weeklyDocx({ organization: values.organization, week, days, today: values.today });
  reply.header('Content-Disposition', `attachment; filename="lich-tuan-${week.start}.docx"`);
  return reply.header('Cache-Control', 'no-store').type(WORD).send(Buffer.from(bytes));
}
