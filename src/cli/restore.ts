import { resolve } from 'node:path';
import * as sentences from '../locale/backups.ts';
import type { Sentence } from '../locale/sentence.ts';
import { localAt } from '../time/zone.ts';
import { parseArguments } from './arguments.ts';
import { installationOf } from './backup.ts';
import type { Command } from './command.ts';
import { passphraseFor } from './passphrase.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich restore TỆP [--passphrase-file TỆP]

Khôi phục bản sao lưu vào một kho trống (LICH_DATA hay DATABASE_URL) và ghi khóa vào LICH_KEY_FILE. Cả tệp được kiểm tra
trước; hoặc khôi phục xong hết, hoặc không có gì thay đổi. Bản sao lưu của phiên bản cũ hơn thì được nâng lên; của phiên
bản mới hơn thì bị từ chối. Mọi liên kết và mật khẩu CalDAV dùng tiếp được, kể cả trên máy khác.

  --passphrase-file TỆP  tệp chứa cụm mật khẩu; không có thì lấy LICH_BACKUP_PASSPHRASE, đầu vào chuẩn, hay hỏi
  --help                 in phần này

Trạng thái kết thúc: 0 đã khôi phục, 1 không khôi phục được, 2 lệnh sai.
`,
  en: `
Usage: lich restore FILE [--passphrase-file FILE]

Restores a backup into an empty store (LICH_DATA or DATABASE_URL) and writes the key to LICH_KEY_FILE. The whole file is
checked first; it is restored whole, or nothing has changed. A backup of an earlier release is brought up to this one;
one of a later release is refused. Every link and every CalDAV password goes on working, on another machine too.

  --passphrase-file FILE  file that holds the passphrase; else LICH_BACKUP_PASSPHRASE, standard input, or it is asked for
  --help                  prints this

Exit status: 0 restored, 1 could not be restored, 2 wrong arguments.
`,
};

export const command: Command = {
  name: 'restore',
  summary: { vi: 'khôi phục bản sao lưu vào kho trống', en: 'restore a backup into an empty store' },
  help: HELP,
  async run(args, context) {
    const options = { 'passphrase-file': { type: 'string' } } as const;
    const { values, positionals } = parseArguments(args, options, ['TỆP | FILE']);
    const installation = installationOf(context);
    const passphrase = await passphraseFor(context, { file: values['passphrase-file'], isNew: false });
    const { restore } = await import('../service/backup.ts');
    const { rows, createdAt } = await restore(installation, resolve(positionals[0]!), passphrase);
    const { date, time } = localAt(createdAt);
    say(context.stdout, sentences.RESTORED, { rows, at: `${date} ${time}`, key: installation.keys.file });
    say(context.stdout, sentences.STOP_THE_OTHER);
    return 0;
  },
};
