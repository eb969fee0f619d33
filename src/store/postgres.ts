import {
  type Dialect,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
  type PostgresQueryResult,
} from 'kysely';
import pg from 'pg';

/** pg behind Kysely. The only file that knows this driver. */

export interface PostgresAddress {
  /** `postgres://user:password@host:port/database`, as libpq takes it (PostgreSQL manual §34.1.1.2). */
  readonly url: string;
  /** Connections that read; one more writes, and one hears news. */
  readonly connections: number;
}

/** How long it is waited for a connection, and for whoever is writing. */
const PATIENCE_MILLISECONDS = 10_000;
/** Of a process that stopped in the middle of an act, the lock is taken away after this. */
const IDLE_MILLISECONDS = 30_000;
/** A server that does not answer a statement for so long is given up. */
const STATEMENT_MILLISECONDS = 60_000;

/** Writers of one database take turns on this; any number that nobody else uses. */
const WRITERS = 5_061_728_394;
/** The lock first: READ COMMITTED sees from then on what the writer before has left, and nobody changes it meanwhile. */
const BEGIN_WRITING = `begin; select pg_advisory_xact_lock(${WRITERS})`;

export function postgresDialect(address: PostgresAddress, access: 'write' | 'read'): Dialect {
  const max = access === 'write' ? 1 : address.connections;
  return new ByteOrderDialect({ pool: new Connections({ ...settingsOf(address.url), max }, access) });
}

/** A connection of its own, on which notifications come. */
export function newListener(url: string): pg.Client {
  return new pg.Client({ ...settingsOf(url), query_timeout: PATIENCE_MILLISECONDS });
}

function settingsOf(url: string): pg.PoolConfig {
  return {
    connectionString: withWholeTls(url),
    application_name: 'lich',
    types: { getTypeParser },
    connectionTimeoutMillis: PATIENCE_MILLISECONDS,
    lock_timeout: PATIENCE_MILLISECONDS,
    idle_in_transaction_session_timeout: IDLE_MILLISECONDS,
    query_timeout: STATEMENT_MILLISECONDS,
    keepAlive: true,
    keepAliveInitialDelayMillis: PATIENCE_MILLISECONDS,
  };
}

/** A certificate is looked at or there is none: what libpq calls `require` would talk to anybody. */
function withWholeTls(url: string): string {
  return url.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full');
}

const { builtins } = pg.types;

/** int8 as a number, for nothing here is larger than 2⁵³, and bytes as the embedded store gives them. */
const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  const parse = pg.types.getTypeParser(oid, format as 'text');
  if (oid === builtins.INT8 || oid === builtins.NUMERIC) return Number;
  if (oid !== builtins.BYTEA) return parse;
  return (value: string) => {
    const { buffer, byteOffset, length } = parse(value) as Buffer;
    return new Uint8Array(buffer, byteOffset, length);
  };
}) as typeof pg.types.getTypeParser;

/** Text is compared by its bytes, as in the embedded store, whatever language the database was made for. */
class ByteOrderCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: Parameters<PostgresQueryCompiler['visitDataType']>[0]): void {
    super.visitDataType(node);
    if (node.dataType === 'text') this.append(' collate "C"');
  }
}

class ByteOrderDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new ByteOrderCompiler();
  }
}

class Connections implements PostgresPool {
  readonly options: object;
  readonly #pool: pg.Pool;
  readonly #access: 'write' | 'read';
  /** Kysely knows a connection again by its object. */
  readonly #known = new WeakMap<pg.PoolClient, Connection>();

  constructor(config: pg.PoolConfig, access: 'write' | 'read') {
    this.#pool = new pg.Pool(config);
    // One that breaks while nobody uses it is gone from the pool; there is nobody to tell.
    this.#pool.on('error', () => {});
    this.options = this.#pool.options;
    this.#access = access;
  }

  async connect(): Promise<Connection> {
    const client = await this.#pool.connect();
    const known = this.#known.get(client) ?? new Connection(client, this.#access);
    this.#known.set(client, known);
    return known;
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

class Connection implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  readonly #access: 'write' | 'read';
  #isBroken = false;

  constructor(client: pg.PoolClient, access: 'write' | 'read') {
    this.#client = client;
    this.#access = access;
    // The statement under way fails with it; without a listener the whole process would.
    client.on('error', () => {
      this.#isBroken = true;
    });
  }

  query(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<never>>;
  query(cursor: never): never;
  async query(sql: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<never>> {
    if (sql === 'begin' && this.#access === 'write') return this.#begin();
    return (await this.#client.query(sql, parameters.map(storable))) as unknown as PostgresQueryResult<never>;
  }

  /** A transaction whose beginning failed is not known to anybody: the connection goes with it. */
  async #begin(): Promise<PostgresQueryResult<never>> {
    try {
      await this.#client.query(BEGIN_WRITING);
    } catch (error) {
      this.#isBroken = true;
      throw error;
    }
    return { command: 'SELECT', rowCount: 0, rows: [] };
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#isBroken);
  }
}

/** PostgreSQL has no place for U+0000 in a text. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}
