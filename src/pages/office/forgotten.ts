import * as sentences from '../../locale/account-pages.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { type PageContext, said } from '../page.ts';
import { postForm, saidAbove, submit, textField } from './form.ts';

/** Asking for a link by e-mail, or, where none can be sent, whom to ask. */
export function forgottenPage(
  context: PageContext,
  given: {
    readonly formToken: string;
    readonly isPossible: boolean;
    readonly isDone: boolean;
    readonly problem: string | null;
  },
): Html {
  const { formToken, isPossible, isDone, problem } = given;
  const title = said(context, sentences.FORGOTTEN);
  const form = html`<p>${said(context, sentences.FORGOTTEN_TEXT)}</p>${postForm(
    formToken,
    '/login/forgotten',
    html`${textField({ name: 'login', label: said(context, sentences.LOGIN_NAME), autocomplete: 'username', maxLength: 64 })}
${submit(said(context, sentences.FORGOTTEN_SEND))}`,
  )}`;
  const body = isPossible ? form : html`<p>${said(context, sentences.FORGOTTEN_ASK)}</p>`;
  return layout(context, {
    title,
    styles: ['office.css'],
    body: html`<div class="narrow"><h1>${title}</h1>
${saidAbove('problem', problem)}${isDone ? saidAbove('good', said(context, sentences.FORGOTTEN_DONE)) : body}
<p><a href="/login">${said(context, sentences.LOG_IN)}</a></p></div>`,
  });
}
