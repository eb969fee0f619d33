import * as sentences from '../../locale/account-pages.ts';
import type { User } from '../../model/account.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { type PageContext, said } from '../page.ts';
import { postForm, saidAbove, submit, textField } from './form.ts';
import { tell } from './layout.ts';

/** Pages for who is not logged in. */

interface Given {
  readonly formToken: string;
  readonly problem: string | null;
}

export function logInPage(
  context: PageContext,
  given: Given & {
    /** Path of ours to go on to; empty for the first page. */
    readonly returnTo: string;
    readonly login: string;
    readonly done: string | null;
    readonly isInClear: boolean;
  },
): Html {
  const { formToken, problem, returnTo, login, done, isInClear } = given;
  const title = said(context, sentences.LOG_IN);
  return layout(context, {
    title,
    styles: ['office.css'],
    body: html`<div class="narrow"><h1>${title}</h1>
${saidAbove('problem', problem)}${saidAbove('good', done)}${isInClear && saidAbove('warning', said(context, sentences.IN_CLEAR))}${postForm(
  formToken,
  '/login',
  html`<input type="hidden" name="return" value="${returnTo}">
${textField({ name: 'login', label: said(context, sentences.LOGIN_NAME), value: login, autocomplete: 'username', maxLength: 64 })}
${passwordField(context, 'password', sentences.PASSWORD, 'current-password')}
${submit(title)}`,
)}<p><a href="/login/forgotten">${said(context, sentences.FORGOTTEN)}</a></p></div>`,
  });
}

/** @param user null where the first administrator is made */
export function setPasswordPage(
  context: PageContext,
  { formToken, problem, path, user }: Given & { readonly path: string; readonly user: User | null },
): Html {
  const title = said(context, user === null ? sentences.FIRST_TITLE : sentences.SET_PASSWORD);
  const { login = '', name = '' } = user ?? {};
  return layout(context, {
    title,
    styles: ['office.css'],
    body: html`<div class="narrow"><h1>${title}</h1>
${saidAbove('problem', problem)}<p>${user === null ? said(context, sentences.FIRST_TEXT) : tell(context, sentences.FOR_ACCOUNT, { login, name })}</p>
${postForm(
  formToken,
  path,
  html`${user === null && namesFields(context)}${newPasswordFields(context)}
${submit(said(context, sentences.SET_PASSWORD))}`,
)}</div>`,
  });
}

export function namesFields(context: PageContext, user: Pick<User, 'login' | 'name'> | null = null): Html {
  const { login = '', name = '' } = user ?? {};
  return html`${textField({ name: 'name', label: said(context, sentences.FULL_NAME), value: name, maxLength: 120 })}
${textField({ name: 'login', label: said(context, sentences.LOGIN_NAME), hint: said(context, sentences.LOGIN_HINT), value: login, maxLength: 64 })}`;
}

export function newPasswordFields(context: PageContext): Html {
  const hint = said(context, sentences.NEW_PASSWORD_HINT);
  return html`${passwordField(context, 'new', sentences.NEW_PASSWORD, 'new-password', hint)}
${passwordField(context, 'repeated', sentences.REPEAT_PASSWORD, 'new-password')}`;
}

export function passwordField(
  context: PageContext,
  name: string,
  label: (typeof sentences)['PASSWORD'],
  autocomplete: string,
  hint?: string,
): Html {
  const given = { name, label: said(context, label), type: 'password' as const, autocomplete, maxLength: 400 };
  return textField(hint === undefined ? given : { ...given, hint });
}
