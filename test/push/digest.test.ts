import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { challengesIn } from '../../src/push/challenges.ts';
import { credentialsOf } from '../../src/push/credentials.ts';
import { answerDigest, digestIn } from '../../src/push/digest.ts';
import { tsdavClient } from '../../src/push/tsdav.ts';

describe('challenges', () => {
  test.each([
    ['Basic realm="Lịch"', [{ scheme: 'basic', parameters: { realm: 'Lịch' } }]],
    ['Negotiate', [{ scheme: 'negotiate', parameters: {} }]],
    [
      'Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
      [
        { scheme: 'newauth', parameters: { realm: 'apps', type: '1', title: 'Login to "apps"' } },
        { scheme: 'basic', parameters: { realm: 'simple' } },
      ],
    ],
    [
      'Digest realm="a",qop="auth, auth-int" , nonce="x=, y",opaque=""',
      [{ scheme: 'digest', parameters: { realm: 'a', qop: 'auth, auth-int', nonce: 'x=, y', opaque: '' } }],
    ],
    ['', []],
  ])('are read: %s', (header, found) => {
    expect(challengesIn(header)).toEqual(found);
  });

  test('the strongest that can be answered is taken', () => {
    const offered = (text: string) => digestIn(challengesIn(text))?.parameters.algorithm;
    expect(offered('Digest nonce=a, algorithm=MD5, Digest nonce=b, algorithm=SHA-256')).toBe('SHA-256');
    expect(offered('Digest nonce=a, algorithm=unheard, Digest nonce=b, algorithm=MD5-sess')).toBe('MD5-sess');
    expect(offered('Digest nonce=a, algorithm=unheard')).toBeUndefined();
    expect(offered('Digest nonce=a, algorithm=MD5, qop=unheard')).toBeUndefined();
  });
});

const MUFASA = {
  user: 'Mufasa',
  password: 'Circle of Life',
  method: 'GET',
  uri: '/dir/index.html',
  body: '',
  count: 1,
  clientNonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
};

describe('answers', () => {
  const nonce = '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v';
  const opaque = 'FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS';
  test.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('are those of RFC 7616 §3.9.1: %s', (algorithm, response) => {
    const header = `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="${nonce}", opaque="${opaque}"`;
    expect(answerDigest({ ...MUFASA, challenge: digestIn(challengesIn(header))! })).toBe(
      `Digest username="Mufasa", realm="http-auth@example.org", nonce="${nonce}", uri="/dir/index.html", response="${response}", algorithm=${algorithm}, opaque="${opaque}", qop=auth, nc=00000001, cnonce="${MUFASA.clientNonce}"`,
    );
  });

  test('hide the name where the server wants it: §3.9.2, with SHA-512/256 as erratum 4897 says', () => {
    const header =
      'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true';
    const question = {
      ...MUFASA,
      user: 'Jäsøn Doe',
      password: 'Secret, or not?',
      uri: '/doe.json',
      clientNonce: 'NTg6RKcb9boFIAS3KrFK9BGeh+niz/sm',
      challenge: digestIn(challengesIn(header))!,
    };
    const answer = answerDigest(question);
    expect(answer).toContain('username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"');
    expect(answer).toContain('response="7a4e1192babbba02e91182d2895bfdbf7adafc6e48d4e517ca301974843d840c"');
  });

  test('hash the letters of a realm that were meant, and give it back as it came', () => {
    const asItComes = Buffer.from('Lịch', 'utf8').toString('latin1');
    const challenge = { scheme: 'digest', parameters: { realm: asItComes, nonce: 'n' } };
    const answer = answerDigest({ ...MUFASA, challenge });
    // md5(md5("Mufasa:Lịch:Circle of Life") ":n:" md5("GET:/dir/index.html"))
    expect(answer).toContain('response="dbd4ec966247feab84fb141834c44d19"');
    expect(answer).toContain(`realm="${asItComes}"`);
  });

  test('write a name beyond ASCII as RFC 5987 does', () => {
    const challenge = digestIn(challengesIn('Digest realm="a", nonce="n", charset=UTF-8'))!;
    expect(answerDigest({ ...MUFASA, user: 'văn thư', challenge })).toContain("username*=UTF-8''v%C4%83n%20th%C6%B0,");
  });
});

