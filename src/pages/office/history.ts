import { ACT_NAMES } from '../../locale/history.ts';
import * as sentences from '../../locale/history-pages.ts';
import { ACTS, type HistoryChange, type HistoryEntry } from '../../model/history.ts';
import { csvHead, csvLine } from '../csv.ts';
import { type Html, html } from '../html.ts';
import { type PageContext, said } from '../page.ts';
import type { Names } from './entry-words.ts';
import { type Choice, choiceField } from './form.ts';
import { changeText, factsText, fieldText, sidesText } from './history-text.ts';
import { moment, type OfficeContext, officePage, tell } from './layout.ts';

/** Who did what and when. */

/** As it stands in the address; empty for no filter. */
export interface HistoryWish {
  readonly act: string;
  /** `person an`, `unit van-phong` */
  readonly party: string;
  /** A day of the week that is looked at, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface HistoryView {
  readonly base: string;
  readonly wish: HistoryWish;
  readonly parties: readonly Choice[];
  readonly names: Names;
  readonly entries: readonly HistoryEntry[];
  /** Cursor of what is older; null for nothing. */
  readonly next: number | null;
  readonly problem: string | null;
}

/** Of one act, before the page says that there are more. */
const SHOWN_CHANGES = 12;

export function historyPage(context: OfficeContext, view: HistoryView): Html {
  const { base, wish, entries, next } = view;
  const address = (path: string, more: Record<string, string> = {}) =>
    `${path}?${new URLSearchParams({ ...given(wish), ...more }).toString()}`;
  const heads = [sentences.WHEN, sentences.WHO, sentences.WHAT, sentences.CHANGES];
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'history',
    problem: view.problem,
    body: html`${filters(context, view)}
<p><a href="${address(`${base}.csv`)}">${said(context, sentences.DOWNLOAD)}</a></p>
${
  entries.length === 0
    ? html`<p class="muted">${said(context, sentences.NOTHING)}</p>`
    : html`<div class="table" tabindex="0" role="region" aria-label="${said(context, sentences.TITLE)}"><table class="history stacked"><thead><tr>${heads.map((head) => html`<th>${said(context, head)}</th>`)}</tr></thead>
<tbody>${entries.map((entry) => entryRow(context, entry, view.names))}</tbody></table></div>`
}
${next !== null && html`<p><a class="button" href="${address(base, { before: String(next) })}">${said(context, sentences.OLDER)}</a></p>`}`,
  });
}

function given(wish: HistoryWish): Record<string, string> {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== ''));
}

function filters(context: OfficeContext, { base, wish, parties }: HistoryView): Html {
  const acts = ACTS.map((act) => ({ value: act, label: said(context, ACT_NAMES[act]) }));
  return html`<form method="get" action="${base}" class="filters">
${choiceField('act', said(context, sentences.WHAT), [{ value: '', label: said(context, sentences.ALL_ACTS) }, ...acts], wish.act)}
${choiceField('party', said(context, sentences.LEADER), [{ value: '', label: said(context, sentences.EVERYBODY) }, ...parties], wish.party)}
<div class="field"><label for="day">${said(context, sentences.WEEK)}</label><input id="day" name="day" type="date" value="${wish.day}"></div>
<div class="field"><button type="submit">${said(context, sentences.SHOW)}</button></div>
</form>`;
}

function entryRow(context: OfficeContext, entry: HistoryEntry, names: Names): Html {
  const { at, actor, act, changes } = entry;
  const facts = factsText(entry, context.language);
  return html`<tr><td>${moment(context, at)}</td><td>${actor.name}<br><span class="hint">${said(context, sentences.ACTOR_KINDS[actor.kind])}</span></td><td>${said(context, ACT_NAMES[act])}${facts !== '' && html`<br><span class="hint">${facts}</span>`}</td><td>${
    changes.length > 0 && changeList(context, changes, names)
  }</td></tr>`;
}

function changeList(context: OfficeContext, changes: readonly HistoryChange[], names: Names): Html {
  const more = changes.length - SHOWN_CHANGES;
  return html`<ul class="changes">${changes.slice(0, SHOWN_CHANGES).map((change) => html`<li>${changeText(context, change, names)}</li>`)}${
    more > 0 && html`<li class="hint">${tell(context, sentences.MORE, { count: more })}</li>`
  }</ul>`;
}

const COLUMNS = [
  sentences.WHEN,
  sentences.WHO,
  sentences.AS_WHAT,
  sentences.WHAT,
  sentences.DETAILS,
  sentences.DAYS,
  sentences.OF,
  sentences.FIELD,
  sentences.FROM,
  sentences.TO,
];

/** The same as a table for spreadsheets. */
export function historyCsvHead(context: PageContext): string {
  return csvHead(COLUMNS.map((sentence) => said(context, sentence)));
}

/** A line for each change, and one for an act without any. */
export function historyCsvLines(context: PageContext, entry: HistoryEntry, names: Names): string {
  const { language } = context;
  const { at, actor, act, days, changes } = entry;
  const head = [
    moment(context, at),
    actor.name,
    said(context, sentences.ACTOR_KINDS[actor.kind]),
    said(context, ACT_NAMES[act]),
    factsText(entry, language),
    days === null ? '' : `${days.start} – ${days.end}`,
  ];
  if (changes.length === 0) return csvLine([...head, '', '', '', '']);
  const lines = changes.map((change) => {
    return csvLine([...head, change.of ?? '', fieldText(change, language), ...sidesText(change, names, language)]);
  });
  return lines.join('');
}
