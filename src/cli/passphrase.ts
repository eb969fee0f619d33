import { LichError } from '../errors.ts';
import { PASSPHRASE, PASSPHRASE_AGAIN } from '../locale/backups.ts';
import { checkPassphrase } from '../store/backup/seal.ts';
import type { CommandContext } from './command.ts';
import { readInputFile } from './input-file.ts';

const MEGABYTES = 0.01;

/**
 * The passphrase of a backup: from a file, the environment, standard input, or the person at the keyboard. Never from
 * the command line, which others on the machine see.
 * @param isNew typed twice, because nobody could open what was mistyped
 * @throws LichError `backup-passphrase-missing`, `backup-passphrase-short`, `password-differs`, as `readInputFile`
 */
export async function passphraseFor(
  context: CommandContext,
  given: { readonly file: string | undefined; readonly isNew: boolean },
): Promise<string> {
  if (given.file !== undefined) {
    return checkPassphrase(new TextDecoder().decode(await readInputFile(given.file, MEGABYTES)));
  }
  const { backupPassphrase } = context.environment();
  if (backupPassphrase !== null) return checkPassphrase(backupPassphrase);
  const { askSecretly } = context;
  const typed =
    askSecretly === undefined ? await context.input?.() : await askSecretly(`${PASSPHRASE.vi} | ${PASSPHRASE.en}: `);
  if (typed === undefined || typed === '') throw new LichError('backup-passphrase-missing');
  if (askSecretly !== undefined && given.isNew) {
    const again = await askSecretly(`${PASSPHRASE_AGAIN.vi} | ${PASSPHRASE_AGAIN.en}: `);
    if (again !== typed) throw new LichError('password-differs');
  }
  return checkPassphrase(typed);
}
