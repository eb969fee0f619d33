import * as sentences from '../../locale/acceptance-pages.ts';
import { noticeSentence } from '../../locale/notices.ts';
import { weekdayDate } from '../../locale/pages-dates.ts';
import { GENRES } from '../../locale/programmes-pages.ts';
import type { Sentence } from '../../locale/sentence.ts';
import type { Clash } from '../../model/clash.ts';
import type { Notice } from '../../model/notice.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { ProgrammeName, ProgrammeRecord, Revision } from '../../model/revision.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { changeLists, entryLine, type ListedChanges } from './change-list.ts';
import { draftPath, versionField } from './draft-page.ts';
import type { Names } from './entry-words.ts';
import { choiceField, postForm, submit } from './form.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';
import { cellLabel, periodText, tableOf } from './programmes.ts';

/** What accepting a draft would do, and the button that does it. */

export interface PartyRow {
  readonly name: string;
  readonly added: readonly string[];
  readonly moved: readonly string[];
  readonly changed: readonly string[];
  readonly cancelled: readonly string[];
}

export interface AcceptancePage {
  readonly base: string;
  readonly revision: Revision;
  readonly preview: {
    readonly basis: number;
    readonly name: ProgrammeName;
    readonly amends: ProgrammeRecord | null;
    readonly number: number;
    readonly scope: 'full' | 'partial';
    readonly candidates: readonly ProgrammeRecord[];
    readonly changes: ListedChanges;
    readonly byPerson: readonly PartyRow[];
    readonly byUnit: readonly PartyRow[];
    readonly clashes: readonly Clash[];
    readonly undecided: { readonly published: readonly Occurrence[]; readonly coming: readonly Occurrence[] };
    readonly needsConfirmation: { readonly cancelled: number; readonly published: number } | null;
    readonly undated: readonly ProgrammeItem[];
    readonly notices: readonly Notice[];
  };
  /** What would become of entries of longer programmes; null while nobody has chosen. */
  readonly others: 'keep' | 'cancel' | null;
  readonly doubts: number;
  readonly names: Names;
  readonly done: string | null;
  readonly problem: string | null;
}

export function acceptancePage(context: OfficeContext, page: AcceptancePage): Html {
  const { preview, names, doubts, done, problem } = page;
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'programmes',
    styles: ['review.css'],
    done,
    problem,
    body: html`<p><a href="${draftPath(page)}">${said(context, sentences.BACK_TO_DRAFT)}</a></p>
${doubts > 0 && html`<p class="notice notice-warning">${tell(context, sentences.STILL_DOUBTS, { count: doubts })}</p>`}
${belonging(context, page)}
${remarks(context, preview.notices)}
${clashList(context, preview.clashes, names)}
${changeLists(context, preview.changes, names)}
${partyTable(context, sentences.BY_PERSON, preview.byPerson)}${partyTable(context, sentences.BY_UNIT, preview.byUnit)}
${undated(context, preview.undated)}
${acceptForm(context, page)}`,
  });
}

function belonging(context: OfficeContext, page: AcceptancePage): Html {
  const { preview, revision } = page;
  const { name, amends, number, scope, candidates } = preview;
  const told = (one: ProgrammeName) => ({
    genre: said(context, GENRES[one.genre]),
    period: periodText(context, one.period),
  });
  const choices = [
    { value: '', label: said(context, sentences.BY_DAYS) },
    ...candidates.map((one) => ({ value: one.id, label: Object.values(told(one)).join(', ') })),
    { value: 'new', label: said(context, sentences.AS_NEW) },
  ];
  const extents = (['full', 'partial'] as const).map((value) => ({
    value,
    label: said(context, value === 'full' ? sentences.FULL : sentences.PARTIAL),
  }));
  const what =
    amends === null
      ? tell(context, sentences.BEGINS, told(name))
      : tell(context, sentences.AMENDS, { ...told(amends), number });
  return html`<section class="panel"><h2>${said(context, sentences.BELONGS)}</h2><p><strong>${what}</strong></p>${amends !== null && html`<p>${said(context, scope === 'full' ? sentences.FULL : sentences.PARTIAL)}</p>`}
<details><summary>${said(context, sentences.CORRECT)}</summary>${postForm(
    context.formToken,
    `${draftPath(page)}/aim`,
    html`${versionField(revision)}${choiceField('amends', said(context, sentences.WHICH), choices, revision.amends ?? '')}${choiceField('scope', said(context, sentences.EXTENT), extents, scope)}${submit(said(context, sentences.APPLY), 'plain')}`,
  )}</details></section>`;
}

