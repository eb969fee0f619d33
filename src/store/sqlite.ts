import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { type Dialect, SqliteAdapter, SqliteDialect, type SqliteDialectConfig } from 'kysely';

/** node:sqlite behind Kysely. The only file that knows this driver. */

type SqliteDatabase = Exclude<SqliteDialectConfig['database'], (...args: never[]) => unknown>;
type SqliteStatement = ReturnType<SqliteDatabase['prepare']>;

/** Prepared statements kept; lists in queries make many texts, so the oldest go. */
const STATEMENTS_KEPT = 256;
/** How long a statement blocks the whole process for another writer; longer waits are `embedded.ts`'s, without blocking. */
const BUSY_MILLISECONDS = 10;
/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/**
 * An acknowledged commit survives a power cut: `synchronous=FULL` is the product, not an option. What is removed is
 * written over, not only let go.
 */
const WRITER_PRAGMAS =
  'pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma secure_delete=on';

/** Opened at the first query, which throws what node:sqlite throws when the file is no database. */
export function sqliteDialect(file: string, access: 'write' | 'read'): Dialect {
  return new TransactionalSqliteDialect({ database: async () => open(file, access) });
}

function open(file: string, access: 'write' | 'read'): SqliteDatabase {
  const database = new DatabaseSync(file, { readOnly: access === 'read', timeout: BUSY_MILLISECONDS });
  if (access === 'write') database.exec(WRITER_PRAGMAS);
  // A transaction that reads first and writes later fails at once beside another writer unless it takes its turn here.
  const begin = access === 'write' ? 'begin immediate' : 'begin';
  return cached(database, (sql) => (sql === 'begin' ? begin : sql));
}

/** Whether another process held the store for longer than we wait. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function cached(database: DatabaseSync, translate: (sql: string) => string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const kept = statements.get(sql);
      if (kept !== undefined) return kept;
      const [oldest] = statements.keys();
      if (oldest !== undefined && statements.size >= STATEMENTS_KEPT) statements.delete(oldest);
      const made = statement(database, translate(sql));
      statements.set(sql, made);
      return made;
    },
  };
}

function statement(database: DatabaseSync, sql: string): SqliteStatement {
  const prepared = database.prepare(sql);
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...values(parameters)),
    run: (parameters) => prepared.run(...values(parameters)),
    iterate: (parameters) => prepared.iterate(...values(parameters)),
  };
}

/** SQLite rolls table definitions back like rows; Kysely's own adapter does not rely on it. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}
