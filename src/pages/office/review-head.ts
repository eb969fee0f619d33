import * as common from '../../locale/office-pages.ts';
import { GENRES as GENRE_NAMES } from '../../locale/programmes-pages.ts';
import * as sentences from '../../locale/review-pages.ts';
import type { Sentence } from '../../locale/sentence.ts';
import { GENRES } from '../../model/programme.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { draftPath, type ReviewPage, versionField } from './draft-page.ts';
import { choiceField, postForm, submit } from './form.ts';
import type { OfficeContext } from './layout.ts';

/** What a draft says of the document as a whole. Open where something is missing that every programme has. */
export function headPanel(context: OfficeContext, page: ReviewPage): Html {
  const { genre, period, title, number, signer, issued } = page.revision.programme;
  const line = (name: string, sentence: Sentence, value: string | null, type: 'text' | 'date' = 'text') =>
    html`<div class="field"><label for="head-${name}">${said(context, sentence)}</label><input id="head-${name}" name="${name}" type="${type}" value="${value ?? ''}" maxlength="500" autocomplete="off"></div>`;
  const genres = GENRES.map((value) => ({ value, label: said(context, GENRE_NAMES[value]) }));
  const isMissing = period === null || title === null;
  return html`<details class="panel" id="head"${isMissing && html` open`}><summary>${said(context, sentences.HEAD)}</summary>${postForm(
    context.formToken,
    `${draftPath(page)}/head`,
    html`${versionField(page.revision)}${line('title', sentences.HEAD_TITLE, title)}
<div class="filters">${choiceField('genre', said(context, sentences.GENRE), genres, genre)}${line('period-start', sentences.PERIOD_START, period?.start ?? null, 'date')}${line('period-end', sentences.PERIOD_END, period?.end ?? null, 'date')}</div>
<div class="filters">${line('number', sentences.NUMBER, number)}${line('signer', sentences.SIGNER, signer)}${line('issued', sentences.ISSUED, issued, 'date')}</div>
${submit(said(context, common.SAVE), 'plain')}`,
    { swaps: true },
  )}</details>`;
}