const ACCOUNT = { user: 'van-thu', password: 'mật khẩu ậ', allowClear: false };

/** A server whose nonces are good for two requests each. */
function digestServer(password: string) {
  const seen: (string | undefined)[] = [];
  let nonce = 0;
  let uses = 0;
  const answer = (request: IncomingMessage) => {
    const { authorization } = request.headers;
    seen.push(authorization);
    const challenge = { scheme: 'digest', parameters: { realm: 'r', nonce: `n${nonce}`, qop: 'auth' } };
    const clientNonce = /cnonce="(.*?)"/.exec(authorization ?? '')?.[1] ?? '';
    const count = Number.parseInt(/nc=(\w+)/.exec(authorization ?? '')?.[1] ?? '0', 16);
    const question = { user: 'van-thu', password, method: request.method ?? '', uri: request.url ?? '', body: '' };
    const isRight = authorization === answerDigest({ ...question, challenge, count, clientNonce });
    uses += 1;
    if (isRight && uses <= 2) return 204;
    nonce += 1;
    uses = 0;
    return `Digest realm="r", nonce="n${nonce}", qop="auth"`;
  };
  const listener = createServer((request, response) => {
    const given = answer(request);
    if (given === 204) response.writeHead(204).end();
    else response.writeHead(401, { 'www-authenticate': given }).end();
  });
  return { listener, seen };
}

describe('a server that asks for Digest alone', () => {
  const server = digestServer(ACCOUNT.password);
  let url = '';
  beforeEach(async () => {
    await new Promise<void>((resolve) => server.listener.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.listener.address() as AddressInfo).port}/a.ics`;
    server.seen.length = 0;
  });
  afterEach(() => {
    server.listener.closeAllConnections();
    server.listener.close();
  });
  const client = (password: string) =>
    tsdavClient(url, { ...ACCOUNT, password, allowPrivate: true, timeoutSeconds: 5, connections: 1 });

  test('is answered, and again when a nonce has grown old', async () => {
    const asked = client(ACCOUNT.password);
    for (let i = 0; i < 5; i += 1) expect(await asked.put(url, 'x', 'absent')).toEqual({ ok: true, value: null });
    asked.close();
    // One for the first nonce; two of five needed a new one.
    expect(asked.requests).toBe(8);
  });

  test('is told a wrong password no more than twice', async () => {
    const asked = client('sai');
    expect(await asked.put(url, 'x', 'absent')).toMatchObject({ ok: false, fault: { kind: 'unauthorized' } });
    asked.close();
    expect(asked.requests).toBe(2);
  });
});

describe('a password', () => {
  const asking = (url: string) => ({ url: new URL(url), method: 'GET', body: null });
  test.each([
    ['https://lich.example/', true],
    ['http://127.0.0.1:5232/', true],
    ['http://[::1]:5232/', true],
    ['http://localhost/', true],
    ['http://10.0.0.5/', false],
    ['http://lich.example/', false],
  ])('goes to %s unasked: %s', (url, goes) => {
    expect(credentialsOf(ACCOUNT).proofFor(asking(url)).header?.startsWith('Basic ') ?? false).toBe(goes);
    expect(credentialsOf({ ...ACCOUNT, allowClear: true }).proofFor(asking(url)).header).toMatch(/^Basic /);
  });

  test('does not go in clear when the server asks for it; Digest does', () => {
    const request = asking('http://lich.example/');
    const credentials = credentialsOf(ACCOUNT);
    const first = credentials.proofFor(request);
    expect(() => credentials.learn(request, first, 401, 'Basic realm="a"')).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ kind: 'password-in-clear' }) }),
    );
    expect(credentials.learn(request, first, 401, 'Basic realm="a", Digest realm="a", nonce="b"')).toBe(true);
    expect(credentials.proofFor(request).header).toMatch(/^Digest username="van-thu", realm="a", nonce="b"/);
  });
});
