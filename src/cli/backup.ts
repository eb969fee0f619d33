import { resolve } from 'node:path';
import * as sentences from '../locale/backups.ts';
import type { Sentence } from '../locale/sentence.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { passphraseFor } from './passphrase.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich backup TỆP [--passphrase-file TỆP] [--json]

Sao lưu cả cơ sở cài đặt vào một tệp, kể cả khi dịch vụ đang chạy: mọi cơ quan, văn bản, bản công bố, liên kết, tài
khoản, lịch sử, và các khóa được niêm phong bằng một cụm mật khẩu (từ 12 ký tự). Tệp dùng chung cho kho đi kèm và
PostgreSQL: sao lưu từ kho này khôi phục được vào kho kia. Ghi xong thì đọc lại cả tệp để kiểm tra. Không ghi đè tệp có sẵn.

  --passphrase-file TỆP  tệp chứa cụm mật khẩu; không có thì lấy LICH_BACKUP_PASSPHRASE, đầu vào chuẩn, hay hỏi
  --json                 in JSON: file, rows, bytes
  --help                 in phần này

Tệp không mã hóa nội dung, chỉ khóa: giữ nó như giữ kho. Cấu hình (LICH_CONFIG) không nằm trong tệp.
Trạng thái kết thúc: 0 đã sao lưu, 1 không sao lưu được, 2 lệnh sai.
`,
  en: `
Usage: lich backup FILE [--passphrase-file FILE] [--json]

Backs up the whole installation into one file, also while the service runs: every office, document, revision, link,
account, the history, and the keys, sealed under a passphrase (from 12 characters). The file is the same for the embedded
store and PostgreSQL: a backup of one is restored into the other. Once written it is read back. No file is written over.

  --passphrase-file FILE  file that holds the passphrase; else LICH_BACKUP_PASSPHRASE, standard input, or it is asked for
  --json                  prints JSON: file, rows, bytes
  --help                  prints this

The keys are encrypted, the contents are not: keep the file as you keep the store. The configuration is not in it.
Exit status: 0 backed up, 1 could not be backed up, 2 wrong arguments.
`,
};

export const command: Command = {
  name: 'backup',
  summary: { vi: 'sao lưu, kể cả khi đang chạy', en: 'back up, also while the service runs' },
  help: HELP,
  async run(args, context) {
    const options = { 'passphrase-file': { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArguments(args, options, [HELP_NAME]);
    const file = resolve(positionals[0]!);
    const installation = installationOf(context);
    const passphrase = await passphraseFor(context, { file: values['passphrase-file'], isNew: true });
    const { backUp } = await import('../service/backup.ts');
    const { rows, bytes } = await backUp(installation, file, passphrase, context.clock());
    if (values.json === true) context.stdout.write(`${JSON.stringify({ file, rows, bytes }, null, 2)}\n`);
    else {
      say(context.stdout, sentences.BACKED_UP, { rows, file, megabytes: (bytes / 1e6).toFixed(1) });
      say(context.stdout, sentences.KEEP_PASSPHRASE);
    }
    return 0;
  },
};

/** What the one file is called when it is missing. */
const HELP_NAME = 'TỆP | FILE';

/** Which store, and which keys, the surroundings name. */
export function installationOf(context: CommandContext) {
  const { dataFolder: folder, database, keyFile, sealKeys, key } = context.environment();
  return { place: { folder, database }, keys: { file: keyFile, sealing: sealKeys, given: key } };
}
