import * as sentences from '../../locale/holidays-pages.ts';
import * as common from '../../locale/office-pages.ts';
import { weekdayDate } from '../../locale/pages-dates.ts';
import type { Sentence } from '../../locale/sentence.ts';
import * as taking from '../../locale/taking-pages.ts';
import type { DayOff, HolidaySource, HolidayYear, Named, Swap } from '../../time/calendar-data.ts';
import type { LocalDate } from '../../time/local.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { choiceField, postForm, saidAbove, submit, textField, tickField } from './form.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';

/** Days off, swaps and open questions of one year, with what they rest on. */

export interface HolidaysPage {
  readonly base: string;
  readonly mark: string;
  readonly year: number;
  /** As entered; null where only the law is known. */
  readonly entered: HolidayYear | null;
  /** By the law, for a year that was not entered. */
  readonly byLaw: readonly (readonly [LocalDate, readonly Named[]])[];
  readonly years: readonly number[];
  readonly sources: readonly HolidaySource[];
  readonly mayEdit: boolean;
  /** Whether somebody who may edit rosters may not edit these, because other offices share them. */
  readonly isShared: boolean;
  readonly done: string | null;
  readonly problem: string | null;
}

export function holidaysPage(context: OfficeContext, page: HolidaysPage): Html {
  const { base, year, entered, mayEdit, isShared, done, problem } = page;
  const state = entered?.status ?? 'byLaw';
  const look = { final: 'good', provisional: 'warning', byLaw: 'warning' }[state];
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'holidays',
    done,
    problem,
    body: html`<p class="muted">${said(context, sentences.EXPLANATION)}</p>
${isShared && saidAbove('warning', said(context, sentences.SHARED))}
<div class="actions spaced"><a class="button" href="${base}.yaml">${said(context, taking.EXPORT)}</a>${mayEdit && html`<a class="button" href="${base}/import">${said(context, taking.IMPORT)}</a>`}</div>
${yearLinks(context, page)}
<h2>${tell(context, sentences.YEAR, { year })} <span class="badge badge-${look}">${said(context, sentences.STATUS[state])}</span></h2>
${entered === null ? lawPart(context, page) : enteredPart(context, page, entered)}`,
  });
}

function yearLinks(context: OfficeContext, { base, year, years }: HolidaysPage): Html {
  return html`<nav aria-label="${said(context, sentences.YEARS)}"><ul class="years">${years.map(
    (one) =>
      html`<li><a href="${base}?year=${String(one)}"${one === year && html` aria-current="page"`}>${String(one)}</a></li>`,
  )}</ul></nav>`;
}

function act(
  context: OfficeContext,
  { mark }: HolidaysPage,
  path: string,
  text: Sentence,
  of = '',
  fields: Slot = null,
) {
  return postForm(
    context.formToken,
    path,
    html`<input type="hidden" name="mark" value="${mark}">${fields}<button type="submit" class="button-plain">${said(context, text)}${of !== '' && html`<span class="visually-hidden"> – ${of}</span>`}</button>`,
    { inline: true },
  );
}

function lawPart(context: OfficeContext, page: HolidaysPage): Html {
  const { base, year, byLaw, mayEdit } = page;
  const named = ({ name, nameEn }: Named) => (context.language === 'vi' ? name : nameEn);
  return html`<p>${said(context, sentences.BY_LAW_TEXT)}</p>${table(
    context,
    sentences.DAYS_OFF,
    [sentences.DATE, sentences.OCCASION],
    byLaw.map(
      ([date, names]) =>
        html`<tr><td>${weekdayDate(date, context.language)}</td><td>${names.map(named).join('; ')}</td></tr>`,
    ),
  )}${mayEdit && act(context, page, `${base}/${String(year)}`, sentences.ENTER_YEAR)}`;
}

