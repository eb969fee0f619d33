import * as sentences from '../../locale/account-pages.ts';
import { ROLE_NAMES, WHOLE_SERVICE } from '../../locale/accounts.ts';
import * as common from '../../locale/office-pages.ts';
import { ROLES, type User } from '../../model/account.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { askedForm, choiceField, postForm, submit, textField } from './form.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';
import { namesFields } from './log-in.ts';

/** Accounts as administrators see them: of one office, or of the whole service. */

export interface Offices {
  /** Where the pages are: `/users`, or `/office/…/users`. */
  readonly base: string;
  /** Offices to choose from; null on the pages of one office. */
  readonly offices: readonly { readonly id: string; readonly name: string }[] | null;
}

interface Said {
  readonly done: string | null;
  readonly problem: string | null;
}

/** What was typed into a form that could not be taken. */
export type Typed = Pick<User, 'login' | 'name' | 'email' | 'role' | 'organizationId'>;

export function usersPage(
  context: OfficeContext,
  {
    base,
    offices,
    users,
    typed,
    done,
    problem,
  }: Offices & Said & { readonly users: readonly User[]; readonly typed: Typed | null },
): Html {
  const heads = [sentences.FULL_NAME, sentences.LOGIN_NAME, sentences.ROLE, ...(offices ? [sentences.OFFICE] : [])];
  const nameOf = (id: string | null) =>
    id === null ? said(context, WHOLE_SERVICE) : (offices?.find((office) => office.id === id)?.name ?? id);
  return officePage(context, {
    title: said(context, offices === null ? sentences.USERS_TITLE : common.ALL_ACCOUNTS),
    section: 'users',
    done,
    problem,
    body: html`${
      users.length === 0
        ? html`<p class="muted">${said(context, sentences.NO_USERS)}</p>`
        : html`<div class="table" tabindex="0" role="region" aria-label="${said(context, sentences.USERS_TITLE)}"><table><thead><tr>${heads.map((head) => html`<th>${said(context, head)}</th>`)}</tr></thead>
<tbody>${users.map(
            (user) =>
              html`<tr><td><a href="${base}/${user.id}">${user.name}</a>${user.disabledAt !== null && html` <span class="badge badge-warning">${said(context, sentences.DISABLED)}</span>`}</td><td>${user.login}</td><td>${said(context, ROLE_NAMES[user.role])}</td>${offices && html`<td>${nameOf(user.organizationId)}</td>`}</tr>`,
          )}</tbody></table></div>`
    }
<section class="panel"><h2>${said(context, sentences.ADD_USER)}</h2><p>${said(context, sentences.ADD_USER_TEXT)}</p>
${postForm(
  context.formToken,
  base,
  html`<div class="narrow">${userFields(context, offices, typed)}</div>${submit(said(context, sentences.ADD_USER))}`,
)}</section>`,
  });
}

export function userPage(
  context: OfficeContext,
  given: Offices & Said & { readonly user: User; readonly link: string | null },
): Html {
  const { base, offices, user, link, done, problem } = given;
  const path = `${base}/${user.id}`;
  const button = (action: string, text: (typeof sentences)['RESET']) =>
    postForm(context.formToken, `${path}/${action}`, submit(said(context, text), 'plain'));
  const removal = askedForm(
    { token: context.formToken, action: `${path}/remove` },
    {
      ...{ button: said(context, sentences.REMOVE), of: user.name },
      ...{ question: said(context, sentences.REMOVE_ASKS), yes: said(context, sentences.REMOVE_YES) },
    },
  );
  return officePage(context, {
    title: user.name,
    section: 'users',
    done,
    problem,
    body: html`<p><a href="${base}">${said(context, sentences.BACK_TO_USERS)}</a></p>
${link !== null && html`<div class="notice notice-good" role="status"><p>${tell(context, sentences.RESET_TEXT, { name: user.name })}</p><code class="secret">${link}</code></div>`}
${user.disabledAt !== null && html`<p><span class="badge badge-warning">${said(context, sentences.DISABLED)}</span></p>`}
<section class="panel"><h2>${said(context, sentences.EDIT_USER)}</h2>${postForm(
      context.formToken,
      path,
      html`<div class="narrow">${userFields(context, offices, user)}</div>${submit(said(context, common.SAVE))}`,
    )}</section>
<section class="panel"><h2>${said(context, common.ACTIONS)}</h2>
<div class="actions">${button('reset', sentences.RESET)}${
      user.disabledAt === null ? button('disable', sentences.DISABLE) : button('enable', sentences.ENABLE)
    }${removal}</div></section>`,
  });
}

function userFields(context: OfficeContext, offices: Offices['offices'], user: Typed | null): Html {
  const roles = ROLES.map((role) => ({ value: role, label: said(context, ROLE_NAMES[role]) }));
  const choices = [
    { value: '', label: said(context, WHOLE_SERVICE) },
    ...(offices ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return html`${namesFields(context, user)}
${textField({ name: 'email', label: said(context, sentences.EMAIL), type: 'email', value: user?.email ?? '', isRequired: false })}
${choiceField('role', said(context, sentences.ROLE), roles, user?.role ?? 'clerk')}
${offices && choiceField('organization', said(context, sentences.OFFICE), choices, user?.organizationId ?? '')}`;
}
