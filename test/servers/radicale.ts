import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, PASSWORD, type RunningServer, startProgram, USER } from './machine.ts';

/** Radicale 3.1 of Debian 12: https://radicale.org/v3.html#configuration */
export async function startRadicale(folder: string, password: string = PASSWORD): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(join(folder, 'collections'));
  writeFileSync(join(folder, 'users'), `${USER}:${password}\n`);
  const config = join(folder, 'config');
  writeFileSync(
    config,
    `[server]
hosts = 127.0.0.1:${port}
max_connections = 20
[encoding]
request = utf-8
stock = utf-8
[auth]
type = htpasswd
htpasswd_filename = ${join(folder, 'users')}
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = ${join(folder, 'collections')}
`,
  );
  const stop = await startProgram(['radicale', '--config', config], { url, log: join(folder, 'log') });
  return { url, user: USER, password, stop };
}
