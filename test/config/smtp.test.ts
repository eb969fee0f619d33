import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';
import { LichError } from '../../src/errors.ts';

const FROM = 'Lịch công tác <lich@co-quan.example>';

function read(LICH_SMTP_URL: string, given: Record<string, string> = {}) {
  return readEnvironment({ LICH_SMTP_URL, LICH_MAIL_FROM: FROM, ...given }).smtp;
}

test('a mail server is named by a URL, with the ports and the encryption that are usual', () => {
  const from = { name: 'Lịch công tác', address: 'lich@co-quan.example' };
  const login = { user: 'lich', password: 'a@b/c' };
  const account = { host: 'thu.co-quan.example', isTls: false, tls: 'required', login: null, from };
  expect(read('smtp://thu.co-quan.example')).toEqual({ ...account, port: 587 });
  expect(read('smtps://lich:a%40b%2Fc@thu.co-quan.example')).toEqual({ ...account, port: 465, isTls: true, login });
  expect(read('smtp://127.0.0.1:25')).toMatchObject({ port: 25, tls: 'optional' });
  expect(read('smtp://thu.co-quan.example', { LICH_SMTP_TLS: 'optional' })).toMatchObject({ tls: 'optional' });
  expect(read('smtp://[::1]:2525', { LICH_MAIL_FROM: 'a@b.example' })).toMatchObject({
    host: '::1',
    from: { name: '', address: 'a@b.example' },
  });
});

test.each([
  ['https://thu.example', {}, 'LICH_SMTP_URL'],
  ['smtp://lich:bí mật@', {}, 'LICH_SMTP_URL'],
  ['smtp://thu.example', { LICH_MAIL_FROM: '' }, 'LICH_MAIL_FROM'],
  ['smtp://thu.example', { LICH_MAIL_FROM: 'không có địa chỉ' }, 'LICH_MAIL_FROM'],
  ['smtp://thu.example', { LICH_SMTP_TLS: 'no' }, 'LICH_SMTP_TLS'],
] as const)('%s with %o is told, and no password is', (url, given, variable) => {
  let told: unknown = null;
  try {
    read(url, given);
  } catch (error) {
    told = error;
  }
  expect(told).toBeInstanceOf(LichError);
  const faults = String((told as LichError).data.faultsVi);
  expect(faults.trim()).toMatch(new RegExp(`^${variable}`));
  expect(faults).not.toContain('bí mật');
});
