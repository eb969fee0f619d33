import * as sentences from '../../locale/boards-pages.ts';
import { DETAILS } from '../../locale/feeds-pages.ts';
import * as common from '../../locale/office-pages.ts';
import { hoursText } from '../../locale/pages-dates.ts';
import type { Sentence } from '../../locale/sentence.ts';
import { BOARD_VIEWS, type Board } from '../../model/board.ts';
import { FEED_DETAILS } from '../../model/feed.ts';
import type { Organization } from '../../model/organization.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { addressActs } from './address-acts.ts';
import { choiceField, postForm, submit, textField } from './form.ts';
import { moment, type OfficeContext, officePage, tell } from './layout.ts';

/** Boards of an office with their addresses. */

export interface BoardRow {
  readonly board: Board;
  /** Whole, as it is opened on the screen. */
  readonly address: string;
}

export interface BoardsPage {
  readonly base: string;
  readonly organization: Organization;
  readonly boards: readonly BoardRow[];
  readonly done: string | null;
}

export function boardsPage(context: OfficeContext, page: BoardsPage): Html {
  const { base, boards, done } = page;
  const heads = [sentences.LABEL, sentences.SCOPE, sentences.VIEW, sentences.DARK];
  const title = said(context, sentences.TITLE);
  return officePage(context, {
    title,
    section: 'boards',
    done,
    body: html`<p class="muted">${said(context, sentences.EXPLANATION)}</p>
<p><a class="button" href="${base}/new">${said(context, sentences.ADD)}</a></p>
${
  boards.length === 0
    ? html`<p>${said(context, sentences.NONE)}</p>`
    : html`<div class="table" tabindex="0" role="region" aria-label="${title}"><table class="stacked"><thead><tr>${heads.map((head) => html`<th>${said(context, head)}</th>`)}<th><span class="visually-hidden">${said(context, common.ACTIONS)}</span></th></tr></thead>
<tbody>${boards.map((row) => boardRow(context, page, row))}</tbody></table></div>`
}`,
  });
}

function boardRow(context: OfficeContext, { base, organization }: BoardsPage, { board, address }: BoardRow): Html {
  const { id, view, detail, dark, createdAt, revokedAt } = board;
  const label = board.label || said(context, sentences.NO_LABEL);
  return html`<tr><td>${label}${
    revokedAt === null
      ? html`<br><code class="address">${address}</code>`
      : html` <span class="badge">${tell(context, sentences.REVOKED, { when: moment(context, revokedAt) })}</span>`
  }<br><span class="hint">${tell(context, sentences.MADE, { when: moment(context, createdAt) })}</span></td><td>${scopeText(context, board, organization)}</td><td>${said(context, sentences.VIEWS[view])}<br><span class="hint">${said(context, DETAILS[detail])}</span></td><td>${
    dark === null ? said(context, sentences.NEVER_DARK) : hoursText(dark.from, dark.to, context.language)
  }</td><td>${revokedAt === null && addressActs(context, sentences, { path: `${base}/${id}`, label })}</td></tr>`;
}

function scopeText(context: OfficeContext, { scope }: Board, { units, groups }: Organization): string {
  if (scope.type === 'organization') return said(context, sentences.WHOLE);
  return [...units, ...groups].find(({ id }) => id === scope.id)?.name ?? scope.id;
}

/** As typed, or as the board has it. */
export interface BoardTyped {
  readonly label: string;
  /** `unit ID`, `group ID`; empty for the whole office. */
  readonly scope: string;
  readonly view: string;
  readonly detail: string;
  readonly darkFrom: string;
  readonly darkTo: string;
}

export interface BoardForm {
  readonly base: string;
  readonly organization: Organization;
  /** Null for a new one. */
  readonly id: string | null;
  readonly typed: BoardTyped;
  readonly problem: string | null;
}

export function boardFormPage(context: OfficeContext, form: BoardForm): Html {
  const { base, organization, id, typed, problem } = form;
  const { units, groups } = organization;
  const scopes = [
    { value: '', label: said(context, sentences.WHOLE) },
    ...units.map((unit) => ({ value: `unit ${unit.id}`, label: unit.name })),
    ...groups.map((group) => ({ value: `group ${group.id}`, label: group.name })),
  ];
  const views = BOARD_VIEWS.map((value) => ({ value, label: said(context, sentences.VIEWS[value]) }));
  const details = FEED_DETAILS.map((value) => ({ value, label: said(context, DETAILS[value]) }));
  const hour = (name: 'darkFrom' | 'darkTo', label: Sentence) =>
    textField({
      ...{ name, label: said(context, label), value: typed[name], isRequired: false, maxLength: 10 },
      hint: said(context, sentences.DARK_HINT),
    });
  return officePage(context, {
    title: id === null ? said(context, sentences.ADD) : typed.label || said(context, sentences.NO_LABEL),
    section: 'boards',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}">${said(context, sentences.BACK)}</a></p>${postForm(
      context.formToken,
      id === null ? base : `${base}/${id}`,
      html`${textField({ name: 'label', label: said(context, sentences.LABEL), hint: said(context, sentences.LABEL_HINT), value: typed.label, maxLength: 120 })}
${choiceField('scope', said(context, sentences.SCOPE), scopes, typed.scope)}${choiceField('view', said(context, sentences.VIEW), views, typed.view)}
${choiceField('detail', said(context, sentences.DETAIL), details, typed.detail)}${hour('darkFrom', sentences.DARK_FROM)}${hour('darkTo', sentences.DARK_TO)}
${submit(said(context, id === null ? sentences.ADD : common.SAVE))}`,
    )}`,
  });
}
