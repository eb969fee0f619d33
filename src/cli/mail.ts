import { linkBase } from '../config/environment.ts';
import { mailFaultSentence } from '../locale/mail.ts';
import * as sentences from '../locale/mailing.ts';
import type { Sentence } from '../locale/sentence.ts';
import { listLetters, reviveLetter, type ShownLetter, sendTest } from '../service/mail/letters.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { commandActor } from './command-actor.ts';
import { openMail } from './open-mail.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich mail [--json]
           lich mail --test ĐỊA-CHỈ
           lich mail --retry MÃ

Thư báo thay đổi cho thư ký của lãnh đạo: in các thư đang chờ và thư không gửi được.

  --test ĐỊA-CHỈ  gửi ngay một thư thử tới địa chỉ này
  --retry MÃ      gửi lại thư có mã này; dịch vụ đang chạy sẽ gửi
  --json          in JSON
  --help          in phần này

Cấu hình bằng LICH_SMTP_URL (smtp://tên:mật-khẩu@máy-chủ:587 hay smtps://…), LICH_MAIL_FROM (người gửi) và
LICH_SMTP_TLS (required hay optional). Địa chỉ của thư ký ghi trong danh sách cơ quan.

Trạng thái kết thúc: 0 xong, 1 không gửi được hay không có thư đó, 2 lệnh sai hay chưa cấu hình.
`,
  en: `
Usage: lich mail [--json]
       lich mail --test ADDRESS
       lich mail --retry ID

E-mail that tells leaders' secretaries what changed: prints the letters that wait and those that were not sent.

  --test ADDRESS  sends a test to this address now
  --retry ID      takes the letter of this id up again; the running service sends it
  --json          prints JSON
  --help          prints this

It is set up by LICH_SMTP_URL (smtp://user:password@host:587 or smtps://…), LICH_MAIL_FROM (the sender) and
LICH_SMTP_TLS (required or optional). Secretaries' addresses stand in the office's roster.

Exit status: 0 done, 1 not sent or no such letter, 2 wrong arguments or not set up.
`,
};

export const command: Command = {
  name: 'mail',
  summary: { vi: 'thư báo thay đổi cho thư ký', en: "e-mail to leaders' secretaries" },
  help: HELP,
  async run(args, context) {
    const { values } = parseArguments(args, {
      test: { type: 'string' },
      retry: { type: 'string' },
      json: { type: 'boolean' },
    });
    const open = await openOffice(context);
    try {
      if (values.test !== undefined) await test(context, open, values.test);
      else if (values.retry !== undefined) {
        await reviveLetter(open.office, values.retry, { actor: commandActor('mail'), within: null });
        say(context.stdout, sentences.REVIVED);
      } else await print(context, open, values.json === true);
      return 0;
    } finally {
      await open.close();
    }
  },
};

async function test({ stdout }: CommandContext, open: OpenOffice, address: string): Promise<void> {
  const mail = await openMail(open, () => linkBase(open.environment));
  await sendTest(mail, address);
  say(stdout, sentences.TEST_SENT, { address });
}

async function print({ stdout }: CommandContext, { office }: OpenOffice, asJson: boolean): Promise<void> {
  const letters = await listLetters(office, null);
  if (asJson) stdout.write(`${JSON.stringify(letters.map(asData), null, 2)}\n`);
  else if (letters.length === 0) say(stdout, sentences.NO_LETTERS);
  else stdout.write(letters.map(asLine).join(''));
}

function asLine({ letter: { id, address, fault, attempts }, about, state }: ShownLetter): string {
  const reason = fault === null ? '' : `\n    ${attempts} × ${mailFaultSentence(fault, 'vi')}`;
  return `${address}  ${about}  ${sentences.STATES[state].vi}  [${id}]${reason}\n`;
}

function asData({ letter, about, state, entries }: ShownLetter) {
  const { id, kind, organizationId, address, attempts, nextAt, fault } = letter;
  return {
    letter: id,
    kind,
    organization: organizationId || null,
    about,
    address,
    state,
    entries,
    attempts,
    nextAt,
    fault,
  };
}
