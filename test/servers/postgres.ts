import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownedBy } from './apache.ts';

const BIN = '/usr/lib/postgresql/15/bin';

/** A cluster of Debian 12's PostgreSQL for one suite. */
export interface Cluster {
  /** Where its socket is; nothing listens on the network unless a port was asked for. */
  readonly socketFolder: string;
  readonly port: number;
  /** Runs SQL as the cluster's owner. @returns what it printed, without decoration */
  sql(database: string, text: string): string;
  /** Runs a program as the cluster's owner, with the cluster in its environment. */
  run(command: readonly [string, ...string[]]): void;
  stop(): void;
}

/** @param listens whether it is reached over the loopback too: SOGo's driver knows no socket */
export function startPostgres(folder: string, port: number, listens: boolean): Cluster {
  const [data, socketFolder] = [join(folder, 'pg'), join(folder, 'sock')];
  chmodSync(folder, 0o755);
  for (const part of [data, socketFolder]) {
    mkdirSync(part);
    ownedBy('postgres', part);
  }
  const env = { ...process.env, PGHOST: socketFolder, PGPORT: String(port), PERL5LIB: '', LC_ALL: 'C.UTF-8' };
  const run = ([name, ...args]: readonly [string, ...string[]], input = '') =>
    execFileSync('setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', name, ...args], {
      env,
      input,
      cwd: socketFolder,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  run([`${BIN}/initdb`, '-D', data, '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'trust', '--no-sync']);
  appendFileSync(
    join(data, 'postgresql.conf'),
    `listen_addresses = '${listens ? '127.0.0.1' : ''}'
port = ${port}
unix_socket_directories = '${socketFolder}'
fsync = off
`,
  );
  run([`${BIN}/pg_ctl`, '-D', data, '-l', join(socketFolder, 'log'), '-w', 'start']);
  return {
    socketFolder,
    port,
    sql: (database, text) => run(['psql', '-qAt', '-v', 'ON_ERROR_STOP=1', database], text),
    run: (command) => void run(command),
    stop: () => void run([`${BIN}/pg_ctl`, '-D', data, '-m', 'fast', '-w', 'stop']),
  };
}
