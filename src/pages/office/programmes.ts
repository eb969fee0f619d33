import { fullDate } from '../../locale/pages-dates.ts';
import * as sentences from '../../locale/programmes-pages.ts';
import type { Sentence } from '../../locale/sentence.ts';
import type { Genre } from '../../model/programme.ts';
import type { LocalDate } from '../../time/local.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import { type Html, html, type Slot } from '../html.ts';
import { type PageContext, said } from '../page.ts';
import { moment, type OfficeContext, officePage, tell } from './layout.ts';
import { type UploadForm, uploadPanel } from './upload.ts';

/** Every programme of an office, and the drafts that become its next revisions. */

export interface DraftRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: EpochSeconds;
  readonly items: number;
  readonly doubtful: number;
}

export interface UploadRow {
  readonly id: string;
  readonly fileName: string | null;
  readonly createdAt: EpochSeconds;
  /** Null while it is being read. */
  readonly fault: string | null;
}

export interface ProgrammeRow {
  readonly id: string;
  readonly title: string | null;
  readonly genre: Genre;
  readonly period: { readonly start: string; readonly end: string };
  readonly revisions: number;
  readonly acceptedBy: string;
  readonly acceptedAt: EpochSeconds;
}

export interface ProgrammesPage {
  readonly base: string;
  /** Null for who may only look. */
  readonly desk: {
    readonly form: UploadForm;
    readonly drafts: readonly DraftRow[];
    readonly uploads: readonly UploadRow[];
  } | null;
  readonly programmes: readonly ProgrammeRow[];
  readonly done: string | null;
  readonly problem: string | null;
}

export function programmesPage(context: OfficeContext, page: ProgrammesPage): Html {
  const { base, desk, programmes, done, problem } = page;
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'programmes',
    styles: ['review.css'],
    scripts: ['upload.js'],
    done,
    problem,
    body: html`${desk !== null && html`${uploadPanel(context, base, desk.form)}${uploadLists(context, base, desk.uploads)}${drafts(context, base, desk.drafts)}`}
<h2>${said(context, sentences.PUBLISHED)}</h2>
${programmes.length === 0 ? html`<p class="muted">${said(context, sentences.NO_PROGRAMMES)}</p>` : published(context, base, programmes)}`,
  });
}

function uploadLists(context: OfficeContext, base: string, uploads: readonly UploadRow[]): Slot {
  const link = ({ id, fileName, createdAt }: UploadRow) =>
    html`<a href="${base}/uploads/${id}">${fileName ?? moment(context, createdAt)}</a>`;
  const reading = uploads.filter(({ fault }) => fault === null);
  const failed = uploads.filter(({ fault }) => fault !== null);
  const badge = html`<span class="badge">${said(context, sentences.READING_NOW)}</span>`;
  return html`${listed(
    said(context, sentences.IN_WORK),
    reading.map((row) => html`<li>${link(row)} ${badge}</li>`),
  )}${listed(
    said(context, sentences.FAILED),
    failed.map(
      (row) =>
        html`<li>${link(row)}<br><span class="hint">${moment(context, row.createdAt)}</span> – ${row.fault}</li>`,
    ),
  )}`;
}

function listed(heading: string, lines: readonly Html[]): Slot {
  return lines.length === 0 ? null : html`<h2>${heading}</h2><ul class="plain-list">${lines}</ul>`;
}

function drafts(context: OfficeContext, base: string, rows: readonly DraftRow[]): Html {
  const heads = [sentences.DOCUMENT, sentences.RECEIVED, sentences.ITEMS, sentences.STATE];
  const state = ({ doubtful }: DraftRow) =>
    doubtful > 0
      ? html`<span class="badge badge-warning">${tell(context, sentences.DOUBTFUL, { count: doubtful })}</span>`
      : html`<span class="badge badge-good">${said(context, sentences.SURE)}</span>`;
  return html`<h2>${said(context, sentences.DRAFTS)}</h2>${
    rows.length === 0
      ? html`<p class="muted">${said(context, sentences.NO_DRAFTS)}</p>`
      : tableOf(
          context,
          sentences.DRAFTS,
          heads,
          rows.map(
            (row) =>
              html`<tr><td><a href="${base}/drafts/${row.id}">${row.name}</a></td><td>${cellLabel(context, sentences.RECEIVED)}${moment(context, row.createdAt)}</td><td>${cellLabel(context, sentences.ITEMS)}${row.items}</td><td>${state(row)}</td></tr>`,
          ),
        )
  }`;
}

function published(context: OfficeContext, base: string, rows: readonly ProgrammeRow[]): Html {
  const heads = [sentences.DOCUMENT, sentences.PERIOD, sentences.REVISIONS, sentences.LAST];
  return tableOf(
    context,
    sentences.PUBLISHED,
    heads,
    rows.map(
      (row) =>
        html`<tr><td><a href="${base}/${row.id}">${row.title ?? said(context, sentences.GENRES[row.genre])}</a><br><span class="hint">${said(context, sentences.GENRES[row.genre])}</span></td><td>${periodText(context, row.period)}</td><td>${cellLabel(context, sentences.REVISIONS)}${row.revisions}</td><td>${cellLabel(context, sentences.LAST)}${tell(context, sentences.BY_AT, { by: row.acceptedBy, when: moment(context, row.acceptedAt) })}</td></tr>`,
    ),
  );
}

/** What a column is called, before the cell, where on a phone the heads are out of sight. */
export function cellLabel(context: OfficeContext, name: Sentence): Html {
  return html`<span class="cell-label">${said(context, name)}: </span>`;
}

/** A table that stands as blocks on a phone. */
export function tableOf(context: OfficeContext, label: Sentence, heads: readonly Sentence[], rows: Slot): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${said(context, label)}"><table class="stacked"><thead><tr>${heads.map((head) => html`<th>${said(context, head)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

export function periodText(
  { language }: Pick<PageContext, 'language'>,
  { start, end }: { readonly start: string; readonly end: string },
): string {
  const [first, last] = [start, end].map((day) => fullDate(day as LocalDate, language));
  return start === end ? first! : `${first} – ${last}`;
}
