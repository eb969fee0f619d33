import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { linkBase } from '../config/environment.ts';
import { listOrganizations, loadOrganizations } from '../config/organizations.ts';
import { type Logger, openLog } from '../http/log.ts';
import { FIRST_ADMINISTRATOR } from '../locale/accounts.ts';
import type { Sentence } from '../locale/sentence.ts';
import * as sentences from '../locale/serving.ts';
import { offerFirstAdministrator } from '../service/accounts/one-time-links.ts';
import { noteCalendar } from '../service/calendar-moment.ts';
import { listFeeds } from '../service/feed-list.ts';
import { seedOrganization } from '../service/organizations.ts';
import { veilPrivateLines } from '../service/private-lines.ts';
import { isForExample, setUpExample } from '../service/setup.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { feedLines } from './feed-lines.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { readOwn } from './reading.ts';
import { say } from './say.ts';
import { type Serving, startServing } from './serving.ts';
import { keepSmall } from './small-memory.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich serve

Phát các lịch qua HTTP. Lần chạy đầu với kho trống thì lập cơ quan ví dụ. Dừng bằng Ctrl+C hoặc SIGTERM.

Biến môi trường, đều có giá trị mặc định:
  HOST              địa chỉ để nghe (127.0.0.1)
  PORT              cổng (8080)
  LICH_DATA         thư mục của kho dữ liệu
  DATABASE_URL      cơ sở dữ liệu PostgreSQL thay cho thư mục ấy (postgres://tên:mật-khẩu@máy-chủ/tên-csdl)
  LICH_DATABASE_CONNECTIONS  số kết nối đọc cùng lúc tới đó (8)
  LICH_CONFIG       thư mục cấu hình; tệp nào thiếu thì lấy trong bản đi kèm
  LICH_KEY_FILE     tệp khóa, nằm ngoài kho dữ liệu
  LICH_KEY          khóa ấy, thay cho tệp, khi nhiều máy chạy trên một kho
  LICH_SEAL_KEYS    khóa niêm phong mật khẩu, thay cho khóa trong tệp khóa; khóa đầu dùng để niêm phong
  LICH_SMTP_URL     máy chủ gửi thư, LICH_MAIL_FROM người gửi, LICH_SMTP_TLS required hay optional (xem lich mail --help)
  LICH_METRICS_TOKEN  mã đọc số liệu /metrics từ máy khác; không có thì chỉ đọc được trên máy này
  LICH_PUBLIC_URL   địa chỉ ghi trong liên kết, ví dụ https://lich.co-quan.gov.vn
  LICH_TRUST_PROXY  tin các tiêu đề X-Forwarded-* của proxy nào
  LICH_LOG          mức nhật ký (info)

Trạng thái kết thúc: 0 đã dừng sạch, 1 không chạy được, 2 cấu hình sai.
`,
  en: `
Usage: lich serve

Serves the calendars over HTTP. The first start on an empty store sets up the example office. Stop with Ctrl+C or
SIGTERM.

Environment, all with defaults:
  HOST              address to listen on (127.0.0.1)
  PORT              port (8080)
  LICH_DATA         folder of the store
  DATABASE_URL      a PostgreSQL database instead of that folder (postgres://user:password@host/database)
  LICH_DATABASE_CONNECTIONS  connections that read from it at once (8)
  LICH_CONFIG       folder of the configuration; files that it lacks come from the bundled one
  LICH_KEY_FILE     the key file, outside the store
  LICH_KEY          the key instead of its file, where several machines work on one store
  LICH_SEAL_KEYS    keys that seal passwords, instead of those in the key file; the first seals
  LICH_SMTP_URL     server that sends e-mail, LICH_MAIL_FROM its sender, LICH_SMTP_TLS (see lich mail --help)
  LICH_METRICS_TOKEN  token to read the figures at /metrics from elsewhere; without it, from this machine alone
  LICH_PUBLIC_URL   address that links begin with, for example https://calendar.example.org
  LICH_TRUST_PROXY  whose X-Forwarded-* headers are believed
  LICH_LOG          level of the log (info)

Exit status: 0 stopped cleanly, 1 could not run, 2 wrong configuration.
`,
};

export const command: Command = {
  name: 'serve',
  summary: { vi: 'phát các lịch để đăng ký', en: 'serve the calendars' },
  help: HELP,
  async run(args, context) {
    parseArguments(args, {});
    keepSmall();
    const open = await openOffice(context);
    const log = await openLog(open.environment.logLevel, context.isTerminal);
    const serving = await start(open, log);
    const end = stopped(log, async () => {
      await serving.close();
      await open.close();
    });
    await tellStart(context, open, serving.port);
    return end;
  },
};

async function start(open: OpenOffice, log: Logger): Promise<Serving> {
  try {
    await takeIn(open);
    return await startServing(open, log);
  } catch (error) {
    await open.close();
    throw error;
  }
}

/** The example on a store of nobody else's, and rosters whose files have changed. */
async function takeIn({ office, environment, settings }: OpenOffice): Promise<void> {
  const { configFolder } = environment;
  const kept = await office.store.read(({ organizations }) => organizations.list());
  await noteCalendar(office);
  await veilPrivateLines(office, settings.feeds);
  const example = (await isForExample(office)) ? settings.example : null;
  const listed = listOrganizations(configFolder);
  const ids = kept.map(({ organization }) => organization.id).filter((id) => listed.includes(id));
  const wanted = example === null ? ids : [example.organization];
  const rosters = loadOrganizations(configFolder, wanted);
  for (const roster of rosters) await office.store.write((store) => seedOrganization(store, office, roster));
  const [organization] = rosters;
  if (example === null || organization === undefined) return;
  const documents = example.documents.map((file) => ({ fileName: basename(file), bytes: readFileSync(file) }));
  await setUpExample(office, readOwn, { organization, documents });
}

/** Links are shown here as long as they are the example's only; an office's own are shown by `lich feeds`. */
async function tellStart({ stdout }: CommandContext, open: OpenOffice, port: number): Promise<void> {
  const { office, environment, settings } = open;
  const address = linkBase(environment, port);
  say(stdout, sentences.LISTENING, { address });
  if (await isForExample(office)) {
    const feeds = await listFeeds(office, settings.feeds, null);
    const name = feeds[0]?.organization.name;
    if (name !== undefined) {
      say(stdout, sentences.EXAMPLE_FEEDS, { name });
      stdout.write(feedLines(feeds, address, false));
      say(stdout, sentences.SUBSCRIBE);
    }
    say(stdout, sentences.NEXT_STEP);
  } else {
    const records = await office.store.read(({ organizations }) => organizations.list());
    say(stdout, sentences.OFFICES, { count: records.length });
  }
  const first = await offerFirstAdministrator(office);
  if (first !== null) {
    say(stdout, FIRST_ADMINISTRATOR);
    stdout.write(`  ${address}${first}\n`);
  }
  if (environment.publicUrl?.startsWith('https:') === true) return;
  const { host } = environment;
  say(stdout, isLoopback(host) ? sentences.LOOPBACK_ONLY : sentences.WITHOUT_TLS, { host });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/**
 * Waits for a signal. The terminal and the launcher may both send one, npm a third: the first counts, the others are
 * not taken for impatience.
 */
function stopped(log: Logger, close: () => Promise<void>): Promise<number> {
  return new Promise((resolve) => {
    const grace = closeWithGrace({ delay: 10_000, logger: log, skip: [...SIGNALS] }, async ({ err }) => {
      if (err) log.fatal({ err }, 'lỗi ngoài dự kiến, dừng');
      await close();
      resolve(err ? 1 : 0);
    });
    let isStopping = false;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (isStopping) return;
        isStopping = true;
        log.info({ signal }, 'đang dừng');
        void grace.close();
      });
    }
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
