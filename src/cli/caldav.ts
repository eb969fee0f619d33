import { linkBase } from '../config/environment.ts';
import { LichError } from '../errors.ts';
import * as sentences from '../locale/caldav.ts';
import type { Sentence } from '../locale/sentence.ts';
import { addAppPassword, listAppPasswords, revokeAppPassword } from '../service/dav/passwords.ts';
import type { AppPassword } from '../store/dav-port.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { commandActor } from './command-actor.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich caldav [--organization ID] [--json]
           lich caldav --new FEED[,FEED…] --organization ID [--label TÊN] [--json]
           lich caldav --revoke ID

Tài khoản CalDAV chỉ đọc: điện thoại thêm một tài khoản là có mọi lịch đã chọn, tự cập nhật. Mỗi máy một mật khẩu riêng,
chỉ in ra một lần, thu hồi riêng được.

  --new FEED,…       lập tài khoản xem các lịch có mã này (xem mã bằng: lich feeds)
  --label TÊN        tên gọi, ví dụ “iPhone của Chánh Văn phòng”
  --revoke ID        thu hồi mật khẩu có mã này
  --organization ID  cơ quan
  --json             in JSON: id, organization, user, label, feeds, revoked, lastUsedAt, lastAgent; với --new thêm
                     address và password
  --help             in phần này

Trạng thái kết thúc: 0 đã làm, 1 không có lịch hay mật khẩu đó, 2 lệnh sai.
`,
  en: `
Usage: lich caldav [--organization ID] [--json]
       lich caldav --new FEED[,FEED…] --organization ID [--label NAME] [--json]
       lich caldav --revoke ID

Read-only CalDAV accounts: a phone adds one account and has all the calendars that were chosen, kept fresh. Each device
has a password of its own, printed once, that can be revoked by itself.

  --new FEED,…       makes an account that sees the feeds of these ids (lich feeds prints them)
  --label NAME       what it is called, for example “the secretary's iPhone”
  --revoke ID        revokes the password of this id
  --organization ID  the organisation
  --json             prints JSON: id, organization, user, label, feeds, revoked, lastUsedAt, lastAgent; with --new also
                     address and password
  --help             prints this

Exit status: 0 done, 1 no such feed or password, 2 wrong arguments.
`,
};

export const command: Command = {
  name: 'caldav',
  summary: { vi: 'tài khoản CalDAV chỉ đọc cho điện thoại', en: 'read-only CalDAV accounts for phones' },
  help: HELP,
  async run(args, context) {
    const { values } = parseArguments(args, {
      organization: { type: 'string' },
      new: { type: 'string' },
      label: { type: 'string' },
      revoke: { type: 'string' },
      json: { type: 'boolean' },
    });
    const open = await openOffice(context);
    const asJson = values.json === true;
    try {
      if (values.new !== undefined) {
        if (values.organization === undefined) throw new LichError('argument-missing', { name: '--organization' });
        const feedIds = values.new.split(',').map((id) => id.trim());
        const request = { organizationId: values.organization, label: values.label ?? '', feedIds };
        await add(context, open, request, asJson);
      } else if (values.revoke !== undefined) await revoke(context, open, values.revoke);
      else await list(context, open, values.organization ?? null, asJson);
      return 0;
    } finally {
      await open.close();
    }
  },
};

const byCommand = () => ({ actor: commandActor('caldav'), within: null });

async function add(
  { stdout }: CommandContext,
  { office, environment }: OpenOffice,
  request: Parameters<typeof addAppPassword>[1],
  asJson: boolean,
): Promise<void> {
  const { password, secret } = await addAppPassword(office, request, byCommand());
  const address = `${linkBase(environment)}/dav/`;
  if (asJson) stdout.write(`${JSON.stringify({ ...asData(password), address, password: secret }, null, 2)}\n`);
  else say(stdout, sentences.ACCOUNT_MADE, { address, user: password.user, password: secret });
}

async function revoke({ stdout }: CommandContext, { office }: OpenOffice, id: string): Promise<void> {
  const { label, user } = await revokeAppPassword(office, id, byCommand());
  say(stdout, sentences.ACCOUNT_REVOKED, { label: label || user });
}

async function list(
  { stdout }: CommandContext,
  { office }: OpenOffice,
  organizationId: string | null,
  asJson: boolean,
) {
  const passwords = await listAppPasswords(office, organizationId);
  if (asJson) stdout.write(`${JSON.stringify(passwords.map(asData), null, 2)}\n`);
  else if (passwords.length === 0) say(stdout, sentences.NO_ACCOUNTS);
  for (const password of asJson ? [] : passwords) {
    const { id, user, label, feedIds, lastAgent } = password;
    const state = password.revokedAt === null ? sentences.IN_FORCE : sentences.REVOKED;
    stdout.write(`${id}  ${user}  ${label}\n`);
    say(stdout, state, { feeds: feedIds.join(', '), used: usedAt(password) ?? '–', agent: lastAgent ?? '–' });
  }
}

function asData(password: AppPassword) {
  const { id, organizationId: organization, user, label, feedIds: feeds, revokedAt, lastAgent } = password;
  return { id, organization, user, label, feeds, revoked: revokedAt !== null, lastUsedAt: usedAt(password), lastAgent };
}

function usedAt({ lastUsedAt }: AppPassword): string | null {
  return lastUsedAt === null ? null : new Date(lastUsedAt * 1000).toISOString();
}
