import { fullDate } from '../../locale/pages-dates.ts';
import { WEEK_TITLE } from '../../locale/pages-programme.ts';
import * as words from '../../locale/pages-subscribe.ts';
import { fill } from '../../locale/sentence.ts';
import type { Feed } from '../../model/feed.ts';
import type { Organization } from '../../model/organization.ts';
import type { Issue, ShownEntry } from '../../model/shown.ts';
import type { OfficeCalendar } from '../../time/holidays.ts';
import { addDays, type DateRange, isWithin, type LocalDate, weekOf } from '../../time/local.ts';
import { weekNumber } from '../../time/week.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { type PageContext, said } from '../page.ts';
import { isUsed, programmeDays } from '../programme/days.ts';
import { updatedWords } from '../programme/words.ts';
import { agenda } from './agenda.ts';
import type { FeedAddress } from './clients.ts';
import { monthView, monthWeeks } from './month.ts';
import { waysToTodos } from './todo-ways.ts';
import { waysToSubscribe } from './ways.ts';
import { weeklyForm } from './weekly-form.ts';

export interface SubscribeValues {
  readonly organization: Organization;
  readonly feed: Feed;
  readonly today: LocalDate;
  readonly date: LocalDate;
  readonly window: DateRange;
  readonly entries: readonly ShownEntry[];
  readonly issue: Issue | null;
  readonly calendar: OfficeCalendar;
  readonly address: FeedAddress;
  readonly userAgent: string;
}

/** How to subscribe to a calendar, and what stands in it: two weeks, their month, and the week on paper. */
export function subscribePage(context: PageContext, values: SubscribeValues): Html {
  const { organization, feed, today, date, entries, calendar, issue, address, userAgent } = values;
  const { language } = context;
  const week = weekOf(date);
  const next = weekOf(addDays(week.start, 7));
  const daysIn = (range: DateRange) => programmeDays(range, entries, calendar);
  const own = daysIn(week);
  const updated = updatedWords(issue, today, language);
  return layout(context, {
    title: feed.title,
    description: feed.description,
    width: 'wide',
    styles: ['subscribe.css'],
    scripts: ['copy.js'],
    body: html`<h1>${feed.title}</h1>
<p class="muted">${organization.name} · ${updated}</p>
${feed.tasks === 'todos' ? waysToTodos(context, feed, address) : waysToSubscribe(context, feed, address, userAgent)}
<section class="screen-only" id="lich"><h2>${said(context, words.PROGRAMME)}</h2>
${weekLinks(context, values)}
${[week, next].map(
  (range, i) => html`<h3 class="week-title">${weekTitle(range, context)}</h3>
${agenda(i === 0 ? own.filter(isUsed) : daysIn(range).filter(isUsed), today, language)}`,
)}
<p class="row"><a class="button" href="${documentPath(address.page, week.start)}">${said(context, words.DOWNLOAD_DOCX)}</a> <span class="hint">${said(context, words.PRINT_HINT)}</span></p>
</section>
${monthView(daysIn(monthWeeks(date)), date, today, language)}
${weeklyForm(organization, week, own, updatedWords(issue, today, 'vi'))}`,
  });
}

function weekTitle({ start, end }: DateRange, { language }: PageContext): string {
  const span = { from: fullDate(start, language), to: fullDate(end, language) };
  return fill(WEEK_TITLE[language], { number: weekNumber(start), ...span });
}

/** Only weeks that the calendar reaches. */
function weekLinks(context: PageContext, { date, today, window }: SubscribeValues): Html {
  const start = weekOf(date).start;
  const links = [
    [words.PREVIOUS_WEEK, addDays(start, -7)],
    [words.THIS_WEEK, today],
    [words.NEXT_WEEK, addDays(start, 7)],
  ] as const;
  return html`<nav class="row" aria-label="${said(context, words.WEEKS)}">${links
    .filter(([, day]) => isWithin(day, window))
    .map(([name, day]) => html`<a class="button" href="?date=${day}#lich">${said(context, name)}</a> `)}</nav>`;
}

function documentPath(page: string, day: LocalDate): string {
  return `${page}.docx?date=${day}`;
}