/** What making entries of the items had to say. */
function remarks(context: OfficeContext, notices: readonly Notice[]): Slot {
  if (notices.length === 0) return null;
  return html`<section class="notice notice-warning"><h2>${said(context, sentences.REMARKS)} (${notices.length})</h2><ul>${notices.map(
    (notice) => html`<li>${noticeSentence(notice, context.language)}</li>`,
  )}</ul></section>`;
}

export function clashList(context: OfficeContext, clashes: readonly Clash[], names: Names): Slot {
  if (clashes.length === 0) return null;
  return html`<section class="notice notice-warning"><h2>${said(context, sentences.CLASHES)} (${clashes.length})</h2><p>${said(context, sentences.CLASHES_TEXT)}</p><ul>${clashes.map(
    ({ kind, of, date, certain, entries }) =>
      html`<li><strong>${tell(context, sentences.CLASH_KINDS[kind], { of: names.get(`person ${of}`) ?? of })}</strong>, ${weekdayDate(date, context.language)}: ${entries.map(({ summary }) => `“${summary}”`).join(', ')}${!certain && html` (${said(context, sentences.UNCERTAIN)})`}</li>`,
  )}</ul></section>`;
}

function partyTable(context: OfficeContext, title: Sentence, rows: readonly PartyRow[]): Slot {
  if (rows.length === 0) return null;
  const kinds = ['added', 'moved', 'changed', 'cancelled'] as const;
  const words = [sentences.ADDED, sentences.MOVED, sentences.CHANGED, sentences.CANCELLED];
  return html`<h2>${said(context, title)}</h2>${tableOf(
    context,
    title,
    [sentences.NAME, ...words],
    rows.map(
      (row) =>
        html`<tr><th scope="row">${row.name}</th>${kinds.map((kind, i) => html`<td>${cellLabel(context, words[i]!)}${row[kind].length}</td>`)}</tr>`,
    ),
  )}`;
}

function undated(context: OfficeContext, items: readonly ProgrammeItem[]): Slot {
  if (items.length === 0) return null;
  return html`<details class="panel"><summary>${said(context, sentences.UNDATED)} (${items.length})</summary><ul>${items.map(({ title, titleCorrected }) => html`<li>${titleCorrected ?? title}</li>`)}</ul></details>`;
}

function acceptForm(context: OfficeContext, page: AcceptancePage): Html {
  const { revision, preview, others } = page;
  const { undecided, needsConfirmation, basis } = preview;
  const open = [...undecided.published, ...undecided.coming];
  const choice = (value: 'keep' | 'cancel', text: Sentence) =>
    html`<p><label class="choose"><input type="radio" name="others" value="${value}" required${others === value && html` checked`}> ${said(context, text)}</label></p>`;
  return postForm(
    context.formToken,
    `${draftPath(page)}/accept`,
    html`${versionField(revision)}<input type="hidden" name="basis" value="${basis}">
${
  open.length > 0 &&
  html`<fieldset><legend>${said(context, sentences.UNDECIDED)}</legend><p>${said(context, sentences.UNDECIDED_TEXT)}</p><ul class="changes">${open.map((one) => entryLine(context, one, page.names))}</ul>${choice('keep', sentences.KEEP)}${choice('cancel', sentences.CANCEL_THEM)}</fieldset>`
}
${
  needsConfirmation !== null &&
  html`<div class="notice notice-problem"><p>${tell(context, sentences.MANY, needsConfirmation)}</p><p><label class="choose"><input type="checkbox" name="confirmed" value="yes" required> ${said(context, sentences.MANY_YES)}</label></p></div>`
}
<p class="accept">${submit(said(context, sentences.ACCEPT))}</p>`,
  );
}
