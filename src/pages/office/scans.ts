import * as sentences from '../../locale/review-pages.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { FORM_TOKEN, submit } from './form.ts';
import { type KeptFile, keptFile } from './kept-file.ts';
import type { OfficeContext } from './layout.ts';

interface ScansGiven {
  readonly base: string;
  readonly revisionId: string;
  readonly scans: readonly KeptFile[];
  readonly mayAdd: boolean;
}

/** The signed copies beside a revision, and where another is put; a signed paper often comes after the file. */
export function scansPanel(context: OfficeContext, { base, revisionId, scans, mayAdd }: ScansGiven): Slot {
  if (scans.length === 0 && !mayAdd) return null;
  return html`<section class="panel"><h2>${said(context, sentences.EVIDENCE)}</h2>
${scans.length > 0 && html`<ul>${scans.map((file) => html`<li>${keptFile(context, file, html`<a href="${base}/evidence/${file.id}">${file.fileName}</a>`)}</li>`)}</ul>`}
${mayAdd && addForm(context, `${base}/drafts/${revisionId}/evidence`)}</section>`;
}

function addForm(context: OfficeContext, action: string): Html {
  return html`<form method="post" enctype="multipart/form-data" action="${action}">
<input type="hidden" name="${FORM_TOKEN}" value="${context.formToken}">
<div class="field"><label for="scan">${said(context, sentences.EVIDENCE_FILE)}</label><span class="hint" id="scan-hint">${said(context, sentences.EVIDENCE_HINT)}</span>
<input id="scan" name="file" type="file" accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff" required aria-describedby="scan-hint"></div>
${submit(said(context, sentences.ATTACH), 'plain')}</form>`;
}
