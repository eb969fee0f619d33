import * as common from '../../locale/office-pages.ts';
import * as sentences from '../../locale/phones-pages.ts';
import type { Feed } from '../../model/feed.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { askedForm, postForm, submit, textField } from './form.ts';
import { moment, momentOrNever, type OfficeContext, officePage, tell } from './layout.ts';

/** CalDAV accounts of an office: one for each phone or program. */

export interface PhoneRow {
  readonly id: string;
  readonly user: string;
  readonly label: string;
  readonly feedIds: readonly string[];
  readonly revokedAt: EpochSeconds | null;
  readonly lastUsedAt: EpochSeconds | null;
  readonly lastAgent: string | null;
}

/** An account just made, shown this once. */
export interface MadePhone {
  readonly label: string;
  readonly server: string;
  readonly user: string;
  readonly password: string;
}

export interface PhonesPage {
  readonly base: string;
  readonly phones: readonly PhoneRow[];
  /** What can be chosen, in the order of the roster. */
  readonly feeds: readonly Feed[];
  /** What was typed into the form, when it is shown again. */
  readonly typed: { readonly label: string; readonly feedIds: readonly string[] };
  readonly made: MadePhone | null;
  readonly done: string | null;
  readonly problem: string | null;
}

export function phonesPage(context: OfficeContext, page: PhonesPage): Html {
  const { phones, made, done, problem } = page;
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'phones',
    done,
    problem,
    body: html`<p class="muted">${said(context, sentences.EXPLANATION)}</p>
${made !== null && madePanel(context, made)}
${phones.length === 0 ? html`<p>${said(context, sentences.NO_ACCOUNTS)}</p>` : phoneTable(context, page)}
${newPanel(context, page)}`,
  });
}

function madePanel(context: OfficeContext, { label, server, user, password }: MadePhone): Html {
  const rows = [
    [sentences.SERVER, server],
    [sentences.USER, user],
    [sentences.PASSWORD, password],
  ] as const;
  return html`<div class="notice notice-good" role="status"><p>${tell(context, sentences.MADE, { label: label || user })}</p>
<dl>${rows.map(([name, value]) => html`<dt>${said(context, name)}</dt><dd><code class="secret">${value}</code></dd>`)}</dl>
<p><a href="/caldav.mobileconfig?user=${user}">${said(context, sentences.PROFILE)}</a></p></div>`;
}

function phoneTable(context: OfficeContext, { base, phones, feeds }: PhonesPage): Html {
  const titles = new Map(feeds.map(({ id, title }) => [id, title]));
  const title = said(context, sentences.TITLE);
  const heads = [sentences.DEVICE, sentences.CALENDARS, sentences.LAST_USED].map((head) => said(context, head));
  return html`<div class="table" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}<th><span class="visually-hidden">${said(context, common.ACTIONS)}</span></th></tr></thead>
<tbody>${phones.map(
    (phone) => html`<tr><td>${phone.label || phone.user}<br><code>${phone.user}</code></td>
<td>${phone.feedIds.map((id) => titles.get(id) ?? id).join('; ')}</td>
<td>${momentOrNever(context, phone.lastUsedAt)}${phone.lastAgent !== null && html`<br><span class="hint">${phone.lastAgent}</span>`}</td>
<td>${
      phone.revokedAt === null
        ? askedForm(
            { token: context.formToken, action: `${base}/${phone.id}/revoke` },
            {
              ...{ button: said(context, sentences.REVOKE), of: phone.label || phone.user },
              ...{ question: said(context, sentences.REVOKE_ASKS), yes: said(context, sentences.REVOKE_YES) },
            },
          )
        : html`<span class="badge">${tell(context, sentences.REVOKED, { when: moment(context, phone.revokedAt) })}</span>`
    }</td></tr>`,
  )}</tbody></table></div>`;
}

function newPanel(context: OfficeContext, { base, feeds, typed }: PhonesPage): Html {
  const title = said(context, sentences.NEW_ACCOUNT);
  const choices = feeds.map(
    ({ id, title: name }) =>
      html`<li><label class="tick"><input type="checkbox" name="feeds" value="${id}"${typed.feedIds.includes(id) && html` checked`}> ${name}</label></li>`,
  );
  return html`<section class="panel"><h2>${title}</h2>${postForm(
    context.formToken,
    base,
    html`${textField({
      name: 'label',
      label: said(context, sentences.DEVICE),
      hint: said(context, sentences.DEVICE_HINT),
      value: typed.label,
      maxLength: 120,
    })}
<fieldset><legend>${said(context, sentences.CALENDARS)}</legend><ul class="choices">${choices}</ul></fieldset>
${submit(title)}`,
  )}</section>`;
}
