import { LichError } from '../../errors.ts';

/** Lower case, without marks: it is typed on every keyboard, also as an e-mail address. */
const LOGIN = /^[a-z0-9][a-z0-9._@+-]{1,63}$/;

/** As the store keeps it; empty for what can be nobody's. */
export function loginText(typed: string): string {
  const login = typed.normalize('NFKC').trim().toLowerCase();
  return LOGIN.test(login) ? login : '';
}

/** @throws LichError `login-invalid` */
export function checkLogin(typed: string): string {
  const login = loginText(typed);
  if (login === '') throw new LichError('login-invalid', { text: typed.slice(0, 64) });
  return login;
}
