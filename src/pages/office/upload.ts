import * as sentences from '../../locale/programmes-pages.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { FORM_TOKEN, submit } from './form.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';

/** Where a document comes in, and how far it is. */

export interface UploadForm {
  readonly limitMegabytes: number;
  /** What was typed before something was wrong. */
  readonly pasted: string;
  readonly on: string;
}

export function uploadPanel(context: OfficeContext, base: string, { limitMegabytes, pasted, on }: UploadForm): Html {
  return html`<section class="panel" id="upload"><h2>${said(context, sentences.UPLOAD)}</h2>
<form method="post" enctype="multipart/form-data" action="${base}/uploads">
<input type="hidden" name="${FORM_TOKEN}" value="${context.formToken}">
<div class="field drop"><label for="file">${said(context, sentences.FILE)}</label>
<span class="hint" id="file-hint">${tell(context, sentences.UPLOAD_HINT, { limit: limitMegabytes })}</span>
<input id="file" name="file" type="file" aria-describedby="file-hint"><p class="hint" id="drop-hint" hidden>${said(context, sentences.DROP)}</p></div>
<details${pasted !== '' && html` open`}><summary>${said(context, sentences.PASTE)}</summary>
<div class="field"><label for="text">${said(context, sentences.PASTE_LABEL)}</label><textarea id="text" name="text" rows="8">
${pasted}</textarea></div></details>
<div class="field narrow"><label for="on">${said(context, sentences.ON)}</label>
<span class="hint" id="on-hint">${said(context, sentences.ON_HINT)}</span>
<input id="on" name="on" type="date" value="${on}" aria-describedby="on-hint"></div>
${submit(said(context, sentences.READ))}
</form></section>`;
}

/** The page of a document that is being read, or could not be. `fault` is null while it is read. */
export function uploadPage(
  context: OfficeContext,
  given: {
    readonly base: string;
    readonly id: string;
    readonly fileName: string | null;
    readonly isQueued: boolean;
    readonly fault: { readonly text: string; readonly isClassified: boolean } | null;
  },
): Html {
  const { base, id, fileName, isQueued, fault } = given;
  const name = fileName !== null && html`<p><strong>${fileName}</strong></p>`;
  const body =
    fault === null
      ? html`${name}<p role="status"><span class="badge">${said(context, isQueued ? sentences.QUEUED : sentences.READING_NOW)}</span></p>
<p>${said(context, sentences.READING)}</p><p><a class="button" href="${base}/uploads/${id}">${said(context, sentences.LOOK_AGAIN)}</a></p>`
      : html`${name}${fault.isClassified && html`<p>${said(context, sentences.NOTHING_KEPT)}</p>`}`;
  return officePage(context, {
    title: said(context, fault === null ? sentences.READING_TITLE : sentences.NOT_READ_TITLE),
    section: 'programmes',
    styles: ['review.css'],
    width: 'narrow',
    problem: fault?.text ?? null,
    body: html`${body}<p><a href="${base}">${said(context, sentences.BACK)}</a></p>`,
  });
}
