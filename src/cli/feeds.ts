import { linkBase } from '../config/environment.ts';
import type { Sentence } from '../locale/sentence.ts';
import * as sentences from '../locale/serving.ts';
import { addLink, revokeLink } from '../service/feed-links.ts';
import { listFeeds, publishFeed, type ShownFeed } from '../service/feed-list.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext, Output } from './command.ts';
import { commandActor } from './command-actor.ts';
import { feedLines } from './feed-lines.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich feeds [--organization ID] [--json]
           lich feeds --new FEED [--label TÊN]
           lich feeds --revoke LINK
           lich feeds --publish FEED | --unpublish FEED

In các lịch để đăng ký: tên, số nội dung đang có, các liên kết. Liên kết là bí mật của người nhận.

  --organization ID  chỉ lịch của cơ quan này
  --new FEED         thêm một liên kết cho lịch có mã này; --label ghi tên gọi của liên kết
  --revoke LINK      thu hồi liên kết có mã này
  --publish FEED     cho lịch có mã này vào trang công khai của cơ quan; --unpublish FEED rút ra
  --json             in JSON: organization, feed, scope, title, events, address (liên kết còn hiệu lực đầu tiên hoặc
                     null), links (id, label, address, revoked, uses, lastUsedAt,
                     lastAgent)
  --help             in phần này

Trạng thái kết thúc: 0 đã in, 1 không có lịch hay liên kết đó, 2 lệnh sai.
`,
  en: `
Usage: lich feeds [--organization ID] [--json]
       lich feeds --new FEED [--label NAME]
       lich feeds --revoke LINK
       lich feeds --publish FEED | --unpublish FEED

Prints the calendars to subscribe to: title, number of entries, links. A link is its holder's secret.

  --organization ID  only this organisation's
  --new FEED         adds a link to the feed of this id; --label says what it is called
  --revoke LINK      revokes the link of this id
  --publish FEED     lists the feed of this id on the organisation's public page; --unpublish FEED takes it off
  --json             prints JSON: organization, feed, scope, title, events, address (the first link in force, or null),
                     links (id, label, address, revoked, uses, lastUsedAt,
                     lastAgent)
  --help             prints this

Exit status: 0 printed, 1 no such feed or link, 2 wrong arguments.
`,
};

export const command: Command = {
  name: 'feeds',
  summary: { vi: 'xem các lịch và liên kết đăng ký', en: 'show the calendars and the links to them' },
  help: HELP,
  async run(args, context) {
    const { values } = parseArguments(args, {
      organization: { type: 'string' },
      new: { type: 'string' },
      label: { type: 'string' },
      revoke: { type: 'string' },
      publish: { type: 'string' },
      unpublish: { type: 'string' },
      json: { type: 'boolean' },
    });
    const open = await openOffice(context);
    try {
      if (values.new !== undefined) await makeLink(context, open, values.new, values.label ?? '');
      else if (values.revoke !== undefined) await takeBack(context, open, values.revoke);
      else if (values.publish !== undefined) await setOpen(context, open, values.publish, true);
      else if (values.unpublish !== undefined) await setOpen(context, open, values.unpublish, false);
      else await print(context, open, values.organization ?? null, values.json === true);
      return 0;
    } finally {
      await open.close();
    }
  },
};

const byCommand = () => ({ actor: commandActor('feeds'), within: null });

async function makeLink({ stdout }: CommandContext, { office, environment }: OpenOffice, feed: string, label: string) {
  const link = await addLink(office, feed, { label }, byCommand());
  say(stdout, sentences.LINK_MADE, { label: link.label });
  stdout.write(`${linkBase(environment)}${link.path}\n`);
}

async function setOpen(
  { stdout }: CommandContext,
  { office, environment }: OpenOffice,
  feed: string,
  isPublic: boolean,
) {
  const path = await publishFeed(office, feed, isPublic, byCommand());
  say(stdout, isPublic ? sentences.FEED_PUBLIC : sentences.FEED_PRIVATE);
  if (isPublic) stdout.write(`${linkBase(environment)}${path}\n`);
}

async function takeBack({ stdout }: CommandContext, { office }: OpenOffice, id: string): Promise<void> {
  await revokeLink(office, id, byCommand());
  say(stdout, sentences.LINK_REVOKED, { id });
}

async function print({ stdout }: CommandContext, open: OpenOffice, organizationId: string | null, asJson: boolean) {
  const { office, environment, settings } = open;
  const feeds = await listFeeds(office, settings.feeds, organizationId);
  const base = linkBase(environment);
  if (asJson)
    stdout.write(
      `${JSON.stringify(
        feeds.map((feed) => asData(feed, base)),
        null,
        2,
      )}\n`,
    );
  else if (feeds.length === 0) say(stdout, sentences.NO_ORGANIZATION);
  else printByOrganization(stdout, feeds, base);
}

function printByOrganization(stdout: Output, feeds: readonly ShownFeed[], base: string): void {
  for (const [name, own] of Map.groupBy(feeds, ({ organization }) => organization.name)) {
    stdout.write(`${name}\n${feedLines(own, base, true)}`);
  }
}

function asData({ organization, feed, events, links }: ShownFeed, base: string) {
  const shown = links.map(({ path, isRevoked, revokedAt: _, lastUsedAt, ...link }) => ({
    ...link,
    address: base + path,
    revoked: isRevoked,
    lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt * 1000).toISOString(),
  }));
  const address = shown.find(({ revoked }) => !revoked)?.address ?? null;
  const { id, scope, title } = feed;
  return { organization: organization.id, feed: id, scope, title, events, address, links: shown };
}
