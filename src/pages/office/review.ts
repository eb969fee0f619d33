import { ACT_NAMES } from '../../locale/history.ts';
import { MORE } from '../../locale/history-pages.ts';
import * as sentences from '../../locale/review-pages.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { draftPath, type ReviewPage, versionField } from './draft-page.ts';
import { askedForm, postForm } from './form.ts';
import { changeText } from './history-text.ts';
import { keptFile } from './kept-file.ts';
import { moment, type OfficeContext, officePage, tell } from './layout.ts';
import { doubtPanel } from './review-doubts.ts';
import { headPanel } from './review-head.ts';
import { itemsByDay } from './review-items.ts';
import { keysPanel } from './review-keys.ts';
import { scansPanel } from './scans.ts';
import { sourcePane } from './source-pane.ts';

/** A draft: its source beside what was understood, doubts first. */

export function reviewPage(context: OfficeContext, page: ReviewPage): Html {
  const { revision, doubts, document, done, problem } = page;
  const { items, title } = revision.programme;
  const numbers = new Map(items.map(({ id }, i) => [id, i + 1]));
  return officePage(context, {
    title: title ?? document?.fileName ?? said(context, sentences.ITEMS),
    section: 'programmes',
    styles: ['review.css'],
    scripts: ['htmx.js', 'review.js'],
    done,
    problem,
    body: html`${changedSince(context, page)}
<p>${tell(context, sentences.SUMMARY, { items: items.length, doubts: doubts.length })}</p>
${toolbar(context, page)}
${keysPanel(context)}
<div class="review"><div class="understood">
${doubtPanel(context, page, numbers)}
${remarks(context, page)}
${headPanel(context, page)}
${itemsByDay(context, page, numbers)}
${scansPanel(context, { base: page.base, revisionId: revision.id, scans: page.evidence, mayAdd: true })}
</div>
${sourcePane(context, page.source, lineNumbers(items, numbers))}</div>`,
  });
}

/** Which items stand on a line of the source. */
function lineNumbers(
  items: readonly ProgrammeItem[],
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const byLine = Map.groupBy(items, ({ line }) => line);
  return new Map([...byLine].map(([line, found]) => [line, found.map(({ id }) => numbers.get(id)!)]));
}

function toolbar(context: OfficeContext, page: ReviewPage): Html {
  const { base, document, revision, canUndo } = page;
  const path = draftPath(page);
  const undo = html`<button type="submit" class="button-plain" data-key="u">${said(context, sentences.UNDO)}</button>`;
  return html`<div class="actions toolbar"><a class="button button-main" data-key="v" href="${path}/preview">${said(context, sentences.TO_PREVIEW)}</a>
${canUndo && postForm(context.formToken, `${path}/undo`, html`${versionField(revision)}${undo}`, { swaps: true })}
${document !== null && keptFile(context, document, html`<a class="button" href="${base}/documents/${document.id}">${tell(context, sentences.DOWNLOAD, { name: document.fileName })}</a>`)}
${askedForm(
  { token: context.formToken, action: `${path}/discard`, fields: versionField(revision) },
  {
    button: said(context, sentences.DISCARD),
    question: said(context, sentences.DISCARD_ASKS),
    yes: said(context, sentences.DISCARD_YES),
  },
)}</div>`;
}

const SHOWN_EDITS = 20;

function changedSince(context: OfficeContext, { since, names }: ReviewPage): Slot {
  if (since.length === 0) return null;
  const changes = since.flatMap((entry) => entry.changes.map((change) => ({ entry, change })));
  const more = changes.length - SHOWN_EDITS;
  return html`<section class="notice notice-warning"><p>${said(context, sentences.SINCE)}</p><ul>${changes
    .slice(0, SHOWN_EDITS)
    .map(
      ({ entry, change }) =>
        html`<li>${entry.actor.name}, ${moment(context, entry.at)} (${said(context, ACT_NAMES[entry.act])}): ${changeText(context, change, names)}</li>`,
    )}${more > 0 && html`<li>${tell(context, MORE, { count: more })}</li>`}</ul></section>`;
}

/** What the reader had to say that belongs to no item. */
function remarks(context: OfficeContext, { revision }: ReviewPage): Slot {
  const told = revision.programme.notices.filter(({ item }) => item === null);
  if (told.length === 0) return null;
  const grave = told.some(({ severity }) => severity !== 'info');
  return html`<details class="panel"${grave && html` open`}><summary>${said(context, sentences.REMARKS)} (${told.length})</summary><ul>${told.map(
    ({ message, messageEn, line }) =>
      html`<li>${context.language === 'vi' ? message : (messageEn ?? message)}${line !== null && html` <a href="#line-${line}">${tell(context, sentences.LINE, { line })}</a>`}</li>`,
  )}</ul></details>`;
}
