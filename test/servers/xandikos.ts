import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, PASSWORD, type RunningServer, startProgram, USER } from './machine.ts';

/** Xandikos 0.2 of Debian 12: a folder of git repositories, and nobody asked for a password. */
export async function startXandikos(folder: string): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(join(folder, 'data'));
  const where = ['-d', join(folder, 'data'), '-l', '127.0.0.1', '-p', String(port)];
  const stop = await startProgram(
    ['xandikos', ...where, '--current-user-principal', `/${USER}/`, '--autocreate', '--defaults'],
    { url, log: join(folder, 'log') },
  );
  return { url, user: USER, password: PASSWORD, stop };
}
