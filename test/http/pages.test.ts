import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REVOKED, type Running, runService, TOKEN } from './running.ts';

let service: Running;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.stop());

test('the bare address says what this is, in Vietnamese, and nothing about anybody', async () => {
  const { status, headers, body } = await service.ask('/');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toBe(
    "default-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  );
  expect(body).toContain('Máy chủ này phát lịch công tác');
  expect(body).not.toContain('/feeds/');
});

test('robots may read feeds and nothing else, and learn no link', async () => {
  const { status, headers, body } = await service.ask('/robots.txt');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body).toBe('User-agent: *\nAllow: /feeds/\nDisallow: /\n');
});

test('the health page answers that the service is alive, also to HEAD', async () => {
  expect(await service.ask('/health')).toMatchObject({ status: 200, body: '{"status":"ok"}' });
  expect(await service.ask('/health', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test('whoever asks for English gets English, and keeps it', async () => {
  const english = 'This server publishes';
  const { headers, body } = await service.ask('/?lang=en');
  expect(body).toContain(english);
  expect(body).toContain('<html lang="en">');
  const [cookie] = headers['set-cookie'] as string[];
  expect(cookie).toBe('lang=en; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax');
  expect((await service.ask('/', { headers: { cookie: 'lang=en' } })).body).toContain(english);
  expect((await service.ask('/', { headers: { 'accept-language': 'en-US,en;q=0.9' } })).body).toContain(english);
  expect((await service.ask('/', { headers: { 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8' } })).body).not.toContain(
    english,
  );
  expect((await service.ask('/?lang=xx', { headers: { 'accept-language': 'fr' } })).body).not.toContain(english);
});

test('style sheets and scripts are kept for ever under names that change with their bytes', async () => {
  const path = /href="(\/assets\/lich\.[0-9a-f]{10}\.css)"/.exec((await service.ask('/')).body)?.[1] ?? '';
  const plain = await service.ask(path);
  expect(plain).toMatchObject({ status: 200, body: expect.stringContaining('color-scheme') });
  expect(plain.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  const packed = await service.ask(path, { headers: { 'accept-encoding': 'gzip, br;q=0' } });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(Number(packed.headers['content-length'])).toBeLessThan(3000);
  expect((await service.ask('/assets/lich.0000000000.css')).status).toBe(404);
  expect((await service.ask('/assets/..%2f..%2ferrors.ts')).status).toBe(404);
});

test.each([
  ['/khong-co', 404, 'Không có trang này.'],
  [`/feeds/${REVOKED}.ics`, 410, 'Không còn nữa'],
  ['/%E0%A4%A', 400, 'Yêu cầu không hợp lệ'],
])('a browser is shown a page where %s is refused', async (path, status, sentence) => {
  const answer = await service.ask(path, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['content-security-policy']).toMatch(/^default-src 'self'/);
  expect(answer.body).toContain(sentence);
  expect(answer.body).not.toContain(REVOKED);
});

test('an unknown address is a problem in both languages', async () => {
  const { status, headers, body } = await service.ask('/khong-co');
  expect(status).toBe(404);
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(JSON.parse(body)).toEqual({
    type: 'urn:lich:problem:route-unknown',
    status: 404,
    title: 'Không tìm thấy',
    detail: 'Không có trang này.',
    titleEn: 'Not found',
    detailEn: 'There is nothing at this address.',
  });
});

test('a method that an address does not take is refused with those it takes', async () => {
  const { status, headers } = await service.ask('/health', { method: 'DELETE' });
  expect(status).toBe(405);
  expect(headers.allow).toBe('GET, HEAD');
});

test('an address that cannot be decoded is a bad request, not a fault', async () => {
  const { status, body } = await service.ask('/%E0%A4%A');
  expect(status).toBe(400);
  expect(JSON.parse(body)).toMatchObject({ title: 'Yêu cầu không hợp lệ' });
});

test('a bug answers a sentence and leaves its details in the log', async () => {
  const broken = await runService({ held: false, broken: true });
  const { status, body } = await broken.ask(`/feeds/${TOKEN}.ics`);
  expect(status).toBe(500);
  expect(body).not.toContain('fire');
  expect(body).not.toContain('secret');
  const page = await broken.ask(`/feeds/${TOKEN}.ics`, { headers: { accept: 'text/html' } });
  expect(page).toMatchObject({ status: 500, body: expect.stringContaining('Lỗi của hệ thống') });
  expect(page.body).not.toMatch(/fire|secret|\.ts| {4}at /);
  expect(broken.lines.join('')).toContain('the disk is on fire');
  expect(broken.lines.join('')).not.toContain(TOKEN);
  await broken.stop();
});

test('bytes that are no request close the connection without harm', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(service.port, '127.0.0.1', () => socket.write('\x16\x03\x01\x02\x00\x01\r\n\r\n'));
    let text = '';
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect((await service.ask('/health')).status).toBe(200);
});
