import { afterEach, expect, test } from 'vitest';
import { openSmtp, type SmtpAccount } from '../../src/mail/smtp.ts';
import type { Message } from '../../src/model/mail.ts';
import { CERTIFICATE, KEY } from '../push/certificate.ts';
import { openSink, readMail, type Sink, type SinkOptions } from './sink.ts';

const MESSAGE: Message = {
  to: 'thu-ky@co-quan.example',
  subject: '[Lịch] Nguyễn Văn Mẫu: 1 mới',
  text: 'Lịch công tác\n.\nvừa thay đổi\n',
  html: '<p>Lịch công tác</p>',
  messageId: 'a.1@lich.example',
};

let sink: Sink | null = null;
afterEach(async () => {
  await sink?.close();
  sink = null;
});

async function sent(options: SinkOptions, given: Partial<SmtpAccount> = {}, answers: [string, string | null][] = []) {
  sink = await openSink(options);
  for (const [verb, line] of answers) sink.answers.set(verb, line);
  return openSmtp(accountOf(sink.port, given)).send(MESSAGE);
}

function accountOf(port: number, given: Partial<SmtpAccount> = {}): SmtpAccount {
  return {
    host: '127.0.0.1',
    port,
    isTls: false,
    tls: 'optional',
    login: null,
    from: { name: 'Lịch công tác', address: 'lich@co-quan.example' },
    timeoutSeconds: 5,
    ...given,
  };
}

test('a letter arrives in plain text and HTML, with encoded names and no reason to answer it by machine', async () => {
  expect(await sent({})).toBeNull();
  const [{ from, to, data }] = sink!.received as [Sink['received'][number]];
  expect([from, to]).toEqual(['lich@co-quan.example', 'thu-ky@co-quan.example']);
  expect(data.slice(0, data.indexOf('\r\n\r\n'))).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  const { headers, text, html } = readMail(data);
  expect(headers.get('from')).toBe('Lịch công tác <lich@co-quan.example>');
  expect(headers.get('subject')).toBe('[Lịch] Nguyễn Văn Mẫu: 1 mới');
  expect(headers.get('message-id')).toBe('<a.1@lich.example>');
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect([text.trimEnd(), html.trimEnd()]).toEqual(['Lịch công tác\n.\nvừa thay đổi', '<p>Lịch công tác</p>']);
});

test.each([
  ['MAIL', '421 4.3.2 later', { kind: 'deferred', status: 421, detail: '421 4.3.2 later' }],
  ['RCPT', '450 4.2.1 greylisted', { kind: 'deferred', status: 450, detail: '450 4.2.1 greylisted' }],
  ['RCPT', '550 5.1.1 no such user', { kind: 'refused', status: 550, detail: '550 5.1.1 no such user' }],
  ['DATA.', '554 5.6.0 not that', { kind: 'refused', status: 554, detail: '554 5.6.0 not that' }],
  ['DATA.', '452 4.3.1 full', { kind: 'deferred', status: 452, detail: '452 4.3.1 full' }],
  ['HELLO', null, { kind: 'unreachable', status: null, detail: expect.any(String) }],
] as const)('%s answered by %s is told apart', async (verb, line, fault) => {
  expect(await sent({}, {}, [[verb, line]])).toEqual(fault);
});

test('nothing goes out in clear where TLS is required, and no certificate of a stranger is believed', async () => {
  expect(await sent({}, { tls: 'required' })).toMatchObject({ kind: 'without-tls' });
  await sink!.close();
  const tls = { key: KEY, cert: CERTIFICATE };
  expect(await sent({ tls }, { tls: 'required' })).toMatchObject({ kind: 'certificate' });
  expect(sink!.received).toEqual([]);
  await sink!.close();
  expect(await sent({ tls })).toBeNull();
  expect(sink!.received[0]?.isSecure).toBe(true);
});

test('a wrong password is told as such, and never said', async () => {
  const login = { user: 'lich', password: 'mật khẩu đúng' };
  expect(await sent({ login }, { login })).toBeNull();
  await sink!.close();
  const fault = await sent({ login }, { login: { ...login, password: 'sai mất rồi' } });
  expect(fault).toMatchObject({ kind: 'unauthorized', status: 535 });
  expect(JSON.stringify(fault)).not.toContain('sai');
});

test('a server that is not there is told as such', async () => {
  sink = await openSink();
  const { port } = sink;
  await sink.close();
  expect(await openSmtp(accountOf(port)).send(MESSAGE)).toMatchObject({ kind: 'unreachable', status: null });
});
