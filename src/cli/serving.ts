import { linkBase } from '../config/environment.ts';
import { LichError } from '../errors.ts';
import { DavTally } from '../http/dav-tally.ts';
import type { FeedPages } from '../http/feed-pages.ts';
import { LinkGuard } from '../http/link-guard.ts';
import { listen } from '../http/listen.ts';
import type { Logger } from '../http/log.ts';
import { MailTally, mailFigures } from '../http/mail-figures.ts';
import type { OfficeParts } from '../http/office/parts.ts';
import { officeFigures } from '../http/office-figures.ts';
import { PushTally, pushFigures } from '../http/push-figures.ts';
import { ReadingTally } from '../http/reading-tally.ts';
import { RequestTally } from '../http/request-tally.ts';
import { buildService, type ServiceParts } from '../http/service.ts';
import { type FeedTally, feedTally } from '../http/tally.ts';
import { TryGuard } from '../http/try-guard.ts';
import { renewCalendar } from '../service/calendar-in-force.ts';
import { DavCalendars } from '../service/dav/calendars.ts';
import { reportInterrupted, Uploads } from '../service/drafts/uploads.ts';
import { feedMaker } from '../service/feed-maker.ts';
import { countLetters } from '../service/mail/letters.ts';
import type { Office } from '../service/office.ts';
import { FeedPublisher } from '../service/publish.ts';
import { glanceAtTargets } from '../service/push-shown.ts';
import { forgetOld, type Retention } from '../service/retention.ts';
import { everyPublicFeed, openSubscription, publicFeeds } from '../service/subscription.ts';
import type { Store, StoreReads } from '../store/port.ts';
import { boardPages } from './board-pages.ts';
import { openMail } from './open-mail.ts';
import type { OpenOffice } from './open-office.ts';
import { lazyReader } from './reading.ts';

/** A service that listens. */
export interface Serving {
  readonly port: number;
  /** Lets running requests finish, and writes down what was counted. */
  close(): Promise<void>;
}

const LARGEST_FEED_BYTES = 1_000_000;
const DAY_MILLISECONDS = 86_400_000;
const SUMMARY_MILLISECONDS = 60_000;
const LAST_ANSWERS_MILLISECONDS = 2_000;

/**
 * @param given limits other than the usual ones, and who wants to know of every route
 * @throws LichError `port-in-use`, `address-unusable`
 */
