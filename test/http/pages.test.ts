import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runService, TOKEN } from './running.ts';

let service: Running;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.stop());

test('the bare address says what this is, in Vietnamese, and nothing about anybody', async () => {
  const { status, headers, body } = await service.ask('/');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
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
