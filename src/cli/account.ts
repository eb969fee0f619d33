import { linkBase } from '../config/environment.ts';
import { LichError } from '../errors.ts';
import * as sentences from '../locale/accounts.ts';
import type { Sentence } from '../locale/sentence.ts';
import { ROLES, type Role, type User } from '../model/account.ts';
import { loginText } from '../service/accounts/login-name.ts';
import { offerPassword } from '../service/accounts/one-time-links.ts';
import { addUserWithPassword } from '../service/accounts/passwords.ts';
import { type AccountFields, addUser, disableUser, enableUser, removeUser } from '../service/accounts/users.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { commandActor } from './command-actor.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich account [--json]
           lich account --add TÊN --name "HỌ VÀ TÊN" [--role VAI-TRÒ] [--organization ID] [--email ĐỊA-CHỈ]
           lich account --reset TÊN | --disable TÊN | --enable TÊN | --remove TÊN

In các tài khoản, hay lập và sửa tài khoản. Không có --organization thì là quản trị viên của mọi cơ quan.

  --add TÊN          lập tài khoản có tên đăng nhập này. Mật khẩu đọc từ đầu vào chuẩn (< tệp-mật-khẩu);
                     không có thì in một liên kết dùng một lần để đặt mật khẩu
  --name TÊN         họ và tên, bắt buộc với --add
  --role VAI-TRÒ     administrator (mặc định), clerk (văn thư) hay viewer (người xem)
  --organization ID  cơ quan của tài khoản
  --email ĐỊA-CHỈ    thư điện tử
  --reset TÊN        in một liên kết dùng một lần để đặt lại mật khẩu
  --disable TÊN      khóa tài khoản, chấm dứt mọi phiên đăng nhập; --enable mở lại
  --remove TÊN       xóa tài khoản
  --json             in JSON: login, name, role, organization (null là mọi cơ quan), email, disabled
  --help             in phần này

Trạng thái kết thúc: 0 đã làm, 1 không làm được, 2 lệnh sai.
`,
  en: `
Usage: lich account [--json]
       lich account --add LOGIN --name "FULL NAME" [--role ROLE] [--organization ID] [--email ADDRESS]
       lich account --reset LOGIN | --disable LOGIN | --enable LOGIN | --remove LOGIN

Prints the accounts, or makes and changes them. Without --organization it is an administrator of every office.

  --add LOGIN        makes an account of this login name. The password is read from standard input (< password-file);
                     where there is none, a one-time link to choose it is printed
  --name NAME        full name, needed with --add
  --role ROLE        administrator (the default), clerk or viewer
  --organization ID  the account's office
  --email ADDRESS    e-mail
  --reset LOGIN      prints a one-time link to choose a new password
  --disable LOGIN    disables the account and ends its sessions; --enable undoes it
  --remove LOGIN     removes the account
  --json             prints JSON: login, name, role, organization (null for every office), email, disabled
  --help             prints this

Exit status: 0 done, 1 could not be done, 2 wrong arguments.
`,
};

export const command: Command = {
  name: 'account',
  summary: { vi: 'lập và sửa tài khoản', en: 'make and change accounts' },
  help: HELP,
  async run(args, context) {
    const { values } = parseArguments(args, {
      add: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      organization: { type: 'string' },
      email: { type: 'string' },
      reset: { type: 'string' },
      disable: { type: 'string' },
      enable: { type: 'string' },
      remove: { type: 'string' },
      json: { type: 'boolean' },
    });
    const { add, reset, disable, enable, remove } = values;
    const open = await openOffice(context);
    try {
      if (add !== undefined) await make(context, open, { ...values, login: add });
      else if (reset !== undefined) await printLink(context, open, await named(open, reset));
      else if (disable !== undefined) await change(context, open, disable, disableUser, sentences.ACCOUNT_DISABLED);
      else if (enable !== undefined) await change(context, open, enable, enableUser, sentences.ACCOUNT_ENABLED);
      else if (remove !== undefined) await change(context, open, remove, removeUser, sentences.ACCOUNT_REMOVED);
      else await list(context, open, values.json === true);
      return 0;
    } finally {
      await open.close();
    }
  },
};

const byCommand = () => ({ actor: commandActor('account'), within: null });

interface Given {
  readonly login: string;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly organization?: string | undefined;
  readonly email?: string | undefined;
}

async function make(context: CommandContext, open: OpenOffice, given: Given): Promise<void> {
  const { office } = open;
  const by = byCommand();
  const { login, name, role = 'administrator', organization = null, email = null } = given;
  if (name === undefined) throw new LichError('argument-missing', { name: '--name' });
  if (!ROLES.includes(role as Role)) throw new LichError('option-value', { option: '--role' });
  const fields: AccountFields = { login, name, email, role: role as Role, organizationId: organization };
  const password = ((await context.input?.()) ?? '').replace(/\r?\n$/, '');
  const user =
    password === ''
      ? await office.store.write((store) => addUser(store, fields, office.clock(), by.actor))
      : await addUserWithPassword(office, fields, password, by.actor);
  say(context.stdout, sentences.ACCOUNT_MADE, { login: user.login, name: user.name });
  if (password === '') await printLink(context, open, user);
}

async function printLink({ stdout }: CommandContext, { office, environment }: OpenOffice, user: User): Promise<void> {
  const path = await offerPassword(office, user.id, byCommand());
  say(stdout, sentences.CHOOSE_PASSWORD);
  stdout.write(`${linkBase(environment)}${path}\n`);
}

async function change(
  { stdout }: CommandContext,
  open: OpenOffice,
  login: string,
  act: typeof disableUser,
  done: Sentence,
): Promise<void> {
  const user = await act(open.office, (await named(open, login)).id, byCommand());
  say(stdout, done, { login: user.login, name: user.name });
}

/** @throws LichError `account-unknown` */
async function named({ office }: OpenOffice, login: string): Promise<User> {
  const user = await office.store.read(({ users }) => users.byLogin(loginText(login)));
  if (user === null) throw new LichError('account-unknown');
  return user;
}

async function list({ stdout }: CommandContext, { office }: OpenOffice, asJson: boolean): Promise<void> {
  const users = await office.store.read((reads) => reads.users.list(null));
  if (asJson) {
    stdout.write(`${JSON.stringify(users.map(asData), null, 2)}\n`);
    return;
  }
  if (users.length === 0) say(stdout, sentences.NO_ACCOUNT);
  for (const { login, name, role, organizationId, disabledAt } of users) {
    const office = organizationId ?? sentences.WHOLE_SERVICE.vi;
    stdout.write(
      `${login}  ${name}  ${sentences.ROLE_NAMES[role].vi}  ${office}${disabledAt === null ? '' : '  (khóa)'}\n`,
    );
  }
}

function asData({ login, name, role, organizationId, email, disabledAt }: User) {
  return { login, name, role, organization: organizationId, email, disabled: disabledAt !== null };
}
