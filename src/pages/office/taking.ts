import * as common from '../../locale/office-pages.ts';
import * as sentences from '../../locale/taking-pages.ts';
import type { HistoryChange } from '../../model/history.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import type { Names } from './entry-words.ts';
import { postForm, saidAbove, submit } from './form.ts';
import { changeText } from './history-text.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';

/** What a change of the roster, the hours or the holidays would do, before somebody says yes; and a file taken in. */

export interface PartyTouched {
  readonly id: string;
  readonly name: string;
  readonly added: readonly string[];
  readonly moved: readonly string[];
  readonly changed: readonly string[];
  readonly cancelled: readonly string[];
}

export interface Taking {
  readonly section: common.Section;
  /** Where yes is sent. */
  readonly action: string;
  /** Everything that was typed, to be sent again with the yes. */
  readonly fields: readonly (readonly [string, string])[];
  readonly back: string;
  readonly names: Names;
  readonly changes: readonly HistoryChange[];
  readonly counts: {
    readonly added: number;
    readonly moved: number;
    readonly changed: number;
    readonly cancelled: number;
  };
  readonly parties: readonly PartyTouched[];
  readonly touched: readonly Occurrence[];
  readonly isShared: boolean;
  /** Something to say first, or null. */
  readonly warning: string | null;
}

const MOST_CHANGES = 100;
const MOST_EXAMPLES = 3;

export function takingPage(context: OfficeContext, page: Taking): Html {
  const { section, action, fields, back, changes, warning } = page;
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section,
    body: html`${saidAbove('warning', warning)}<section class="panel"><h2>${said(context, sentences.CHANGES)}</h2>${changeList(context, changes, page.names)}</section>
<section class="panel"><h2>${said(context, sentences.PUBLISHED)}</h2>${publishedPart(context, page)}</section>
${postForm(
  context.formToken,
  action,
  html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="actions">${submit(said(context, sentences.SAVE))}<a class="button" href="${back}">${said(context, sentences.BACK)}</a></div>`,
)}`,
  });
}

export function changeList(context: OfficeContext, changes: readonly HistoryChange[], names: Names): Html {
  if (changes.length === 0) return html`<p>${said(context, sentences.NO_CHANGES)}</p>`;
  const rest = changes.length - MOST_CHANGES;
  return html`<ul class="changes">${changes.slice(0, MOST_CHANGES).map((change) => html`<li>${changeText(context, change, names)}</li>`)}${rest > 0 && html`<li>… +${rest}</li>`}</ul>`;
}

function publishedPart(context: OfficeContext, { counts, parties, touched, isShared }: Taking): Html {
  const count = counts.added + counts.moved + counts.changed + counts.cancelled;
  const shared = isShared && html`<p>${said(context, sentences.ALSO)}</p>`;
  if (count === 0) return html`<p>${said(context, sentences.NONE_TOUCHED)}</p>${shared}`;
  const summaries = new Map(touched.map(({ uid, summary }) => [uid, summary]));
  const heads = [sentences.WHOSE, sentences.COUNT, sentences.EXAMPLES];
  return html`<p>${tell(context, sentences.TOUCHED, { count, ...counts })}</p>${shared}
${
  parties.length > 0 &&
  html`<div class="table" tabindex="0" role="region" aria-label="${said(context, sentences.PUBLISHED)}"><table><thead><tr>${heads.map((head) => html`<th>${said(context, head)}</th>`)}</tr></thead>
<tbody>${parties.map(({ name, added, moved, changed, cancelled }) => {
    const uids = [...added, ...moved, ...changed, ...cancelled];
    const told = uids.slice(0, MOST_EXAMPLES).map((uid) => summaries.get(uid) ?? '');
    return html`<tr><td>${name}</td><td>${uids.length}</td><td>${told.join('; ')}${uids.length > MOST_EXAMPLES && ' …'}</td></tr>`;
  })}</tbody></table></div>`
}`;
}

export interface ImportPage {
  readonly section: common.Section;
  readonly base: string;
  readonly mark: string;
  readonly text: string;
  readonly problem: string | null;
}

export function importPage(context: OfficeContext, { section, base, mark, text, problem }: ImportPage): Html {
  return officePage(context, {
    title: said(context, sentences.IMPORT),
    section,
    problem,
    body: html`<p><a href="${base}">← ${said(context, common.SECTIONS[section])}</a></p><p>${said(context, sentences.IMPORT_TEXT)}</p>
<form method="post" action="${base}/import" enctype="multipart/form-data"><input type="hidden" name="_csrf" value="${context.formToken}"><input type="hidden" name="mark" value="${mark}">
<div class="field"><label for="file">${said(context, sentences.FILE)}</label><input id="file" name="file" type="file" accept=".yaml,.yml"></div>
<div class="field"><label for="text">${said(context, sentences.TEXT)}</label><textarea id="text" name="text" class="code" rows="20" spellcheck="false">
${text}</textarea></div>${submit(said(context, sentences.CHECK))}</form>`,
  });
}
