import type { Kysely } from 'kysely';
import { requireEmpty } from '../copy.ts';
import { openDatabase, type StorePlace } from '../open.ts';
import type { Tables } from '../schema.ts';
import { type OpenBackup, rowsOf } from './read.ts';

/**
 * Puts every row into an empty store: all or none. The tables take the steps that they had taken when the backup was
 * made, then the rows come, then the steps that followed since.
 * @param beforeEnd what has to be done for the rows to be of use; when it throws, nothing has happened
 * @returns rows
 * @throws LichError `store-not-empty`, `backup-store-later`, `backup-damaged`, and as the databases do
 */
export async function restoreRows(
  place: StorePlace,
  file: string,
  given: { readonly backup: OpenBackup; readonly macKey: Buffer; readonly beforeEnd: () => void },
): Promise<number> {
  const { backup, macKey, beforeEnd } = given;
  const asThen = await openDatabase(place, backup.head.migrations.at(-1) ?? null);
  try {
    return await asThen.write(async (db) => {
      await requireEmpty(db);
      let count = 0;
      for await (const { table, rows } of rowsOf(file, backup, macKey)) {
        await (db as Kysely<Tables>)
          .insertInto(table)
          .values(rows as never)
          .execute();
        count += rows.length;
      }
      beforeEnd();
      return count;
    });
  } finally {
    await asThen.close();
    await (await openDatabase(place)).close();
  }
}
