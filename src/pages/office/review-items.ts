import { fullDate, hoursText, hourText, weekdayDate } from '../../locale/pages-dates.ts';
import * as sentences from '../../locale/review-pages.ts';
import type { Sentence } from '../../locale/sentence.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { LocalDate, LocalTime } from '../../time/local.ts';
import { type Html, html, type Slot } from '../html.ts';
import { type PageContext, said } from '../page.ts';
import { draftPath, type ReviewPage, versionField } from './draft-page.ts';
import type { Names } from './entry-words.ts';
import { FORM_TOKEN, postForm, submit, swapping } from './form.ts';
import { type OfficeContext, tell } from './layout.ts';

/** The items of a draft, day by day; each leads to its line of the source and to its form. */

export function itemsByDay(context: OfficeContext, page: ReviewPage, numbers: ReadonlyMap<string, number>): Html {
  const { items } = page.revision.programme;
  const path = draftPath(page);
  return html`<h2>${said(context, sentences.ITEMS)}</h2>
<p><a class="button" href="${path}/item">${said(context, sentences.ADD_FIRST)}</a></p>
${daysOf(items).map(
  ([day, found]) =>
    html`<section class="day"><h3>${dayHeading(context, day)}</h3><ol class="items">${found.map((item) => itemCard(context, page, item, numbers.get(item.id)!))}</ol></section>`,
)}
${items.length > 1 && mergeForm(context, page)}`;
}

function mergeForm(context: OfficeContext, page: ReviewPage): Html {
  return html`<form method="post" action="${draftPath(page)}/merge" id="merge" class="panel"${swapping(`${draftPath(page)}/merge`)}>
<input type="hidden" name="${FORM_TOKEN}" value="${context.formToken}">${versionField(page.revision)}
<p class="hint">${said(context, sentences.MERGE_HINT)}</p>${submit(said(context, sentences.MERGE), 'plain')}</form>`;
}

function itemCard(context: OfficeContext, page: ReviewPage, item: ProgrammeItem, number: number): Html {
  const { id, line, page: sheet } = item;
  const path = draftPath(page);
  const title = item.titleCorrected ?? item.title;
  const place =
    sheet === null
      ? tell(context, sentences.LINE, { line })
      : tell(context, sentences.LINE_ON_PAGE, { page: sheet, line });
  const named = html`<span class="visually-hidden"> – ${title}</span>`;
  return html`<li class="item" id="item-${number}"><div class="item-head"><span class="hint">${number}</span> <strong${item.status === 'cancelled' && html` class="called-off"`}>${title}</strong> ${badges(context, page, item)}</div>
<p class="item-facts">${factsOf(context, item, page.names).map((fact) => html`<span>${fact}</span>`)}<a class="to-line" data-key="g" href="#line-${line}">${place}</a></p>
<div class="actions"><a class="button" data-key="e" href="${path}/item?id=${encodeURIComponent(id)}">${said(context, sentences.EDIT)}${named}</a>${
    item.status !== 'cancelled' &&
    postForm(
      context.formToken,
      `${path}/cancel`,
      html`${versionField(page.revision)}<input type="hidden" name="item" value="${id}"><button type="submit" class="button-danger">${said(context, sentences.CANCEL_ITEM)}${named}</button>`,
      { swaps: true },
    )
  }<a class="button" data-key="a" href="${path}/item?after=${encodeURIComponent(id)}">${said(context, sentences.ADD_AFTER)}${named}</a>
<label class="choose"><input type="checkbox" data-key="x" form="merge" name="item" value="${id}"> ${said(context, sentences.CHOOSE)}${named}</label></div></li>`;
}

function badges(context: OfficeContext, { doubts }: ReviewPage, item: ProgrammeItem): Slot {
  const own = doubts.flatMap((doubt, i) => (doubt.item === item.id ? [i + 1] : []));
  return [
    own.length > 0 &&
      html`<a class="badge badge-warning" href="#doubt-${own[0]!}">? ${said(context, sentences.DOUBTS)}</a>`,
    item.kind !== 'event' && html` <span class="badge">${said(context, sentences.KINDS[item.kind])}</span>`,
    item.status !== 'confirmed' &&
      html` <span class="badge badge-bad">${said(context, sentences.STATUSES[item.status])}</span>`,
    item.tentative && html` <span class="badge">${said(context, sentences.TENTATIVE)}</span>`,
  ];
}

/** Hours, days, who and where, as short as they are told. */
export function factsOf(context: PageContext, item: ProgrammeItem, names: Names): readonly string[] {
  const labelled = (name: Sentence, text: string | null) =>
    text === null || text === '' ? '' : `${said(context, name)}: ${text}`;
  const label = (kind: 'person' | 'unit', ids: readonly string[]) =>
    ids.map((id) => names.get(`${kind} ${id}`) ?? names.get(`group ${id}`) ?? id).join(', ');
  const units = label('unit', [...item.units, ...item.coUnits]);
  const delegates = item.delegates.map(({ from, to }) =>
    to === null
      ? tell(context, sentences.DELEGATED_TO_NOBODY, { from: label('person', [from]) })
      : tell(context, sentences.DELEGATED, { from: label('person', [from]), to: label('person', [to]) }),
  );
  return [
    hoursOf(context, item),
    lastDay(context, item),
    label('person', [...item.leaders, ...item.attendees]),
    ...delegates,
    labelled(sentences.LOCATION, item.location),
    units === '' ? '' : `${said(context, sentences.PREPARES)}: ${units}`,
    labelled(sentences.OTHERS, item.participantsText),
  ].filter((fact) => fact !== '');
}

function lastDay(context: PageContext, { timing, start, end }: ProgrammeItem): string {
  const last = end ?? start;
  if (last === null || (timing !== 'deadline' && last === start)) return '';
  const day = fullDate(last as LocalDate, context.language);
  return tell(context, timing === 'deadline' ? sentences.DUE : sentences.UNTIL, { day });
}

function hoursOf(context: PageContext, { slot, startTime, endTime }: ProgrammeItem): string {
  const [start, end] = [startTime, endTime] as (LocalTime | null)[];
  if (start !== null && start !== undefined) {
    return end ? hoursText(start, end, context.language) : hourText(start, context.language);
  }
  return slot === null ? '' : said(context, sentences.SLOTS[slot]);
}

/** The same to be looked at only. */
export function itemList(context: OfficeContext, items: readonly ProgrammeItem[], names: Names): Html {
  return html`${daysOf(items).map(
    ([day, found]) =>
      html`<section class="day"><h3>${dayHeading(context, day)}</h3><ol class="items">${found.map(
        (item) =>
          html`<li class="item"><div class="item-head"><strong${item.status === 'cancelled' && html` class="called-off"`}>${item.titleCorrected ?? item.title}</strong></div><p class="item-facts">${factsOf(context, item, names).map((fact) => html`<span>${fact}</span>`)}</p></li>`,
      )}</ol></section>`,
  )}`;
}

/** Days in order; what has none comes first, because it wants one. What is due stands on its last day. */
function daysOf(items: readonly ProgrammeItem[]): readonly (readonly [string, readonly ProgrammeItem[]])[] {
  return [...Map.groupBy(items, dayOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function dayOf({ timing, start, end }: ProgrammeItem): string {
  return (timing === 'deadline' ? (end ?? start) : start) ?? '';
}

function dayHeading(context: OfficeContext, day: string): string {
  return day === '' ? said(context, sentences.NO_DAY) : weekdayDate(day as LocalDate, context.language);
}
