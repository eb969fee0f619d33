import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSink, readMail, type Sink } from '../mail/sink.ts';
import { openTerminal, type Terminal } from './running.ts';

let sink: Sink;
let terminal: Terminal;
beforeEach(async () => {
  sink = await openSink();
  terminal = openTerminal({
    LICH_SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    LICH_MAIL_FROM: 'Lịch công tác <lich@so-mau.example>',
    LICH_PUBLIC_URL: 'https://lich.so-mau.example',
  });
});
afterEach(async () => {
  terminal.close();
  await sink.close();
});

/** The next letter, as soon as it has come. */
async function nextLetter() {
  for (;;) {
    const received = sink.received.shift();
    if (received !== undefined) return { ...received, ...readMail(received.data) };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('lich mail --test sends a letter, and says in a sentence why one was not taken', async () => {
  expect(await terminal.run('mail')).toMatchObject({ status: 0, stdout: expect.stringContaining('Không có thư nào') });
  const sent = await terminal.run('mail', '--test', 'toi@so-mau.example');
  expect([sent.status, sent.stderr]).toEqual([0, '']);
  expect((await nextLetter()).headers.get('subject')).toBe('[Lịch] Thư thử');
  sink.answers.set('RCPT', '550 5.1.1 no such user');
  const refused = await terminal.run('mail', '--test', 'toi@so-mau.example');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('Thư không gửi được: máy chủ gửi thư từ chối hẳn (550: 550 5.1.1 no such user).');
});

test('without a mail server it says what is to be set', async () => {
  const silent = openTerminal();
  const { status, stderr } = await silent.run('mail', '--test', 'toi@so-mau.example');
  expect([status, stderr.includes('LICH_SMTP_URL')]).toEqual([2, true]);
  silent.close();
});

test('a service sends what waits: a link for a forgotten password, which is counted and opens a page', async () => {
  terminal.input = 'một câu đủ dài';
  await terminal.run('account', '--add', 'quan-tri', '--name', 'Quản trị', '--email', 'quan-tri@so-mau.example');
  const { address, stop } = await terminal.serve();
  try {
    const page = await fetch(`${address}/login/forgotten`);
    const token = /name="_csrf" value="([^"]*)"/.exec(await page.text())?.[1] ?? '';
    const cookie = page.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const body = new URLSearchParams({ _csrf: token, login: 'quan-tri' });
    const asked = await fetch(`${address}/login/forgotten`, { method: 'POST', headers: { cookie }, body });
    expect(asked.status).toBe(200);
    const { to, text } = await nextLetter();
    expect(to).toBe('quan-tri@so-mau.example');
    const path = /https:\/\/lich\.so-mau\.example(\/account\/set\/\S+)/.exec(text)![1]!;
    const opened = await fetch(address + path);
    expect([opened.status, (await opened.text()).includes('Tài khoản: quan-tri')]).toEqual([200, true]);
    const figures = async () => (await fetch(`${address}/metrics`)).text();
    await expect.poll(figures, { timeout: 10_000 }).toContain('lich_mail_letters_total{outcome="sent"} 1');
    expect(await figures()).toContain('lich_mail_queue{state="waiting"} 0');
  } finally {
    await stop();
  }
});