function table(
  context: OfficeContext,
  label: Sentence,
  heads: readonly Sentence[],
  rows: readonly Html[],
  hasActions = false,
) {
  return html`<div class="table" tabindex="0" role="region" aria-label="${said(context, label)}"><table class="stacked dated"><thead><tr>${heads.map((head) => html`<th>${said(context, head)}</th>`)}${hasActions && html`<th><span class="visually-hidden">${said(context, common.ACTIONS)}</span></th>`}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function enteredPart(context: OfficeContext, page: HolidaysPage, entered: HolidayYear): Html {
  const { base, year, mayEdit } = page;
  const path = `${base}/${String(year)}`;
  const other = entered.status === 'final' ? 'provisional' : 'final';
  const status = html`<input type="hidden" name="status" value="${other}">`;
  return html`${mayEdit && act(context, page, path, other === 'final' ? sentences.MAKE_FINAL : sentences.MAKE_PROVISIONAL, '', status)}
<h3>${said(context, sentences.DAYS_OFF)}</h3>
${table(
  context,
  sentences.DAYS_OFF,
  [sentences.DATE, sentences.OCCASION, sentences.SOURCE],
  entered.daysOff.map((day) => dayRow(context, page, day)),
  mayEdit,
)}
${mayEdit && html`<p><a class="button" href="${path}/days/new">${said(context, sentences.ADD_DAY)}</a></p>`}
<h3>${said(context, sentences.SWAPS)}</h3>
${
  entered.swaps.length === 0
    ? html`<p>${said(context, sentences.NO_SWAPS)}</p>`
    : table(
        context,
        sentences.SWAPS,
        [sentences.OFF, sentences.WORK, sentences.OCCASION, sentences.SOURCE],
        entered.swaps.map((swap) => swapRow(context, page, swap)),
        mayEdit,
      )
}
${mayEdit && html`<p><a class="button" href="${path}/swaps/new">${said(context, sentences.ADD_SWAP)}</a></p>`}
${
  entered.open.length > 0 &&
  html`<h3>${said(context, sentences.OPEN)}</h3><ul>${entered.open.map(({ date, about }) => {
    const day = weekdayDate(date, context.language);
    return html`<li>${day}: ${about} ${mayEdit && act(context, page, `${path}/days/${date}/remove`, sentences.SETTLE, day)}</li>`;
  })}</ul>`
}`;
}

function rowActions(context: OfficeContext, page: HolidaysPage, path: string, of: string): Slot {
  return (
    page.mayEdit &&
    html`<td><div class="actions"><a class="button" href="${path}">${said(context, sentences.EDIT)}<span class="visually-hidden"> – ${of}</span></a>${act(context, page, `${path}/remove`, sentences.REMOVE, of)}</div></td>`
  );
}

function dayRow(context: OfficeContext, page: HolidaysPage, { date, name, nameEn, inLieuOf, source }: DayOff): Html {
  const { base, year } = page;
  const day = weekdayDate(date, context.language);
  const lieu = inLieuOf && tell(context, sentences.IN_LIEU_OF, { date: weekdayDate(inLieuOf, context.language) });
  return html`<tr><td>${day}</td><td>${context.language === 'vi' ? name : nameEn}${lieu !== null && html`<br><span class="hint">${lieu}</span>`}</td><td>${sourceText(context, page, source)}</td>${rowActions(context, page, `${base}/${String(year)}/days/${date}`, day)}</tr>`;
}

function swapRow(context: OfficeContext, page: HolidaysPage, { off, work, occasion, occasionEn, source }: Swap): Html {
  const { base, year } = page;
  const [free, busy] = [off, work].map((date) => weekdayDate(date, context.language));
  return html`<tr><td>${free}</td><td>${busy}</td><td>${context.language === 'vi' ? occasion : occasionEn}</td><td>${sourceText(context, page, source)}</td>${rowActions(context, page, `${base}/${String(year)}/swaps/${off}`, free!)}</tr>`;
}

function sourceText(context: OfficeContext, { sources }: HolidaysPage, id: string): Slot {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return id;
  const { title, url, confidence } = source;
  return html`${url === undefined ? title : html`<a href="${url}" rel="noreferrer">${title}</a>`}${confidence !== 'high' && html` <span class="badge badge-warning">${said(context, sentences.DOUBTFUL)}</span>`}`;
}

/** What both forms ask for, as typed or as it stands. */
export interface HolidayForm {
  readonly base: string;
  readonly kind: 'days' | 'swaps';
  readonly year: number;
  /** The day on which it stands; null for a new one. */
  readonly at: string | null;
  readonly mark: string;
  readonly sources: readonly HolidaySource[];
  readonly values: Readonly<Record<string, string>>;
  readonly problem: string | null;
}

export function holidayFormPage(context: OfficeContext, form: HolidayForm): Html {
  const { base, kind, year, at, mark, sources, values, problem } = form;
  const heading = kind === 'days' ? sentences.ADD_DAY : sentences.ADD_SWAP;
  const text = (name: string, label: Sentence, given: Partial<Parameters<typeof textField>[0]> = {}) =>
    textField({ name, label: said(context, label), value: values[name] ?? '', ...given });
  const english = text('nameEn', sentences.NAME_EN, { hint: said(context, sentences.NAME_EN_HINT), isRequired: false });
  const chosen = [
    ...sources.map(({ id, title }) => ({ value: id, label: title })).reverse(),
    { value: '', label: said(context, sentences.NEW_SOURCE) },
  ];
  return officePage(context, {
    title: at === null ? said(context, heading) : weekdayDate(at as LocalDate, context.language),
    section: 'holidays',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}?year=${String(year)}">${tell(context, sentences.BACK, { year })}</a></p>${postForm(
      context.formToken,
      `${base}/${String(year)}/${kind}/${at ?? 'new'}`,
      html`<input type="hidden" name="mark" value="${mark}">
${
  kind === 'days'
    ? html`${text('date', sentences.DATE, { type: 'date' })}${text('name', sentences.NAME)}${english}${text('inLieuOf', sentences.IN_LIEU, { type: 'date', isRequired: false, hint: said(context, sentences.IN_LIEU_HINT) })}`
    : html`${text('off', sentences.OFF, { type: 'date' })}${text('work', sentences.WORK, { type: 'date' })}${text('name', sentences.OCCASION)}${english}`
}
${choiceField('source', said(context, sentences.SOURCE), chosen, values.source ?? '')}
<fieldset><legend>${said(context, sentences.NEW_SOURCE)}</legend>${text('sourceTitle', sentences.SOURCE_TITLE, { isRequired: false, hint: said(context, sentences.SOURCE_TITLE_HINT), maxLength: 500 })}
${text('sourceUrl', sentences.SOURCE_URL, { type: 'url', isRequired: false, maxLength: 1000 })}${tickField('checked', said(context, sentences.CHECKED), values.checked === 'yes')}</fieldset>
${submit(said(context, common.SAVE))}`,
    )}`,
  });
}
