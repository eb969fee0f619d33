import * as sentences from '../../locale/account-pages.ts';
import { ROLE_NAMES } from '../../locale/accounts.ts';
import { API_TITLE } from '../../locale/api-page.ts';
import * as common from '../../locale/office-pages.ts';
import type { ApiToken, Role, Session } from '../../model/account.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { askedForm, choiceField, postForm, submit, textField } from './form.ts';
import { moment, momentOrNever, type OfficeContext, officePage, tell } from './layout.ts';
import { newPasswordFields, passwordField } from './log-in.ts';

/** What somebody sees of their own account. */
export interface OwnAccount {
  readonly sessions: readonly Session[];
  /** Hash of the session that is looking. */
  readonly current: string;
  readonly tokens: readonly ApiToken[];
  /** Roles that a token of this account can have. */
  readonly tokenRoles: readonly Role[];
  /** A token just made, which is shown this once. */
  readonly made: { readonly label: string; readonly secret: string } | null;
  readonly done: string | null;
  readonly problem: string | null;
}

export function accountPage(context: OfficeContext, account: OwnAccount): Html {
  const { done, problem, made } = account;
  return officePage(context, {
    title: said(context, common.MY_ACCOUNT),
    section: null,
    done,
    problem,
    body: html`<p>${context.visitor.name} · ${said(context, ROLE_NAMES[context.visitor.role])}</p>
${made !== null && html`<div class="notice notice-good" role="status"><p>${tell(context, sentences.TOKEN_MADE, { label: made.label })}</p><code class="secret">${made.secret}</code></div>`}
${passwordPanel(context)}${sessionPanel(context, account)}${tokenPanel(context, account)}`,
  });
}

function passwordPanel(context: OfficeContext): Html {
  const title = said(context, sentences.CHANGE_PASSWORD);
  return html`<section class="panel"><h2>${title}</h2>${postForm(
    context.formToken,
    '/account/password',
    html`<div class="narrow">${passwordField(context, 'old', sentences.OLD_PASSWORD, 'current-password')}
${newPasswordFields(context)}</div>
${submit(title)}`,
  )}</section>`;
}

function sessionPanel(context: OfficeContext, { sessions, current }: OwnAccount): Html {
  const end = (hash: string) =>
    hash === current
      ? html`<span class="badge badge-good">${said(context, sentences.THIS_ONE)}</span>`
      : postForm(
          context.formToken,
          `/account/sessions/${hash}/end`,
          submit(said(context, sentences.END_SESSION), 'plain'),
        );
  return html`<section class="panel"><h2>${said(context, sentences.SESSIONS)}</h2>
<div class="table" tabindex="0" role="region" aria-label="${said(context, sentences.SESSIONS)}"><table class="stacked"><thead><tr><th>${said(context, sentences.BROWSER)}</th><th>${said(context, sentences.ADDRESS)}</th><th>${said(context, sentences.LAST_SEEN)}</th><th><span class="visually-hidden">${said(context, common.ACTIONS)}</span></th></tr></thead>
<tbody>${sessions.map(
    ({ agent, address, lastSeenAt, tokenHash }) =>
      html`<tr><td>${agent === '' ? '–' : agent}</td><td>${address}</td><td>${moment(context, lastSeenAt)}</td><td>${end(tokenHash)}</td></tr>`,
  )}</tbody></table></div>
${sessions.length > 1 && postForm(context.formToken, '/account/sessions/end-others', submit(said(context, sentences.END_OTHERS), 'plain'))}</section>`;
}

function tokenPanel(context: OfficeContext, { tokens, tokenRoles }: OwnAccount): Html {
  const roles = tokenRoles.map((role) => ({ value: role, label: said(context, ROLE_NAMES[role]) }));
  return html`<section class="panel"><h2>${said(context, sentences.TOKENS)}</h2><p>${said(context, sentences.TOKENS_TEXT)}</p>
<p><a href="/api/v1/">${said(context, API_TITLE)}</a></p>
${tokens.length === 0 ? html`<p class="muted">${said(context, sentences.NO_TOKENS)}</p>` : tokenTable(context, tokens)}
${postForm(
  context.formToken,
  '/account/tokens',
  html`<div class="narrow">${textField({ name: 'label', label: said(context, sentences.TOKEN_LABEL), hint: said(context, sentences.TOKEN_LABEL_HINT), maxLength: 80 })}
${choiceField('role', said(context, sentences.ROLE), roles, roles.at(-1)?.value ?? '')}</div>
${submit(said(context, sentences.MAKE_TOKEN), 'plain')}`,
)}</section>`;
}

function tokenTable(context: OfficeContext, tokens: readonly ApiToken[]): Html {
  const heads = [sentences.TOKEN_LABEL, sentences.ROLE, sentences.MADE_AT, sentences.LAST_SEEN];
  const state = ({ id, label, revokedAt }: ApiToken) =>
    revokedAt === null
      ? askedForm(
          { token: context.formToken, action: `/account/tokens/${id}/revoke` },
          {
            ...{ button: said(context, sentences.REVOKE), of: label },
            ...{ question: said(context, sentences.REVOKE_ASKS), yes: said(context, sentences.REVOKE_YES) },
          },
        )
      : html`<span class="badge">${said(context, sentences.REVOKED)}</span>`;
  return html`<div class="table" tabindex="0" role="region" aria-label="${said(context, sentences.TOKENS)}"><table class="stacked"><thead><tr>${heads.map((head) => html`<th>${said(context, head)}</th>`)}<th><span class="visually-hidden">${said(context, common.ACTIONS)}</span></th></tr></thead>
<tbody>${tokens.map(
    (token) =>
      html`<tr><td>${token.label}</td><td>${said(context, ROLE_NAMES[token.role])}</td><td>${moment(context, token.createdAt)}</td><td>${momentOrNever(context, token.lastUsedAt)}</td><td>${state(token)}</td></tr>`,
  )}</tbody></table></div>`;
}
