import type { Sentence } from '../../locale/sentence.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { askedForm } from './form.ts';
import type { OfficeContext } from './layout.ts';

/** How a page words what is done with an address that was given out. */
export type AddressWords = Readonly<
  Record<'EDIT' | 'RENEW' | 'RENEW_ASKS' | 'RENEW_YES' | 'REVOKE' | 'REVOKE_ASKS' | 'REVOKE_YES', Sentence>
>;

export interface GivenAddress {
  /** Path of its page; what is done stands below it. */
  readonly path: string;
  readonly label: string;
  /** Nothing is given out any more: all that is left is to take it back. */
  readonly isPast?: boolean;
}

/** Change, give anew, take back: of a link or a board. */
export function addressActs(context: OfficeContext, words: AddressWords, given: GivenAddress): Html {
  const { path, label, isPast = false } = given;
  const asked = (act: 'renew' | 'revoke', texts: { button: Sentence; question: Sentence; yes: Sentence }) =>
    askedForm(
      { token: context.formToken, action: `${path}/${act}` },
      {
        ...{ button: said(context, texts.button), of: label },
        ...{ question: said(context, texts.question), yes: said(context, texts.yes) },
      },
      act === 'renew' ? 'plain' : 'danger',
    );
  const kept = html`<a class="button" href="${path}">${said(context, words.EDIT)}<span class="visually-hidden"> – ${label}</span></a>${asked(
    'renew',
    { button: words.RENEW, question: words.RENEW_ASKS, yes: words.RENEW_YES },
  )}`;
  return html`<div class="actions">${!isPast && kept}${asked('revoke', {
    ...{ button: words.REVOKE, question: words.REVOKE_ASKS, yes: words.REVOKE_YES },
  })}</div>`;
}
