import type { lookup } from 'node:dns';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guardedLookup, isPrivateAddress, isRefusedAddress } from '../../src/push/addresses.ts';

test.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['100.64.0.1', true],
  ['[::1]', true],
  ['[fd00::1]', true],
  ['::ffff:127.0.0.1', true],
  ['[::ffff:7f00:1]', true],
  ['203.113.131.1', false],
  ['[2001:db8::1]', false],
  ['may-chu.example', false],
])('%s is private: %s', (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate);
  expect(isRefusedAddress(address, true)).toBe(false);
  expect(isRefusedAddress(address, false)).toBe(isPrivate);
});

test.each([
  '169.254.169.254',
  '[::ffff:169.254.169.254]',
  '[::ffff:a9fe:a9fe]',
  '0.0.0.0',
  '[::]',
  '[::7f00:1]',
  '224.0.0.251',
  '255.255.255.255',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:7f00:1::]',
  '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
  '[fe80::1]',
  'fe80::1%eth0',
  '[ff02::fb]',
])('%s is never asked, whatever the office allows', (address) => {
  expect([isRefusedAddress(address, true), isRefusedAddress(address, false)]).toEqual([true, true]);
});

test.each(['http://2130706433/', 'http://0x7f.1/', 'http://127.1/', 'http://017700000001/', 'http://①②⑦.0.0.1/'])(
  'the address in %s is known for what it is',
  (url) => {
    expect(isRefusedAddress(new URL(url).hostname, false)).toBe(true);
  },
);

test('a name that leads inside when it is used is refused at the moment of connecting, and nothing arrives', async () => {
  const asked: (string | undefined)[] = [];
  const inside = createServer((incoming, response) => {
    asked.push(incoming.url);
    response.end('secret');
  });
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  const { port } = inside.address() as AddressInfo;
  const leading = (...addresses: string[]) =>
    ((_name: string, _options: object, callback: (...answer: unknown[]) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )) as unknown as typeof lookup;
  const get = (resolve: typeof lookup, allowPrivate: boolean) =>
    new Promise<unknown>((done) => {
      const guarded = guardedLookup(allowPrivate, resolve) as never;
      request({ host: 'rebound.example', port, lookup: guarded, agent: false }, (response) => {
        response.resume();
        done(response.statusCode);
      })
        .on('error', (error) => done('code' in error && error.code))
        .end();
    });
  expect(await get(leading('127.0.0.1'), false)).toBe('EPRIVATE');
  expect(await get(leading('203.0.113.9', '127.0.0.1'), false)).toBe('EPRIVATE');
  expect(await get(leading('169.254.169.254'), true)).toBe('EPRIVATE');
  expect(asked).toEqual([]);
  expect(await get(leading('127.0.0.1'), true)).toBe(200);
  inside.close();
});

test('only the guarded transport opens connections', () => {
  const sources = readdirSync(join(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' });
  const opening = sources
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .filter((file) => {
      const text = readFileSync(join(import.meta.dirname, '../../src', file), 'utf8');
      const isClient =
        /import \{[^}]*\b(?:request|get|connect|createConnection)\b[^}]*\} from 'node:(?:https?|net|tls)'/;
      return isClient.test(text) || /(?<![.\w])fetch\(/.test(text);
    });
  // `pages/assets` holds what browsers run.
  expect(opening).toEqual(['push/transport.ts']);
});
