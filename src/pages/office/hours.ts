import { SLOTS } from '../../locale/history-pages.ts';
import * as sentences from '../../locale/hours-pages.ts';
import * as common from '../../locale/office-pages.ts';
import { fullDate, hoursText } from '../../locale/pages-dates.ts';
import type { OfficeHours, Season } from '../../model/organization.ts';
import { may } from '../../model/permission.ts';
import type { LocalDate } from '../../time/local.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { postForm, submit, textField } from './form.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';
import { dayOfYear } from './roster-words.ts';

/** The hours of the half days, by season, each set with the days on which it holds. */

export interface HoursPage {
  readonly base: string;
  readonly hours: readonly OfficeHours[];
  readonly today: LocalDate;
  readonly done: string | null;
}

const HALVES = ['morning', 'afternoon', 'evening'] as const;

export function hoursPage(context: OfficeContext, page: HoursPage): Html {
  const { base, hours, done } = page;
  const mayEdit = may(context.visitor.role, 'edit-roster');
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'hours',
    done,
    body: html`<p class="muted">${said(context, sentences.EXPLANATION)}</p>
${mayEdit && html`<p><a class="button" href="${base}/new">${said(context, sentences.ADD)}</a></p>`}
${hours.map((set) => setPart(context, page, set))}`,
  });
}

/** A set in its address: by its first day. */
export function calledOf({ from }: OfficeHours): string {
  return from ?? 'first';
}

function setPart(context: OfficeContext, { base, today }: HoursPage, set: OfficeHours): Html {
  const title = daysText(context, set);
  const isNow = (set.from === null || set.from <= today) && (set.to === null || today <= set.to);
  const halves = HALVES.map((half) => said(context, SLOTS[half]));
  return html`<section class="panel"><h2>${title}${isNow && html` <span class="badge badge-good">${said(context, sentences.IN_FORCE)}</span>`}</h2>
<div class="table" tabindex="0" role="region" aria-label="${title}"><table><thead><tr><th>${said(context, sentences.SEASON)}</th>${halves.map((half) => html`<th>${half}</th>`)}</tr></thead>
<tbody>${set.seasons.map((season) => seasonRow(context, season, set.seasons.length === 1))}</tbody></table></div>
<p>${tell(context, sentences.MEETING, { minutes: set.meetingMinutes })}</p>
${may(context.visitor.role, 'edit-roster') && html`<p><a class="button" href="${base}/${calledOf(set)}">${said(context, sentences.EDIT)}<span class="visually-hidden"> – ${title}</span></a></p>`}</section>`;
}

function daysText(context: OfficeContext, { from, to }: OfficeHours): string {
  const [first, last] = [from, to].map((day) => (day === null ? '' : fullDate(day, context.language)));
  if (from === null && to === null) return said(context, sentences.ALWAYS);
  if (from === null) return tell(context, sentences.UNTIL_DAY, { to: last! });
  return tell(context, to === null ? sentences.SINCE_DAY : sentences.BETWEEN, { from: first!, to: last! });
}

function seasonRow(context: OfficeContext, season: Season, isOnly: boolean): Html {
  const { from, to } = season;
  const days = tell(context, sentences.SEASON_DAYS, { from: dayOfYear(from), to: dayOfYear(to) });
  return html`<tr><td><strong>${seasonName(context, season, isOnly)}</strong><br><span class="hint">${days}</span></td>${HALVES.map(
    (half) => html`<td>${hoursText(season[half].start, season[half].end, context.language)}</td>`,
  )}</tr>`;
}

const MIDSUMMER = '07-01';

function seasonName(context: OfficeContext, { from, to }: Season, isOnly: boolean): string {
  if (isOnly) return said(context, sentences.WHOLE_YEAR);
  const isSummer = from <= to ? from <= MIDSUMMER && MIDSUMMER <= to : MIDSUMMER >= from || MIDSUMMER <= to;
  return said(context, isSummer ? sentences.SUMMER : sentences.WINTER);
}

/** A season as it stands in the fields: texts, as typed. */
export interface SeasonTyped {
  readonly from: string;
  readonly to: string;
  /** `start` and `end` of each half day, `HH:MM`. */
  readonly times: Readonly<Record<(typeof HALVES)[number], readonly [string, string]>>;
}

export interface HoursForm {
  readonly base: string;
  readonly mark: string;
  /** `calledOf` the set; null for new ones. */
  readonly called: string | null;
  readonly since: string;
  readonly seasons: readonly SeasonTyped[];
  readonly meetingMinutes: string;
  readonly isRemovable: boolean;
  readonly problem: string | null;
}

export function hoursFormPage(context: OfficeContext, form: HoursForm): Html {
  const { base, mark, called, since, seasons, meetingMinutes, isRemovable, problem } = form;
  const action = `${base}/${called ?? 'new'}`;
  return officePage(context, {
    title: said(context, called === null ? sentences.ADD : sentences.EDIT),
    section: 'hours',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}">${said(context, sentences.BACK)}</a></p>${called !== null && html`<p>${said(context, sentences.EDIT_TEXT)}</p>`}${postForm(
      context.formToken,
      action,
      html`<input type="hidden" name="mark" value="${mark}">
${called === null && textField({ name: 'since', label: said(context, sentences.SINCE), type: 'date', value: since })}
<p class="hint">${said(context, sentences.SEASON_HINT)}</p>
${seasons.map((season, i) => seasonFields(context, season, i))}
${textField({ name: 'meetingMinutes', label: said(context, sentences.MEETING_MINUTES), type: 'number', value: meetingMinutes })}
${submit(said(context, common.SAVE))}`,
    )}${
      isRemovable &&
      html`<section class="panel"><p>${said(context, sentences.REMOVE_TEXT)}</p>${postForm(
        context.formToken,
        `${action}/remove`,
        html`<input type="hidden" name="mark" value="${mark}">${submit(said(context, sentences.REMOVE), 'danger')}`,
      )}</section>`
    }`,
  });
}

function seasonFields(context: OfficeContext, { from, to, times }: SeasonTyped, i: number): Html {
  const isRequired = i === 0;
  // Not of the type `time`: where the browser speaks English, that asks for AM and PM.
  const text = (name: string, label: string, value: string) =>
    textField({ name: `${name}-${i}`, label, value, isRequired, maxLength: 20 });
  return html`<fieldset><legend>${tell(context, sentences.SEASON_NUMBER, { number: i + 1 })}</legend><div class="pairs">
${text('from', said(context, sentences.SEASON_FROM), from)}${text('to', said(context, sentences.SEASON_TO), to)}
${HALVES.map((half) => {
  const data = { half: said(context, SLOTS[half]) };
  const [start, end] = times[half];
  return html`${text(`${half}-start`, tell(context, sentences.STARTS, data), start)}${text(`${half}-end`, tell(context, sentences.ENDS, data), end)}`;
})}</div></fieldset>`;
}
