import * as sentences from '../../locale/acceptance-pages.ts';
import { BACK, GENRES } from '../../locale/programmes-pages.ts';
import { DOWNLOAD, ITEMS } from '../../locale/review-pages.ts';
import type { Acceptance, ProgrammeRecord, Revision } from '../../model/revision.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { clashList } from './acceptance.ts';
import { changeLists, type ListedChanges, type ListedTakeover } from './change-list.ts';
import type { Names } from './entry-words.ts';
import { choiceField, postForm, submit } from './form.ts';
import { type KeptFile, keptFile } from './kept-file.ts';
import { moment, type OfficeContext, officePage, tell } from './layout.ts';
import { periodText, tableOf } from './programmes.ts';
import { itemList } from './review-items.ts';
import { scansPanel } from './scans.ts';

/** What was published: every revision of a programme, one of them, two beside each other. */

export interface IssueRow extends Acceptance {
  readonly revisionId: string;
  readonly title: string | null;
}

export function issuesPage(
  context: OfficeContext,
  given: { readonly base: string; readonly programme: ProgrammeRecord; readonly issues: readonly IssueRow[] },
): Html {
  const { base, programme, issues } = given;
  const heads = [sentences.NUMBER, sentences.PUBLISHED_BY, sentences.WHEN, sentences.WHAT];
  return officePage(context, {
    title: `${said(context, GENRES[programme.genre])}, ${periodText(context, programme.period)}`,
    section: 'programmes',
    styles: ['review.css'],
    body: html`<p><a href="${base}">${said(context, BACK)}</a></p><h2>${said(context, sentences.ISSUES)}</h2>
${tableOf(
  context,
  sentences.ISSUES,
  heads,
  issues
    .toReversed()
    .map(
      (issue) =>
        html`<tr><td><a href="${base}/revisions/${issue.revisionId}">${tell(context, sentences.NUMBERED, { number: issue.number })}</a>${issue.title !== null && html`<br><span class="hint">${issue.title}</span>`}</td><td>${issue.acceptedBy}</td><td>${moment(context, issue.acceptedAt)}</td><td>${totals(context, issue)}</td></tr>`,
    ),
)}
${issues.length > 1 && compareForm(context, base, issues)}`,
  });
}

function totals(context: OfficeContext, { changes }: Acceptance): string {
  const { added, moved, changed, cancelled, unchanged } = changes;
  const counts = {
    ...{ added: added.length, moved: moved.length, changed: changed.length },
    ...{ cancelled: cancelled.length, unchanged: unchanged.length },
  };
  return tell(context, sentences.TOTALS, counts);
}

function compareForm(context: OfficeContext, base: string, issues: readonly IssueRow[]): Html {
  const choices = issues.map(({ revisionId, number }) => ({
    value: revisionId,
    label: tell(context, sentences.NUMBERED, { number }),
  }));
  return html`<form method="get" action="${base}/compare" class="panel filters">${choiceField('from', said(context, sentences.FROM), choices, choices.at(-2)?.value ?? '')}${choiceField('to', said(context, sentences.TO), choices, choices.at(-1)?.value ?? '')}<div class="field">${submit(said(context, sentences.COMPARE), 'plain')}</div></form>`;
}

export function comparePage(
  context: OfficeContext,
  given: {
    readonly base: string;
    readonly programmeId: string;
    readonly from: number;
    readonly to: number;
    readonly changes: ListedChanges & { readonly takenOver: readonly ListedTakeover[] };
    readonly names: Names;
  },
): Html {
  const { base, programmeId, from, to, changes, names } = given;
  return officePage(context, {
    title: tell(context, sentences.COMPARED, { from, to }),
    section: 'programmes',
    styles: ['review.css'],
    body: html`<p><a href="${base}/${programmeId}">${said(context, sentences.TO_PROGRAMME)}</a></p>${changeLists(context, changes, names, changes.takenOver)}`,
  });
}

export function revisionPage(
  context: OfficeContext,
  given: {
    readonly base: string;
    readonly revision: Revision & { readonly acceptance: Acceptance };
    readonly document: KeptFile | null;
    readonly evidence: readonly KeptFile[];
    readonly names: Names;
    readonly mayEdit: boolean;
    readonly mayAddScans: boolean;
    readonly done: string | null;
    readonly problem: string | null;
  },
): Html {
  const { base, revision, document, evidence, names, mayEdit, mayAddScans, done, problem } = given;
  const { acceptance, programme } = revision;
  const { number, acceptedBy, acceptedAt, programmeId, warnings } = acceptance;
  const title = programme.title ?? said(context, GENRES[programme.genre]);
  return officePage(context, {
    title: tell(context, sentences.REVISION_TITLE, { title, number }),
    section: 'programmes',
    styles: ['review.css'],
    done,
    problem,
    body: html`<p><a href="${base}/${programmeId}">${said(context, sentences.TO_PROGRAMME)}</a></p>
<dl class="facts"><dt>${said(context, sentences.PUBLISHED_BY)}</dt><dd>${acceptedBy}</dd><dt>${said(context, sentences.WHEN)}</dt><dd>${moment(context, acceptedAt)}</dd><dt>${said(context, sentences.WHAT)}</dt><dd>${totals(context, acceptance)}</dd></dl>
<div class="actions">${document !== null && keptFile(context, document, html`<a class="button" href="${base}/documents/${document.id}">${tell(context, DOWNLOAD, { name: document.fileName })}</a>`)}${mayEdit && postForm(context.formToken, `${base}/revisions/${revision.id}/restore`, submit(said(context, sentences.RESTORE), 'plain'))}</div>
${clashList(context, warnings, names)}
<h2>${said(context, ITEMS)}</h2>${itemList(context, programme.items, names)}
${scansPanel(context, { base, revisionId: revision.id, scans: evidence, mayAdd: mayAddScans })}`,
  });
}
