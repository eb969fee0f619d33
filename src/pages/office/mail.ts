import { mailFaultSentence } from '../../locale/mail.ts';
import * as sentences from '../../locale/mailing.ts';
import type { MailLetter } from '../../model/mail.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { postForm, submit, textField } from './form.ts';
import { moment, type OfficeContext, officePage, tell } from './layout.ts';

/** Letters that are not sent yet, and why. */

export interface LetterRow {
  readonly letter: MailLetter;
  readonly about: string;
  readonly state: keyof typeof sentences.STATES;
  readonly entries: number;
}

export interface MailPage {
  readonly base: string;
  readonly letters: readonly LetterRow[];
  readonly isConfigured: boolean;
  readonly mayTest: boolean;
  readonly done: string | null;
  readonly problem: string | null;
}

const LOOKS = { waiting: 'warning', sending: 'good', dead: 'bad' } as const;

export function mailPage(context: OfficeContext, page: MailPage): Html {
  const { base, letters, isConfigured, mayTest, done, problem } = page;
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'mail',
    done,
    problem,
    body: html`<p class="muted">${said(context, sentences.EXPLANATION)}</p>
${!isConfigured && html`<p class="notice notice-warning">${said(context, sentences.NOT_CONFIGURED)}</p>`}
${letters.length === 0 && html`<p>${said(context, sentences.NO_LETTERS)}</p>`}
${letters.map((row) => panel(context, base, row))}
${
  mayTest &&
  html`<section class="panel"><h2>${said(context, sentences.TEST)}</h2>${postForm(
    context.formToken,
    `${base}/test`,
    html`${textField({ name: 'to', label: said(context, sentences.TEST_ADDRESS), type: 'email', autocomplete: 'email', maxLength: 254 })}
${submit(said(context, sentences.TEST), 'plain')}`,
  )}</section>`
}`,
  });
}

function panel(context: OfficeContext, base: string, { letter, about, state, entries }: LetterRow): Html {
  const { id, kind, address, attempts, fault, nextAt } = letter;
  const what =
    kind === 'digest' ? tell(context, sentences.ENTRIES, { count: entries }) : said(context, sentences.PASSWORD);
  const reason = fault === null ? null : mailFaultSentence(fault, context.language);
  const button = (action: string, text: (typeof sentences)['RETRY'], look: 'main' | 'plain') =>
    postForm(
      context.formToken,
      `${base}/${id}/${action}`,
      html`<button type="submit" class="button-${look}">${said(context, text)}<span class="visually-hidden"> – ${address}</span></button>`,
    );
  return html`<section class="panel"><h2 class="address">${address} <span class="badge badge-${LOOKS[state]}">${said(context, sentences.STATES[state])}</span></h2>
${
  // A server's own words are not filled again.
  reason !== null &&
  html`<p class="notice notice-${state === 'dead' ? 'problem' : 'warning'}">${tell(context, sentences.FAULT, { attempts }).replace('{fault}', () => reason)}</p>`
}
<dl class="facts"><dt>${said(context, sentences.ABOUT)}</dt><dd>${about}: ${what}</dd>
${state === 'waiting' && html`<dt>${said(context, sentences.STATE)}</dt><dd>${tell(context, sentences.NEXT, { when: moment(context, nextAt) })}</dd>`}</dl>
${state !== 'sending' && html`<div class="actions">${button('retry', sentences.RETRY, state === 'dead' ? 'main' : 'plain')}${button('discard', sentences.DISCARD, 'plain')}</div>`}</section>`;
}