export async function startServing(
  open: Pick<OpenOffice, 'office' | 'environment' | 'settings'>,
  log: Logger,
  given: Pick<ServiceParts, 'limits' | 'onRoute'> = {},
): Promise<Serving> {
  const { office, environment, settings } = open;
  const { store, clock } = office;
  const tally = feedTally(clock);
  const boards = boardPages(office, settings.feeds, log);
  const publisher = new FeedPublisher({
    store,
    clock,
    maker: feedMaker(office, settings.feeds),
    onMade: (feedId, { feed, notices }) => {
      for (const { code, data } of notices) log.warn({ feed: feedId, code, data }, 'bỏ một nội dung không ghi được');
      const bytes = feed.bytes.length;
      if (bytes > LARGEST_FEED_BYTES) log.warn({ feed: feedId, bytes }, 'lịch lớn hơn 1 MB: Google có thể bỏ qua');
    },
    onFault: (error, feedId) => log.error({ err: error, feed: feedId }, 'không tạo được lịch, vẫn phát bản trước'),
    onChange: () => boards.announce(),
    renew: (reads) => renewCalendar(reads, office),
  });
  const davTally = new DavTally(clock);
  const dav = { calendars: new DavCalendars(office, settings.feeds), guard: new TryGuard(clock), tally: davTally };
  const maximumBytes = settings.reading.maximumMegabytes * 1_000_000;
  const reader = lazyReader(settings);
  const readings = new ReadingTally();
  const uploads = new Uploads({
    office,
    read: readings.counting(reader.read),
    maximumBytes,
    onFault: (error, upload) => log.error({ err: error, upload }, 'lỗi khi đọc văn bản'),
  });
  await tellInterrupted(office, log);
  // Known when it listens; nobody asks before.
  let port = environment.port;
  const base = () => linkBase(environment, port);
  const push = { office, feeds: settings.feeds, settings: settings.push };
  const mail = await openMail(open, base);
  const pages: OfficeParts = {
    office,
    feeds: settings.feeds,
    push,
    mail,
    linkBase: base,
    isHttps: environment.publicUrl?.startsWith('https:') === true,
    intake: { uploads, maximumBytes },
  };
  const pushTally = new PushTally();
  const glance = () => glanceAtTargets({ office });
  const mailTally = new MailTally();
  const letters = () => countLetters(store, clock());
  const requests = new RequestTally();
  const figures = [
    pushFigures({ tally: pushTally, glance, clock }),
    mailFigures(mailTally, letters),
    requests.figures,
    readings.figures,
    officeFigures(store, clock, tally),
  ];
  const ready = {
    store: () => store.read(({ organizations }) => organizations.counter()),
    migrations: () => store.read(refuseLater),
    key: async () => office.keys.sealing(),
  };
  const metrics = { token: environment.metricsToken, figures };
  const feedPages: FeedPages = {
    get calendar() {
      return office.calendar;
    },
    linkBase: base,
    open: (token, date) => openSubscription(office, settings.feeds, token, date),
    publicOffices: async () => (await everyPublicFeed(office)).map(({ organization }) => organization),
    publicFeeds: (id) => publicFeeds(office, id),
  };
  const guard = new LinkGuard(clock);
  const parts = { publisher, tally, log, guard, trustProxy: environment.trustProxy };
  const app = buildService({ ...given, ...parts, dav, office: pages, metrics, requests, ready, feedPages, boards });
  await publisher.watch();
  port = await listen(app, environment.host, environment.port);
  // Loaded when the service listens already: nobody waits for it.
  const { startPushWorker } = await import('../service/push-worker.ts');
  const worker = startPushWorker({
    push,
    onRun: (target, outcome) => {
      pushTally.count(target, outcome);
      const { run, hold } = outcome;
      const { counts, requests, fault } = run;
      const isWell = fault === null && hold === null && counts.altered === 0;
      if (isWell) log.info({ target, ...counts, requests }, 'đã đẩy lịch');
      else if (fault === null && hold === null) {
        log.warn({ target, ...counts, requests }, 'đã đẩy lịch, nhưng máy chủ lưu khác với những gì đã gửi');
      } else log.warn({ target, ...counts, requests, fault, hold }, 'chưa đẩy xong lịch');
    },
    onFault: (error) => log.error({ err: error }, 'lỗi khi đẩy lịch'),
  });
  // Others may stop in the middle of a file while this one goes on.
  const caring = setInterval(() => store.isShared && tellInterrupted(office, log), SUMMARY_MILLISECONDS);
  caring.unref();
  const stopMail =
    mail.sender === null
      ? null
      : (await import('../service/mail/worker.ts')).startMailWorker({
          mail,
          sender: mail.sender,
          onSent: (outcome) => {
            mailTally.count(outcome);
            const { letter, end, fault, cause } = outcome;
            // An address says who works for whom: the letter is found by its id.
            const told = { letter: letter.id, kind: letter.kind, end };
            if (fault === null) log.info(told, 'đã xử lý thư');
            else log.warn({ ...told, fault: fault.kind, status: fault.status, err: cause }, 'chưa gửi được thư');
          },
          onFault: (error) => log.error({ err: error }, 'lỗi khi gửi thư'),
        });
  const stopSweeping = new AbortController();
  const sweepOnce = () => sweep(office, settings.retention, stopSweeping.signal, log);
  const sweeping = setInterval(() => void sweepOnce(), DAY_MILLISECONDS);
  sweeping.unref();
  const swept = sweepOnce();
  const summing = setInterval(() => sumUp(tally, davTally, store, log), SUMMARY_MILLISECONDS);
  summing.unref();
  return {
    port,
    async close() {
      clearInterval(summing);
      clearInterval(sweeping);
      stopSweeping.abort();
      await swept;
      clearInterval(caring);
      // A client that keeps asking on one connection would hold the door open.
      const cut = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS_MILLISECONDS);
      await app.close();
      clearTimeout(cut);
      publisher.stop();
      await uploads.close();
      await reader.close();
      await worker.stop();
      await stopMail?.();
      await sumUp(tally, davTally, store, log);
    },
  };
}

async function tellInterrupted(office: Office, log: Logger): Promise<void> {
  try {
    const interrupted = await reportInterrupted(office);
    if (interrupted > 0) log.warn({ interrupted }, 'có tệp đang đọc dở khi máy chủ dừng lần trước');
  } catch (error) {
    log.error({ err: error }, 'không xem được tệp đang đọc dở');
  }
}

/** One line for all polls since the last, and for each link when it was last used. */
async function sumUp(tally: FeedTally, davTally: DavTally, store: Store, log: Logger): Promise<void> {
  const { uses, ...polls } = tally.take();
  const passwordUses = davTally.take();
  if (polls.polls > 0) log.info(polls, 'lịch được hỏi');
  if (uses.length === 0 && passwordUses.length === 0) return;
  try {
    await store.write(async ({ links, dav }) => {
      await links.recordUses(uses);
      await dav.recordPasswordUses(passwordUses);
    });
  } catch (error) {
    log.error({ err: error }, 'không ghi được lần dùng liên kết');
  }
}

/** What the office does not keep any longer. */
async function sweep(office: Office, retention: Retention, stop: AbortSignal, log: Logger): Promise<void> {
  try {
    const { records, files } = await forgetOld(office, retention, stop);
    if (records + files > 0) log.info({ records, files }, 'đã xóa nhật ký, tệp quá hạn lưu giữ');
  } catch (error) {
    log.error({ err: error }, 'không xóa được nhật ký, tệp quá hạn lưu giữ');
  }
}

/** A store that a later release has migrated meanwhile is no longer this program's to serve. */
async function refuseLater({ schema }: StoreReads): Promise<void> {
  const found = await schema.later();
  if (found !== null) throw new LichError('store-newer', { found });
}
