import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { linkBase, readEnvironment, type Variables } from '../../src/config/environment.ts';
import { LichError } from '../../src/errors.ts';

const project = resolve(import.meta.dirname, '../..');

function faultsOf(variables: Variables): string[] {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    if (!(error instanceof LichError)) throw error;
    return String(error.data.faultsVi)
      .split('\n')
      .map((line) => line.trim());
  }
}

test('nothing has to be set', () => {
  expect(readEnvironment({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataFolder: join(project, 'data'),
    database: null,
    configFolder: join(project, 'config'),
    keyFile: join(homedir(), '.config', 'lich', 'key'),
    key: null,
    sealKeys: [],
    smtp: null,
    metricsToken: null,
    backupPassphrase: null,
    publicUrl: null,
    trustProxy: false,
    logLevel: 'info',
  });
});

test('an empty variable counts as unset', () => {
  expect(readEnvironment({ PORT: '', HOST: ' ', LICH_DATA: '' })).toEqual(readEnvironment({}));
});

test('relative paths are taken from the working folder', () => {
  const { dataFolder, keyFile } = readEnvironment({ LICH_DATA: 'kho', LICH_KEY_FILE: 'khoa' });
  expect([dataFolder, keyFile]).toEqual([resolve('kho'), resolve('khoa')]);
});

test('XDG_CONFIG_HOME moves the key, unless it is relative', () => {
  expect(readEnvironment({ XDG_CONFIG_HOME: '/etc/xdg' }).keyFile).toBe('/etc/xdg/lich/key');
  expect(readEnvironment({ XDG_CONFIG_HOME: 'xdg' }).keyFile).toBe(join(homedir(), '.config', 'lich', 'key'));
});

test('the proxies that are believed can be a number, names or networks', () => {
  const trust = (text: string) => readEnvironment({ LICH_TRUST_PROXY: text }).trustProxy;
  expect(trust('true')).toBe(true);
  expect(trust('false')).toBe(false);
  expect(trust('1')).toBe(1);
  expect(trust('loopback, 10.0.0.0/8,fd00::/8')).toBe('loopback,10.0.0.0/8,fd00::/8');
});

test('the key may be given instead of its file, and is not repeated in a fault', () => {
  const key = Buffer.alloc(32, 0xfb);
  expect(readEnvironment({ LICH_KEY: key.toString('base64url') }).key).toEqual(key);
  for (const LICH_KEY of ['bi-mat', `${key.toString('base64')},${key.toString('base64')}`]) {
    const [fault = ''] = faultsOf({ LICH_KEY });
    expect(fault).toMatch(/^LICH_KEY: /);
    expect(fault).not.toContain(LICH_KEY);
  }
});

test('a database is taken as libpq writes it, with a number of connections', () => {
  const read = (DATABASE_URL: string, LICH_DATABASE_CONNECTIONS = '') =>
    readEnvironment({ DATABASE_URL, LICH_DATABASE_CONNECTIONS }).database;
  expect(read('')).toBeNull();
  expect(read('postgres://lich:a%40b@10.0.0.5:5433/lich')).toEqual({
    url: 'postgres://lich:a%40b@10.0.0.5:5433/lich',
    connections: 8,
  });
  const socket = 'postgresql:///lich?host=/var/run/postgresql';
  expect(read(socket, '20')).toEqual({ url: socket, connections: 20 });
});

test.each([
  ['mysql://lich:bi-mat@may-chu/lich'],
  ['postgres://lich:bi-mat@may-chu'],
  ['postgres://lich:bi-mat@'],
  ['bi-mat'],
])('what is no address of a database is refused, and not repeated: %s', (DATABASE_URL) => {
  const [fault = '', ...others] = faultsOf({ DATABASE_URL });
  expect(fault).toMatch(/^DATABASE_URL: Phải có dạng postgres:/);
  expect(fault).not.toContain('bi-mat');
  expect(others).toEqual([]);
});

test('connections are a number from 1', () => {
  expect(faultsOf({ LICH_DATABASE_CONNECTIONS: '0' })).toEqual([
    'LICH_DATABASE_CONNECTIONS: “0” phải là số từ 1 đến 999.',
  ]);
});

test('keys of passwords are base64 in either alphabet, and never repeated in a fault', () => {
  const [one, two] = [Buffer.alloc(32, 0xfb), Buffer.alloc(32, 1)];
  const given = `${one.toString('base64')}, ${two.toString('base64url')}`;
  expect(readEnvironment({ LICH_SEAL_KEYS: given }).sealKeys).toEqual([one, two]);
  for (const [name, text] of [
    ['LICH_SEAL_KEYS', 'khong-phai-khoa'],
    ['LICH_METRICS_TOKEN', 'ngan'],
  ] as const) {
    const told = faultsOf({ [name]: text })?.join('\n');
    expect(told).toContain(name);
    expect(told).not.toContain(text);
  }
});

test('every fault is named at once, by its variable', () => {
  const faults = faultsOf({
    HOST: 'a b',
    PORT: '80a',
    LICH_CONFIG: join(tmpdir(), 'khong-co-thu-muc-nay'),
    LICH_PUBLIC_URL: 'lich.gov.vn',
    LICH_TRUST_PROXY: '10.0.0.0/33',
    LICH_LOG: 'loud',
  });
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'HOST',
    'PORT',
    'LICH_CONFIG',
    'LICH_PUBLIC_URL',
    'LICH_TRUST_PROXY',
    'LICH_LOG',
  ]);
  expect(faults[1]).toBe('PORT: “80a” không phải là cổng; hãy đặt một số từ 0 đến 65535.');
});

test.each(['-1', '65536', '1.5', '0x50', '1e3'])('the port %s is refused', (port) => {
  expect(faultsOf({ PORT: port })).toHaveLength(1);
});

test.each(['ftp://a.vn', 'https://a.vn/?x=1', 'https://a.vn/#x', 'https://u:p@a.vn'])(
  'the public address %s is refused',
  (url) => {
    expect(faultsOf({ LICH_PUBLIC_URL: url })).toHaveLength(1);
  },
);

test('the key file may not lie in the data folder, which is copied for safety', () => {
  expect(faultsOf({ LICH_DATA: '/srv/lich', LICH_KEY_FILE: '/srv/lich/sub/key' })[0]).toMatch(/^LICH_KEY_FILE: /);
  expect(faultsOf({ LICH_DATA: '/srv/lich', LICH_KEY_FILE: '/srv/lich-key' })).toEqual([]);
  expect(faultsOf({ LICH_DATA: '/srv/lich', LICH_KEY_FILE: '/srv/..key' })).toEqual([]);
});

test('links begin with the public address, or with the one listened on', () => {
  const base = (variables: Variables, port?: number) => linkBase(readEnvironment(variables), port);
  expect(base({})).toBe('http://127.0.0.1:8080');
  expect(base({ PORT: '0' }, 4711)).toBe('http://127.0.0.1:4711');
  expect(base({ HOST: '0.0.0.0', PORT: '80' })).toBe('http://localhost:80');
  expect(base({ HOST: '::1' })).toBe('http://[::1]:8080');
  expect(base({ LICH_PUBLIC_URL: 'https://lich.vi-du.vn/so/' })).toBe('https://lich.vi-du.vn/so');
});
