import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSmtp, type SmtpAccount } from '../../src/mail/smtp.ts';
import type { Message } from '../../src/model/mail.ts';
import { readMail } from '../mail/sink.ts';
import { CERTIFICATE, KEY } from '../push/certificate.ts';
import { freePort, startProgram } from './machine.ts';

/** aiosmtpd 1.4 of Debian 12, which takes no letter before STARTTLS: https://aiosmtpd.aio-libs.org/ */

const MESSAGE: Message = {
  to: 'thu-ky@so-mau.example',
  subject: '[Lịch] Nguyễn Văn Mẫu: 1 mới',
  text: '.Dòng bắt đầu bằng dấu chấm\n- Sáng Thứ Hai, 03/3/2025: Họp giao ban\n',
  html: '<p>Họp giao ban</p>',
  messageId: 'a.1@lich.example',
};

let folder: string;
let port: number;
let stop: () => Promise<void>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-smtp-'));
  writeFileSync(join(folder, 'key.pem'), KEY);
  writeFileSync(join(folder, 'cert.pem'), CERTIFICATE);
  port = await freePort();
  const tls = ['--tlscert', join(folder, 'cert.pem'), '--tlskey', join(folder, 'key.pem')];
  const handler = ['-c', 'aiosmtpd.handlers.Mailbox', join(folder, 'mail')];
  const command = ['aiosmtpd', '-n', '-s', '100000', '-l', `127.0.0.1:${port}`, ...tls, ...handler] as const;
  stop = await startProgram([...command], { url: '', log: join(folder, 'log'), answers: () => listens(port) });
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

function listens(at: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(at, '127.0.0.1');
    socket.once('connect', () => socket.destroy()).once('error', () => resolve(false));
    socket.once('close', (hadError) => resolve(!hadError));
  });
}

function account(given: Partial<SmtpAccount> = {}): SmtpAccount {
  const from = { name: 'Lịch công tác', address: 'lich@so-mau.example' };
  return { host: '127.0.0.1', port, isTls: false, tls: 'optional', login: null, from, timeoutSeconds: 10, ...given };
}

test('a real server takes a letter by STARTTLS, and keeps it as it was written', async () => {
  expect(await openSmtp(account()).send(MESSAGE)).toBeNull();
  const [name = ''] = readdirSync(join(folder, 'mail', 'new'));
  const kept = readFileSync(join(folder, 'mail', 'new', name), 'latin1').replaceAll(/\r?\n/g, '\r\n');
  const { headers, text, html } = readMail(kept);
  expect(headers.get('subject')).toBe(MESSAGE.subject);
  expect(headers.get('message-id')).toBe('<a.1@lich.example>');
  expect([text.trimEnd(), html.trimEnd()]).toEqual([MESSAGE.text.trimEnd(), MESSAGE.html]);
});

test('its certificate, for which nobody vouches, is refused where TLS is required', async () => {
  expect(await openSmtp(account({ tls: 'required' })).send(MESSAGE)).toMatchObject({ kind: 'certificate' });
});

test('a letter that is too large for it is refused for good', async () => {
  const fault = await openSmtp(account()).send({ ...MESSAGE, text: 'x'.repeat(300_000) });
  expect(fault).toMatchObject({ kind: 'refused', status: 552 });
});
